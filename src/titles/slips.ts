/**
 * Text of an entry that readers see differently from how it was meant.
 */

import {cell, image} from '../flow/flow.ts'
import type {Part} from '../flow/flow.ts'
import {isAscii} from '../text/ascii.ts'
import {latexIn} from '../text/latex.ts'
import {tightColons} from '../text/colons.ts'
import {mojibakeIn} from '../text/mojibake.ts'
import {bibtexIn} from '../text/bibtex.ts'
import type {Span} from '../text/types.ts'
import {entitiesIn} from './entities.ts'
import {doubledSpaces} from './spaces.ts'
import type {Entry, PaperList} from '../model/types.ts'
import type {Stretch} from '../model/visible.ts'

/** The kind of slips that write letters as `&ouml;`. */
export const letters = 'letters'

/** A place of the source, and what should be there. */
export interface Slip extends Span {
  /** What a list may do throughout: `colon`, `LaTeX`, `&mdash;`. */
  kind: string
  /** Undefined if it cannot be known. */
  meant: string | undefined
  /** A sentence without final period. */
  reason: string
  note: string
  level?: 'hint'
}

/** Slips in a stretch of an entry; `layout` names the places at which most entries have two spaces. */
export function slipsOf(
  list: PaperList,
  entry: Entry,
  stretch: Stretch,
  layout: ReadonlySet<string>
): Slip[] {
  const {text} = stretch
  const verbatim = [...stretch.verbatim, ...bibtexIn(text)]
  const {title, authors, venue} = entry
  const isIn = (part: Part | undefined, range: Span) => {
    const {start, end} = stretch.span(range)
    return part !== undefined && start >= part.span.start && end <= part.span.end
  }
  const inTitle = (range: Span) => isIn(title, range)
  // A character at either side of a field is as much in the way of a search.
  const atField = ({start, end}: Span) =>
    [title, authors, venue].some(
      part =>
        isIn(part, {start, end: start + 1}) ||
        isIn(part, {start: start - 1, end: start}) ||
        isIn(part, {start: end, end: end + 1})
    )
  const slips = [
    ...mojibakeIn(text).map(d => inWord('mojibake', text, d, notes.mojibake, garbled)),
    ...latexIn(text).map(d => inWord('LaTeX', text, d, notes.latex, latex)),
    ...tightColons(text)
      .filter(inTitle)
      .map(d => inWord('colon', text, d, notes.colon, colon)),
    ...doubledSpaces(stretch)
      .filter(d => !layout.has(d.joint))
      .map(d => doubled(text, d, inTitle(d))),
    ...unseenIn(text).flatMap((d): Slip[] => {
      if (d.meant === undefined || atField(d)) return [d]
      const isInWord =
        /\p{Script=Latin}/u.test(text[d.start - 1] ?? '') && /\p{Script=Latin}/u.test(text[d.end] ?? '')
      return isInWord ? [{...d, level: 'hint'}] : []
    }),
    ...openStars(list, stretch)
  ].filter(d => !verbatim.some(code => code.start < d.end && d.start < code.end))
  return [
    ...slips.filter(d => isWritten(list, stretch, d)),
    ...entitiesIn(list, entry, stretch).map(d => entity(list, stretch, d))
  ].map(d => ({...d, ...stretch.span(d)}))
}

const notes = {
  mojibake: 'These are the bytes of UTF-8, read as Windows-1252',
  latex: 'GitHub shows LaTeX outside of formulas as it is written',
  colon: 'Titles have a space after a colon',
  spaces: 'GitHub shows them as one',
  entity: 'Markdown needs no HTML entity for this character',
  unseen: 'Nobody sees it, but a search for the word fails',
  lost: 'This character stands for one that was lost when the text was copied',
  stars: 'Bold text needs `**` at both ends',
  shown: 'Inside HTML, beside spaces, and between punctuation and a letter, `**` is only text'
}

const garbled = (written: string, meant: string) => `Garbled text: \`${written}\` should be \`${meant}\``
const latex = (written: string, meant: string) => `LaTeX in the text: \`${written}\` should be \`${meant}\``
const colon = (written: string, meant: string) =>
  `Missing space after the colon: \`${written}\` should be \`${meant}\``

/** Names the word, so that the message can be read without the list. */
function inWord(
  kind: string,
  text: string,
  {start, end, meant}: Span & {meant: string},
  note: string,
  says: (written: string, meant: string) => string
): Slip {
  const {before, after} = wordAround(text, {start, end})
  const reason = says(before + text.slice(start, end) + after, before + meant + after)
  return {kind, start, end, meant, note, reason}
}

