/**
 * White space that should not be there: at the end of lines, and doubled.
 */

import type {Span} from '../text/types.ts'
import {askAbout, askPlaced, movedSpan} from '../model/about.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {visibleOf} from '../model/visible.ts'
import type {Stretch} from '../model/visible.ts'

/** What starts a line that does not go on with the text above: nothing, a list item, a heading, a table, a fence, a quote, HTML. */
const apart = /^[^\S\r\n]*(?:[\r\n]|$|[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\||`{3}|~{3}|>|<)/

/** The mark of a quote: the next line of the quote begins with it as well. */
const quote = /^ {0,3}> ?/

/** Spaces and tabs at line ends of an entry that are not a line break. In HTML and in tables they mean nothing. */
function spacesAtLineEnds({source}: PaperList, {shape, span}: Entry): Span[] {
  if (shape === 'html-row' || shape === 'html-item' || shape === 'table-row') return []
  const rest = /[^\r\n]*(?:\r\n|\n|\r|$)/y
  rest.lastIndex = span.end
  const end = span.end + rest.exec(source)![0].length
  return Array.from(
    source.slice(span.start, end).matchAll(/(?<=[^ \t\r\n])([ \t]+)(\r\n|\n|\r|$)/g),
    match => {
      const start = span.start + match.index
      return {start, end: start + match[1]!.length, next: start + match[0].length}
    }
  ).filter(d => {
    if (source.slice(d.start - 3, d.start) === '-->') return false
    const next = source.slice(d.next, d.next + 20)
    const line = source.slice(source.lastIndexOf('\n', d.start) + 1, d.start)
    const isBreak =
      /^ {2,}$/.test(source.slice(d.start, d.end)) &&
      !apart.test(quote.test(line) ? next.replace(quote, '') : next)
    return !isBreak
  })
}

/** If so many entries, and such a share of all, end lines with spaces, that is a habit of the list. */
const trailing = {entries: 20, share: 0.25}

/** Spaces at line ends by entry; none if the list is full of them, since nobody sees them. */
export function spacesAtEnds(list: PaperList): ReadonlyMap<Entry, readonly Span[]> {
  const found = new Map(
    list.entries
      .map(entry => {
        const read = () => spacesAtLineEnds(list, entry)
        const question = {entry, question: 'spaces at line ends'}
        return [entry, askPlaced(question, read, (all, by) => all.map(d => movedSpan(d, by)))] as const
      })
      .filter(d => d[1].length > 0)
  )
  const isHabit = found.size >= trailing.entries && found.size >= trailing.share * list.entries.length
  return isHabit ? new Map() : found
}

/** Spaces in a row, by what is before and after them. */
export interface Doubled extends Span {
  /** Such as `word, bracket`. */
  joint: string
}

/** More than one space between two characters that are seen. */
export function doubledSpaces({text}: Stretch): Doubled[] {
  if (!text.includes('  ')) return []
  return Array.from(text.matchAll(/(?<=(\S)) {2,}(?=(\S))/g), match => {
    const joint = `${kindOf(match[1])}, ${kindOf(match[2])}`
    return {start: match.index, end: match.index + match[0].length, joint}
  })
}

function kindOf(character = ''): string {
  return /[\p{L}\p{N}]/u.test(character) ? 'word' : /[.,;:!?]/.test(character) ? 'mark' : 'other'
}

/** If so many entries, and such a share, have doubled spaces at a joint, the list is laid out like this. */
const layout = {share: 0.1, fewest: 8}

/** The joints at which a list keeps more than one space, entry after entry. */
export function laidOut(list: PaperList): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const entry of list.entries) {
    const joints = askAbout(
      {entry, question: 'joints'},
      () => new Set(visibleOf(list, entry).flatMap(d => doubledSpaces(d).map(d => d.joint)))
    )
    for (const joint of joints) counts.set(joint, (counts.get(joint) ?? 0) + 1)
  }
  const enough = Math.max(layout.fewest, layout.share * list.entries.length)
  return new Set([...counts].filter(([, count]) => count >= enough).map(([joint]) => joint))
}
