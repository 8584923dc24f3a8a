/**
 * How the rows of a group set their titles off, and whether a piece is set like that.
 */

import type {SensedRow} from '../../columns/columns.ts'
import {rangeText} from '../../columns/shares.ts'
import type {Piece} from '../../pieces/cut.ts'
import {habitsPart} from '../parts.ts'
import type {Take} from '../take.ts'

/** How the rows of a group set their titles off: shares of rows with a piece of three words or more that is set like this. */
export interface Habits {
  link: number
  strong: number
  emphasis: number
  quote: number
}

/** The habits of a group. */
export function habitsOf(rows: readonly SensedRow[]): Habits {
  const found = {link: 0, strong: 0, emphasis: 0, quote: 0}
  for (const {pieces, senses} of rows) {
    const has = {link: 0, strong: 0, emphasis: 0, quote: 0}
    for (let index = 0; index < pieces.length; index++) {
      const {words, kind} = senses[index]!
      if (words < 3 || kind === 'people') continue
      const {frame} = pieces[index]!
      if (frame.link && kind !== 'label') has.link = 1
      if (frame.strong) has.strong = 1
      if (frame.emphasis) has.emphasis = 1
      if (frame.quote) has.quote = 1
    }
    found.link += has.link
    found.strong += has.strong
    found.emphasis += has.emphasis
    found.quote += has.quote
  }
  const {length: all} = rows
  return {
    link: found.link / all,
    strong: found.strong / all,
    emphasis: found.emphasis / all,
    quote: found.quote / all
  }
}

/** The shares of habits, as a text. */
export const habitText = ({link, strong, emphasis, quote}: Habits): string =>
  rangeText(link) + rangeText(strong) + rangeText(emphasis) + rangeText(quote)

/** Whether a piece is set as the titles of its group are. */
export function takeHabits(index: number, habit: string, few: number, {frame}: Piece, of: Take): void {
  const key =
    (Number(habit) * 4 + few) * 16 +
    (frame.link ? 1 : 0) +
    (frame.strong ? 2 : 0) +
    (frame.emphasis ? 4 : 0) +
    (frame.quote ? 8 : 0)
  if (of.has(index, habitsPart, key)) return
  const set = `${frame.link ? 'a' : '-'}${frame.strong ? 'b' : '-'}${frame.emphasis ? 'i' : '-'}${frame.quote ? 'q' : '-'}`
  of.add(index, habitsPart, key, [habit, String(few), set])
}
