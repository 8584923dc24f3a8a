/**
 * Where in a section a new entry belongs.
 */

import type {Entry} from '../model/types.ts'
import type {Order} from '../style/order.ts'
import {titleKey} from '../text/title.ts'
import type {NewWork} from './new-entry.ts'

/** A date as precisely as it is known. */
interface Dated {
  year: number
  month: number | undefined
}

/**
 * Index in a section before which the work belongs: where the fewest entries are on the wrong side of it. Without an order, the order that
 * most neighbours in the section have; without one, the end.
 */
export function placeIn(entries: readonly Entry[], work: NewWork, order: Order | undefined): number {
  const direction = order ?? directionOf(entries)
  if (direction === undefined) return entries.length
  const sides = entries.map(d => sideOf(work, d, direction))

  // Going down, each entry that should come after the work costs one more, and each that should come before it one less.
  let cost = sides.filter(d => d === 'before').length
  let [best, least] = [0, cost]
  for (const [index, side] of sides.entries()) {
    cost += side === 'after' ? 1 : side === 'before' ? -1 : 0
    if (cost <= least) [best, least] = [index + 1, cost]
  }
  return best
}

/** The direction in time of most neighbours that differ, if more than half go one way. */
function directionOf(entries: readonly Entry[]): Order | undefined {
  const dates = entries.flatMap(d => dateOf(d) ?? [])
  let [rising, falling] = [0, 0]
  for (const [index, date] of dates.entries()) {
    const before = dates[index - 1]
    const difference = before ? compare(before, date) : 0
    if (difference < 0) rising++
    if (difference > 0) falling++
  }
  if (rising === falling) return undefined
  return rising > falling ? 'oldest-first' : 'newest-first'
}

/** Whether an entry belongs before or after the work; undefined if it may be on either side. */
function sideOf(work: NewWork, entry: Entry, order: Order): 'before' | 'after' | undefined {
  if (order === 'title') {
    if (!entry.title) return undefined
    return titleKey(entry.title.text) <= titleKey(work.title) ? 'before' : 'after'
  }
  const [own, other] = [dateOfWork(work), dateOf(entry)]
  if (!own || !other) return undefined
  const difference = compare(other, own)
  // Of the same date, the new one comes first in lists whose newest comes first.
  if (difference === 0) return order === 'newest-first' ? 'after' : 'before'
  return difference < 0 === (order === 'oldest-first') ? 'before' : 'after'
}

function dateOf({ids, year}: Entry): Dated | undefined {
  return arxivDate(ids.find(d => d.startsWith('arxiv:'))) ?? dated(year?.value)
}

function dateOfWork({id, year}: NewWork): Dated | undefined {
  return arxivDate(id) ?? dated(year)
}

/** `arxiv:2206.14579` to June 2022; new identifiers only. */
export function arxivDate(id: string | undefined): Dated | undefined {
  const [, year, month] = /^arxiv:(\d\d)(\d\d)\./.exec(id ?? '') ?? []
  return year === undefined ? undefined : {year: 2000 + Number(year), month: Number(month)}
}

function dated(year: number | undefined): Dated | undefined {
  return year === undefined ? undefined : {year, month: undefined}
}

/** Below 0, 0 or above 0, as precisely as both are known. */
function compare(a: Dated, b: Dated): number {
  if (a.year !== b.year || a.month === undefined || b.month === undefined) return a.year - b.year
  return a.month - b.month
}
