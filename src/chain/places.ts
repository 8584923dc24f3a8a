/**
 * In a list that is no table, titles, authors and venues follow the same marks in all entries: `**[PODS, 2025]** Title - notes`. Entries that
 * were read in another way than most others are corrected here.
 */

import type {SensedRow} from '../columns/columns.ts'
import type {Piece} from '../pieces/cut.ts'
import {withCited, withKeys, withNamesBehind} from './cited.ts'
import {mostOf, named, wordless} from './cells.ts'
import type {Role} from './chain.ts'
import type {Run} from './fields/runs.ts'

/** A mark counts if so many entries have the field behind it, and this share of all entries with the field. */
const least = {title: 4, authors: 3, venue: 4, share: 0.6}
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
  const titled = withTitles(rows, withCited(rows, roles), again)
  const signed = withAuthors(rows, withNamesBehind(rows, titled))
  return withVenuesFirst(rows, withVenuesBefore(rows, withKeys(rows, signed)))
}

/** Reads entries again that have words behind the mark of the other titles, and their title elsewhere. */
function withTitles(
  rows: readonly SensedRow[],
  roles: readonly Role[][],
  again: (index: number, mayBeTitle: (at: number) => boolean) => Role[]
): readonly Role[][] {
  const mark = markOf(rows, roles, 'title')
  if (mark === undefined) return roles
  return roles.map((own, index) => {
    const run = titleBehind(rows[index]!, own, mark)
    return run ? again(index, at => run.from <= at && at <= run.to) : own
  })
}

/** Gives entries without authors the name behind their mark, even if it was read as the end of the title: `[Title (Faure)](…)`. */
function withAuthors(rows: readonly SensedRow[], roles: readonly Role[][]): readonly Role[][] {
  const mark = markOf(rows, roles, 'authors')
  if (mark === undefined) return roles
  return roles.map((own, index) => {
    const {pieces, senses} = rows[index]!
    const at = onlyBehind(mark, pieces)
    if (at < 0 || own.includes('authors') || !named.has(senses[at]!.kind)) return own
    const endsTitle = own[at] === 'title' && own[at - 1] === 'title' && own[at + 1] !== 'title'
    return own[at] === 'other' || endsTitle ? own.with(at, 'authors') : own
  })
}

/** Gives entries without a venue the words right before their date, where most venues are: `- Ann Moss, KLT, 2024`. */
function withVenuesBefore(rows: readonly SensedRow[], roles: readonly Role[][]): readonly Role[][] {
  const dates = roles.map(own => own.lastIndexOf('date'))
  const marks = new Map<string, number>()
  let venues = 0
  for (const [index, own] of roles.entries()) {
    if (!own.includes('venue')) continue
    venues++
    const date = dates[index]!
    if (own[date - 1] !== 'venue') continue
    const mark = marksAround(rows[index]!.pieces, date)
    marks.set(mark, (marks.get(mark) ?? 0) + 1)
  }
  const mark = mostOf(marks, Math.max(least.venue, least.share * venues))
  if (mark === undefined) return roles
  return roles.map((own, index) => {
    const {pieces, senses} = rows[index]!
    const at = dates[index]! - 1
    const mayBeVenue = at > own.lastIndexOf('title') && own[at] === 'other' && !noVenues.has(senses[at]!.kind)
    return mayBeVenue &&
      !own.includes('venue') &&
      senses[at]!.words <= limits.venue &&
      marksAround(pieces, at + 1) === mark
      ? own.with(at, 'venue')
      : own
  })
}

/** What stands before a date, and the marks around it; full stops, commas and semicolons are one mark. */
const marksAround = (pieces: readonly Piece[], date: number): string =>
  [pieces[date - 1]!.form, pieces[date - 1]!.gap.replace(/^[.,;]+$/, ','), pieces[date]!.gap].join(' ')

/** Kinds of words before a date that are no venue. */
const noVenues: ReadonlySet<string> = new Set(['people', 'pair', 'surnames', 'place', 'praise'])

/** Gives entries without a venue the one that they begin with in brackets, where others do: `[[PODS](…)] Title`. */
function withVenuesFirst(rows: readonly SensedRow[], roles: readonly Role[][]): Role[][] {
  const areVenues = haveVenuesFirst(rows)
  return roles.map((own, index) => {
    const isVenue = areVenues && mayBeVenue(rows[index]!) && own[0] === 'other' && !own.includes('venue')
    return isVenue ? own.with(0, 'venue') : own
  })
}

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
