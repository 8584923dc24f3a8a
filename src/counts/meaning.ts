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
  const telling = numbers.filter(d => !d.atLeast && d.counted.entries !== d.counted.papers)
  const count = (meaning: Meaning) => telling.filter(d => d.value === d.counted[meaning]).length
  return count('papers') > count('entries') ? 'papers' : 'entries'
}

/** What the numbers of a list count, by its own numbers. */
export function learnMeaning(list: PaperList): Meaning {
  return meaningOf(statedCounts(list).map(d => ({...d, counted: countOf(list, d.section)})))
}
