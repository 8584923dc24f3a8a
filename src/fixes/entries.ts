/**
 * Which entry of a list is which after edits.
 */

import type {Edit} from '../finding.ts'
import {lowerBound} from '../flow/ranges.ts'
import type {Entry, PaperList} from '../model/types.ts'
import type {Span} from '../text/types.ts'
import {offsetsOf} from './offsets.ts'

/** Entries before edits, each with what is read at its place afterwards: one entry if all is well. */
export interface Aligned {
  pairs: ReadonlyMap<Entry, readonly Entry[]>
  /** Where entries are read that were not read before: spans of the text before the edits. */
  added: readonly Span[]
}

/** How far from its place in the order an entry is searched. */
const nearby = 6

/** Finds the entries of a list again after edits; both lists in the order of the text. */
export function align(
  {source, entries: before}: Pick<PaperList, 'source' | 'entries'>,
  after: readonly Entry[],
  edits: readonly Edit[]
): Aligned {
  const offsets = offsetsOf(edits)
  const moved = movesAmong(source, edits)
  const pairs = new Map<Entry, Entry[]>(before.map(d => [d, []]))
  const added: Span[] = []
  for (const entry of after) {
    const {start, end} = entry.span
    const was = moved(start)
    const from = was ?? offsets.before(start)
    const to = was === undefined ? offsets.before(end) : was + end - start
    const span = {start: from, end: Math.max(from + 1, to)}
    const index = lowerBound(before, span.start, d => d.span.start)
    const [best] = before
      .slice(Math.max(0, index - nearby), index + nearby)
      .map(d => ({entry: d, share: overlap(d.span, span)}))
      .filter(d => d.share > 0)
      // Works of one row have one span; they keep their order.
      .sort((a, b) => b.share - a.share || pairs.get(a.entry)!.length - pairs.get(b.entry)!.length)
    if (best) pairs.get(best.entry)?.push(entry)
    else added.push(span)
  }
  return {pairs, added}
}

/** Common part of two spans, as a share of both. */
function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** For text that is taken out at one place and put in at another: where an offset of it was; undefined for all other text. */
function movesAmong(source: string, edits: readonly Edit[]): (offset: number) => number | undefined {
  const taken = new Map(
    edits
      .filter(d => d.text === '' && d.end > d.start)
      .map(d => [source.slice(d.start, d.end).trim(), d.start])
  )
  const offsets = offsetsOf(edits)
  const moves = edits.flatMap(({start, end, text}) => {
    const from = start === end ? taken.get(text.trim()) : undefined
    return from === undefined ? [] : [{from, to: offsets.after(start), length: text.length}]
  })
  return offset => {
    const move = moves.find(d => offset >= d.to && offset < d.to + d.length)
    return move && move.from + (offset - move.to)
  }
}
