/**
 * The people of a row from the roles of its pieces.
 */

import type {Flow, Range} from '../../flow/flow.ts'
import type {Piece} from '../../pieces/cut.ts'
import {areAuthors, areSurnames, isPerson} from '../../reading/authors.ts'
import {fieldOf} from '../../reading/fields.ts'
import {isProse} from '../../reading/prose.ts'
import {isKnownVenue} from '../../reading/venue.ts'
import type {Role} from '../chain.ts'
import {closed, runsOf} from './runs.ts'

/** Gives the last author its role if only a colon separates it from the title: `Dan Skye, Eve Raine:Rail Squeal`. */
export function withLastAuthor(
  flow: Flow,
  pieces: readonly Piece[],
  roles: readonly Role[]
): readonly Role[] {
  const at = roles.indexOf('title')
  const [name, next] = [pieces[at], pieces[at + 1]]
  if (at < 1 || roles[at - 1] !== 'authors' || roles[at + 1] !== 'title' || !name || !next) return roles
  const isJoined = flow.text.slice(name.end, next.start) === ':' && isPerson(name.text)
  return isJoined ? roles.with(at, 'authors') : roles
}

/**
 * Gives two family names before a year the role of authors, if none were read and another venue follows the title: `**Lowrey and Crawford
 * 1985.** [Title](…) Systematic Botany`.
 */
export function withNamesakes(pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] {
  if (roles.includes('authors')) return roles
  const at = roles.indexOf('venue')
  const title = roles.indexOf('title')
  const isCited =
    at >= 0 &&
    at < title &&
    roles[at + 1] === 'date' &&
    roles.includes('venue', title) &&
    areSurnames(pieces[at]!.text)
  return isCited && !isKnownVenue(pieces[at]!.text) ? roles.with(at, 'authors') : roles
}

/** The longest run of names, with names beside it that were taken for nothing else, and the full stop of an abbreviated last one. */
export function authorsOf({text}: Flow, pieces: readonly Piece[], roles: readonly Role[]): Range | undefined {
  const [run] = runsOf(roles, 'authors').sort((a, b) => b.to - b.from - (a.to - a.from))
  const shown = run ? undefined : setApart(pieces, roles)
  if (!run && shown === undefined) return undefined
  // A single linked word is an unknown label, not a name.
  const isWord = run !== undefined && run.from === run.to && !pieces[run.from]!.text.includes(' ')
  if (isWord && pieces[run.from]!.frame.link && roles[run.to + 1] !== 'date') return undefined
  // No family name has a digit: `[Net4, *ICLR 2022*]`.
  if (isWord && /\d/.test(pieces[run.from]!.text)) return undefined
  let {from, to} = run ?? {from: shown!, to: shown!}
  const isName = (at: number) => roles[at] === 'other' && isPerson(pieces[at]!.text)
  while (from > 0 && isName(from - 1) && between.test(pieces[from]!.gap)) from--
  while (to + 1 < pieces.length && isName(to + 1) && between.test(pieces[to + 1]!.gap)) to++
  while (from < to && pieces[from]!.form === 'image') from++
  while (to > from && pieces[to]!.form === 'image') to--
  const start = pieces[from]!.start
  const end = closed(text, start, pieces[to]!.end)
  // People cited in a description below the title are not its authors.
  const above = text.lastIndexOf('\n', start)
  const below = text.indexOf('\n', end)
  if (pieces[from]!.line > 0 && isProse(text.slice(above + 1, below < 0 ? undefined : below)))
    return undefined
  return {
    start,
    end: text[end] === '.' && /(?:^|[\s.-])(?:\p{Lu}|et al|Jr)$/u.test(text.slice(start, end)) ? end + 1 : end
  }
}

/** Index of a name after `by` or `Authors:`, or on its own line; `undefined` if no name is set apart. */
function setApart(pieces: readonly Piece[], roles: readonly Role[]): number | undefined {
  // Names before a colon: `Wes Tide, Xena Foam:A Planner`.
  const title = roles.indexOf('title')
  const after = pieces.findIndex(d => !isPerson(d.text))
  if (after > 0 && after <= title && /^\s?[:：][ib"⟨]*$/.test(pieces[after]!.gap)) return 0
  const at = pieces.findIndex(({gap, text}, index) => {
    if (roles[index] !== 'other') return false
    const next = pieces[index + 1]?.gap ?? '\n'
    const isApart =
      /[Bb]y:?$/.test(gap) ||
      fieldOf(`${pieces[index - 1]?.text ?? ''}: `)?.name === 'authors' ||
      (index > 0 && gap.includes('\n') && next.includes('\n'))
    return isApart && (isPerson(text) || areAuthors(text))
  })
  return at < 0 ? undefined : at
}

/** What separates two names. */
const between = /^\s?(?:[,;&、，；|·]|and)\s?$/
