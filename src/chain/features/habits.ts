/**
 * How the rows of a group set their titles off, and whether a piece is set like that.
 */

import type {SensedRow} from '../../columns/columns.ts'
import {rangeText} from '../../columns/shares.ts'
import type {Frame, Piece} from '../../pieces/cut.ts'
import type {Kind} from '../../pieces/sense.ts'
import {habitsPart} from '../parts.ts'
import type {Take} from '../take.ts'
import {framesOf, lettersOf} from './frames.ts'

/** Ranges of the shares of rows that have a piece of three words or more in a link, in bold, in emphasis and in quotes: `4000`. */
export function habitsOf(rows: readonly SensedRow[]): string {
  const habit = (isSet: (frame: Frame, kind: Kind) => boolean) => {
    const isTitle = ({pieces, senses}: SensedRow) =>
      senses.some(({words, kind}, at) => words >= 3 && kind !== 'people' && isSet(pieces[at]!.frame, kind))
    return rangeText(rows.filter(isTitle).length / rows.length)
  }
  return (
    habit(({link}, kind) => link !== undefined && kind !== 'label') +
    habit(d => d.strong) +
    habit(d => d.emphasis) +
    habit(d => d.quote)
  )
}

/** Whether a piece is set as the titles of its group are. */
export function takeHabits(index: number, habit: string, few: number, {frame}: Piece, of: Take): void {
  const frames = framesOf(frame)
  const key = (Number(habit) * 4 + few) * 32 + frames
  if (!of.has(index, habitsPart, key)) of.add(index, habitsPart, key, [habit, String(few), lettersOf(frames)])
}
