/**
 * What a row hears of its group, as one text: if it hears the same as in an earlier reading, it is read the same.
 */

import type {Columns, SensedRow} from '../columns/columns.ts'
import type {Readings} from '../columns/readings.ts'
import {emitReadings, takeVotes} from './features/votes.ts'
import {byTexts} from './take.ts'

const nothing = {brief: '', card: 0}

/** The votes of its columns and the habits of its group, as one text. */
export function heardBy(
  {pieces, senses, places, header}: SensedRow,
  columns: Columns,
  habits: string
): string {
  let heard = `${header.join('\0')}\0${habits}`
  const note = byTexts((_index, _part, texts) => {
    heard += texts.at(-1)!
  })
  for (let index = 0; index < pieces.length; index++) {
    const {left, right} = places[index]!
    takeVotes(index, '<', left, pieces[index]!, senses[index]!, nothing, columns, note)
    takeVotes(index, '>', right, pieces[index]!, senses[index]!, nothing, columns, note)
  }
  return heard
}

/** The second vote, as one text; `roles` are those that it was given alone. */
export function heardAgain(row: SensedRow, roles: readonly string[], readings: Readings): string {
  let heard = ''
  const note = (side: string) =>
    byTexts((index, _part, texts) => {
      heard += `\0${side}${index}${texts.join()}`
    })
  emitReadings(row, roles, readings, note('o'), note('s'))
  return heard
}
