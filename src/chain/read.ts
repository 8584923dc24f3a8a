/**
 * Reads the rows of a group together: each alone first, then with the votes of its columns.
 */

import {Columns} from '../columns/columns.ts'
import type {SensedRow} from '../columns/columns.ts'
import {placesOf} from '../columns/places.ts'
import {Readings} from '../columns/readings.ts'
import type {Flow, Range} from '../flow/flow.ts'
import {numberOf} from '../kept/kept.ts'
import type {Stretch} from '../kept/kept.ts'
import {heldIn, stretchAt} from '../kept/rows.ts'
import {movedPieces, piecesOf} from '../pieces/cut.ts'
import type {Piece} from '../pieces/cut.ts'
import {sensesOf} from '../pieces/sense.ts'
import {inTheirCells} from './cells.ts'
import {decode, roles as roleNames} from './chain.ts'
import type {Role} from './chain.ts'
import {withCodes} from './codes.ts'
import {extract, movedFields} from './extract.ts'
import type {Fields} from './extract.ts'
import {emitOwn, emitVotes} from './features.ts'
import {habitsOf} from './features/habits.ts'
import {emitReadings} from './features/votes.ts'
import {heardAgain, heardBy} from './heard.ts'
import {forbid} from './never.ts'
import {bordered, voted} from './parts.ts'
import {inTheirPlaces} from './places.ts'
import {takesOf} from './row-scores.ts'
import type {RowScores} from './row-scores.ts'

/** A row of a group. */
export interface Row {
  range: Range
  /** Names of the columns of its table; empty outside of tables. */
  header: readonly string[]
  /** Places in it that belong to other works. */
  except?: readonly Range[] | undefined
  /** Where the heading ends that it begins with, if it does. */
  headEnd?: number | undefined
  /** Its earlier reading, if there was one. */
  read?: ReadRow | undefined
}

/** A row with the scores that its pieces have by themselves. */
interface ScoredRow extends SensedRow {
  scores: RowScores
}

/** A row with what it says. */
export interface ReadRow extends ScoredRow {
  roles: readonly Role[]
  fields: Fields
}

/** Reads rows that are written alike. */
export function readRows(flow: Flow, rows: readonly Row[]): ReadRow[] {
  const stretches = rows.map(d => (d.except ? undefined : stretchAt(flow, d.range)))
  const placed = rows.map((d, index) => placedRow(flow, d, stretches[index]))
  const roles = rolesOf(
    placed.map(d => d.row),
    stretches
  )
  return placed.map(({row: {pieces, senses, places, header, scores}, placedPieces}, index) => {
    const own = roles[index]!
    const fields = fieldsOf(flow, rows[index]!, placedPieces ?? (() => pieces), own, stretches[index])
    const read = {pieces, senses, places, header, scores, roles: own, fields}
    // The place of most is never needed.
    return placedPieces ? Object.defineProperty(read, 'pieces', {get: placedPieces}) : read
  })
}

/** A row, and its pieces at their places if those of the row are at the places of an earlier reading. */
interface PlacedRow {
  row: ScoredRow
  placedPieces?: () => readonly Piece[]
}

function placedRow(flow: Flow, own: Row, stretch: Stretch | undefined): PlacedRow {
  const {range, header} = own
  // What was read a moment ago is kept already.
  if (!stretch || own.read) return {row: scoredRow(flow, own)}
  let read: ScoredRow | undefined
  const kept = stretch.ask('pieces', () => ({
    start: range.start,
    held: heldIn(flow, range),
    row: (read = scoredRow(flow, own))
  }))
  if (read) return {row: read}
  const by = range.start - kept.start
  let pieces: readonly Piece[] | undefined
  return {
    row: {...kept.row, header},
    placedPieces: () => (pieces ??= movedPieces(kept.row.pieces, by, kept.held, heldIn(flow, range)))
  }
}

