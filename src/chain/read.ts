/**
 * Reads the rows of a group together: each alone first, then with the votes of its columns.
 */

import {Columns, Readings} from '../columns/columns.ts'
import type {SensedRow} from '../columns/columns.ts'
import type {Flow, Range} from '../flow/flow.ts'
import {piecesOf} from '../pieces/cut.ts'
import {senseOf} from '../pieces/sense.ts'
import {decode} from './chain.ts'
import type {Role} from './chain.ts'
import {extract} from './extract.ts'
import type {Fields} from './extract.ts'
import {featuresOf, habitsOf, withVotes} from './features.ts'
import {weights} from './weights.ts'

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
  const sensed = rows.map(({range, header, except}): SensedRow => {
    const pieces = piecesOf(flow, range, except)
    return {pieces, senses: pieces.map(senseOf), header}
  })
  const columns = new Columns(sensed)
  const habits = habitsOf(sensed)
  const features = sensed.map(row => featuresOf(row, columns, habits))
  const alone = features.map(d => decode(d, weights()))
  const readings = new Readings(sensed.map(({pieces}, index) => ({pieces, roles: alone[index]!})))
  return sensed.map((row, index) => {
    const roles = decode(withVotes(features[index]!, row, alone[index]!, readings), weights())
    return {...row, roles, fields: extract(flow, row.pieces, roles)}
  })
}
