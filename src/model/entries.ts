/**
 * The entries of a list.
 */

import type {Root} from 'mdast'
import {identify} from '../text/identify.ts'
import {candidatesOf} from './candidates.ts'
import type {Candidate} from './candidates.ts'
import {draftOf} from './draft.ts'
import {shownBy, within} from './elements.ts'
import {partOf} from './flow.ts'
import type {Flow, FlowLink} from './flow.ts'
import {idsOf} from './ids.ts'
import {entriesAmong} from './judge.ts'
import {oddTitles} from './layout.ts'
import {roleOf} from './roles.ts'
import type {OpenSection} from './sections.ts'
import type {Entry, EntryLink, Part, Section} from './types.ts'
import {readTag} from './venue.ts'

export function readEntries(
  tree: Root,
  source: string,
  flow: Flow,
  sections: OpenSection[]
): {sections: readonly Section[]; entries: readonly Entry[]} {
  const candidates = candidatesOf(tree, source, flow)
  const sectionOf = ({span, shape}: Candidate) => {
    return sections.findLast(d => (shape === 'heading' ? d.span.start < span.start : d.span.start <= span.start))
  }
  const chosen = entriesAmong(candidates, sectionOf)
  for (const [candidate, kind] of oddTitles(chosen, sectionOf)) candidate.draft = draftOf(flow, candidate.draft.range, kind)
  const entries = chosen.map(d => entryOf(flow, d, sectionOf(d)))
  for (const section of sections) section.entries = entries.filter(d => d.section === section)
  return {sections, entries}
}

function entryOf(flow: Flow, candidate: Candidate, section: OpenSection | undefined): Entry {
  const {shape, span, node, draft, range, cells, table} = candidate
  const [slot] = draft.titles
  const title = slot && partOf(flow, slot)
  const links = within(flow.links, range).map(d => readLink(flow, d, candidate, d === slot?.link))
  const {venue, year, tag} = tagOf(flow, candidate)
  void cells
  return {
    shape,
    span,
    node,
    section,
    title,
    authors: draft.authors && partOf(flow, draft.authors),
    venue,
    year,
    tag,
    links,
    ids: idsOf(links),
    table
  }
}

function tagOf(flow: Flow, {draft, cells}: Candidate): Pick<Entry, 'venue' | 'year' | 'tag'> {
  const venueCell = cells.find(d => d.column.kind === 'venue' && partOf(flow, d))
  const yearCell = cells.find(d => d.column.kind === 'year' && partOf(flow, d))
  const parts = (range: {start: number; end: number}) => {
    const {venue, year} = readTag(flow.text.slice(range.start, range.end))
    return {
      venue: venue && named(flow, {start: range.start + venue.start, end: range.start + venue.end}, venue.text),
      year: year && {...partOf(flow, {start: range.start + year.start, end: range.start + year.end})!, value: year.value}
    }
  }
  const best = [...draft.tags].sort((a, b) => weight(b) - weight(a))[0]
  const dated = best?.year ? best : draft.tags.find(d => d.year)
  const inline = best && !best.badge ? parts(best.range) : undefined
  const fromBadge = best?.badge ? badge(flow, best) : undefined
  const inYear = dated && dated !== best ? (dated.badge ? badge(flow, dated).year : parts(dated.range).year) : undefined
  const column = venueCell && parts(venueCell)
  const yearColumn = yearCell && parts(yearCell)
  return {
    venue: column ? column.venue : yearColumn?.venue ?? inline?.venue ?? fromBadge?.venue,
    year: column?.year ?? yearColumn?.year ?? inline?.year ?? fromBadge?.year ?? inYear,
    tag: venueCell || !best ? undefined : partOf(flow, best.outer)
  }
}

function weight({sure, year, venue}: Candidate['draft']['tags'][number]): number {
  return (venue ? 2 + sure * 2 : 0) + (year ? 3 : 0)
}

function badge(flow: Flow, slot: Candidate['draft']['tags'][number]): {venue: Part | undefined; year: Entry['year']} {
  const span = {start: flow.starts[slot.range.start]!, end: flow.ends[slot.range.start]!}
  return {
    venue: slot.venue && {text: slot.venue.text, span},
    year: slot.year && {text: String(slot.year.value ?? ''), span, value: slot.year.value}
  }
}

function named(flow: Flow, range: {start: number; end: number}, text: string): Part | undefined {
  const part = partOf(flow, range)
  return part && {...part, text}
}

function readLink(flow: Flow, link: FlowLink, {cells}: Candidate, isTitle: boolean): EntryLink {
  const shown = shownBy(flow, link)
  const column = cells.find(d => link.start >= d.start && link.end <= d.end)?.column
  const label: Part = partOf(flow, link) ?? {text: '', span: link.span}
  const text = (label.text || shown.trim()).replace(/^\[|\]$/g, '')
  return {
    role: roleOf(shown, link.url, column?.role, isTitle),
    form: link.form,
    label: {...label, text},
    url: link.url,
    urlSpan: link.urlSpan,
    span: link.span,
    image: label.text === '' && shown !== '',
    isTitle,
    identity: identify(link.url)
  }
}
