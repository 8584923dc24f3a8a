/**
 * Ranges in the order of the text, looked up by place.
 */

import type {Range} from './flow.ts'

/** Items that are in a range; they must be sorted by start. */
export function within<Item extends Range>(items: readonly Item[], {start, end}: Range): Item[] {
  const first = lowerBound(items, start, startOf)
  let last = first
  let isWhole = true
  for (; last < items.length && items[last]!.start < end; last++) isWhole &&= items[last]!.end <= end
  const found = items.slice(first, last)
  return isWhole ? found : found.filter(d => d.end <= end)
}

const startOf = ({start}: Range): number => start

/** Index of the first item whose place is not before `from`. */
export function lowerBound<Item>(
  items: ArrayLike<Item>,
  from: number,
  place: (item: Item) => number
): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (place(items[middle]!) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** A number for a range of a text shorter than 2^26 UTF-16 units; no other range has it. */
export const numberOfRange = ({start, end}: Range): number => start * 0x4000000 + end
