/**
 * What an existing entry gives to a new one: its title, authors, tag and links, at their places.
 */

import type {Edit} from '../finding.ts'
import {applyEdits} from '../fixes/edits.ts'
import type {Entry, EntryLink, PaperList} from '../model/types.ts'
import {balanced, isClosed} from '../style/enclosures.ts'
import type {Span} from '../text/types.ts'
import {blockOf} from './block.ts'
import type {NewWork} from './new-entry.ts'
import {dateEdits} from './new-date.ts'
import {ownNames, renamed, type Names} from './own-names.ts'
import {likeExample} from './url-form.ts'

/** A stretch of the entry that the new one also has, in other words. */
export interface Segment extends Span {
  text: string
}

/** An entry that can be copied. */
export interface Example {
  entry: Entry
  block: Span
  /** In order, apart from each other. */
  segments: readonly Segment[]
  /** Links that have nothing to lead to. */
  dropped: readonly Span[]
  showsPaper: boolean
  showsCode: boolean
  names: Names
}

/** The entry as an example for a work; undefined if it has no title, or shows a part that is not known of the work. */
export function exampleOf(
  list: PaperList,
  entry: Entry,
  work: NewWork,
  isOwnLabel: (link: EntryLink) => boolean
): Example | undefined {
  const {title, authors} = entry
  if (!title || (authors && work.authors.length === 0)) return undefined
  const tag = dateEdits(list, entry, work)
  if (!tag) return undefined
  const edits: Edit[] = [{...title.span, text: written(entry, work.title)}, ...tag]
  if (authors) edits.push(authorsEdit(list, entry, authors.span, work))
  // A part that begins or ends within emphasis was misread: half of the marks would be left.
  if (edits.some(({start, end}) => !isClosed(list.source.slice(start, end)))) return undefined

  const names = ownNames(entry, work)
  const urls = targets(entry, work, names, isOwnLabel)
  const kept = entry.links.filter(d => urls.has(d) || d.isTitle)
  const block = blockOf(list, entry)
  const segments = segmentsOf(list, edits, kept, urls, names)
  if (!segments || !areApart(segments, block)) return undefined
  return {
    entry,
    block,
    segments,
    dropped: entry.links.filter(d => !kept.includes(d)).map(d => d.span),
    showsPaper: kept.some(d => d.isTitle || d.role === 'paper'),
    showsCode: kept.some(d => d.role === 'code' && !d.isTitle),
    names
  }
}

/** The authors with the emphasis around a part of them (`Holt _et al._`), and with their final period if nothing else follows it. */
function authorsEdit({source}: PaperList, entry: Entry, {start, end: last}: Span, work: NewWork): Edit {
  const isHalf = (source.slice(start, last).match(/_/g)?.length ?? 0) % 2 === 1 && source[last] === '_'
  const span = balanced(source, {start, end: isHalf ? last + 1 : last})
  const ends =
    /\.[*_]*$/.test(source.slice(span.start, span.end)) &&
    /^[ \t]*[\p{L}*_]/u.test(source.slice(span.end, span.end + 9))
  return {...span, text: written(entry, work.authors.join(', ')) + (ends ? '.' : '')}
}

/** What each link of the entry leads to in the new one. Links that lead to nothing of the work are not in it. */
function targets(
  {links}: Entry,
  work: NewWork,
  names: Names,
  isOwnLabel: (link: EntryLink) => boolean
): Map<EntryLink, string> {
  const urls = new Map<EntryLink, string>()
  const papers = links.filter(d => (d.role === 'paper' || d.isTitle) && d.url !== '')
  const first = papers.find(d => d.isTitle) ?? papers.find(d => renamed(d.url, names) !== d.url) ?? papers[0]
  for (const link of papers) {
    const again = renamed(link.url, names)
    if (again !== link.url && link.identity?.pattern !== first?.identity?.pattern) urls.set(link, again)
    else if (link === first || link.isTitle || again !== link.url)
      urls.set(link, likeExample(work.paper, link.url))
  }
  for (const link of links.filter(d => d.role === 'code' && !d.isTitle && d.url !== '' && !isOwnLabel(d))) {
    if (work.code !== undefined && ![...urls.values()].includes(work.code)) urls.set(link, work.code)
  }
  return urls
}

/** The parts with their new texts, those within a link as a part of it; undefined if one cannot be written without another. */
function segmentsOf(
  {source}: PaperList,
  edits: readonly Edit[],
  links: readonly EntryLink[],
  urls: ReadonlyMap<EntryLink, string>,
  names: Names
): Segment[] | undefined {
  const within = (outer: Span) => edits.filter(d => outer.start <= d.start && d.end <= outer.end)
  const linked = links.flatMap((link): (Segment | undefined)[] => {
    const {span} = link
    const own = within(span)
    const url = urls.get(link)
    // What else the label says is text like any other.
    if (url !== undefined && link.form === 'inline' && saysMore(source, link, own))
      return [...own, {...link.urlSpan, text: url}]
    const all = [
      ...own,
      ...(own.length === 0 ? relabeled(source, link, names) : []),
      ...(url === undefined ? [] : [{...link.urlSpan, text: url}])
    ].sort((a, b) => a.start - b.start)
    if (!areApart(all, span)) return [undefined]
    const inside = all.map(d => ({...d, start: d.start - span.start, end: d.end - span.start}))
    const text = applyEdits(source.slice(span.start, span.end), inside)
    return [{...span, text: link.image ? renamed(text, names) : text}]
  })
  const inLinks = new Set(links.flatMap(d => within(d.span)))
  const all = [...linked, ...edits.filter(d => !inLinks.has(d))]
  return all.every(d => d !== undefined) ? all.sort((a, b) => a.start - b.start) : undefined
}

/** Whether the label of a link has words beside the parts in it. */
function saysMore(source: string, {label}: EntryLink, parts: readonly Edit[]): boolean {
  const inside = parts.filter(d => label.span.start <= d.start && d.end <= label.span.end)
  const blank = inside.map(d => ({
    start: d.start - label.span.start,
    end: d.end - label.span.start,
    text: ''
  }))
  const rest = source.slice(label.span.start, label.span.end)
  return inside.length > 0 && areApart(inside, label.span) && /[\p{L}\d]/u.test(applyEdits(rest, blank))
}

/** The identifier of the paper as the label of a link, unless the label is the address. */
function relabeled(source: string, {label, urlSpan, image}: EntryLink, names: Names): Edit[] {
  const text = source.slice(label.span.start, label.span.end)
  const again = renamed(text, names)
  const isAddress = label.span.start < urlSpan.end && urlSpan.start < label.span.end
  return image || isAddress || again === text ? [] : [{...label.span, text: again}]
}

/** Whether spans in order are apart from each other and within another. */
function areApart(spans: readonly Span[], {start, end}: Span): boolean {
  return spans.every((d, index) => d.start >= (index === 0 ? start : spans[index - 1]!.end) && d.end <= end)
}

/** Text of a registry, which is neither Markdown nor HTML. */
function written({shape}: Entry, text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (shape.startsWith('html')) {
    return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  }
  return plain.replace(/[\\*`[\]<|]/g, '\\$&')
}
