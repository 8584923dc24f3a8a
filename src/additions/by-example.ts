/**
 * A new entry written like an entry that is there: the same markup, with other parts.
 */

import type {Edit} from '../finding.ts'
import {applyEdits} from '../fixes/edits.ts'
import type {Entry, EntryLink, PaperList} from '../model/types.ts'
import type {Span} from '../text/types.ts'
import {blockOf} from './block.ts'
import type {NewWork} from './new-entry.ts'
import {likeExample} from './url-form.ts'

/** An entry that can be copied, and what of it is replaced. */
export interface Example {
  entry: Entry
  /** Edits of the list that make the new entry of it. */
  edits: readonly Edit[]
  block: Span
  /** Whether it shows code; if not, code has to be written after its last link. */
  showsCode: boolean
}

/** Text that so many of the entries share is not about one paper. */
const shared = 0.1

/**
 * Entries that can be copied for a work, the best first: with code if there is code, in the commonest words, near the place. A part that the
 * list shows and nobody knows of the work rules an entry out, and so does text that is about its own paper.
 */
export function examplesFor(list: PaperList, work: NewWork, near: readonly Entry[], at: number): Example[] {
  const candidates = list.entries.flatMap(entry => exampleOf(list, entry, work) ?? [])
  const skeletons = Map.groupBy(candidates, d => skeletonOf(list, d))
  const enough = Math.max(2, list.entries.length * shared)
  const isCommon = (d: Example) =>
    (skeletons.get(skeletonOf(list, d))?.length ?? 0) >= enough || !hasOwnText(list, d)
  const position = new Map(near.map((d, index) => [d, Math.abs(index - at)]))
  const cost = (d: Example) =>
    (work.code !== undefined && !d.showsCode ? 1e9 : 0) +
    (position.has(d.entry) ? (position.get(d.entry) ?? 0) : 1e6) -
    Math.min(900, skeletons.get(skeletonOf(list, d))?.length ?? 0) * 1000
  return candidates.filter(isCommon).sort((a, b) => cost(a) - cost(b))
}

/** The text of the new entry. `number` replaces the number of a numbered entry. */
export function writeLike(
  list: PaperList,
  {edits, block, entry, showsCode}: Example,
  work: NewWork,
  number: number
): string {
  const inside = edits.map(d => ({...d, start: d.start - block.start, end: d.end - block.start}))
  const text = applyEdits(list.source.slice(block.start, block.end), [
    ...inside,
    ...(work.code !== undefined && !showsCode ? [codeAfter(list, entry, block, work.code)] : [])
  ])
  return entry.shape === 'numbered'
    ? text.replace(/^(\s*)\d+/, (_, indent: string) => `${indent}${number}`)
    : text
}

function exampleOf(list: PaperList, entry: Entry, work: NewWork): Example | undefined {
  const {title, authors, venue, year} = entry
  if (!title) return undefined
  const edits: Edit[] = [{...title.span, text: written(entry, work.title)}]

  if (authors) {
    if (work.authors.length === 0) return undefined
    edits.push({...authors.span, text: written(entry, work.authors.join(', '))})
  }
  const tag = tagEdits(list, entry, work)
  if (!tag) return undefined
  edits.push(...tag)

  for (const link of entry.links) {
    const url = urlFor(link, work)
    if (url === undefined) return undefined
    edits.push({...link.urlSpan, text: url})
  }
  const papers = entry.links.filter(d => d.role === 'paper')
  if (papers.length === 0 || (venue && !year && work.venue === undefined)) return undefined
  const block = blockOf(list, entry)
  const isInside = edits.every(d => d.start >= block.start && d.end <= block.end)
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  const isApart = sorted.every((d, index) => index === 0 || sorted[index - 1]!.end <= d.start)
  return isInside && isApart
    ? {entry, edits, block, showsCode: entry.links.some(d => d.role === 'code')}
    : undefined
}

/** The month and day that follow a year, as in `2023-05` or `2023.05.19`. */
const monthAndDay = /^[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)/

