/**
 * An entry with the lines that belong to it.
 */

import type {Entry, PaperList} from '../model/types.ts'
import type {Span} from '../text/types.ts'

/** Ends of the HTML that an entry is written in. */
const closing: Readonly<Partial<Record<Entry['shape'], RegExp>>> = {
  'html-row': /^[^]*?<\/tr\s*>/i,
  'html-item': /^[^<]*(?:<(?!\/?li\b)[^<]*)*<\/li\s*>/i
}

/** From the start of the first line of an entry to the end of its last one, or from tag to tag if several share a line. */
export function blockOf({source}: PaperList, {shape, span}: Entry): Span {
  const lineStart = source.lastIndexOf('\n', span.start - 1) + 1
  const startsLine = /^\s*$/.test(source.slice(lineStart, span.start))
  const close = closing[shape]?.exec(source.slice(span.end, span.end + 2000))
  const end = span.end + (close?.[0].length ?? 0)
  const lineEnd = end + (/\r\n|\n|\r|$/.exec(source.slice(end))?.index ?? 0)
  const endsLine =
    shape !== 'html-row' && shape !== 'html-item' ? true : /^\s*$/.test(source.slice(end, lineEnd))
  return startsLine && endsLine ? {start: lineStart, end: lineEnd} : {start: span.start, end}
}

/** What is between two entries: white space as the section has it, else a line end, or a blank line between paragraphs. */
export function gapOf(list: PaperList, entries: readonly Entry[], near: number): string {
  const {source} = list
  const pairs = entries.slice(1).map((d, index) => ({at: index, gap: between(list, entries[index]!, d)}))
  const clean = pairs.filter(d => /^\s+$/.test(d.gap) && /\r\n|\n|\r/.test(d.gap))
  const nearest = clean.sort((a, b) => Math.abs(a.at - near) - Math.abs(b.at - near))[0]
  if (nearest) return nearest.gap
  const end = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
  const shape = entries[0]?.shape
  return shape === 'paragraph' || shape === 'heading' ? end + end : end
}

function between(list: PaperList, one: Entry, two: Entry): string {
  return list.source.slice(blockOf(list, one).end, blockOf(list, two).start)
}
