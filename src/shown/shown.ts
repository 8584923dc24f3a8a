/**
 * What a reader sees around a place of the text: the line or cell, and whether it is code or the text of a link.
 */

import type {Edit} from '../finding.ts'
import {cell} from '../flow/flow.ts'
import type {Flow, Range} from '../flow/flow.ts'
import type {Span} from '../text/types.ts'

/** A link that is broken as it is written. */
export interface BrokenLink {
  /** A sentence without final period: what breaks the link, and what mends it. */
  reason: string
  /** Why, if readers do not simply see the text. */
  note?: string
  span: Span
  /** Only if there is one reading. */
  edits: readonly Edit[] | undefined
  /** What was meant, if that is plain enough to read it. */
  meant?: MeantLink | undefined
}

/** A link as it was meant, in indexes of the visible text. */
export interface MeantLink {
  /** All that is shown of it, and the part that is its text. */
  whole: Range
  text: Range
  /** Empty if nobody knows it. */
  url: string
}

/** What a document is known by: its visible text and its source. */
export interface Document {
  flow: Flow
  source: string
}

/** No line of a list is longer where it matters; keeps the search linear. */
const farthest = 600

/** The line or table cell around an index of the visible text, as far as 600 characters to each side. */
export function lineAround({text}: Flow, index: number): Range {
  let start = index
  let end = index
  while (start > 0 && index - start < farthest && !isBorder(text[start - 1])) start--
  while (end < text.length && end - index < farthest && !isBorder(text[end])) end++
  return {start, end}
}

const isBorder = (unit: string | undefined): boolean => unit === '\n' || unit === cell

/** Where a stretch of the visible text is written. */
export function writtenAt({starts, ends}: Flow, {start, end}: Range): Span {
  const from = starts[start] ?? ends[start - 1] ?? 0
  return {start: from, end: end > start ? (ends[end - 1] ?? from) : from}
}

/** Tells whether an index of the visible text is in code, or in the text of a link that works. */
export function verbatimIn(flow: Flow): (index: number) => boolean {
  const ranges = [
    ...flow.marks.filter(d => d.kind === 'code'),
    ...flow.links.filter(d => d.form !== 'bare' && d.form !== 'autolink')
  ].sort((a, b) => a.start - b.start)
  return index => {
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ranges[middle]!.start <= index) low = middle + 1
      else high = middle
    }
    // Marks and links may nest, but hardly deeper than this.
    return ranges.slice(Math.max(0, low - 4), low).some(d => index < d.end)
  }
}
