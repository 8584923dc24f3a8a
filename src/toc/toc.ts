/**
 * Tables of contents: runs of links to headings of the same page.
 */

import type {Span} from '../text/types.ts'
import type {FlowLink} from '../flow/flow.ts'
import {anchorsOf} from '../model/sections.ts'
import type {PaperList, Section} from '../model/types.ts'
import {bareLinks, brokenItems, keysOf} from './broken-items.ts'
import {keyOf} from '../text/heading-key.ts'
import {percentDecoded} from '../text/percent.ts'

/** A link of a table of contents. */
export interface TocLink {
  /** What it says. */
  text: string
  /** Decoded, without `#`. */
  anchor: string
  /** Where the anchor is written, after `#` if there is one. */
  anchorSpan: Span
  /** What a new anchor needs in front: nothing, or the `#` that is missing. */
  hash: '' | '#'
  /** The whole link. */
  span: Span
  /** Index in the flow after its text. */
  end: number
  /** The heading that it leads to, if there is one. */
  section: Section | undefined
  /** Whether it leads anywhere: to a heading, or to an anchor in HTML. */
  leads: boolean
}

export interface TableOfContents {
  links: readonly TocLink[]
  /** From the first link to the last. */
  span: Span
}

/** A list is a table of contents from this many links on. */
const fewest = 3

/** How far apart, in characters that are seen, two links of one table of contents may be: a line of description. */
const farthest = 240

/** A page of GitHub and its anchor: the repository, or a README in it. */
const page =
  /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)\/?(?:(?:blob|tree)\/[\w.-]+\/?(?:readme(?:\.\w+)?\.md)?)?#/i

/** What every page answers to without a heading. */
const everywhere = new Set(['', 'top', 'readme'])

const known = new WeakMap<PaperList, readonly TableOfContents[]>()

/** The tables of contents of a list, in order. */
export function tocsOf(list: PaperList): readonly TableOfContents[] {
  const tocs = known.get(list) ?? findTocs(list)
  known.set(list, tocs)
  return tocs
}

function findTocs(list: PaperList): TableOfContents[] {
  const {flow, entries, sections} = list
  const repositories = countsOf(flow.links.map(d => pageOf(d.url)?.[1]?.toLowerCase()))
  const starts = [...sections, ...entries].map(d => d.span.start).sort((a, b) => a - b)
  const sorted = entries.toSorted((a, b) => a.span.start - b.span.start)
  const entryStarts = sorted.map(d => d.span.start)
  const isInEntry = ({start}: Span) => (sorted[atOrBefore(entryStarts, start)]?.span.end ?? -1) > start
  const isBare = bareLinks(list)
  const runs: FlowLink[][] = []
  let last: FlowLink | undefined
  for (const link of [...flow.links, ...brokenItems(list)].sort((a, b) => a.start - b.start)) {
    if ((anchorStart(link.url) === undefined && !isBare(link)) || isInEntry(link.span)) continue
    const repository = pageOf(link.url)?.[1]?.toLowerCase()
    if (repository && (repositories.get(repository) ?? 0) < 2) continue
    const apart =
      last === undefined ||
      link.start - last.end > farthest ||
      (starts[atOrBefore(starts, link.span.start - 1)] ?? -1) >= last.span.end
    if (apart) runs.push([])
    runs.at(-1)?.push(link)
    last = link
  }
  // Of anchors that differ in capitals only, a link leads to its own, or else to the first.
  const exact = [...anchorsOf(list)]
  const small = exact.map(([anchor, span]) => [anchor.toLowerCase(), span] as const)
  const anchors = new Map([...small.toReversed(), ...exact])
  return runs
    .filter(d => d.length >= fewest)
    .map(run => {
      const links = run.map(link => read(list, anchors, link))
      return {links, span: {start: links[0]!.span.start, end: links.at(-1)!.span.end}}
    })
    .filter(isOwn(sections))
}

function read(
  {flow, source, sections}: PaperList,
  anchors: ReadonlyMap<string, Span>,
  {start, end, url, urlSpan, span}: FlowLink
): TocLink {
  const from = anchorStart(url)
  const anchor = percentDecoded(url.slice(from ?? 0))
  const hash = from === undefined ? -1 : source.slice(urlSpan.start, urlSpan.end).indexOf('#')
  const place = from === undefined ? undefined : (anchors.get(anchor) ?? anchors.get(anchor.toLowerCase()))
  return {
    text: flow.text.slice(start, end).replace(/\s+/g, ' ').trim(),
    anchor,
    anchorSpan: {start: urlSpan.start + hash + 1, end: urlSpan.end},
    hash: from === undefined ? '#' : '',
    span,
    end,
    section: place && sectionAt(source, sections, place),
    leads: place !== undefined || everywhere.has(anchor.toLowerCase())
  }
}

/** The section whose heading an anchor is in, or just above, without a word between them. */
function sectionAt(source: string, sections: readonly Section[], {start}: Span): Section | undefined {
  const next = sections.find(d => d.span.end > start)
  const between = source.slice(start, next?.span.start).replace(/^[^>]*>|<[^>]*>/g, '')
  return next && (next.span.start <= start || !/\p{L}/u.test(between)) ? next : undefined
}

/** Links may lead to notes, rows or another repository: at least half of them must look like headings of this list. */
function isOwn(sections: readonly Section[]): (toc: TableOfContents) => boolean {
  const keys = keysOf(sections)
  return ({links}) => {
    const known = links.filter(d => d.section ?? (keys.has(keyOf(d.anchor)) || keys.has(keyOf(d.text))))
    return known.length * 2 >= links.length
  }
}

/** Index of the anchor in a URL to a place of the same page; undefined for all other URLs. */
function anchorStart(url: string): number | undefined {
  if (!url.includes('#')) return undefined
  if (url.startsWith('#')) return 1
  const own = /^(?:\.\/)?readme\.md#/i.exec(url)
  if (own) return own[0].length
  return pageOf(url)?.[0].length
}

const pageOf = (url: string): RegExpExecArray | null => (url.includes('#') ? page.exec(url) : null)

/** Index of the last of sorted offsets that is not after a limit; -1 if there is none. */
function atOrBefore(offsets: readonly number[], limit: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}

function countsOf<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
