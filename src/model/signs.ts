/**
 * Whether a place is an entry: signs for and against it, weighed by weights that were fitted on labelled lists. The share of entries among its
 * neighbours is one of them.
 */

import type {Flow} from '../flow/flow.ts'
import {signsOf} from './place-signs.ts'
import type {Place, PlaceSigns} from './place-signs.ts'
import table from './signs.json' with {type: 'json'}

/** Weights by sign: for a place alone, and with what its neighbours are. */
export interface SignWeights {
  alone: Readonly<Record<string, number>>
  together: Readonly<Record<string, number>>
}

/** Upper ends of ranges of shares; a share is written as the number of its range. */
const ends = [0, 0.15, 0.35, 0.5, 0.75, 0.95]
const bucket = (value: number): string => {
  const at = ends.findIndex((end, index) => (index === 0 ? value === end : value < end))
  return String(at < 0 ? ends.length : at)
}

/** The signs of a place among its neighbours: shares of those that look like entries, in its group and in the document. */
export function sharesOf(
  alone: number,
  group: number,
  size: number,
  all: number,
  signs: PlaceSigns
): readonly string[] {
  const own = alone > 0.9 ? '4' : alone > 0.6 ? '3' : alone > 0.3 ? '2' : alone > 0.1 ? '1' : '0'
  const many = size < 3 ? 'few' : size < 6 ? 'some' : 'many'
  const [near, far] = [bucket(group), bucket(all)]
  const key = own + many + near + far
  let known = shares.get(signs)
  if (!known) shares.set(signs, (known = new Map()))
  let found = known.get(key)
  if (!found) known.set(key, (found = madeFrom({own, many, near, far}, signs)))
  return found
}

/** Places that say the same share their signs. */
const shares = new WeakMap<PlaceSigns, Map<string, readonly string[]>>()

function madeFrom(
  {own, many, near, far}: Readonly<Record<'own' | 'many' | 'near' | 'far', string>>,
  {shape, link, facts}: PlaceSigns
): string[] {
  return [
    `own:${own}`,
    `group:${near}|${many}`,
    `group:${near}|own:${own}`,
    `group:${near}|${link}`,
    `group:${near}|${shape}`,
    `own:${own}|${link}|${shape}`,
    `all:${far}`,
    `all:${far}|own:${own}`,
    `all:${far}|group:${near}`,
    `all:${far}|${link}|${facts}`
  ]
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** How likely a place is an entry, by some signs and, if given, more of them. */
export function weigh(
  signs: readonly string[],
  weights: Readonly<Record<string, number>>,
  more: readonly string[] = []
): number {
  const known = mapOf(weights)
  let sum = 0
  for (const sign of signs) sum += known.get(sign) ?? 0
  for (const sign of more) sum += known.get(sign) ?? 0
  return logistic(sum)
}

const maps = new WeakMap<object, ReadonlyMap<string, number>>()

/** Weights as a map: signs are made from texts, which an object would have to intern first. */
function mapOf(weights: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  let map = maps.get(weights)
  if (!map) maps.set(weights, (map = new Map(Object.entries(weights))))
  return map
}

/** The signs for and against a place, by itself and among its neighbours, and how likely it is an entry. */
export interface Judged {
  own: readonly string[]
  shares: readonly string[]
  alone: number
  together: number
}

/** Judges places by their signs. */
export function judge(places: readonly Place[], flow: Flow, weights: SignWeights = table): Judged[] {
  const signs = places.map(d => signsOf(d, flow))
  const alone = signs.map(d => weigh(d.all, weights.alone))
  return sharesAmong(places, signs, alone).map((shares, index) => {
    const {all: own, never} = signs[index]!
    return {
      own,
      shares,
      alone: alone[index]!,
      together: never ? 0 : weigh(own, weights.together, shares)
    }
  })
}

/** Which places are entries. */
export function entriesAmong(places: readonly Place[], flow: Flow): boolean[] {
  return judge(places, flow).map(d => d.together > 0.5)
}

/** Weight of a sign among neighbours; 0 if it has none. */
export const weightOf = (sign: string): number =>
  (table.together as Readonly<Record<string, number>>)[sign] ?? 0

/** All signs of each place, neighbours included. */
export function togetherOf(
  places: readonly Place[],
  signs: readonly PlaceSigns[],
  alone: readonly number[]
): string[][] {
  return sharesAmong(places, signs, alone).map((d, index) => [...signs[index]!.all, ...d])
}

/** The signs of each place among its neighbours. */
function sharesAmong(
  places: readonly Place[],
  signs: readonly PlaceSigns[],
  alone: readonly number[]
): (readonly string[])[] {
  const groups = new Map<object, {size: number; sum: number}>()
  for (const [index, {candidate}] of places.entries()) {
    const group = groups.get(candidate.group) ?? {size: 0, sum: 0}
    groups.set(candidate.group, {size: group.size + 1, sum: group.sum + alone[index]!})
  }
  const total = alone.reduce((sum, d) => sum + d, 0)
  return places.map(({candidate}, index) => {
    const {size, sum} = groups.get(candidate.group)!
    const share = (sum - alone[index]!) / Math.max(1, size - 1)
    const all = (total - alone[index]!) / Math.max(1, places.length - 1)
    const own = signs[index]!
    return sharesOf(alone[index]!, size > 1 ? share : all, size, all, own)
  })
}
