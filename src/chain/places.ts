/**
 * In a list that is no table, titles, authors and venues follow the same marks in all entries: `**[PODS, 2025]** Title - notes`. Entries that
 * were read in another way than most others are corrected here.
 */

import type {SensedRow} from '../columns/columns.ts'
import type {Piece} from '../pieces/cut.ts'
import {withCited, withKeys} from './cited.ts'
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
  const signed = withKeys(rows, withAuthors(rows, titled))
  return withVenuesFirst(rows, withVenuesBefore(rows, signed))
}

/** Reads an entry again if its title is not after the mark that comes before most other titles, but other words are. */
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

/** Reads the name after the usual mark as authors, if an entry has no others, even if it ends the title: `[Title (Faure)](…)`. */
function withAuthors(rows: readonly SensedRow[], roles: readonly Role[][]): readonly Role[][] {
  const mark = markOf(rows, roles, 'authors')
  if (mark === undefined) return roles
  return roles.map((own, index) => {
    const {pieces, senses} = rows[index]!
    const at = onlyBehind(mark, pieces)
    if (at < 0 || own.includes('authors') || !named.has(senses[at]!.kind)) return own
    const endsTitle = own[at] === 'title' && own[at - 1] === 'title' && own[at + 1] !== 'title'
    if (own[at] !== 'other' && !(own[at] === 'venue' && senses[at]!.venue === 0) && !endsTitle) return own
    const isOther = pieces[at + 1]?.gap === '&'
    return own.map((d, index) => (index === at || (isOther && index === at + 1) ? 'authors' : d))
  })
}

/** Reads the words right before the date as the venue, if an entry has no other and most venues are there: `- Ann Moss, KLT, 2024`. */
function withVenuesBefore(rows: readonly SensedRow[], roles: readonly Role[][]): readonly Role[][] {
  const marks = rows.map(({pieces}, index) => marksAround(pieces, roles[index]!.lastIndexOf('date')))
  const mark = mostCommon(
    roles.flatMap((own, index) =>
      own.includes('venue') ? [own[own.lastIndexOf('date') - 1] === 'venue' ? marks[index]! : ''] : []
    ),
    'venue'
  )
  if (mark === undefined) return roles
  return roles.map((own, index) => {
    const at = own.lastIndexOf('date') - 1
    if (marks[index] !== mark || own.includes('venue')) return own
    const {kind} = rows[index]!.senses[at]!
    const isVenue = own[at] === 'other' && !noVenues.has(kind)
    return isVenue ? own.with(at, 'venue') : own
  })
}

/** The form of the piece before a date, and the marks around it; full stops, commas and semicolons are one mark. */
function marksAround(pieces: readonly Piece[], date: number): string | undefined {
  const before = pieces[date - 1]
  return before && [before.form, before.gap.replace(/^[.,;]+$/, ','), pieces[date]!.gap].join(' ')
}

/** Kinds of pieces before a date that are not venues. */
const noVenues: ReadonlySet<string> = new Set(['people', 'pair', 'surnames', 'place', 'praise'])

/** Reads the first words in brackets as the venue, if an entry has no other and others begin with theirs: `[[PODS](…)] Title`. */
function withVenuesFirst(rows: readonly SensedRow[], roles: readonly Role[][]): Role[][] {
  const areVenues = haveVenuesFirst(rows)
  return roles.map((own, index) => {
    const isVenue = areVenues && mayBeVenue(rows[index]!) && !own.includes('venue')
    return isVenue ? own.with(0, 'venue') : own
  })
}

/** The mark in front of a field in most entries that have it. */
const markOf = (
  rows: readonly SensedRow[],
  roles: readonly Role[][],
  role: 'title' | 'authors'
): string | undefined =>
  mostCommon(
    rows.flatMap(({pieces}, index) => pieces[roles[index]!.indexOf(role)]?.gap ?? []),
    role
  )

/** The mark of most entries that have a field, from one mark for each of them. */
function mostCommon(marks: readonly string[], role: 'title' | 'authors' | 'venue'): string | undefined {
  const counts = new Map<string, number>()
  for (const d of marks) counts.set(d, (counts.get(d) ?? 0) + 1)
  return mostOf(counts, Math.max(least[role], least.share * marks.length)) || undefined
}

/** The index of the only piece after a mark; -1 if no piece or several follow one. */
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
  return known.length > 0 && known.length >= leastKnown * others.length
}
