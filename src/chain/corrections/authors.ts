/**
 * Corrections of authors: names that were not read, and other words that were read as names.
 */

import type {Piece} from '../../pieces/cut.ts'
import {areSurnames, isPerson} from '../../reading/authors.ts'
import {ofEditors} from '../../reading/editors.ts'
import {isKnownVenue, venueness} from '../../reading/venue.ts'
import {wordCount} from '../../reading/words.ts'
import type {Role} from '../chain.ts'

/** Takes the role of authors from images: they do not show names. */
export const withoutImages = (pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] =>
  roles.map((d, at) => (d === 'authors' && pieces[at]!.form === 'image' ? 'other' : d))

/**
 * Reads names before a year and the title as authors, if none were read: a family name before a year in brackets, `Hosios (1988) On Matching`,
 * two of them, `Ek and Moss - 2016 - Peat`, or a full name at the start of the row, `Ida María Roe Lind (2016). Turba`.
 */
export function withSurname(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = roles.indexOf('title') - 2
  if (at < 0 || roles.includes('authors')) return roles
  const [name, year, title] = [pieces[at]!, pieces[at + 1]!, pieces[at + 2]!]
  const isInBrackets = year.date !== undefined && year.gap === '(' && /^\)\.?$/.test(title.gap)
  const isFull = at === 0 && !name.frame.link && isFullName(name.text)
  const isName = isInBrackets && (isFull || /^\p{Lu}\p{Ll}+$/u.test(name.text))
  return (isName || (year.date && !name.frame.strong && areSurnames(name.text))) && !isKnownVenue(name.text)
    ? roles.with(at, 'authors').with(at + 1, 'date')
    : roles
}

/** Whether a text may be a name with two family names, `Ida María Roe Lind`, and is not known as a venue. */
const isFullName = (text: string): boolean =>
  fullName.test(text) && isPerson(text.split(' ', 3).join(' ')) && venueness(text) < 1
const fullName = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}(?:\.|[\p{L}'’-]+)){1,4}$/u

/** The longest name of an editor, in words, and of a society. */
const longestName = 5

/** Gives the words before *eds.* the role of authors, if they start a row and have none: `Moss, Ada/ Ek, Sol (Hgg.): Peat`. */
export function withEditors(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = pieces.findIndex(({frame, text}) => frame.bracket !== '' && ofEditors.test(text))
  const mayBeName = (d: Piece, index: number) =>
    index >= at || (roles[index] === 'other' && d.form === 'words' && wordCount(d.text) <= longestName)
  return at > 0 && at < roles.indexOf('title') && pieces.every(mayBeName)
    ? roles.map((d, index) => (index < at ? 'authors' : d))
    : roles
}
