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
import {decode, roles as roleNames} from './chain.ts'
import type {Role, Scores} from './chain.ts'
import {extract, movedFields} from './extract.ts'
import type {Fields} from './extract.ts'
import {emitFeatures} from './features.ts'
import {habitsOf, habitText} from './features/habits.ts'
import {emitReadings} from './features/votes.ts'
import {weights} from './fitted.ts'
import {heardAgain, heardBy} from './heard.ts'
import {bordered} from './parts.ts'
import {sumsOf} from './sums.ts'
import type {Sums} from './sums.ts'
import type {Take} from './take.ts'
import type {Weights} from './weights.ts'

/** A row of a group. */
export interface Row {
  range: Range
  /** Names of the columns of its table; empty outside of tables. */
  header: readonly string[]
  /** Places in it that belong to other works. */
  except?: readonly Range[] | undefined
  /** Where the heading ends that it begins with, if it does. */
  headEnd?: number | undefined
  /** Its pieces, if they are known already. */
  sensed?: SensedRow | undefined
}

/** A row with what it says. */
export interface ReadRow extends SensedRow {
  roles: readonly Role[]
  fields: Fields
}

/** Reads rows that are written alike. */
export function readRows(flow: Flow, rows: readonly Row[]): ReadRow[] {
  const stretches = rows.map(d => (d.except ? undefined : stretchAt(flow, d.range)))
  const placed = rows.map((d, index) => placedRow(flow, d, stretches[index]))
  const roles = rolesOf(
    placed.map(d => d.row),
    weights(),
    stretches
  )
  return placed.map(({row: {senses, places, header}, pieces}, index) => ({
    // The place of most is never needed.
    get pieces() {
      return pieces()
    },
    senses,
    places,
    header,
    roles: roles[index]!,
    fields: fieldsOf(flow, rows[index]!, pieces, roles[index]!, stretches[index])
  }))
}

/** A row whose pieces may be at the place of an earlier reading, and its pieces at their places. */
interface PlacedRow {
  row: SensedRow
  pieces: () => readonly Piece[]
}

function placedRow(flow: Flow, own: Row, stretch: Stretch | undefined): PlacedRow {
  const {range, header} = own
  if (!stretch) {
    const row = sensedRow(flow, own)
    return {row, pieces: () => row.pieces}
  }
  const kept = stretch.ask('pieces', () => ({
    start: range.start,
    held: heldIn(flow, range),
    row: sensedRow(flow, own)
  }))
  const by = range.start - kept.start
  let pieces: readonly Piece[] | undefined
  return {
    row: {...kept.row, header},
    pieces: () => (pieces ??= movedPieces(kept.row.pieces, by, kept.held, heldIn(flow, range)))
  }
}

function fieldsOf(
  flow: Flow,
  {range: {start}, headEnd}: Row,
  pieces: () => readonly Piece[],
  roles: readonly Role[],
  stretch: Stretch | undefined
): Fields {
  const read = () => extract(flow, pieces(), roles, headEnd)
  if (!stretch) return read()
  const limit = headEnd === undefined ? '' : headEnd - start
  return stretch.askAt(`fields ${limit} ${roles.join()}`, start, read, movedFields)
}

/** Cuts a row, and asks each piece what it says. */
export function sensedRow(flow: Flow, {range, header, except, sensed}: Row): SensedRow {
  if (sensed && !except) return {...sensed, header}
  const pieces = piecesOf(flow, range, except)
  return {pieces, senses: sensesOf(pieces), places: placesOf(pieces), header}
}

/** The roles of the pieces of rows of one group. Rows that hear the same as before are not read again, if something is kept about their stretches. */
export function rolesOf(
  rows: readonly SensedRow[],
  weights: Weights,
  stretches: readonly (Stretch | undefined)[] = []
): Role[][] {
  const columns = new Columns(rows)
  const habits = habitsOf(rows)
  const of = sumsOf(weights.of, roleNames.length)
  const steps = sumsOf(weights.steps, roleNames.length ** 2)
  const scored = (row: SensedRow) => {
    const scores = new RowScores(row.pieces.length)
    emitFeatures(row, columns, habits, scores.takeOwn(of), scores.takeSteps(steps))
    return scores
  }
  const scores: ReturnType<typeof scored>[] = []
  const isKept = stretches.some(d => d !== undefined)
  const told = isKept ? numberOf(`${columns.digest()}${habitText(habits)}`) : 0
  const heard = (row: SensedRow) => heardBy(row, columns, habits)
  const alone = rows.map((row, index) => {
    const read = () => decode((scores[index] = scored(row)))
    const stretch = stretches[index]
    if (!stretch) return read()
    // As long as the group says the same, its rows are the same.
    return stretch.ask(`told ${told} ${row.header.join()}`, () => stretch.ask(heard(row), read))
  })
  if (rows.length < 3) return alone
  const readings = new Readings(
    rows.map(({pieces, places}, index) => ({pieces, places, roles: alone[index]!})),
    bordered
  )
  const toldAgain = isKept ? numberOf(readings.digest()) : 0
  return rows.map((row, index) => {
    const read = () => {
      const all = scores[index] ?? scored(row)
      emitReadings(row, alone[index]!, readings, all.takeOwn(of), all.takeSteps(steps))
      return decode(all)
    }
    const stretch = stretches[index]
    if (!stretch) return read()
    return stretch.ask(`told ${told} ${toldAgain} ${row.header.join()}`, () =>
      stretch.ask(`${heard(row)}${heardAgain(row, alone[index]!, readings)}`, read)
    )
  })
}

type Sum = readonly number[]

/** The scores of the pieces of a row, added up from kept sums. */
class RowScores implements Scores {
  readonly own: number[][] = []
  readonly steps: Sum[] = []

  constructor(length: number) {
    for (let index = 0; index < length; index++) this.own.push([0, 0, 0, 0, 0])
  }

  takeOwn(sums: Sums): Take {
    return taking(sums, (index, more) => {
      const own = this.own[index]!
      for (let at = 0; at < more.length; at++) own[at]! += more[at]!
    })
  }

  /** Of most steps there is one sum: it is not copied. */
  takeSteps(sums: Sums): Take {
    return taking(sums, (index, more) => {
      const known = this.steps[index]
      if (!known) this.steps[index] = more
      else {
        const both = [...known]
        for (let at = 0; at < both.length; at++) both[at]! += more[at]!
        this.steps[index] = both
      }
    })
  }
}

function taking(sums: Sums, put: (index: number, more: Sum) => void): Take {
  return {
    has(index, part, key) {
      const known = sums.get(part, key)
      if (known) put(index, known)
      return known !== undefined
    },
    add: (index, part, key, texts) => put(index, sums.make(part, key, texts))
  }
}
