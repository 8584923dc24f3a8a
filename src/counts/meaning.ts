/**
 * What the numbers of a list count.
 */

import type {PaperList} from '../model/types.ts'
import {countOf, statedCounts, type Counted} from './counts.ts'

/** All entries, or distinct papers: one that is listed twice counts once. */
export type Meaning = keyof Counted

/** A number, and what it would count. */
interface Compared {
  value: number
  atLeast: boolean
  counted: Counted
}

/** What most right numbers count, of those that can count only one of the two; entries if they do not show it. */
export function meaningOf(numbers: readonly Compared[]): Meaning {
  let papersAhead = 0
  for (const {value, atLeast, counted} of numbers)
    if (!atLeast) papersAhead += Number(value === counted.papers) - Number(value === counted.entries)
  return papersAhead > 0 ? 'papers' : 'entries'
}

/** What the numbers of a list count, by its own numbers. */
export function learnMeaning(list: PaperList): Meaning {
  return meaningOf(statedCounts(list).map(d => ({...d, counted: countOf(list, d.section)})))
}
