/**
 * A table has one column for titles, one for venues, one for authors and one for years. Rows that were read in another way than nearly all
 * others are corrected here.
 */

import type {SensedRow} from '../columns/columns.ts'
import {kindNamed, type ColumnKind} from '../columns/headers.ts'
import type {Kind} from '../pieces/sense.ts'
import type {Role} from './chain.ts'

/** At least so many rows must agree on a column, and at least this share of the rows that have the field. */
const least = {rows: 4, share: 0.8}

/** Kinds of pieces that are never words of a title or a venue. */
export const wordless: ReadonlySet<string> = new Set([
  'label',
  'image',
  'url',
  'praise',
  'identifier',
  'date',
  'number',
  'field'
])
/** Corrects the roles of the rows of one table. `again` reads a row as if only one cell could hold its title. */
export function inTheirCells(
  rows: readonly SensedRow[],
  roles: readonly Role[][],
  again: (index: number, cell: number) => Role[]
): Role[][] {
  const {header} = rows[0]!
  const title = cellOf(rows, roles, 'title')
  const titles = title ?? cellNamed(header, 'title')
  const venue = cellOf(rows, roles, 'venue')
  const authors = cellNamed(header, 'authors')
  const published = cellPublished(header)
  const dated = cellOfDates(rows, roles)
  const repeated = repeatedCells(rows)
  return roles.map((all, index) => {
    const row = rows[index]!
    const own = withoutAuthors(row, all, repeated)
    const read = title !== undefined && hasTitleElsewhere(row, own, title) ? again(index, title) : own
    const titled = titles === undefined ? read : withTitle(row, read, titles)
    const isElsewhere = venue !== undefined && venue !== authors
    const signed = authors === undefined ? titled : withAuthors(row, titled, authors, isElsewhere)
    const told = venue === undefined || venue === title ? signed : withVenue(row, signed, venue)
    const isUndated = dated !== undefined && !told.includes('date')
    const year = published ?? (isUndated ? dated : undefined)
    return year === undefined ? told : withYear(row, told, year)
  })
}

/** The only column whose header names this kind. */
function cellNamed(header: readonly string[], kind: ColumnKind): number | undefined {
  const cells = header.flatMap((d, cell) => (kindNamed(d) === kind ? [cell] : []))
  return cells.length === 1 ? cells[0] : undefined
}

/** Kinds of pieces that may be names of authors. */
export const named: ReadonlySet<string> = new Set(['people', 'pair', 'surnames', 'name'])

/**
 * Reads the names in the column of authors as authors, if the row has none yet. What was read as a venue there is a group of people if the
 * other rows have their venues in another column: `Open Soil Collaboration`.
 */
function withAuthors(
  {pieces, senses}: SensedRow,
  roles: Role[],
  cell: number,
  isVenueElsewhere: boolean
): Role[] {
  const own = pieces.flatMap((d, at) => (d.cell === cell ? [at] : []))
  const areNames = own.every(
    at =>
      (roles[at] === 'other' && named.has(senses[at]!.kind)) || (isVenueElsewhere && roles[at] === 'venue')
  )
  return areNames ? roles.map((d, at) => (own.includes(at) ? 'authors' : d)) : roles
}

/**
 * A column of at least so many cells holds topics, tasks or kinds if at most this share of its texts differ. The share is `words` if no cell
 * surely names people, and at most `pairs` of the cells have two words that may be a name.
 */
const repeats = {cells: 6, share: 0.4, words: 0.9, pairs: 0.25}

/** The columns that repeat a few texts, unless they are named for authors. */
function repeatedCells(rows: readonly SensedRow[]): ReadonlySet<number> {
  const {header} = rows[0]!
  const found = new Set<number>()
  for (const cell of header.keys()) {
    const cells = rows.map(d => textAndKinds(d, cell)).filter(d => d.text !== '')
    const share = (kind: Kind) => cells.filter(d => d.kinds.includes(kind)).length / cells.length
    const isOfWords = share('people') === 0 && share('pair') + share('surnames') <= repeats.pairs
    const different = new Set(cells.map(d => d.text)).size
    const isRepeated = different <= cells.length * (isOfWords ? repeats.words : repeats.share)
    if (cells.length >= repeats.cells && isRepeated && kindNamed(header[cell]!) !== 'authors') found.add(cell)
  }
  return found
}

