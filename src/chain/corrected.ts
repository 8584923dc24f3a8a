/**
 * Roles that the best sequence got wrong for reasons that are known: each correction looks at the whole row.
 */

import type {Piece} from '../pieces/cut.ts'
import {areAuthors, isPerson} from '../reading/authors.ts'
import {isKnownVenue, isPreprint, venueness} from '../reading/venue.ts'
import {wordCount} from '../reading/words.ts'
import type {Role} from './chain.ts'
import {beforeDescription} from './fields/title.ts'
import {beginsInBrackets} from './places.ts'

/** The roles of the pieces of a row, corrected. */
export function correctedRoles(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  roles = withCited(pieces, withQuoted(pieces, withoutImages(pieces, roles)))
  roles = withIn(pieces, withBook(pieces, withoutJournal(pieces, roles)))
  return withBracketed(pieces, withDated(pieces, withoutLetters(pieces, withTitle(pieces, roles))))
}

/** Takes the role of authors from images: they do not show names. */
const withoutImages = (pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] =>
  roles.map((d, at) => (d === 'authors' && pieces[at]!.form === 'image' ? 'other' : d))

/** Takes words after `et al.` from the authors: they are the venue, if no other was read. */
function withoutJournal(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = pieces.findIndex(
    ({gap, text}, index) =>
      roles[index] === 'authors' &&
      roles[index - 1] === 'authors' &&
      gap === '.' &&
      /\bet al$/.test(pieces[index - 1]!.text) &&
      !isPerson(text)
  )
  return at < 0 ? roles : roles.with(at, roles.includes('venue') ? 'other' : 'venue')
}

/** Gives what follows *in* and was read as a part of the title the role of the venue: `A study //NBER working paper`. */
function withIn(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const isTitle = (at: number) => roles[at] === 'title'
  const at = pieces.findIndex(({gap}, index) => gap.endsWith('In:') && isTitle(index))
  if (at < 0) return roles
  return roles.map((d, index) => (index < at || !isTitle(index) ? d : 'venue'))
}

/** Makes the book of some editors the venue, not the editors: `In A. Black & W. Green (Eds.), Learning to Wait (pp. 64–99)`. */
function withBook(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = pieces.findIndex(
    ({gap, text}, index) =>
      gap.startsWith('(') && /^eds?$/i.test(text) && /^\.?\),?$/.test(pieces[index + 1]?.gap ?? '')
  )
  if (at < 1 || roles[at - 1] !== 'venue' || !areAuthors(pieces[at - 1]!.text, true)) return roles
  const end = pieces.findIndex(({gap}, index) => index > at + 1 && !/^[:,]$/.test(gap))
  return roles.map((d, index) =>
    index === at - 1 ? 'other' : index > at && (end < 0 || index < end) ? 'venue' : d
  )
}

/** Gives a family name before a year in brackets and the title the role of authors, if none were read: `Hosios (1988) On Matching`. */
function withCited(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = roles.indexOf('title') - 2
  if (at < 0 || roles.includes('authors')) return roles
  const [name, year, title] = [pieces[at]!, pieces[at + 1]!, pieces[at + 2]!]
  const mayBeName = roles[at] === 'other' || (roles[at] === 'venue' && !title.frame.link)
  const isInBrackets = year.date !== undefined && year.gap === '(' && title.gap === ')'
  return mayBeName && isInBrackets && /^\p{Lu}\p{Ll}+$/u.test(name.text) && !isKnownVenue(name.text)
    ? roles.with(at, 'authors').with(at + 1, 'date')
    : roles
}

