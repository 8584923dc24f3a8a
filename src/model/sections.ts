/**
 * Headings, and the anchors that GitHub gives them.
 *
 * Anchors: https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#section-links
 */

import GithubSlugger from 'github-slugger'
import type {Heading, Root} from 'mdast'
import {nodesOf} from '../markdown/nodes.ts'
import type {Span} from '../text/types.ts'
import {givenId} from '../flow/attributes.ts'
import {image, partOf} from '../flow/flow.ts'
import type {Flow, Range} from '../flow/flow.ts'
import type {PaperList, Section} from './types.ts'

/** A section whose entries are not known yet. */
export type OpenSection = {-readonly [Key in keyof Section]: Section[Key]} & {parent: OpenSection | undefined}

/** A heading as it is written, before it is put into its place among the others. */
interface Written {
  depth: number
  range: Range
  span: Span
}

/** Sections in order of their headings, Markdown's and HTML's; `entries` is empty. */
export function sectionsOf(tree: Root, flow: Flow): OpenSection[] {
  const slugger = new GithubSlugger()
  const sections: OpenSection[] = []
  const path: OpenSection[] = []
  const written = [...headings(tree, flow), ...htmlHeadings(flow)].sort((a, b) => a.span.start - b.span.start)
  for (const {depth, range, span} of written) {
    while (path.length > 0 && path.at(-1)!.depth >= depth) path.pop()
    const section: OpenSection = {
      title: partOf(flow, range)?.text ?? '',
      depth,
      span,
      anchor: slugger.slug(slugText(flow.text.slice(range.start, range.end))),
      parent: path.at(-1),
      entries: []
    }
    sections.push(section)
    path.push(section)
  }
  return sections
}

const anchors = new WeakMap<PaperList, ReadonlyMap<string, Span>>()

/** What a link into the list may point to, without `#`: anchors of headings, and names and ids given to them or in HTML. With their places. */
export function anchorsOf(list: PaperList): ReadonlyMap<string, Span> {
  const known = anchors.get(list)
  if (known) return known
  const found = new Map<string, Span>()
  for (const {anchor, span} of list.sections) {
    found.set(anchor, span)
    const id = givenId(list.source.slice(span.start, span.end))
    if (id !== undefined) found.set(id, span)
  }
  for (const {open, attributes} of list.flow.tags) {
    if (!open) continue
    for (const name of ['id', 'name']) {
      const attribute = attributes.get(name)
      if (attribute && !found.has(attribute.value)) found.set(attribute.value, attribute.span)
    }
  }
  anchors.set(list, found)
  return found
}

function headings(tree: Root, flow: Flow): Written[] {
  return nodesOf(tree, 'heading').flatMap(node => {
    const range = flow.ranges.get(node)
    return range && node.position ? [{depth: node.depth, range, span: spanOf(node)}] : []
  })
}

function htmlHeadings(flow: Flow): Written[] {
  const found: Written[] = []
  let open: {name: string; at: number; span: Span} | undefined
  for (const tag of flow.tags) {
    if (!/^h[1-6]$/.test(tag.name)) continue
    if (tag.open) open = {name: tag.name, at: tag.at, span: tag.span}
    else if (open?.name === tag.name) {
      const span = {start: open.span.start, end: tag.span.end}
      found.push({
        depth: Number(tag.name[1]),
        range: {start: open.at, end: Math.max(open.at, tag.at - 1)},
        span
      })
      open = undefined
    }
  }
  return found
}

/** Images count for nothing, but the blank before one does: `## Survey ![](…)` is `#survey-`. */
function slugText(visible: string): string {
  return visible
    .replaceAll(image, '')
    .replace(/^\n+|\n+$/g, '')
    .replace(/\n/g, ' ')
}

function spanOf({position}: Heading): Span {
  return {start: position!.start.offset!, end: position!.end.offset!}
}