function doubled(text: string, {start, end}: Span, inTitle: boolean): Slip {
  const {before, after} = wordAround(text, {start, end})
  const [a, b] = [before, after].map(d => (d ? `\`${d}\`` : 'an image'))
  const reason = `${end - start} spaces between ${a} and ${b}`
  const slip = {kind: 'spaces', start, end, meant: ' ', reason, note: notes.spaces}
  return inTitle ? slip : {...slip, level: 'hint'}
}

function entity({source}: PaperList, stretch: Stretch, {start, end, meant}: Span & {meant: string}): Slip {
  const place = stretch.span({start, end})
  const written = source.slice(place.start, place.end)
  return {
    kind: /\p{L}/u.test(meant) ? letters : written,
    start,
    end,
    meant,
    reason: `HTML entity \`${written}\`: write \`${meant}\``,
    note: notes.entity,
    ...(!/^&amp;[\w#]/.test(written) && {level: 'hint' as const})
  }
}

/** Characters without width. Joiners within words of other scripts and within emoji are right. Names: Unicode Character Database. */
const unseen: Readonly<Record<string, string>> = {
  '\u200b': 'zero-width space',
  '\u2060': 'word joiner',
  '\ufeff': 'byte-order mark',
  '\u00ad': 'soft hyphen',
  '\u200e': 'left-to-right mark'
}

function unseenIn(text: string): Slip[] {
  if (isAscii(text)) return []
  const found = text.matchAll(/[\u200b\u2060\ufeff\u00ad]+|\ufffd|(?<=[\x20-\x7e])\u200e(?=[\x20-\x7e])/g)
  return Array.from(found, ({0: unit, index: start}): Slip => {
    const span = {start, end: start + unit.length}
    const {before, after} = wordAround(text, span)
    const name = unseen[unit.charAt(0)]
    const code = unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return name
      ? {
          ...span,
          kind: 'unseen',
          meant: '',
          reason: `Invisible character in \`${before}${after}\`: U+${code}, ${name}`,
          note: notes.unseen
        }
      : {
          ...span,
          kind: 'unseen',
          meant: undefined,
          reason: `Lost character in \`${before}�${after}\``,
          note: notes.lost
        }
  })
}

/** Stars of bold text that lacks its other half, or one of its stars, and so are shown. Of two halves that are both shown, the first. */
function openStars({source}: PaperList, {text, span}: Stretch): Slip[] {
  if (!text.includes('*')) return []
  const isWord = (char: string | undefined) => /[\p{L}\p{N}()]/u.test(char ?? '')
  const found = [...text.matchAll(/(?<![*\\])\*{1,2}(?![*\\])/g)].flatMap(
    ({0: stars, index: start}): Slip[] => {
      const range = {start, end: start + stars.length}
      const place = span(range)
      // A star after bold text is a sign: `**F***`.
      const borders = source[place.end] === '*'
      const isBetween = isWord(text[start - 1]) && isWord(text[range.end])
      if (isBetween || source[place.start] !== '*' || (stars === '*' && !borders)) return []
      const {before, after} = wordAround(text, range)
      const reason = `\`${stars}\` in \`${before}${stars}${after}\` has no partner, so readers see it`
      return [{...range, kind: 'stars', meant: undefined, reason, note: notes.stars}]
    }
  )
  return found.flatMap((slip, index) => {
    if (index % 2 === 1) return []
    const next = found[index + 1]
    const isPaired = next !== undefined && !text.slice(slip.end, next.start).includes('\n')
    const reason = slip.reason.replace(/has no partner.*$/, 'is not read as bold text, so readers see it')
    return isPaired ? [{...slip, reason, note: notes.shown}] : [slip]
  })
}

/** White space, the border of a cell, an image. */
const borders = new RegExp(`[\\s${cell}${image}]`)

/** What touches a stretch, up to white space, an image or the border of a cell. */
function wordAround(text: string, {start, end}: Span): {before: string; after: string} {
  return {
    before:
      text
        .slice(Math.max(0, start - 40), start)
        .split(borders)
        .at(-1) ?? '',
    after: text.slice(end, end + 40).split(borders, 1)[0] ?? ''
  }
}

/** Whether a stretch is written as it is seen, except for backslashes, without markup in it. */
function isWritten({source}: PaperList, {text, span}: Stretch, range: Span): boolean {
  const {start, end} = span(range)
  return (
    source.slice(start, end).replaceAll('\\', '') === text.slice(range.start, range.end).replaceAll('\\', '')
  )
}
