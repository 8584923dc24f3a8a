/**
 * Corrections of authors: names that were not read, and other words that were read as names.
 */

import type {Piece} from '../../pieces/cut.ts'
import {isPerson} from '../../reading/authors.ts'
import {isKnownVenue} from '../../reading/venue.ts'
import type {Role} from '../chain.ts'

/** Takes the role of authors from images: they do not show names. */
export const withoutImages = (pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] =>
  roles.map((d, at) => (d === 'authors' && pieces[at]!.form === 'image' ? 'other' : d))

/** Takes words after `et al.` from the authors: they are the venue, if no other was read. */
export function withoutJournal(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
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

/** Gives a family name before a year in brackets and the title the role of authors, if none were read: `Hosios (1988) On Matching`. */
export function withSurname(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = roles.indexOf('title') - 2
  if (at < 0 || roles.includes('authors')) return roles
  const [name, year, title] = [pieces[at]!, pieces[at + 1]!, pieces[at + 2]!]
  const mayBeName = roles[at] === 'other' || (roles[at] === 'venue' && !title.frame.link)
  const isInBrackets = year.date !== undefined && year.gap === '(' && title.gap === ')'
  return mayBeName && isInBrackets && /^\p{Lu}\p{Ll}+$/u.test(name.text) && !isKnownVenue(name.text)
    ? roles.with(at, 'authors').with(at + 1, 'date')
    : roles
}
