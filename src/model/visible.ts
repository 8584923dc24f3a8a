/**
 * The visible text of an entry, with the place of every character.
 */

import {lowerBound} from '../flow/ranges.ts'
import type {Span} from '../text/types.ts'
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
export function visibleOf(list: PaperList, {span}: Entry): Stretch[] {
  return visibleIn(list, span)
}

/** What a reader sees of a span of the source: its text, then the alternative text of each image. */
export function visibleIn({flow, source}: PaperList, span: Span): [Stretch, ...Stretch[]] {
  const start = lowerBound(flow.starts, span.start, d => d)
  const end = lowerBound(flow.starts, span.end, d => d)
  const within = <T>(all: readonly T[], place: (item: T) => number) =>
    all.slice(lowerBound(all, start, place), lowerBound(all, end, place))
  const urls = within(flow.links, d => d.start).filter(d => d.form === 'bare' || d.form === 'autolink')
  const code = within(flow.marks, d => d.start).filter(d => d.kind === 'code')
  const text: Stretch = {
    text: flow.text.slice(start, end),
    span: range => {
      return {start: flow.starts[start + range.start]!, end: flow.ends[start + range.end - 1]!}
    },
    verbatim: [...urls, ...code].map(d => ({start: d.start - start, end: d.end - start}))
  }
  return [
    text,
    ...within(flow.images, d => d.at).flatMap(({alt, span}) => {
      const at = alt ? source.slice(span.start, span.end).indexOf(alt) : -1
      const offset = span.start + at
      return at < 0
        ? []
        : [{text: alt, verbatim: [], span: (d: Span) => ({start: offset + d.start, end: offset + d.end})}]
    })
  ]
}
