/**
 * The entries of a list: candidates that were judged to be entries, with their parts at their places.
 */

import type {Root} from 'mdast'
import {identify} from '../text/identify.ts'
import type {PaperId} from '../text/types.ts'
import {dropAffiliations, venueLine} from './affiliations.ts'
import {candidatesOf} from './candidates.ts'
import type {Candidate} from './reader.ts'
import {draftOf} from '../reading/draft.ts'
import type {TagSlot} from '../reading/tag-slots.ts'
import {lowerBound, within} from '../flow/ranges.ts'
import {namedBy, shownBy} from '../reading/elements.ts'
import {partOf} from '../flow/flow.ts'
import type {Flow, FlowLink, Part, Range} from '../flow/flow.ts'
import {entriesAmong} from './judge.ts'
import {oddTitles} from './layout.ts'
import {roleOf} from '../reading/roles.ts'
import type {OpenSection} from './sections.ts'
import type {Entry, EntryLink} from './types.ts'
import {readTag, venueness} from '../reading/venue.ts'

/** Reads the entries of a document in order, and puts them into their sections. */
export function readEntries(
  tree: Root,
  source: string,
  flow: Flow,
  sections: readonly OpenSection[]
): Entry[] {
  const candidates = candidatesOf(tree, source, flow)
  const sectionOf = ({span, shape}: Candidate) => {
    const limit = shape === 'heading' ? span.start : span.start + 1
    return sections[lowerBound(sections, limit, d => d.span.start) - 1]
  }
  const chosen = entriesAmong(candidates, sectionOf, sections[0])
  for (const [candidate, kind] of oddTitles(chosen, sectionOf))
    candidate.draft = draftOf(flow, candidate.draft.range, kind)
  dropAffiliations(flow, chosen)
  const entries = chosen.map(d => entryOf(flow, d, sectionOf(d)))
  const bySection = Map.groupBy(entries, d => d.section)
  for (const section of sections) section.entries = bySection.get(section) ?? []
  return entries
}

function entryOf(flow: Flow, candidate: Candidate, section: OpenSection | undefined): Entry {
  const {shape, span, node, draft, range, table} = candidate
  const [slot] = draft.titles
  const links = within(flow.links, range).map(d => entryLink(flow, d, candidate, d === slot?.link))
  return {
    shape,
    span,
    node,
    section,
    title: slot && partOf(flow, slot),
    authors: draft.authors && partOf(flow, draft.authors),
    ...tagOf(flow, candidate),
    links,
    ids: idsOf(links),
    table
  }
}

type Tag = Pick<Entry, 'venue' | 'year' | 'tag'>

/** Venue and year: from their columns, else from the surest tag, the year from another one where that has none. */
function tagOf(flow: Flow, {draft, cells, table}: Candidate): Tag {
  const column = (kind: 'venue' | 'year') => {
    const cell = cells.find(d => d.column.kind === kind && partOf(flow, d))
    const header = (cell && table?.header[cells.indexOf(cell)]) ?? ''
    const shown = cell && (kind === 'venue' ? venueLine(flow, cell, header) : cell)
    return shown ? readRange(flow, shown) : cell && nothing
  }
  const venueColumn = column('venue') ?? besideLinks(flow, cells)
  const yearColumn = column('year')
  const best = draft.tags.toSorted((a, b) => weightOf(b) - weightOf(a))[0]
  const inline = best && partsOf(flow, best)
  const dated = draft.tags.find(d => d.year && d !== best)
  return {
    venue: venueColumn ? venueColumn.venue : (yearColumn?.venue ?? inline?.venue),
    year: venueColumn?.year ?? yearColumn?.year ?? inline?.year ?? (dated && partsOf(flow, dated).year),
    tag: venueColumn || !best ? undefined : wholeTag(flow, best.outer)
  }
}

const nothing: Pick<Entry, 'venue' | 'year'> = {venue: undefined, year: undefined}

