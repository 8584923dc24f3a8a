/**
 * Corrections of venues: publishers, books and journals that were not read, or read as something else.
 */

import type {Piece} from '../../pieces/cut.ts'
import {areAuthors, areSurnames} from '../../reading/authors.ts'
import {isPreprint, venueness} from '../../reading/venue.ts'
import type {Role} from '../chain.ts'
import {endsWithCut} from '../fields/abbreviations.ts'
import {beginsInBrackets} from '../places.ts'

/** An edition: `3rd ed`, `revised edition`, `3ª ed`, `2e éd`, `2. Aufl`. */
const edition = /^\S+ (?:edn?|[eé]di\p{L}+|éd|auf(?:l|lage))\.?$/iu

/** Reads the publisher as the venue, not the edition before it: `3ª ed. São Paulo: Artes Médicas; 2023`. */
export function withPublisher(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = pieces.findIndex((d, index) => roles[index] === 'venue' && edition.test(d.text))
  if (at < 0) return roles
  const end = pieces.findIndex((d, index) => index > at && d.form !== 'words')
  const publisher = (end < 0 ? pieces.length : end) - 1
  const rest = roles.with(at, 'other')
  return roles[publisher] === 'other' ? rest.with(publisher, 'venue') : rest
}

/** Reads a name that is cut short, in brackets with its year, as the venue: `Kilns in Bogs (Appl. Soft Comput. 2021)`. */
export function withJournal(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const title = roles.lastIndexOf('title')
  const from = pieces.findIndex(({gap}, at) => at > title && /[([]$/.test(gap))
  const to = pieces.findIndex(({form}, at) => at > from && form !== 'words')
  const isOne = title >= 0 && from > title && pieces[to]?.form === 'date' && pieces[from]!.form === 'words'
  const isCut = (at: number) => pieces[at + 1]!.gap === '.' && endsWithCut(pieces[at]!.text)
  const name = isOne ? [...pieces.keys()].slice(from, to) : []
  return name.some(isCut) && name.every(at => /^(?:\.?:?|\.,)$/.test(pieces[at + 1]!.gap))
    ? roles.map((d, at) => (at === to ? 'date' : name.includes(at) ? 'venue' : d))
    : roles
}

/** A row in which no venue was read; `title` is the last piece of its title. */
interface Row {
  pieces: readonly Piece[]
  roles: readonly Role[]
  title: number
}

/** Where the venue of such a row is, the surest place first. */
const places: readonly ((row: Row, at: number) => boolean)[] = [
  // `A study of peat //The review of bogs. – 2012.`
  ({pieces, title}, at) => at > title && pieces[at]!.gap === 'In:',
  // `⟩ — Moss et al. — *Proceedings of the Second Workshop on Peat (PEAT 2025)* (2025)`
  ({pieces, roles}, at) =>
    roles[at - 1] === 'authors' && pieces[at]!.gap.endsWith('i') && venueness(pieces[at]!.text) >= 2,
  // `A study of peat, 1st Peat Symposium (2004)`
  ({pieces, title}, at) =>
    title >= 0 &&
    (at === title || at === title + 1) &&
    /^[^\p{Ll}]/u.test(pieces[at]!.text) &&
    /^(?:[,.]["”»’]?|["”»’][,.])$/.test(pieces[at]!.gap) &&
    venueness(pieces[at]!.text) >= 2,
  // `[[HPCA](…)] Spatial streaming`
  ({pieces}, at) =>
    at === 0 && beginsInBrackets(pieces) && !isPreprint(pieces[0]!.text) && venueness(pieces[0]!.text) >= 2,
  // `Spatial streaming, 2019, HPCA`, `Spatial streaming [HPCA 2019](…)`, `**arXiv 2019** Spatial streaming`
  ({pieces, roles, title}, at) => {
    const {text, frame} = pieces[at]!
    const isDateBeside = (date: number) =>
      roles[date] === 'date' && /^\s?[,;]?$/.test(pieces[Math.max(date, at)]!.gap)
    return (
      (venueness(text) >= 3 || (at < title && isPreprint(text))) &&
      (isYearOf(pieces, roles, at + 1) || (!frame.link && (isDateBeside(at - 1) || isDateBeside(at + 1))))
    )
  },
  // `(Trends in Neurosciences, 2004)`
  ({pieces, roles, title}, at) => {
    const {gap, text, frame} = pieces[at]!
    return (
      at > title &&
      !roles.includes('date') &&
      /[(（]$/.test(gap) &&
      !frame.link &&
      /^\p{Lu}/u.test(text) &&
      !areAuthors(text, true) &&
      !areSurnames(text) &&
      isClosedYear(pieces, at + 1)
    )
  },
  // `arXiv preprint arXiv:2008.91239, 2020`
  ({pieces, title}, at) =>
    title >= 0 &&
    at > title &&
    !pieces[at]!.frame.link &&
    isPreprint(pieces[at]!.text) &&
    pieces[at + 1]?.form === 'identifier'
]

/** If no venue was read, takes the words at the surest place for one. A year after it is its date. A publication wins over its preprint. */
export function withVenue(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  if (roles.includes('venue')) return withPublished(pieces, roles)
  const row = {pieces, roles, title: roles.lastIndexOf('title')}
  // The title may reach too far.
  const mayBeVenue = (at: number) =>
    pieces[at]!.form === 'words' && (roles[at] === 'other' || (at === row.title && roles[at - 1] === 'title'))
  for (const isVenue of places) {
    const at = pieces.findIndex((_, index) => mayBeVenue(index) && isVenue(row, index))
    if (at < 0) continue
    const found = roles.with(at, 'venue')
    return isYearOf(pieces, roles, at + 1) ? found.with(at + 1, 'date') : found
  }
  return withLine(pieces, roles)
}

/** If only a preprint server was read, takes the known venue with its year that follows in the same line: `arXiv:2007.10361, 2020 (ECCV 2020)`. */
function withPublished(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const first = roles.indexOf('venue')
  const {line, cell} = pieces[first]!
  const isServer = (at: number) => pieces[at]!.form === 'identifier' || isPreprint(pieces[at]!.text)
  if (first < roles.indexOf('title') || !roles.every((d, at) => d !== 'venue' || isServer(at))) return roles
  const at = pieces.findIndex(
    (d, index) =>
      index > first &&
      d.line === line &&
      d.cell === cell &&
      roles[index] === 'other' &&
      !d.frame.link &&
      venueness(d.text) >= 3 &&
      !isPreprint(d.text) &&
      /^,?$/.test(pieces[index + 1]?.gap ?? '-') &&
      pieces[index + 1]!.date?.value !== undefined
  )
  return at < 0 ? roles : roles.with(at, 'venue')
}

/** Whether a piece is a year right after the one before it, if no date was read. */
const isYearOf = (pieces: readonly Piece[], roles: readonly Role[], at: number): boolean =>
  !roles.includes('date') &&
  roles[at] === 'other' &&
  /^,?$/.test(pieces[at]!.gap) &&
  pieces[at]!.date?.value !== undefined

/** Gives the role of the venue to what a line below title and authors says before its date, if it names one: `11th Peat Conf. on Bogs (PCB), Delft, May 2023`. */
function withLine(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const title = roles.lastIndexOf('title')
  const date = pieces.findIndex((d, at) => at > title && d.form === 'date')
  const from = pieces.findIndex(({line}, at) => at > title && line === pieces[date]?.line)
  const named = [...pieces.keys()].filter(at => at >= from && at < date && venueness(pieces[at]!.text) >= 1)
  const to = named.find(at => pieces[at]!.frame.bracket !== '') ?? named[0]
  const isTable = pieces.some(d => d.gap.includes('¦'))
  if (to === undefined || isTable || !pieces[from]!.gap.endsWith('\n')) return roles
  const isWords = pieces.every((_, at) => at < from || at > to || roles[at] === 'other')
  return isWords && roles.slice(0, from).includes('authors')
    ? roles.map((d, at) => (at >= from && at <= to ? 'venue' : d))
    : roles
}

/** Whether a piece is a year at the end of its brackets. */
function isClosedYear(pieces: readonly Piece[], at: number): boolean {
  const [year, after] = [pieces[at], pieces[at + 1]]
  return (
    year?.date?.value !== undefined &&
    /^,?$/.test(year.gap) &&
    (after === undefined || /^[)）]/.test(after.gap))
  )
}
