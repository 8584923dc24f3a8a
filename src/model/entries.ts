/**
 * The entries of a list.
 */

import type {ListItem, Nodes, Root} from 'mdast'
import {partOf} from './flow.ts'
import type {Flow, FlowLink} from './flow.ts'
import type {OpenSection} from './sections.ts'
import {yearOfTag} from './year.ts'
import type {Entry, EntryLink, LinkRole, Part, Section} from './types.ts'

export function readEntries(
  tree: Root,
  source: string,
  flow: Flow,
  sections: OpenSection[]
): {sections: readonly Section[]; entries: readonly Entry[]} {
  const entries: Entry[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'listItem') {
      const entry = readItem(node, source, flow, sections)
      if (entry) {
        entries.push(entry)
        return
      }
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  for (const section of sections) section.entries = entries.filter(d => d.section === section)
  return {sections, entries}
}

function readItem(item: ListItem, source: string, flow: Flow, sections: OpenSection[]): Entry | undefined {
  const range = flow.ranges.get(item)
  if (!range) return undefined
  const text = flow.text.slice(range.start, range.end)
  const tag = /^\s*(\[[^[\]\n]{2,80}\])\s*/.exec(text)
  if (!tag) return undefined
  const open = range.start + text.indexOf('[')
  const inner = {start: open + 1, end: open + tag[1]!.length - 1}
  const tagText = flow.text.slice(inner.start, inner.end)
  const found = yearOfTag(tagText)
  if (!found) return undefined
  const links = flow.links.filter(d => d.start >= range.start && d.end <= range.end)
  const first = links[0]?.start ?? range.end
  const year = partOf(flow, {start: inner.start + found.start, end: inner.start + found.end})
  const title = partOf(flow, {start: range.start + tag[0].length, end: first})
  const rest = (tagText.slice(0, found.date.start) + tagText.slice(found.date.end)).replace(/\s+/g, ' ').replace(/^[\s,']+|[\s,']+$/g, '')
  const shown = found.date.end >= tagText.length ? partOf(flow, {start: inner.start, end: inner.start + found.date.start}) : partOf(flow, inner)
  const venue = shown && rest ? {...shown, text: rest} : undefined
  const offset = item.position?.start.offset ?? 0
  const entryLinks = links.map((d): EntryLink => readLink(flow, d))
  return {
    shape: 'bullet',
    span: {start: offset, end: offset + source.slice(offset, item.position?.end.offset).trimEnd().length},
    node: item,
    section: sections.findLast(d => d.span.start < offset),
    title,
    authors: undefined,
    venue,
    year: year && {...year, value: found.value},
    tag: partOf(flow, {start: open, end: open + tag[1]!.length}),
    links: entryLinks,
    ids: [],
    table: undefined
  }
}

function readLink(flow: Flow, link: FlowLink): EntryLink {
  const label: Part = partOf(flow, link) ?? {text: '', span: link.span}
  const text = label.text.replace(/^\[|\]$/g, '')
  const role: LinkRole = /pdf|paper/i.test(text) ? 'paper' : /code/i.test(text) ? 'code' : 'other'
  return {role, form: link.form, label: {...label, text}, url: link.url, urlSpan: link.urlSpan, span: link.span, image: false, isTitle: false, identity: undefined}
}
