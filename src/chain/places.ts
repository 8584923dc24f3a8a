/**
 * In a list that is no table, titles, authors and venues follow the same marks in all entries: `**[PODS, 2025]** Title - notes`. Entries that
 * were read in another way than most others are corrected here.
 */

import type {SensedRow} from '../columns/columns.ts'
import type {Piece} from '../pieces/cut.ts'
import {mostOf, named, wordless} from './cells.ts'
import type {Role} from './chain.ts'
import type {Run} from './fields/runs.ts'

/** A mark counts if so many entries have the field behind it, and this share of all entries with the field. */
const least = {title: 4, authors: 3, share: 0.6}
/** Names of methods stand in brackets, too. These are venues if at least this share of them is known. */
const leastKnown = 0.3
/** The fewest words of a title that is found by its mark, and the most of a venue. */
const limits = {title: 4, venue: 5}

/** Corrects the roles of the entries of one list. `again` reads one as if no other pieces than these could be its title. */
export function inTheirPlaces(
  rows: readonly SensedRow[],
  roles: readonly Role[][],
  again: (index: number, mayBeTitle: (at: number) => boolean) => Role[]
): Role[][] {
  const title = markOf(rows, roles, 'title')
  const authors = markOf(rows, roles, 'authors')
  const areVenues = haveVenuesFirst(rows)
  const areKeys = haveKeys(rows)
  const areSigned = haveNamesBehind(rows, roles)
  const years = yearsBehindNames(rows)
  return roles.map((found, index) => {
    const row = rows[index]!
    const own = withCited(found, years[index])
    const run = title === undefined ? undefined : titleBehind(row, own, title)
    const read = run ? again(index, at => run.from <= at && at <= run.to) : own
    const name = areSigned ? nameBehind(row, read) : undefined
    const told = name === undefined ? read : read.with(name, 'authors')
    const signed = authors === undefined ? told : withAuthors(row, told, authors)
    if (areKeys && isKey(row) && signed[0] !== 'title' && !signed.includes('authors'))
      return signed.with(0, 'authors').with(1, 'date')
    const isVenue = areVenues && mayBeVenue(row) && signed[0] === 'other' && !signed.includes('venue')
    return isVenue ? signed.with(0, 'venue') : signed
  })
}

/** The fewest entries, of different people, that cite a work without marks. */
const leastCited = 3

/** Where the year is in entries that begin with names, a year and a title without marks between them: `Moss 1970 The Units of Peat`. */
function yearsBehindNames(rows: readonly SensedRow[]): (number | undefined)[] {
  const years = rows.map(({pieces, senses}) => {
    const at = pieces.findIndex(d => d.form !== 'words')
    const [year, title] = [pieces[at], pieces[at + 1]]
    const isYear = at > 0 && year!.date?.value !== undefined && year!.gap === ''
    const areNames = isYear && named.has(senses[0]!.kind) && senses.slice(0, at).every(d => d.words <= 3)
    return areNames && title?.gap === '' && /^\p{Lu}/u.test(title.text) ? at : undefined
  })
  const people = new Set(rows.flatMap((d, index) => (years[index] === undefined ? [] : [d.pieces[0]!.text])))
  return people.size < leastCited ? [] : years
}

/** Gives names and a year that were read as the beginning of the title their roles. */
const withCited = (roles: readonly Role[], year: number | undefined): Role[] =>
  roles.map((role, at) =>
    year === undefined || at > year || roles[year + 1] !== 'title' ? role : at < year ? 'authors' : 'date'
  )

/** The mark in front of a field in most entries that have it. */
function markOf(
  rows: readonly SensedRow[],
  roles: readonly Role[][],
  role: 'title' | 'authors'
): string | undefined {
  const counts = new Map<string, number>()
  let all = 0
  for (const [index, {pieces}] of rows.entries()) {
    const at = roles[index]!.indexOf(role)
    if (at < 0) continue
    all++
    const {gap} = pieces[at]!
    counts.set(gap, (counts.get(gap) ?? 0) + 1)
  }
  return mostOf(counts, Math.max(least[role], least.share * all)) || undefined
}

