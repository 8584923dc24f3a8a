/**
 * Corrections of venues: publishers, books and journals that were not read, or read as something else.
 */

import type {Piece} from '../../pieces/cut.ts'
import {areAuthors, areSurnames} from '../../reading/authors.ts'
import {isPreprint, venueness} from '../../reading/venue.ts'
import type {Role} from '../chain.ts'
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

/** Reads the book that contains a work as its venue, not the editors: `In *Tales of Peat*`, `In: Moss (ed.), *Tales of Peat*`. */
export function withContainer(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const title = roles.indexOf('title')
  const at = pieces.findIndex(({gap}, index) => /In:?[bi]*["“‘]?$/.test(gap) && index > title)
  if (title < 0 || at < 0 || roles.includes('venue')) return roles
  const isSet = (index: number) => pieces[index]?.frame.emphasis === true || pieces[index]?.frame.quote
  const from = pieces.findIndex((_, index) => index >= at && isSet(index))
  // `A study of peat //The review of bogs. – 2012.`
  if (from < 0) return pieces[at]!.gap === 'In:' ? roles.with(at, 'venue') : roles
  if (pieces.slice(at, from + 1).some(d => d.form !== 'words')) return roles
  let to = from
  while (isSet(to + 1) && !/["”»’]|\/i/.test(pieces[to + 1]!.gap)) to++
  return roles.map((d, index) => (from <= index && index <= to ? 'venue' : d))
}

/** If no venue was read, takes the name of one at the end of the title, right after it, or in the line below: `A study of peat, 1st Peat Symposium (2004)`. */
export function withNamed(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const first = roles.indexOf('title')
  if (roles.includes('venue') || first < 0) return roles
  const last = roles.lastIndexOf('title')
  const isNamed = (at: number) => {
    const {gap, text} = pieces[at]!
    return /^[^\p{Ll}]/u.test(text) && /^(?:[,.]["”»’]?|["”»’][,.])$/.test(gap) && venueness(text) >= 2
  }
  // `⟩ — Moss et al. — *Proceedings of the Second Workshop on Peat (PEAT 2025)* (2025)`
  const isSet = ({gap, text}: Piece) => gap.endsWith('i') && venueness(text) >= 2
  const set = pieces.findIndex((d, index) => roles[index] === 'other' && isSet(d))
  if (set > 0 && roles[set - 1] === 'authors') return roles.with(set, 'venue')
  const at = last > first && isNamed(last) ? last : last + 1
  if (roles[at] === (at === last ? 'title' : 'other') && isNamed(at)) return roles.with(at, 'venue')
  return withLine(pieces, roles)
}

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

/**
 * If no venue was read, takes a known one beside a date, or in brackets at the start: `Spatial streaming, 2019, HPCA`, `[[HPCA](…)] Spatial streaming`.
 * A year right after it is its date: `Spatial streaming [HPCA 2019](…)`, `**arXiv 2019** Spatial streaming`.
 */
export function withDated(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  if (roles.includes('venue')) return roles
  const title = roles.indexOf('title')
  const isDated = roles.includes('date')
  const isBeside = (one: number, other: number) =>
    roles[one] === 'date' && /^\s?[,;]?$/.test(pieces[Math.max(one, other)]!.gap)
  const isYear = (at: number) =>
    !isDated && roles[at] === 'other' && pieces[at]!.gap === '' && pieces[at]!.date?.value !== undefined
  const isFirst = (at: number) => at === 0 && beginsInBrackets(pieces) && !isPreprint(pieces[0]!.text)
  const at = pieces.findIndex(
    ({text, form, frame}, index) =>
      roles[index] === 'other' &&
      form === 'words' &&
      (venueness(text) >= (isFirst(index) ? 2 : 3) || (index < title && isPreprint(text))) &&
      (isFirst(index) ||
        isYear(index + 1) ||
        (!frame.link && (isBeside(index - 1, index) || isBeside(index + 1, index))))
  )
  if (at < 0) return roles
  const found = roles.with(at, 'venue')
  return isYear(at + 1) ? found.with(at + 1, 'date') : found
}

/** If no venue was read, takes a preprint server before the identifier that it gave: `arXiv preprint arXiv:2008.91239, 2020`. */
export function withServer(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const title = roles.lastIndexOf('title')
  if (title < 0 || roles.includes('venue')) return roles
  const at = pieces.findIndex(
    ({text, frame}, index) =>
      index > title &&
      roles[index] === 'other' &&
      !frame.link &&
      isPreprint(text) &&
      pieces[index + 1]?.form === 'identifier'
  )
  return at < 0 ? roles : roles.with(at, 'venue')
}

/** Gives their roles to a few words and a year that are in brackets after the title, if neither was read: `(Trends in Neurosciences, 2004)`. */
export function withBracketed(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  if (roles.includes('venue') || roles.includes('date')) return roles
  const at = pieces.findIndex(
    ({gap, form, frame, text}, index) =>
      index > roles.lastIndexOf('title') &&
      roles[index] === 'other' &&
      /^[(（]$/.test(gap.slice(-1)) &&
      form === 'words' &&
      !frame.link &&
      /^\p{Lu}/u.test(text) &&
      !areAuthors(text, true) &&
      !areSurnames(text) &&
      isClosedYear(pieces, index + 1)
  )
  return at < 0 ? roles : roles.with(at, 'venue').with(at + 1, 'date')
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