/** What quotes a title, also in East Asian lists. */
const quoted = /[「『《“„«"]$/

/**
 * Gives what is quoted the role of the title, if none was read, and the words between it and the year that of the venue:
 * `「雨音の推定」音響学会誌、2018年`.
 */
function withQuoted(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const found = pieces.flatMap((d, at) => (quoted.test(d.gap) && d.form === 'words' ? [at] : []))
  const [at = -1] = found
  const mayBeTitle = ['title', ...(roles.includes('title') ? [] : ['other', 'venue'])].includes(
    roles[at] ?? ''
  )
  if (found.length !== 1 || !mayBeTitle) return roles
  const venue = pieces[at + 1]
  const isBetween =
    !roles.includes('venue') &&
    roles[at + 1] === 'other' &&
    venue?.form === 'words' &&
    /^[」』》]/.test(venue.gap)
  const titled = roles.with(at, 'title')
  return isBetween ? titled.with(at + 1, 'venue') : titled
}

/**
 * Gives a cell the role of the title if none was found: a row of a table has one venue, so that of two cells read as venues, the one that is
 * not known and has no date is the title.
 */
function withTitle(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  if (roles.includes('title') || pieces.length === 0 || pieces[0]!.cell === pieces.at(-1)!.cell) return roles
  const name = beforeDescription(pieces, pieces[0]!.cell)
  if (name) return roles.map((d, at) => (at >= name.from && at <= name.to ? 'title' : d))
  const cells = new Map<number, number[]>()
  for (const [at, role] of roles.entries())
    if (role === 'venue') cells.set(pieces[at]!.cell, [...(cells.get(pieces[at]!.cell) ?? []), at])
  const isSure = (cell: number, runs: readonly number[]) =>
    runs.some(at => venueness(pieces[at]!.text) >= 2) ||
    roles.some((d, at) => d === 'date' && pieces[at]!.cell === cell)
  const unsure = [...cells].filter(([cell, runs]) => !isSure(cell, runs)).map(d => d[0])
  if (unsure.length !== 1 || cells.size < 2) return roles
  return roles.map((d, at) =>
    pieces[at]!.cell === unsure[0] && (d === 'venue' || pieces[at]!.form === 'number') ? 'title' : d
  )
}

/** Takes the role from a letter that is the type of a work, and gives it to a preprint server if no other venue was read: `[J]. arXiv preprint`. */
function withoutLetters(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const isLetter = (at: number) =>
    roles[at] === 'venue' && pieces[at]!.text.length < 2 && pieces[at]!.frame.bracket !== ''
  if (!roles.some((_, at) => isLetter(at))) return roles
  const isOnly = roles.every((d, at) => d !== 'venue' || isLetter(at))
  return roles.map((d, at) =>
    isLetter(at)
      ? 'other'
      : isOnly && d === 'other' && !pieces[at]!.frame.link && isPreprint(pieces[at]!.text)
        ? 'venue'
        : d
  )
}

/** If no venue was read, takes a known one beside a date, or in brackets at the start: `Spatial streaming, 2019, HPCA`, `[[HPCA](…)] Spatial streaming`. */
function withDated(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  if (roles.includes('venue')) return roles
  const isBeside = (one: number, other: number) =>
    roles[one] === 'date' && /^\s?[,;]?$/.test(pieces[Math.max(one, other)]!.gap)
  const isFirst = (at: number) => at === 0 && beginsInBrackets(pieces) && !isPreprint(pieces[0]!.text)
  const at = pieces.findIndex(
    ({text, form, frame}, index) =>
      roles[index] === 'other' &&
      form === 'words' &&
      venueness(text) >= 3 &&
      (isFirst(index) || (!frame.link && (isBeside(index - 1, index) || isBeside(index + 1, index))))
  )
  return at < 0 ? roles : roles.with(at, 'venue')
}

/** The longest venue in brackets with its year, in words. */
const longestBracketed = 8

/** Gives their roles to a few words and a year that are in brackets after the title, if neither was read: `(Trends in Neurosciences, 2004)`. */
function withBracketed(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  if (roles.includes('venue') || roles.includes('date')) return roles
  const at = pieces.findIndex(
    ({gap, form, frame, text}, index) =>
      index > roles.lastIndexOf('title') &&
      roles[index] === 'other' &&
      /^[(（]$/.test(gap.slice(-1)) &&
      form === 'words' &&
      !frame.link &&
      /^\p{Lu}/u.test(text) &&
      wordCount(text) <= longestBracketed &&
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
