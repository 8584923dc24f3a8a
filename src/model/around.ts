/**
 * What the neighbours of a place say about it: how much the places of its group look like entries.
 *
 * All neighbours together give only these numbers. Signs that combine what the neighbours are with what the place is would be many, and each
 * would be learned from few lists.
 */

import type {Place} from './place-signs.ts'
import type {PlaceSigns} from './said-signs.ts'

/** Signs whose weight is multiplied by an amount: what its group looks like, and whether nothing else is in its group, or of its shape in the list. */
export const amounts = ['near', 'only', 'only-alike'] as const

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
  for (const [index, {candidate}] of places.entries()) {
    const {count, sum} = groups.get(candidate.group) ?? {count: 0, sum: 0}
    groups.set(candidate.group, {count: count + 1, sum: sum + clipped[index]!})
    const {shape} = signs[index]!
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
  }
  return places.map(({candidate}, index) => {
    const {count, sum} = groups.get(candidate.group)!
    const all: Amount[] = [['near', (sum - clipped[index]!) / (count - 1 + silent)]]
    if (count === 1) all.push(['only', 1])
    if (shapes.get(signs[index]!.shape) === 1) all.push(['only-alike', 1])
    return all
  })
}
