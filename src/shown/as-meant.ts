/**
 * The visible text with its broken links as they were meant, so that an entry whose link is broken is read all the same.
 */

import type {Flow, FlowLink, Range} from '../flow/flow.ts'
import {lowerBound} from '../flow/ranges.ts'
import {writtenAt} from './shown.ts'
import type {MeantLink} from './shown.ts'

/** Takes brackets and URLs of broken links out of the text, and makes links of their labels. */
export function asMeant(flow: Flow, links: readonly MeantLink[]): Flow {
  const meant = apart(links)
  if (meant.length === 0) return flow
  const dropped = meant.flatMap(({whole, text}): Range[] => [
    {start: whole.start, end: text.start},
    {start: text.end, end: whole.end}
  ])
  /** How much is dropped before each of them, and in all. */
  const sums = [0]
  for (const {start, end} of dropped) sums.push(sums.at(-1)! + end - start)
  /** How many of them begin before a place. */
  const countBefore = (index: number) => lowerBound(dropped, index, d => d.start)
  const moved = (index: number): number => {
    const last = countBefore(index) - 1
    if (last < 0) return index
    const {start, end} = dropped[last]!
    return index - sums[last]! - (Math.min(index, end) - start)
  }
  const range = <Item extends Range>(item: Item): Item => ({
    ...item,
    start: moved(item.start),
    end: moved(item.end)
  })
  const pieces: Range[] = []
  let from = 0
  for (const {start, end} of [...dropped, {start: flow.text.length, end: flow.text.length}]) {
    pieces.push({start: from, end: start})
    from = end
  }
  const numbers = (all: Uint32Array): Uint32Array => {
    const kept = new Uint32Array(flow.text.length - sums.at(-1)!)
    for (const {start, end} of pieces) kept.set(all.subarray(start, end), moved(start))
    return kept
  }

  const isGone = ({start, end}: FlowLink) =>
    start < end && start < (dropped[countBefore(start + 1) - 1]?.end ?? 0)
  const own = meant.map(({whole, text, url}): FlowLink => {
    const span = writtenAt(flow, whole)
    const urlSpan = writtenAt(flow, {start: Math.min(text.end + 1, whole.end), end: whole.end})
    return {...range(text), form: 'inline', url, urlSpan, span}
  })
  return {
    text: pieces.map(d => flow.text.slice(d.start, d.end)).join(''),
    starts: numbers(flow.starts),
    ends: numbers(flow.ends),
    links: [...flow.links.filter(d => !isGone(d)).map(range), ...own].sort((a, b) => a.start - b.start),
    images: flow.images.map(d => ({...d, at: moved(d.at)})),
    marks: flow.marks.map(range),
    tags: flow.tags.map(d => ({...d, at: moved(d.at)})),
    ranges: new Map([...flow.ranges].map(([node, d]) => [node, range(d)]))
  }
}

/** Links in order, none within another. */
function apart(links: readonly MeantLink[]): MeantLink[] {
  const found: MeantLink[] = []
  for (const link of links.toSorted((a, b) => a.whole.start - b.whole.start)) {
    const isWell =
      link.whole.start <= link.text.start &&
      link.text.start < link.text.end &&
      link.text.end <= link.whole.end
    if (isWell && link.whole.start >= (found.at(-1)?.whole.end ?? 0)) found.push(link)
  }
  return found
}