/** What a cell of a row says, and the kinds of its pieces. */
function textAndKinds({pieces, senses}: SensedRow, cell: number): {text: string; kinds: readonly Kind[]} {
  const own = [...pieces.keys()].filter(at => pieces[at]!.cell === cell)
  return {text: own.map(at => pieces[at]!.text).join(), kinds: own.map(at => senses[at]!.kind)}
}

/** Takes the role of authors from topics. A cell that surely names people keeps it. */
function withoutAuthors({pieces, senses}: SensedRow, roles: Role[], cells: ReadonlySet<number>): Role[] {
  const isNone = (at: number) =>
    roles[at] === 'authors' && cells.has(pieces[at]!.cell) && senses[at]!.kind !== 'people'
  return roles.some((_, at) => isNone(at)) ? roles.map((d, at) => (isNone(at) ? 'other' : d)) : roles
}

/** Of several columns of years the one that names the publication; others may hold years of awards or of readings. */
function cellPublished(header: readonly string[]): number | undefined {
  const years = header.flatMap((d, cell) => (kindNamed(d) === 'year' ? [cell] : []))
  return years.length > 1 ? years.find(d => /pub/i.test(header[d]!)) : undefined
}

/** The fewest rows whose dates in one column tell that the others are dated there, too. */
const leastDated = 3
/** Columns called so contain years; below `Date` there may be days of a course. */
const ofYears = /year|年|jahr|\ba[ñn]os?\b|ann[ée]e|연도/i

/** The only column in which dates were read as those of the works: in half of the rows that have one there, or in some below `Year`. */
function cellOfDates(rows: readonly SensedRow[], roles: readonly Role[][]): number | undefined {
  const counts = new Map<number, {shown: number; read: number}>()
  for (const [index, {pieces, senses}] of rows.entries())
    for (const [at, {cell}] of pieces.entries()) {
      if (senses[at]!.kind !== 'date') continue
      const {shown, read} = counts.get(cell) ?? {shown: 0, read: 0}
      counts.set(cell, {shown: shown + 1, read: read + Number(roles[index]![at] === 'date')})
    }
  const found = [...counts].filter(d => d[1].read > 0)
  const [cell, {shown, read}] = found[0] ?? [0, {shown: 0, read: 0}]
  const isNamed = ofYears.test(rows[0]!.header[cell] ?? '')
  return found.length === 1 && read >= Math.max(leastDated, isNamed ? 0 : shown / 2) ? cell : undefined
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
  return mostOf(counts, Math.max(least.rows, least.share * all, (rows.length + 1) / 2))
}

/** What was counted most often, if at least so often. */
export function mostOf<Counted>(counts: ReadonlyMap<Counted, number>, times: number): Counted | undefined {
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] >= times ? most[0] : undefined
}

/** Whether a title was read in another cell than in the other rows, and theirs has words that may be one. */
function hasTitleElsewhere({pieces, senses}: SensedRow, roles: readonly Role[], cell: number): boolean {
  const isIn = (at: number) => pieces[at]!.cell === cell
  return (
    roles.some((d, at) => d === 'title' && !isIn(at)) &&
    !roles.some((d, at) => (d === 'title' || d === 'venue') && isIn(at)) &&
    senses.some((_, at) => isIn(at))
  )
}

/** A row without a title has it where its table says. */
function withTitle({pieces, senses}: SensedRow, roles: Role[], cell: number): Role[] {
  const isTitle = (at: number) =>
    pieces[at]?.cell === cell && roles[at] === 'other' && !wordless.has(senses[at]!.kind)
  const from = roles.findIndex((_, at) => isTitle(at))
  if (from < 0 || roles.includes('title')) return roles
  let to = from
  while (isTitle(to + 1) && /^[:,(]$/.test(pieces[to + 1]!.gap)) to++
  return roles.map((d, at) => (at >= from && at <= to ? 'title' : d))
}

/** Reads the cell in which the other rows have their venue as the venue and the date, if the row has no venue yet. */
function withVenue({pieces, senses}: SensedRow, roles: Role[], cell: number): Role[] {
  if (roles.includes('venue')) return roles
  return roles.map((d, at) => {
    const {kind} = senses[at]!
    if (pieces[at]!.cell !== cell) return d
    return kind === 'date' ? 'date' : d === 'other' && !wordless.has(kind) ? 'venue' : d
  })
}
