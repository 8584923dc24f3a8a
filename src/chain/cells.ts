/**
 * A table has its titles in one column, and so its venues, authors and years: corrects rows that were read differently from nearly all others.
 */

import type {SensedRow} from '../columns/columns.ts'
import {kindNamed, type ColumnKind} from '../columns/headers.ts'
import {wordy} from '../pieces/sense.ts'
import type {Role} from './chain.ts'

/** At least so many rows must agree on a column, and at least this share of the rows that have the field. */
const least = {rows: 4, share: 0.8}

/** What a venue never looks like. */
export const never: ReadonlySet<string> = new Set([
  'label',
  'image',
  'url',
  'praise',
  'identifier',
  'date',
  'number',
  'field'
])
/** The longest venue, in words. */
const longestVenue = 8

/** Corrects the roles of the rows of one table. `again` reads a row as if only one cell could hold its title. */
export function inTheirCells(
  rows: readonly SensedRow[],
  roles: readonly Role[][],
  again: (index: number, cell: number) => Role[]
): Role[][] {
  const header = rows[0]?.header ?? []
  if (header.length === 0) return [...roles]
  const title = cellOf(rows, roles, 'title')
  const venue = cellOf(rows, roles, 'venue')
  const authors = cellNamed(header, 'authors')
  const published = cellPublished(header)
  return roles.map((own, index) => {
    const row = rows[index]!
    const read = title !== undefined && hasTitleElsewhere(row, own, title) ? again(index, title) : own
    const named = authors === undefined ? read : withAuthors(row, read, authors)
    const told = venue === undefined || venue === title ? named : withVenue(row, named, venue)
    return published === undefined ? told : withYear(row, told, published)
  })
}

/** The only column whose header names this kind. */
function cellNamed(header: readonly string[], kind: ColumnKind): number | undefined {
  const named = header.flatMap((d, cell) => (kindNamed(d) === kind ? [cell] : []))
  return named.length === 1 ? named[0] : undefined
}

/** What names look like in a column of authors. */
export const people: ReadonlySet<string> = new Set(['people', 'pair', 'surnames', 'name'])

/** A row without authors has them where its table says, if there are names. */
function withAuthors({pieces, senses}: SensedRow, roles: Role[], cell: number): Role[] {
  const own = pieces.flatMap((d, at) => (d.cell === cell ? [at] : []))
  const areNames = own.every(at => roles[at] === 'other' && people.has(senses[at]!.kind))
  return roles.includes('authors') || !areNames
    ? roles
    : roles.map((d, at) => (own.includes(at) ? 'authors' : d))
}

/** Of several columns of years the one that names the publication; others may hold years of awards or of readings. */
function cellPublished(header: readonly string[]): number | undefined {
  const years = header.flatMap((d, cell) => (kindNamed(d) === 'year' ? [cell] : []))
  const published = years.filter(d => /pub/i.test(header[d]!))
  return years.length > 1 && published.length === 1 ? published[0] : undefined
}

/** A row whose year is in the column that names the publication, if there is one. */
function withYear({pieces, senses}: SensedRow, roles: Role[], cell: number): Role[] {
  const isYear = (at: number) => pieces[at]!.cell === cell && senses[at]!.kind === 'date'
  if (!roles.some((_, at) => isYear(at))) return roles
  return roles.map((d, at) => (isYear(at) ? 'date' : d === 'date' ? 'other' : d))
}

/** The cell in which most rows have a field, and nearly all that have it. */
function cellOf(rows: readonly SensedRow[], roles: readonly Role[][], role: Role): number | undefined {
  const counts = new Map<number, number>()
  let all = 0
  for (const [index, {pieces}] of rows.entries()) {
    const cells = new Set(pieces.flatMap((d, at) => (roles[index]![at] === role ? [d.cell] : [])))
    if (cells.size === 0) continue
    all++
    for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  const isMost = most && most[1] > rows.length / 2 && most[1] >= least.share * all
  return isMost && most[1] >= least.rows ? most[0] : undefined
}

/** Whether a title was read in another cell than in the other rows, and theirs has words that may be one. */
function hasTitleElsewhere({pieces, senses}: SensedRow, roles: readonly Role[], cell: number): boolean {
  const isIn = (at: number) => pieces[at]!.cell === cell
  const isNoTitle = (kind: string) => kind === 'venue' || kind === 'date' || never.has(kind)
  return (
    roles.some((d, at) => d === 'title' && !isIn(at)) &&
    !roles.some((d, at) => (d === 'title' || d === 'venue') && isIn(at)) &&
    senses.some((d, at) => isIn(at) && d.words > 0 && !isNoTitle(d.kind))
  )
}

/** A row without a venue has it where the others do, if there are a few words. */
function withVenue({pieces, senses}: SensedRow, roles: Role[], cell: number): Role[] {
  if (roles.includes('venue')) return withJoined({pieces, senses}, roles, cell)
  const own = pieces.flatMap((d, at) =>
    d.cell === cell && roles[at] === 'other' && !never.has(senses[at]!.kind) ? [at] : []
  )
  const words = own.reduce((sum, at) => sum + senses[at]!.words, 0)
  const isTaken = pieces.some(
    (d, at) => d.cell === cell && (roles[at] === 'title' || roles[at] === 'authors')
  )
  if (words === 0 || words > longestVenue || isTaken) return roles
  return roles.map((d, at) =>
    own.includes(at) ? 'venue' : pieces[at]!.cell === cell && senses[at]!.kind === 'date' ? 'date' : d
  )
}

/** A row whose venue has what commas join to it: `Science, Technology, & Values`. */
function withJoined(
  {pieces, senses}: Pick<SensedRow, 'pieces' | 'senses'>,
  roles: Role[],
  cell: number
): Role[] {
  const joined = [...roles]
  for (const [at, {gap, cell: own}] of pieces.entries())
    if (
      own === cell &&
      joined[at] === 'other' &&
      joined[at - 1] === 'venue' &&
      /^,&?$/.test(gap) &&
      wordy.has(senses[at]!.kind)
    )
      joined[at] = 'venue'
  return joined
}
