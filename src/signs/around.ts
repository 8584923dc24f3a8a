/**
 * What the other places of a list say about a place: how much those of its group look like entries, and how much it is like those of the list
 * that do.
 *
 * All of them together give only these numbers. Signs that combine what the others are with what the place is would be many, and each would be
 * learned from few lists.
 */

import type {Place} from './places.ts'
import {traits} from './said-signs.ts'
import type {PlaceSigns} from './said-signs.ts'

/**
 * Signs whose weight is multiplied by an amount.
 *
 * - `near`: how much the other places of its group look like entries;
 * - `like-facts`, `like-section`: how much more often entries of the list have this trait than other places do;
 * - `below`: how much the heading above it looks like an entry, if it links no paper and tells no facts: it may be a note;
 * - `only`, `only-alike`: 1 if nothing else is in its group, or of its shape in the list.
 */
export const amounts = [
  'near',
  ...traits.map(d => `like-${d}` as const),
  'below',
  'only',
  'only-alike'
] as const

/** A sign with its amount. */
export type Amount = readonly [sign: (typeof amounts)[number], amount: number]

/** Sums are cut off here: a place that is surely an entry says no more than one that is likely. */
const limit = 4

/** So many neighbours are added that say nothing, because the mean of one or two is mostly chance. */
const silent = 2

/** Amounts of all places; `sums` are those of the weights of their own signs. */
export function aroundOf(
  places: readonly Place[],
  signs: readonly PlaceSigns[],
  sums: readonly number[]
): Amount[][] {
  const clipped = sums.map(d => Math.max(-limit, Math.min(limit, d)))
  const groups = new Map<object, {count: number; sum: number}>()
  const shapes = new Map<string, number>()
  /** How much headings look like entries, by where they begin. */
  const heads = new Map<number, number>()
  for (const [index, {candidate}] of places.entries()) {
    if (candidate.shape === 'heading') heads.set(candidate.span.start, Math.max(0, clipped[index]!))
    const {count, sum} = groups.get(candidate.group) ?? {count: 0, sum: 0}
    groups.set(candidate.group, {count: count + 1, sum: sum + clipped[index]!})
    const {shape} = signs[index]!
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
  }
  const likely = sums.map(d => 1 / (1 + Math.exp(-d)))
  const likeness = traits.map(trait => ({
    sign: `like-${trait}` as const,
    amounts: likenessOf(
      signs.map(d => d.traits[trait]),
      likely
    )
  }))
  return places.map(({candidate, section}, index) => {
    const {count, sum} = groups.get(candidate.group)!
    const mayBeNote = candidate.shape !== 'heading' && signs[index]!.bare
    const head = mayBeNote ? heads.get(section?.span.start ?? -1) : undefined
    const all: Amount[] = [['near', (sum - clipped[index]!) / (count - 1 + silent)]]
    for (const {sign, amounts: of} of likeness) all.push([sign, of[index]!])
    if (head) all.push(['below', head])
    if (count === 1) all.push(['only', 1])
    if (shapes.get(signs[index]!.shape) === 1) all.push(['only-alike', 1])
    return all
  })
}

/** So many places like the mean of the list are added to its entries and to the others, because a few say little. */
const smoothing = 2

/**
 * How much more often the trait of each place is found at likely entries of the list than at its other places, the place itself left out: the
 * logarithm of how many times.
 */
function likenessOf(values: readonly string[], likely: readonly number[]): number[] {
  const counts = new Map<string, {entries: number; others: number}>()
  const all = {entries: 0, others: 0}
  for (const [index, value] of values.entries()) {
    let count = counts.get(value)
    if (!count) counts.set(value, (count = {entries: 0, others: 0}))
    for (const d of [count, all]) {
      d.entries += likely[index]!
      d.others += 1 - likely[index]!
    }
  }
  return values.map((value, index) => {
    const {entries, others} = counts.get(value)!
    const mean = (smoothing * (entries + others)) / values.length
    const [entry, other] = [likely[index]!, 1 - likely[index]!]
    const ofEntries = (entries - entry + mean) / (all.entries - entry + smoothing)
    const ofOthers = (others - other + mean) / (all.others - other + smoothing)
    return Math.log(ofEntries / ofOthers)
  })
}
