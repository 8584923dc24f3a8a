/**
 * The visible text of an entry, with the place of every character.
 */

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
  const start = firstAt(flow.starts.length, index => flow.starts[index]!, span.start)
  const end = firstAt(flow.starts.length, index => flow.starts[index]!, span.end)
  const within = <T extends Span>(all: readonly T[]) =>
    all.slice(
      firstAt(all.length, i => all[i]!.start, start),
      firstAt(all.length, i => all[i]!.start, end)
    )
  const urls = within(flow.links).filter(d => d.form === 'bare' || d.form === 'autolink')
  const code = within(flow.marks).filter(d => d.kind === 'code')
  const text: Stretch = {
    text: flow.text.slice(start, end),
    span: range => {
      return {start: flow.starts[start + range.start]!, end: flow.ends[start + range.end - 1]!}
    },
    verbatim: [...urls, ...code].map(d => ({start: d.start - start, end: d.end - start}))
  }
  const {images} = flow
  const first = firstAt(images.length, i => images[i]!.at, start)
  const own = images.slice(
    first,
    firstAt(images.length, i => images[i]!.at, end)
  )
  return [
    text,
    ...own.flatMap(({alt, span}) => {
      const at = alt ? source.slice(span.start, span.end).indexOf(alt) : -1
      const offset = span.start + at
      return at < 0
        ? []
        : [{text: alt, verbatim: [], span: (d: Span) => ({start: offset + d.start, end: offset + d.end})}]
    })
  ]
}

/** The first of `length` sorted values that is not below a limit. */
function firstAt(length: number, value: (index: number) => number, limit: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value(middle) < limit) low = middle + 1
    else high = middle
  }
  return low
}