/** What a row shows beside its links: `ICML [paper](…)`, or in a badge. */
function besideLinks(flow: Flow, cells: Candidate['cells']): Pick<Entry, 'venue' | 'year'> | undefined {
  for (const cell of cells) {
    const {kind} = cell.column
    if (kind === 'title' || kind === 'authors' || kind === 'score') continue
    const badge = draftOf(flow, cell).tags.find(d => d.badge && d.venue)
    if (badge) return partsOf(flow, badge)
    const [link] = within(flow.links, cell)
    const before = {start: cell.start, end: link?.start ?? cell.start}
    if (venueness(flow.text.slice(before.start, before.end).replace(/[[(\s]+$/, '')) >= 2)
      return readRange(flow, before)
  }
  return undefined
}

/** A tag with the emphasis that is around all of it. */
function wholeTag(flow: Flow, outer: Range): Part | undefined {
  const part = partOf(flow, outer)
  const isAround = ({start, end}: Range) => start === outer.start && end === outer.end
  const around = within(flow.marks, outer)
    .filter(isAround)
    .map(d => d.span)
  const widest = around.sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  return part && widest ? {...part, span: widest} : part
}

/** A sure venue with its year beats one without, and any beats a bare year; of two, the published one counts. */
function weightOf({sure, year, venue}: TagSlot): number {
  const preprint = venue && /^(?:ar?xiv|preprint|corr|bio?rxiv)/i.test(venue.text)
  return (venue ? 2 + sure * 4 : 0) + (year ? 3 : 0) - (preprint ? 1 : 0)
}

function readRange(flow: Flow, {start, end}: Range): Pick<Entry, 'venue' | 'year'> {
  const {venue, year} = readTag(flow.text.slice(start, end))
  const moved = venue && {...venue, start: start + venue.start, end: start + venue.end}
  return partsOf(flow, {range: {start, end}, venue: moved, year, badge: false})
}

/** The places of what a tag shows; in a badge that is the badge. */
function partsOf(
  flow: Flow,
  {range, venue, year, badge}: Pick<TagSlot, 'range' | 'venue' | 'year' | 'badge'>
): Pick<Entry, 'venue' | 'year'> {
  const whole = {start: flow.starts[range.start] ?? 0, end: flow.ends[range.start] ?? 0}
  const place = (part: Range): Part | undefined => (badge ? {text: '', span: whole} : partOf(flow, part))
  const venuePart = venue && place(venue)
  const yearPart = year && place({start: range.start + year.start, end: range.start + year.end})
  return {
    venue: venuePart && {...venuePart, text: venue.text},
    year: yearPart && {
      text: yearPart.text || String(year.value ?? ''),
      span: yearPart.span,
      value: year.value
    }
  }
}

function entryLink(flow: Flow, link: FlowLink, {cells}: Candidate, isTitle: boolean): EntryLink {
  const shown = shownBy(flow, link)
  const column = cells.find(d => link.start >= d.start && link.end <= d.end)?.column
  const label: Part = partOf(flow, link) ?? {text: '', span: link.span}
  const text = (label.text || shown.trim()).replace(/^\[(.*)\]$/s, '$1').trim()
  return {
    role: roleOf(namedBy(flow, link), link.url, column?.role, isTitle),
    form: link.form,
    label: {...label, text},
    url: link.url,
    urlSpan: link.urlSpan,
    span: link.span,
    image: label.text === '' && flow.text.slice(link.start, link.end).includes('\ufffc'),
    isTitle,
    identity: identify(link.url)
  }
}

/** Identifiers that the links to the paper prove, published ones before preprints. */
function idsOf(links: readonly EntryLink[]): PaperId[] {
  const proven = links.flatMap(d =>
    d.role === 'paper' && d.identity && d.identity.kind !== 'not-a-paper' ? [d.identity] : []
  )
  const published = proven.filter(d => d.kind === 'paper')
  return [...new Set([...published, ...proven].map(d => d.id))]
}
