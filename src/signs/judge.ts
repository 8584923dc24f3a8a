/**
 * Whether a place is an entry: signs for and against it, weighed by weights that were fitted on labelled lists. What its neighbours look like
 * is one of them.
 */

import type {Flow} from '../flow/flow.ts'
import {aroundOf} from './around.ts'
import type {Amount} from './around.ts'
import {termsAmong} from './glossary.ts'
import {signsOf} from './place-signs.ts'
import type {Place} from './places.ts'
import table from './weights.json' with {type: 'json'}

/** Weights by sign: for a place alone, and with what its neighbours are. */
export interface SignWeights {
  alone: Readonly<Record<string, number>>
  together: Readonly<Record<string, number>>
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** Sum of the weights of signs. */
export function weigh(signs: readonly string[], weights: Readonly<Record<string, number>>): number {
  const known = mapOf(weights)
  let sum = 0
  for (const sign of signs) sum += known.get(sign) ?? 0
  return sum
}

const maps = new WeakMap<object, ReadonlyMap<string, number>>()

/** Weights as a map: signs are made from texts, and an object would have to intern each of them before it can look it up. */
function mapOf(weights: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  let map = maps.get(weights)
  if (!map) maps.set(weights, (map = new Map(Object.entries(weights))))
  return map
}

/** What speaks for and against a place, and how likely it is an entry: by itself, and among its neighbours. */
export interface Judged {
  signs: readonly string[]
  around: readonly Amount[]
  alone: number
  together: number
}

/** Judges places by their signs. */
export function judge(places: readonly Place[], flow: Flow, weights: SignWeights = table): Judged[] {
  const signs = places.map(d => signsOf(d, flow))
  const alone = signs.map(d => weigh(d.all, weights.alone))
  const judged = aroundOf(places, signs, alone).map((around, index) => {
    const {all, sure} = signs[index]!
    const sum = around.reduce(
      (total, [sign, amount]) => total + amount * (weights.together[sign] ?? 0),
      weigh(all, weights.together)
    )
    const isExcluded = sure === 'never' || (sure === 'sentence' && nearOf(around) < leastOfSentence)
    const together = isExcluded ? 0 : sure === 'named' ? 1 : logistic(sum)
    return {signs: all, around, alone: logistic(alone[index]!), together}
  })
  const entries = places.filter((_, index) => judged[index]!.together > 0.5)
  const terms = termsAmong(entries, flow)
  return judged.map((d, index) => (terms.has(places[index]!) ? {...d, together: 0} : d))
}

/** A sentence about the list counts as an entry only if its neighbors are entries: `Thanks to Ann for this one: [Title](…), CVPR 2020`. */
const leastOfSentence = 2

const nearOf = (around: readonly Amount[]): number => around.find(d => d[0] === 'near')![1]

/** Which places are entries. */
export function entriesAmong(places: readonly Place[], flow: Flow): boolean[] {
  return judge(places, flow).map(d => d.together > 0.5)
}

/** Weight of a sign among neighbours; 0 if it has none. */
export const weightOf = (sign: string): number =>
  (table.together as Readonly<Record<string, number>>)[sign] ?? 0
