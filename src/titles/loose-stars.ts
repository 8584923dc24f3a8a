/**
 * Stars of bold text outside of entries that lack their other half. A title that lost one of its stars may be the reason that it is in no entry.
 */

import type {Span} from '../text/types.ts'
import type {PaperList} from '../model/types.ts'

/** A line with two stars at one end, and none at the other. */
const line = /^[ \t]*(\*\*)(?=\p{L})[^*\n]*$|^[^*\n]*[\p{L}.)](\*\*)[ \t]*$/gmu

/** Stars that readers see, with the word beside them, in order. */
export function looseStars({flow, source, entries}: PaperList): (Span & {shown: string})[] {
  const {text, starts, ends, marks} = flow
  if (!text.includes('**')) return []
  return [...text.matchAll(line)].flatMap(({0: whole, 1: first, index}) => {
    const at = index + (first ? whole.indexOf('**') : whole.lastIndexOf('**'))
    const span = {start: starts[at]!, end: ends[at + 1]!}
    const isEntry = entries.some(d => d.span.start <= span.start && span.end <= d.span.end)
    const isCode = marks.some(d => d.kind === 'code' && d.start <= at && at < d.end)
    if (isCode || isEntry || source.slice(span.start, span.end) !== '**') return []
    const words = whole.trim().split(/\s/)
    return [{...span, shown: words.at(first ? 0 : -1)!}]
  })
}
