/**
 * Names and years that no mark separates from the title: `Moss 1970 The Units of Peat`, `[Moss 23] Peat from the Air`. If several entries
 * do this with different people, the names are authors.
 */

import type {SensedRow} from '../columns/columns.ts'
import {named} from './cells.ts'
import type {Role} from './chain.ts'

/** The fewest people: with brackets around them, and without. */
const leastPeople = {inBrackets: 2, bare: 3}
/** The most words of a name. */
const longestName = 3

/** Reads names and a year before the title as authors and date, not as its first words: `Moss 1970 The Units of Peat`. */
export function withCited(rows: readonly SensedRow[], roles: readonly Role[][]): readonly Role[][] {
  const years = rows.map(yearBehindNames)
  if (peopleOf(rows, d => (years[d] === undefined ? undefined : 0)) < leastPeople.bare) return roles
  return roles.map((own, index) => {
    const year = years[index]
    if (year === undefined || own[year + 1] !== 'title') return own
    return own.map((role, at) => (at > year ? role : at < year ? 'authors' : 'date'))
  })
}

/** Reads a name and a year in brackets before the title as authors and date: `[Moss 23] Peat from the Air`. */
export function withKeys(rows: readonly SensedRow[], roles: readonly Role[][]): readonly Role[][] {
  const keyed = rows.map(isKeyed)
  const isVenue = rows.some((d, index) => keyed[index] && d.senses[0]!.venue >= 3)
  if (isVenue || peopleOf(rows, d => (keyed[d] ? 0 : undefined)) < leastPeople.inBrackets) return roles
  return roles.map((own, index) =>
    keyed[index] && !own.includes('authors') ? own.with(0, 'authors').with(1, 'date') : own
  )
}

/** How many different names there are, at most one in each row. */
function peopleOf(rows: readonly SensedRow[], nameIn: (index: number) => number | undefined): number {
  return new Set(rows.flatMap(({pieces}, index) => pieces[nameIn(index) ?? -1]?.text ?? [])).size
}

/** The index of the year, if an entry begins with names, a year and a title without marks between them. */
function yearBehindNames({pieces, senses}: SensedRow): number | undefined {
  const at = pieces.findIndex(d => d.form !== 'words')
  const [year, title] = [pieces[at], pieces[at + 1]]
  const isYear = at > 0 && year!.date?.value !== undefined && year!.gap === ''
  const areNames =
    isYear && named.has(senses[0]!.kind) && senses.slice(0, at).every(d => d.words <= longestName)
  return areNames && title?.gap === '' && /^\p{Lu}/u.test(title.text) ? at : undefined
}

/** Whether an entry begins with a word and a year in brackets. */
const isKeyed = ({pieces: [name, year]}: SensedRow): boolean =>
  name?.gap === '[' &&
  year?.date !== undefined &&
  year.frame.bracket === '[' &&
  /^\p{Lu}\p{Ll}+$/u.test(name.text)
