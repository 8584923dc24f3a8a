/**
 * Rows of lists for tests, with their roles as one letter for each piece: `tavd.` is title, authors, venue, date and something else.
 */

import type {Role} from '../../src/chain/chain.ts'
import type {SensedRow} from '../../src/columns/columns.ts'
import {placesOf} from '../../src/columns/places.ts'
import {flowOf} from '../../src/flow/flow.ts'
import type {Flow} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {piecesOf} from '../../src/pieces/cut.ts'
import type {Piece} from '../../src/pieces/cut.ts'
import {sensesOf} from '../../src/pieces/sense.ts'

const roles: Readonly<Record<string, Role>> = {
  t: 'title',
  a: 'authors',
  v: 'venue',
  d: 'date',
  '.': 'other'
}
const letters = new Map(Object.entries(roles).map(([letter, role]) => [role, letter]))

export const rolesOf = (text: string): Role[] => [...text].map(d => roles[d]!)
export const lettersOf = (own: readonly Role[]): string => own.map(d => letters.get(d)).join('')

/** The pieces of a text, and the flow they are in. */
export function piecesIn(text: string): {flow: Flow; pieces: Piece[]} {
  const flow = flowOf(parse(text), text)
  return {flow, pieces: piecesOf(flow, {start: 0, end: flow.text.length})}
}

export const sensed = (pieces: readonly Piece[], header: readonly string[] = []): SensedRow => ({
  pieces,
  senses: sensesOf(pieces),
  places: placesOf(pieces),
  header
})
