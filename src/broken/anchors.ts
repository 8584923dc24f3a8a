/**
 * Links within a page whose anchor no heading has.
 */

import {distance} from 'fastest-levenshtein'
import type {FlowLink} from '../flow/flow.ts'
import {anchorsOf} from '../model/sections.ts'
import type {PaperList} from '../model/types.ts'
import type {Span} from '../text/types.ts'
import {keyOf} from '../text/heading-key.ts'
import {percentDecoded} from '../text/percent.ts'

export interface DeadAnchor {
  link: FlowLink
  /** Without `#`. */
  anchor: string
  /** Where it is written, without `#`. */
  span: Span
  /** Whether the link is a heading, which its text cannot mean. */
  inHeading: boolean
  /** The anchor that is meant, if one heading is called so. */
  meant: {anchor: string; sure: boolean} | undefined
}

/** What every page of GitHub answers to: the top, notes, and a text to look for. */
const everywhere = /^(?:$|top$|readme$|(?:user-content-)?fn(?:ref)?-|:~:)/i

/** Links to dead anchors of the page itself, in order; `known` are those that somebody else judges. */
export function deadAnchors(list: PaperList, known: ReadonlySet<number>): DeadAnchor[] {
  const {flow, source} = list
  const anchors = new PageAnchors(list)
  return flow.links.flatMap(link => {
    if (!link.url.startsWith('#') || known.has(link.span.start)) return []
    const anchor = percentDecoded(link.url.slice(1))
    if (anchors.leads(anchor)) return []
    const hash = source.slice(link.urlSpan.start, link.urlSpan.end).indexOf('#')
    if (hash < 0) return []
    const span = {start: link.urlSpan.start + hash + 1, end: link.urlSpan.end}
    const inHeading = list.sections.some(d => d.span.start <= span.start && span.end <= d.span.end)
    return [{link, anchor, span, inHeading, meant: meantBy(list, link, anchor, inHeading)}]
  })
}

export interface OtherCase {
  /** As it is written, without `#`. */
  anchor: string
  span: Span
  /** As the heading has it. */
  meant: string
}

/** Why an anchor in other letters matters. */
export const forgiven = 'GitHub forgives it; other programs that show Markdown do not'

/** Links of the page to anchors that differ from those of its headings in uppercase and lowercase only, and how many links lead to any. */
export function otherCases(list: PaperList): {found: OtherCase[]; links: number} {
  const anchors = new PageAnchors(list)
  const links = list.flow.links.filter(d => /^#./.test(d.url))
  const found = links.flatMap(({url, urlSpan}): OtherCase[] => {
    const anchor = percentDecoded(url.slice(1))
    const meant = anchors.inOtherCase(anchor)
    const span = {start: urlSpan.start + 1, end: urlSpan.end}
    const isWritten = list.source.startsWith('#', urlSpan.start)
    return meant !== undefined && isWritten ? [{anchor, span, meant}] : []
  })
  return {found, links: links.length}
}

/** The anchors of a page. All are decoded and without `#`. */
export class PageAnchors {
  readonly #exact: ReadonlySet<string>
  readonly #small: ReadonlyMap<string, readonly string[]>

  constructor(list: PaperList) {
    this.#exact = new Set(anchorsOf(list).keys())
    this.#small = Map.groupBy(this.#exact, d => d.toLowerCase())
  }

  /** Whether an anchor leads anywhere, in any case. */
  leads(anchor: string): boolean {
    const plain = anchor.toLowerCase()
    return (
      everywhere.test(anchor) ||
      this.#small.has(plain) ||
      this.#small.has(plain.replace(/^user-content-/, ''))
    )
  }

  /** The one anchor that differs from this one in uppercase and lowercase only. */
  inOtherCase(anchor: string): string | undefined {
    const same = this.#exact.has(anchor) ? [] : (this.#small.get(anchor.toLowerCase()) ?? [])
    return same.length === 1 ? same[0] : undefined
  }
}

/** The one heading that has the letters of the anchor, or of the link's text; or nearly those. */
function meantBy(
  {sections, flow}: PaperList,
  link: FlowLink,
  anchor: string,
  inHeading: boolean
): DeadAnchor['meant'] {
  const numbers = /^[\s\d.]+(?=\p{L})/u
  const text = inHeading ? '' : flow.text.slice(link.start, link.end).replace(numbers, '')
  const keys = [keyOf(anchor), keyOf(text)].filter(d => d !== '')
  const same = sections.filter(d => keys.includes(keyOf(d.anchor)) || keys.includes(keyOf(d.title)))
  if (same.length > 0) return same.length === 1 ? {anchor: same[0]!.anchor, sure: true} : undefined
  const near = sections.filter(d => isNear(keyOf(d.anchor), keys[0] ?? ''))
  return near.length === 1 ? {anchor: near[0]!.anchor, sure: false} : undefined
}

/** One slip in a word of five letters, two in one of eight. */
function isNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const most = shorter >= 8 ? 2 : 1
  return shorter >= 5 && Math.abs(a.length - b.length) <= most && distance(a, b) <= most
}
