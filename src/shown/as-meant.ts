/**
 * The visible text with its broken links as they were meant, so that an entry whose link is broken is read all the same.
 */

import type {Flow, FlowLink, Range} from '../flow/flow.ts'
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
  const by = dropped.reduce((sum, d) => sum + d.end - d.start, 0)
  const moved = (index: number): number => {
    let to = index
    for (const {start, end} of dropped) {
      if (start >= index) break
      to -= Math.min(index, end) - start
    }
    return to
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
  const numbers = (all: ArrayLike<number>): Uint32Array => {
    const kept = new Uint32Array(flow.text.length - by)
    let at = 0
    for (const {start, end} of pieces)
      for (let index = start; index < end; index++) kept[at++] = all[index] ?? 0
    return kept
  }

  const isGone = ({start, end}: FlowLink) =>
    dropped.some(d => d.start <= start && start < d.end && end > start)
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
