/**
 * Roles that pieces cannot have, whatever their weights say.
 */

import type {SensedRow} from '../columns/columns.ts'
import type {Piece} from '../pieces/cut.ts'
import {isPackedName} from '../pieces/sense.ts'
import {areAuthors} from '../reading/authors.ts'
import {ofEditors} from '../reading/editors.ts'
import {roles} from './chain.ts'
import type {Role} from './chain.ts'
import type {Run} from './fields/runs.ts'

/** What names of editors may end with: `in Moss ed.` */
const endsEditors = /\p{L} eds?$/u

/** What names end with if there are more. */
const endsNames = /\bet\.? al$/i

/** What leads to where a work appeared before: `(an earlier version appeared in …)`. */
const earlier =
  /^(?:an? )?(?:earlier|preliminary|previous|first|short(?:er)?|conference|extended) (?:version|abstract)\s(?:was|has|appear|publish|present|in|at|of)/i

/** The longest names before editors, in words. */
const longestNames = 4

/**
 * Takes away the roles that pieces cannot have: an address is not a title, what follows a date in its brackets does not begin one, what editors
 * edited is the title, or the venue of a chapter, and a program is not the paper that is cited below it.
 */
export function forbid({pieces, senses}: SensedRow, own: number[]): void {
  const take = ({from, to}: Run, ...taken: readonly Role[]) => {
    for (let at = from; at <= to; at++)
      for (const role of taken) own[at * roles.length + roles.indexOf(role)] = -Infinity
  }
  const last = pieces.length - 1
  take({from: 0, to: announced(pieces, senses)}, 'title', 'venue', 'authors', 'date')
  for (const [at, {frame, text}] of pieces.entries())
    if (frame.bracket !== '' && earlier.test(text)) {
      const end = pieces.findIndex((d, index) => index > at && d.frame.bracket === '')
      take({from: at, to: end < 0 ? last : end - 1}, 'title', 'venue', 'date')
    }
  for (const [at, {gap, frame, form}] of pieces.entries())
    // `Moss (2000 JAR) Value of kilns`
    if (frame.bracket !== '' && form === 'words' && isAfterDate(pieces, at) && !/[([]/.test(gap))
      take({from: at, to: at}, 'title')
  let book = -1
  for (const [at, {form, gap, text, frame}] of pieces.entries()) {
    if (form === 'url') take({from: at, to: at}, 'title')
    if (isPackedName({pieces, senses, index: at})) take({from: at, to: at}, 'title', 'venue')
    if (senses[at]!.kind === 'type' && /^[\]］]/.test(pieces[at + 1]?.gap ?? ''))
      take({from: at, to: at}, 'title', 'venue', 'authors', 'date')
    if (gap.endsWith('In') || gap.endsWith('In:')) book = at
    if (gap.includes('In:')) take({from: at, to: last}, 'title')
    if ((gap === ',' || gap === '.,') && endsNames.test(pieces[at - 1]?.text ?? '')) {
      const end = pieces.findIndex((d, index) => index > at && d.form !== 'words')
      take({from: at, to: end < 0 ? last : end - 1}, 'authors')
    }
    const isApart = frame.bracket !== '' || gap === ','
    if (!(isApart && ofEditors.test(text)) && (book < 0 || isApart || !endsEditors.test(text))) continue
    take({from: at, to: at}, 'date')
    const lead = book < 0 || book === at ? undefined : senses[book]!
    if (frame.bracket !== '' && !/^\.?[)）]/.test(pieces[at + 1]?.gap ?? ')')) {
      // `In Tales of Peat (eds. A. Moss and E. Orr)`
      const close = pieces.findIndex((d, index) => index > at && /[)）]/.test(d.gap))
      take({from: at, to: close < 0 ? last : close - 1}, 'title', 'venue', 'authors')
      if (lead) take({from: book, to: at - 1}, 'title', 'authors', 'date', 'other')
    } else if (lead && isBook(pieces[book]!, lead)) {
      // `In Annals of Peat, A. Moss and B. Elk (Eds.)`
      take({from: book, to: at}, 'title', 'authors')
    } else {
      const isChapter = book >= 0 || senses.slice(0, at).some(d => d.words > longestNames)
      const edited = afterEditors(pieces, at, book >= 0)
      take({from: book < 0 ? at : book, to: at}, 'title', 'venue', 'authors')
      take({from: at + 1, to: edited.from - 1}, 'title', 'venue', 'authors', 'other')
      take(edited, 'authors', 'date', 'other', isChapter ? 'title' : 'venue')
      if (pieces[edited.to]!.frame.emphasis) take({from: edited.to + 1, to: last}, 'title')
    }
    if (book >= 0) take({from: book, to: last}, 'title')
    book = -1
  }
}

/** Whether the bracket that a piece is in begins with a date. */
function isAfterDate(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]
  return before?.form === 'date' && /[([]/.test(before.gap)
}

/** The index of a line *Paper* of its own, if people, a title and a date follow it; otherwise -1. */
function announced(pieces: readonly Piece[], senses: SensedRow['senses']): number {
  const at = pieces.findIndex(
    ({gap, text, frame}, index) =>
      gap.endsWith('\n') && !frame.link && /^papers?$/i.test(text) && pieces[index + 1]?.gap.startsWith('\n')
  )
  if (at < 0) return -1
  const rest = senses.slice(at + 1)
  const isCitation =
    rest.some(d => d.kind === 'people') &&
    rest.some(d => d.kind === 'date') &&
    rest.some(d => d.kind === 'words' && d.words > longestNames)
  return isCitation ? at : -1
}

/** Whether what follows *in* is a book, not the names of those who edited one. */
const isBook = ({text}: Piece, {venue, words}: {venue: number; words: number}): boolean =>
  venue >= 2 || (words > longestNames && !areAuthors(text, true))

/** What follows editors: a text with what is in the same emphasis or follows a colon; nothing if there are more names, unless they edited a book. */
function afterEditors(pieces: readonly Piece[], at: number, isIn: boolean): Run {
  let from = at + 1
  while (pieces[from]?.form === 'date') from++
  const first = pieces[from]
  const isText = first?.form === 'words' && (isIn || !areAuthors(first.text, true))
  if (!isText) return {from, to: at}
  const {emphasis, quote} = first.frame
  let to = from
  for (let next; (next = pieces[to + 1]); to++)
    if (next.gap !== ':' && !((emphasis || quote) && next.frame === first.frame)) break
  return {from, to}
}
