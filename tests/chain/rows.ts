/**
 * Rows of lists for tests, with their roles as one letter for each piece: `tavd.` is title, authors, venue, date and something else.
 */

import type {Role} from '../../src/chain/chain.ts'
import type {SensedRow} from '../../src/columns/columns.ts'
import {placesOf} from '../../src/columns/places.ts'
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

export const sensed = (pieces: readonly Piece[], header: readonly string[] = []): SensedRow => ({
  pieces,
  senses: sensesOf(pieces),
  places: placesOf(pieces),
  header
})
