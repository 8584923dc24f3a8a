/**
 * The people of a row from the roles of its pieces.
 */

import type {Flow, Range} from '../../flow/flow.ts'
import type {Piece} from '../../pieces/cut.ts'
import {areAuthors, areSurnames, isPerson} from '../../reading/authors.ts'
import {fieldOf} from '../../reading/fields.ts'
import {isInProse} from '../../reading/prose.ts'
import {wordCount} from '../../reading/words.ts'
import {remember} from '../../text/remember.ts'
import type {Role} from '../chain.ts'
import {closed, runsOf} from './runs.ts'
import type {Run} from './runs.ts'

/** The longest run of names, with names beside it that were taken for nothing else, and the full stop of an abbreviated last one. */
export function authorsOf(flow: Flow, pieces: readonly Piece[], roles: readonly Role[]): Range | undefined {
  const {text} = flow
  const sizeOf = ({from, to}: Run) => to - from || (pieces[from]!.text.includes(' ') ? 0 : -1)
  const [run] = runsOf(roles, 'authors').sort((a, b) => sizeOf(b) - sizeOf(a))
  const shown = run ?? setApart(flow, pieces, roles)
  if (!shown) return undefined
  // A single linked word is an unknown label, not a name.
  const isWord = run !== undefined && run.from === run.to && !pieces[run.from]!.text.includes(' ')
  if (isWord && pieces[run.from]!.frame.link && roles[run.to + 1] !== 'date') return undefined
  if (isWord && isNoName.test(pieces[run.from]!.text)) return undefined
  let {from, to} = shown
  // An unsure piece is a name if it looks like one, or if it has authors on both sides: `Holschuh, N., Case, E. and Arthern, R.`
  const isBeside = (at: number) =>
    between.test(pieces[at]!.gap) ||
    (roles[at - 1] === 'authors' && roles[at] === 'authors' && !colon.test(pieces[at]!.gap))
  const isName = (at: number) =>
    roles[at] === 'authors' ||
    (roles[at] === 'other' &&
      (isNameOrMore(pieces[at]!.text) ||
        (roles[at - 1] === 'authors' && roles[at + 1] === 'authors' && between.test(pieces[at + 1]!.gap))))
  // `Other work: Ann Gray, Bo Hill`
  for (let at = to; at > from; at--) if (colon.test(pieces[at]!.gap)) from = Math.max(from, at)
  while (isName(from - 1) && isBeside(from)) from--
  while (isName(to + 1) && isBeside(to + 1)) to++
  if (roles[from - 1] === 'other' && isFamilyNameOf(pieces[from - 1]!, pieces[from]!)) from--
  to = lastOfNames(text, pieces, roles, {from, to})
  const set = emphasisAround(pieces, roles, {from, to})
  if (set) ({from, to} = set)
  const start = pieces[from]!.start
  const end = closed(text, start, pieces[to]!.end)
  // People cited in a description below the title are not its authors.
  if (pieces[from]!.line > 0 && isInProse(text, {start, end})) return undefined
  return {
    start,
    end: text[end] === '.' && /(?:^|[\s.-])(?:\p{Lu}|et al|Jr)$/u.test(text.slice(start, end)) ? end + 1 : end
  }
}

/** The most words of a name. */
const longestName = 4

/** Where names end: pieces after a run belong to it if all of them together look like names: `Cruz, Rodrigo Santa and Fernando, Basura`. */
function lastOfNames(
  text: string,
  pieces: readonly Piece[],
  roles: readonly Role[],
  {from, to}: Run
): number {
  const isUnsure = (at: number) =>
    roles[at] === 'other' &&
    pieces[at]!.form === 'words' &&
    between.test(pieces[at]!.gap) &&
    wordCount(pieces[at]!.text) <= longestName + 1
  let last = to
  while (isUnsure(last + 1)) last++
  while (last > to && !areAuthors(text.slice(pieces[from]!.start, pieces[last]!.end))) last--
  return last
}

/** The pieces in the same emphasis as some names, if most of them are names and the others may be: `_Ofir Press, Bob (Bo)Moon, Cy Star_`. */
function emphasisAround(pieces: readonly Piece[], roles: readonly Role[], {from, to}: Run): Run | undefined {
  const isSet = (at: number) => pieces[at]?.frame.emphasis === true && !pieces[at].frame.link
  if (!isSet(from) || !isSet(to)) return undefined
  const run = {from, to}
  while (isSet(run.from - 1)) run.from--
  while (isSet(run.to + 1) && !pieces[run.to + 1]!.gap.includes('i')) run.to++
  const own = pieces.slice(run.from, run.to + 1)
  const names = own.filter((_, at) => roles[run.from + at] === 'authors')
  const mayBeNames = own.every(
    ({form, text}, at) =>
      form === 'words' &&
      wordCount(text) <= longestName &&
      (roles[run.from + at] === 'authors' || roles[run.from + at] === 'other')
  )
  return mayBeNames && names.length > own.length / 2 ? run : undefined
}

/** A name after `by` or `Authors:`, or names on their own line; `undefined` if no name is set apart. */
function setApart({text}: Flow, pieces: readonly Piece[], roles: readonly Role[]): Run | undefined {
  // Names before a colon: `Wes Tide, Xena Foam:A Planner`.
  const title = roles.indexOf('title')
  const after = pieces.findIndex(d => !isPerson(d.text))
  if (after > 0 && after <= title && /^\s?[:：][ib"⟨]*$/.test(pieces[after]!.gap)) return {from: 0, to: 0}
  for (const [from, {gap, start}] of pieces.entries()) {
    if (roles[from] !== 'other') continue
    const isNamed = /[Bb]y:?$/.test(gap) || callsAuthors(pieces[from - 1]?.text ?? '')
    const isOnLine = from > 0 && gap.includes('\n')
    let to = from
    if (isOnLine) while (roles[to + 1] === 'other' && between.test(pieces[to + 1]!.gap)) to++
    const isApart = isNamed || (isOnLine && (to > from || (pieces[to + 1]?.gap ?? '\n').includes('\n')))
    const names = text.slice(start, pieces[to]!.end)
    if (isApart && (isPerson(names) || areAuthors(names))) return {from, to}
  }
  return undefined
}

/** Whether a text is what the field of the authors is called. */
const callsAuthors = remember((text: string): boolean => fieldOf(`${text}: `)?.name === 'authors')

/** What ends a label in front of names. */
const colon = /[:：]/

/** What separates two names. */
const between = /^\.?\s?(?:[,;&、，；|·]|and)\s?$/

/** Whether a text is a name or two family names: `and Yann LeCun`. */
const isNameOrMore = (text: string): boolean => isPerson(text.replace(/^and\s|,$/g, '')) || areSurnames(text)

/** Words that say that there are more names. */
const others = /^(?:and\s)?(?:et\.?\s?al|etc|others)\.?$/i

/** Words that are never a name: letters of a column, words in lower case or with digits (`[Net4, *ICLR 2022*]`). */
const isNoName = /^.$|\d|^\p{Ll}|^(?:Project|无)$/u

/** Whether a word at the start of a sentence is the family name before a comma, or before `et al.`: `Arora, Siddhartha et al.` */
const isFamilyNameOf = ({gap, text}: Piece, next: Piece): boolean =>
  (gap === '' || /[.\n¦]/.test(gap)) &&
  /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(text) &&
  (others.test(next.text) || (next.gap === ',' && /^\S+(?:$|\sand\s)|\set al\.?$/.test(next.text)))