function fieldsOf(
  flow: Flow,
  {range: {start}, headEnd, except, read: known}: Row,
  pieces: () => readonly Piece[],
  roles: readonly Role[],
  stretch: Stretch | undefined
): Fields {
  // Fields come from pieces and their roles.
  if (known && !except && headEnd === undefined && known.roles.every((d, index) => d === roles[index]))
    return known.fields
  const read = () => extract(flow, pieces(), roles, headEnd)
  if (!stretch) return read()
  const limit = headEnd === undefined ? '' : headEnd - start
  return stretch.askAt(() => `fields ${limit} ${roles.join()}`, start, read, movedFields)
}

/** Cuts a row, and asks each piece what it says. */
export function sensedRow(flow: Flow, {range, header, except}: Row): SensedRow {
  const pieces = piecesOf(flow, range, except)
  return {pieces, senses: sensesOf(pieces), places: placesOf(pieces), header}
}

function scoredRow(flow: Flow, row: Row): ScoredRow {
  if (row.read && !row.except) return {...row.read, header: row.header}
  const sensed = sensedRow(flow, row)
  const scores: RowScores = {
    own: Array<number>(sensed.pieces.length * roleNames.length).fill(0),
    steps: []
  }
  emitOwn(sensed, ...takesOf(scores))
  forbid(sensed, scores.own)
  return {...sensed, scores}
}

/** The roles of the pieces of rows of one group. Rows that hear the same as before are not read again, if something is kept about their stretches. */
function rolesOf(rows: readonly ScoredRow[], stretches: readonly (Stretch | undefined)[]): Role[][] {
  const columns = new Columns(rows)
  const habits = habitsOf(rows)
  const inGroup = (row: ScoredRow): RowScores => {
    const scores = {own: [...row.scores.own], steps: [...row.scores.steps]}
    emitVotes(row, columns, habits, takesOf(scores)[0])
    return scores
  }
  const scores: RowScores[] = []
  let told = 0
  const toldTo = ({header}: SensedRow) =>
    `told ${(told ||= numberOf(columns.digest() + habits))} ${header.join()}`
  const heard = (row: SensedRow) => heardBy(row, columns, habits)
  const alone = rows.map((row, index) => {
    const read = () => decode((scores[index] = inGroup(row)))
    const stretch = stretches[index]
    if (!stretch) return read()
    // As long as the group says the same, its rows are the same.
    return stretch.ask(
      () => toldTo(row),
      () => stretch.ask(() => heard(row), read)
    )
  })
  if (rows.length < 3) return alone
  const readings = new Readings(
    rows.map(({pieces, places}, index) => ({pieces, places, roles: alone[index]!})),
    voted,
    bordered
  )
  let toldAgain = 0
  const together = rows.map((row, index) => {
    const read = () => {
      const all = scores[index] ?? inGroup(row)
      emitReadings(row, alone[index]!, readings, ...takesOf(all))
      return decode(all)
    }
    const stretch = stretches[index]
    if (!stretch) return read()
    return stretch.ask(
      () => `${toldTo(row)} ${(toldAgain ||= numberOf(readings.digest()))}`,
      () => stretch.ask(() => heard(row) + heardAgain(row, alone[index]!, readings), read)
    )
  })
  const again = (index: number, mayBeTitle: (at: number) => boolean) => {
    const row = rows[index]!
    const all = inGroup(row)
    emitReadings(row, alone[index]!, readings, ...takesOf(all))
    for (const at of row.pieces.keys())
      if (!mayBeTitle(at)) all.own[at * roleNames.length + roleNames.indexOf('title')] = -Infinity
    return decode(all)
  }
  const placed =
    rows[0]!.header.length > 0
      ? inTheirCells(rows, together, (index, cell) =>
          again(index, at => rows[index]!.pieces[at]!.cell === cell)
        )
      : inTheirPlaces(rows, together, again)
  return withCodes(rows, placed)
}