/** The only piece behind a mark; -1 if there is none, or more than one. */
function onlyBehind(mark: string, pieces: readonly Piece[]): number {
  const at = pieces.findIndex(d => d.gap === mark)
  return at === pieces.findLastIndex(d => d.gap === mark) ? at : -1
}

/** The words behind the mark of titles, if they have no role yet and the title was found further on. */
function titleBehind({pieces, senses}: SensedRow, roles: readonly Role[], mark: string): Run | undefined {
  const from = onlyBehind(mark, pieces)
  if (from < 0 || roles.indexOf('title') < from) return undefined
  let to = from
  while (pieces[to + 1]?.form === 'words' && /^[:,\s–-]*$/.test(pieces[to + 1]!.gap)) to++
  let words = 0
  for (let at = from; at <= to; at++) {
    if (roles[at] !== 'other') return undefined
    words += senses[at]!.words
  }
  return words >= limits.title ? {from, to} : undefined
}

/** Gives an entry without authors the name behind their mark, even if it was read as the end of the title: `[Title (Faure)](…)`. */
function withAuthors({pieces, senses}: SensedRow, roles: Role[], mark: string): Role[] {
  const at = onlyBehind(mark, pieces)
  if (at < 0 || roles.includes('authors') || !named.has(senses[at]!.kind)) return roles
  const endsTitle = roles[at] === 'title' && roles[at - 1] === 'title' && roles[at + 1] !== 'title'
  return roles[at] === 'other' || endsTitle ? roles.with(at, 'authors') : roles
}

/** Whether an entry begins with brackets around its first piece: `[[PODS](…)] Title`. */
export const beginsInBrackets = ([first, second]: readonly Piece[]): boolean =>
  /^b?\[⟨?$/.test(first?.gap ?? '') && /^⟩?]/.test(second?.gap ?? '')

const mayBeVenue = ({pieces, senses}: SensedRow): boolean =>
  beginsInBrackets(pieces) && !wordless.has(senses[0]!.kind) && senses[0]!.words <= limits.venue

/** Whether entries begin with venues in brackets. */
function haveVenuesFirst(rows: readonly SensedRow[]): boolean {
  const first = rows.filter(mayBeVenue).map(d => d.senses[0]!)
  // `[[arXiv](…)]` is the label of a link, unless venues stand there, too.
  const others = first.filter(d => d.kind !== 'preprint')
  const known = others.filter(d => d.venue >= 3)
  return first.length > 2 && known.length > 0 && known.length >= leastKnown * others.length
}

/** Whether an entry begins with a word and a year in brackets: `[Moss 23] Title`. */
const isKey = ({pieces: [name, year]}: SensedRow): boolean =>
  name?.gap === '[' &&
  year?.date !== undefined &&
  year.gap === '' &&
  year.frame.bracket === '[' &&
  /^\p{Lu}\p{Ll}+$/u.test(name.text)

/** Whether entries begin with the names of their authors and years in brackets, not with venues. */
function haveKeys(rows: readonly SensedRow[]): boolean {
  const first = rows.filter(isKey)
  const isVenue = first.some(d => d.senses[0]!.venue >= 3)
  return !isVenue && new Set(first.map(d => d.pieces[0]!.text)).size > 1
}

/** The last words of a title, if they may be the family names of its authors behind a comma: `Peat from the Air, Moss`. */
function nameBehind({pieces, senses}: SensedRow, roles: readonly Role[]): number | undefined {
  const at = roles.lastIndexOf('title')
  const isName =
    at > 0 &&
    roles[at - 1] === 'title' &&
    !roles.includes('authors') &&
    pieces[at]!.gap === ',' &&
    named.has(senses[at]!.kind) &&
    /^\p{Lu}[\p{L}-]+(?: and \p{Lu}[\p{L}-]+)?$/u.test(pieces[at]!.text)
  return isName ? at : undefined
}

/** Whether most entries end their titles with such names, of different people. */
function haveNamesBehind(rows: readonly SensedRow[], roles: readonly Role[][]): boolean {
  const names = rows.flatMap((d, index) => {
    const at = nameBehind(d, roles[index]!)
    return at === undefined ? [] : [d.pieces[at]!.text]
  })
  return names.length >= Math.max(least.title, least.share * rows.length) && new Set(names).size >= leastCited
}
