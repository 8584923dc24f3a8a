/**
 * The visible text of an entry, with the place of every character.
 */

import type {Span} from '../text/types.ts'
import type {Flow} from './flow.ts'
import type {Entry, PaperList} from './types.ts'

/** A stretch of text as a reader sees it, with white space as it is written. */
export interface Stretch {
  text: string
  /** Where the characters from `start` to `end` of the text are written. */
  span(range: Span): Span
  /** Which part of the text is code, or a URL that is shown. */
  verbatim: readonly Span[]
}

/** What a reader sees of an entry: its text, then the alternative text of each image. */
export function visibleOf({flow, source}: PaperList, {span}: Entry): Stretch[] {
  const range = {start: indexOf(flow, span.start), end: indexOf(flow, span.end)}
  const inside = (d: Span) => d.start >= range.start && d.end <= range.end
  const urls = flow.links.filter(d => inside(d) && (d.form === 'bare' || d.form === 'autolink'))
  const code = flow.marks.filter(d => inside(d) && d.kind === 'code')
  const text: Stretch = {
    text: flow.text.slice(range.start, range.end),
    span: ({start, end}) => {
      const from = flow.starts[range.start + start] ?? span.start
      return {start: from, end: end > start ? (flow.ends[range.start + end - 1] ?? from) : from}
    },
    verbatim: [...urls, ...code].map(d => ({start: d.start - range.start, end: d.end - range.start}))
  }
  const images = flow.images.filter(d => d.at >= range.start && d.at < range.end)
  return [
    text,
    ...images.flatMap(({alt, span}) => {
      const at = alt ? source.slice(span.start, span.end).indexOf(alt) : -1
      const offset = span.start + at
      return at < 0 ? [] : [{text: alt, verbatim: [], span: (d: Span) => ({start: offset + d.start, end: offset + d.end})}]
    })
  ]
}

/** Index of the first character of the flow that is written at an offset or behind it. */
function indexOf({starts}: Flow, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}