/** The venue and the year as the entry has them; undefined if it shows one that is not known of the work. */
function tagEdits({source}: PaperList, {venue, year}: Entry, work: NewWork): Edit[] | undefined {
  if ((venue && work.venue === undefined) || (year && work.year === undefined)) return undefined
  // Nobody knows the day.
  if (year && monthAndDay.test(source.slice(year.span.end))) return undefined
  const yearText = (span: Span) => {
    const isShort = /^['’]?\d\d$/.test(source.slice(span.start, span.end))
    return source
      .slice(span.start, span.end)
      .replace(/\d+/, isShort ? String(work.year).slice(2) : String(work.year))
  }
  if (!venue) return year ? [{...year.span, text: yearText(year.span)}] : []
  if (!year) return [{...venue.span, text: work.venue ?? ''}]
  const isWithin = venue.span.start <= year.span.start && year.span.end <= venue.span.end
  if (!isWithin)
    return [
      {...venue.span, text: work.venue ?? ''},
      {...year.span, text: yearText(year.span)}
    ]
  const before = source.slice(venue.span.start, year.span.start)
  const after = source.slice(year.span.end, venue.span.end)
  if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) return undefined
  const named = (text: string) => text.replace(/\p{L}[^]*\p{L}|\p{L}/u, () => work.venue ?? '')
  return [{...venue.span, text: named(before) + yearText(year.span) + named(after)}]
}

/** What a link of the entry leads to in the new one; undefined if nothing of the work fits. */
function urlFor({role, url, image}: EntryLink, work: NewWork): string | undefined {
  if (url === '' || image) return undefined
  if (role === 'paper') return likeExample(work.paper, url)
  return role === 'code' ? work.code : undefined
}

/** Code in the same markup as the last link, unless that is the title. */
function codeAfter({source}: PaperList, {links}: Entry, block: Span, code: string): Edit {
  const last = links.reduce((a, b) => (b.span.end > a.span.end ? b : a))
  const text = source.slice(last.span.start, last.span.end)
  const isCopied = last.form === 'inline' && !last.isTitle && last.label.text !== ''
  const label = source.slice(last.label.span.start, last.label.span.end).replace(last.label.text, 'code')
  const inside = (span: Span, text: string) => ({
    start: span.start - last.span.start,
    end: span.end - last.span.start,
    text
  })
  const copied = isCopied
    ? applyEdits(text, [inside(last.label.span, label), inside(last.urlSpan, code)])
    : `[[code]](${code})`
  const closing = /^[\])}]/.exec(source.slice(last.span.end))?.[0] ?? ''
  const opening = closing && source[last.span.start - 1]
  const at = last.span.end + closing.length - block.start
  return {start: at, end: at, text: ` ${opening}${copied}${closing}`}
}

/** What is left of the entry without its parts: the same for entries that are written alike. */
function skeletonOf({source}: PaperList, {edits, block}: Example): string {
  const blank = edits.map(d => ({start: d.start - block.start, end: d.end - block.start, text: '\u0000'}))
  return applyEdits(source.slice(block.start, block.end), blank).replace(/^\s*\d+/, '')
}

/** Whether words or numbers are left that are neither markup nor the label of a link. */
function hasOwnText(list: PaperList, example: Example): boolean {
  const {entry, block} = example
  const isFree = (span: Span) =>
    span.start >= block.start &&
    span.end <= block.end &&
    example.edits.every(d => d.end <= span.start || d.start >= span.end)
  const labels = entry.links.map(d => ({...d.label.span, text: ''})).filter(isFree)
  const own: Example = {...example, edits: [...example.edits, ...labels]}
  return /[\p{L}\d]/u.test(skeletonOf(list, own).replace(/<[^>]*>/g, ''))
}

/** Text of a registry, which is neither Markdown nor HTML. */
function written({shape}: Entry, text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (shape.startsWith('html')) {
    return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  }
  return plain.replace(/[\\*`[\]<|]/g, '\\$&')
}

/** The first part that every entry shows and nobody knows of the work. */
export function lackOf({entries}: PaperList, {authors, venue, year}: NewWork): string | undefined {
  const known = {authors: authors.length > 0, venue: venue !== undefined, year: year !== undefined}
  const parts = ['authors', 'venue', 'year'] as const
  return parts.find(d => !known[d] && entries.length > 0 && entries.every(entry => entry[d] !== undefined))
}
