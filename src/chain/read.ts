/**
 * Reads the rows of a group together: each alone first, then with the votes of its columns.
 */

import {Columns} from '../columns/columns.ts'
import type {SensedRow} from '../columns/columns.ts'
import {placesOf} from '../columns/places.ts'
import {Readings} from '../columns/readings.ts'
import type {Flow, Range} from '../flow/flow.ts'
import {piecesOf} from '../pieces/cut.ts'
import {senseOf} from '../pieces/sense.ts'
import {decode, scoresFor} from './chain.ts'
import type {Role, Scores} from './chain.ts'
import {extract} from './extract.ts'
import type {Fields} from './extract.ts'
import {emitFeatures, emitReadings, habitsOf} from './features.ts'
import type {Habits, Sink} from './features.ts'
import {addTo, weights} from './weights.ts'
import type {Weights} from './weights.ts'

/** A row of a group. */
export interface Row {
  range: Range
  /** Names of the columns of its table; empty outside of tables. */
  header: readonly string[]
  /** Places in it that belong to other works. */
  except?: readonly Range[] | undefined
}

/** A row with what it says. */
export interface ReadRow extends SensedRow {
  roles: readonly Role[]
  fields: Fields
}

/** Reads rows that are written alike. */
export function readRows(flow: Flow, rows: readonly Row[]): ReadRow[] {
  const sensed = rows.map(d => sensedRow(flow, d))
  const roles = rolesOf(sensed, weights())
  return sensed.map((row, index) => ({
    ...row,
    roles: roles[index]!,
    fields: extract(flow, row.pieces, roles[index]!)
  }))
}

/** Cuts a row, and asks each piece what it says. */
export function sensedRow(flow: Flow, {range, header, except}: Row): SensedRow {
  const pieces = piecesOf(flow, range, except)
  return {pieces, senses: pieces.map(senseOf), places: placesOf(pieces), header}
}

/** The roles of the pieces of rows of one group. */
export function rolesOf(rows: readonly SensedRow[], weights: Weights): Role[][] {
  const columns = new Columns(rows)
  const habits = habitsOf(rows)
  const scores = rows.map(d => scoresOf(d, columns, habits, weights))
  const alone = scores.map(decode)
  if (rows.length < 3) return alone
  const readings = new Readings(rows.map(({places}, index) => ({places, roles: alone[index]!})))
  return rows.map((row, index) => {
    const {own} = scores[index]!
    emitReadings(row, alone[index]!, readings, at => sinkTo(own[at]!, weights.of))
    return decode(scores[index]!)
  })
}

function scoresOf(row: SensedRow, columns: Columns, habits: Habits, weights: Weights): Scores {
  const scores = scoresFor(row.pieces.length)
  emitFeatures(
    row,
    columns,
    habits,
    at => sinkTo(scores.own[at]!, weights.of),
    at => sinkTo(scores.steps[at]!, weights.steps)
  )
  return scores
}

function sinkTo(sums: Float64Array, root: Weights['of']): Sink {
  return (name, a, b, c) => addTo(sums, root, name, a, b, c)
}
