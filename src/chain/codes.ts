/**
 * Codes before titles: `S4: State Spaces` begins with the name of a work, `P1: …`, `P2: …` are numbers of a programme.
 */

import type {SensedRow} from '../columns/columns.ts'
import type {Piece} from '../pieces/cut.ts'
import type {Role} from './chain.ts'

/** If a larger share of the entries have codes, these are numbers. */
const mostNamed = 0.3

/** Whether a piece is a number with a letter: `S4`, `v2`. */
export const isCode = ({form, text}: Piece): boolean => form === 'number' && /\p{L}/u.test(text)

/** Adds the code before a title and its colon to the title, if few entries have one. */
export function withCodes(rows: readonly SensedRow[], roles: readonly Role[][]): Role[][] {
  const places = rows.map(({pieces}, index) => codeBefore(pieces, roles[index]!))
  const coded = places.filter(d => d >= 0).length
  return roles.map((own, index) => {
    const at = places[index]!
    return at >= 0 && own[at] === 'other' && coded <= mostNamed * rows.length ? own.with(at, 'title') : own
  })
}

/** The index of the piece with a code and a colon that a title begins with or follows; -1 without a code, or if it ends a name: `Sieve v2`. */
function codeBefore(pieces: readonly Piece[], roles: readonly Role[]): number {
  const title = roles.indexOf('title')
  return (
    [title - 1, title].findLast(
      at =>
        at >= 0 &&
        isCode(pieces[at]!) &&
        (at === 0 || pieces[at]!.gap !== '') &&
        /^ ?[:：]/.test(pieces[at + 1]?.gap ?? '')
    ) ?? -1
  )
}
