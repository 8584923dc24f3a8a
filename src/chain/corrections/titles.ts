/**
 * Corrections of titles: their first and last words, and titles that were not found.
 */

import type {Piece} from '../../pieces/cut.ts'
import {hasInitials} from '../../pieces/initials.ts'
import {isAfterComma} from '../../pieces/sense.ts'
import {venueness} from '../../reading/venue.ts'
import {wordCount} from '../../reading/words.ts'
import type {Role} from '../chain.ts'
import {beforeDescription} from '../fields/title.ts'

/** What quotes a title, also in East Asian lists. */
const quoted = /[「『《“„«"]$/

/** Gives what is quoted the role of the title, if none was read: `「雨音の推定」音響学会誌、2018年`. */
export function withQuoted(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const found = pieces.flatMap((d, at) => (quoted.test(d.gap) && d.form === 'words' ? [at] : []))
  const [at = -1] = found
  const mayBeTitle = ['title', ...(roles.includes('title') ? [] : ['other', 'venue'])].includes(
    roles[at] ?? ''
  )
  return found.length === 1 && mayBeTitle ? roles.with(at, 'title') : roles
}

const wordsOf = (pieces: readonly Piece[]): number => wordCount(pieces.map(d => d.text).join(' '))

/** Makes a title all that is in its quotes, if a comma or a full stop follows them: `“Nets: A Study”, Kettle Letters`. */
export function inQuotes(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const from = pieces.findIndex(d => d.frame.quote)
  const to = pieces.findLastIndex(d => d.frame.quote)
  const quotes = pieces.slice(from, to + 1)
  const isOne = quotes.every((d, at) => d.frame.quote && (at === 0 || !quoted.test(d.gap)))
  const isIn = (at: number) => from <= at && at <= to
  const isTitle = isOne && isIn(roles.indexOf('title')) && wordsOf(quotes) >= 3
  if (!isTitle || !/^(?:[,.]["”»’]|["”»’][,.])/.test(pieces[to + 1]?.gap ?? '')) return roles
  return roles.map((d, at) => (isIn(at) ? 'title' : d === 'title' ? 'other' : d))
}

/** Removes a topic in emphasis from the beginning of a linked title: `*Joins* [Trees for Data](…)`. */
export function inLink(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const isTitle = (at: number) => roles[at] === 'title'
  const at = pieces.findIndex(
    ({gap}, index) => isTitle(index) && isTitle(index - 1) && /^\/[bi]␣?⟨$/.test(gap)
  )
  return roles.map((d, index) => (index < at && d === 'title' ? 'other' : d))
}

/**
 * Reads one name among others as an author, though it is set off, and the first sentence after the names as the title:
 * `Moss A, **Ek B**, Roe C. 2019. Peat in the wet season.`
 */
export function withoutAuthor(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = roles.indexOf('title')
  const isOne = roles.lastIndexOf('title') === at && hasInitials(pieces[at]?.text ?? '')
  const isAmong =
    (roles[at - 1] === 'authors' && isAfterComma(pieces[at])) ||
    (roles[at + 1] === 'authors' && isAfterComma(pieces[at + 1]))
  if (!isOne || !isAmong) return roles
  const last = Math.max(at, roles.lastIndexOf('authors'))
  const title = pieces.findIndex(
    ({form, gap, text}, index) =>
      index > last &&
      roles[index] === 'other' &&
      form === 'words' &&
      gap.startsWith('.') &&
      wordCount(text) >= 3
  )
  return title < 0 ? roles : roles.with(at, 'authors').with(title, 'title')
}

/** A name as only works have it: `fine-CLIP`, `ShuffleNet`, `Tensor Programs V`. */
const nameOfWork =
  /^(?=\S+(?:\s\S+){0,2}$)(?:.*\p{Ll}.*\p{Lu}{2}|\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*$|.*\s[IVX]+$)/u

/** Reads the name of a work before a colon as the start of the title: `fine-CLIP: Actions in Detail`. */
export function withName(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = roles.indexOf('title') - 1
  const [name, next] = [pieces[at], pieces[at + 1]]
  const isName = name !== undefined && roles[at] === 'other' && nameOfWork.test(name.text)
  return isName && next?.gap === ':' ? roles.with(at, 'title') : roles
}

/**
 * Reads one word before a colon as the start of the title, not as the last author, if the authors have full names:
 * `Ann Moss, Sol Ek, Monoxide: Blocks without Chains`.
 */
export function withNameOfWork(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = roles.indexOf('title') - 1
  const [name, next] = [pieces[at], pieces[at + 1]]
  const people = pieces.filter((_, index) => index < at && roles[index] === 'authors')
  const isWord =
    name !== undefined && /^\p{Lu}[\p{L}\d-]{3,}$/u.test(name.text) && name.gap === ',' && next!.gap === ':'
  const areFull = people.length > 0 && people.every(d => d.text.includes(' '))
  return isWord && areFull ? roles.with(at, 'title') : roles
}

/**
 * Reads a venue in emphasis that no table knows as the title, if no title was found: books are set like journals,
 * `Moss, A. (1991). *Peat*, 2nd ed.`
 */
export function withBookAlone(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const from = roles.indexOf('venue')
  if (from < 0 || roles.includes('title') || !roles.slice(0, from).includes('authors')) return roles
  const {text, frame} = pieces[from]!
  const isNumbered = pieces[roles.lastIndexOf('venue') + 1]?.gap === ''
  return frame.emphasis && !isNumbered && venueness(text) < 2
    ? roles.map(d => (d === 'venue' ? 'title' : d))
    : roles
}

/**
 * Gives a cell the role of the title if none was found: a row of a table has one venue, so that of two cells read as venues, the one that is
 * not known and has no date is the title.
 */
export function withTitle(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
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
  if (cells.size < 2) return roles
  return roles.map((d, at) =>
    pieces[at]!.cell === unsure[0] && (d === 'venue' || pieces[at]!.form === 'number') ? 'title' : d
  )
}

/**
 * Reads the words after the authors as the title, if no title was found, and a colon or the link of the authors sets them off:
 * `森田武史，山口高平：風景の推定，音響学会誌 (2007)`, `[Moss et al.](…) Peat in the wet season`.
 */
export function withAnnounced(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  const at = roles.lastIndexOf('authors') + 1
  const title = pieces[at]
  const isTitle =
    title?.form === 'words' &&
    (/^[:：]$/.test(title.gap) || (/^[.:,]?⟩[.:,]?$/.test(title.gap) && /^[\p{Lu}\d]/u.test(title.text))) &&
    roles[at] === 'other' &&
    wordCount(title.text) >= 3
  return isTitle && !roles.includes('title') ? roles.with(at, 'title') : roles
}
