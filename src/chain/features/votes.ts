/**
 * What the columns of a piece say of it: what their other cells look like, and what these were read as.
 */

import {sharesOfColumn} from '../../columns/columns.ts'
import type {Columns, SensedRow} from '../../columns/columns.ts'
import type {Readings} from '../../columns/readings.ts'
import {rangesOf, rangesText} from '../../columns/shares.ts'
import type {Piece} from '../../pieces/cut.ts'
import type {Sense} from '../../pieces/sense.ts'
import {alonePart, bordersPart, readingsPart, voted, votesPart} from '../parts.ts'
import type {Take} from '../take.ts'
import type {Facts} from './facts.ts'

/** What the other cells of a column say. */
export function takeVotes(
  index: number,
  side: '<' | '>',
  place: string,
  piece: Piece,
  sense: Sense,
  {brief, card}: Pick<Facts, 'brief' | 'card'>,
  columns: Columns,
  of: Take
): void {
  const ranges = columns.votes(place, piece, sense)
  if (ranges === undefined) {
    if (!of.has(index, alonePart, side)) of.add(index, alonePart, side, [side])
    return
  }
  const key = (ranges * 256 + card) * 2 + (side === '<' ? 0 : 1)
  if (!of.has(index, votesPart, key))
    of.add(index, votesPart, key, [side, sense.kind, brief, rangesText(ranges, sharesOfColumn)])
}

/** Gives the features of a row that the second vote of its columns and of the marks between its fields adds. */
export function emitReadings(
  {pieces, places}: SensedRow,
  roles: readonly string[],
  readings: Readings,
  of: Take,
  steps: Take
): void {
  for (let index = 0; index < places.length; index++) {
    const {left, right} = places[index]!
    takeReadings(index, '<', left, roles[index]!, readings, of)
    takeReadings(index, '>', right, roles[index]!, readings, of)
    const shares = index > 0 && readings.borders(pieces, roles, index)
    if (!shares) continue
    const key = rangesOf(shares)
    if (!steps.has(index, bordersPart, key))
      steps.add(index, bordersPart, key, [rangesText(key, shares.length)])
  }
}

function takeReadings(
  index: number,
  side: string,
  place: string,
  own: string,
  readings: Readings,
  of: Take
): void {
  const ranges = readings.votes(place, own)
  if (ranges === undefined) return
  const key = 2 * ranges + (side === '<' ? 0 : 1)
  if (!of.has(index, readingsPart, key))
    of.add(index, readingsPart, key, [side, rangesText(ranges, voted.length)])
}
