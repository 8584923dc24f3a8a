/**
 * The entries of a list: candidates that were judged to be entries, with their parts at their places.
 */

import type {Root} from 'mdast'
import {identify} from '../text/identify.ts'
import type {PaperId} from '../text/types.ts'
import type {Fields} from '../chain/extract.ts'
import {Stretch} from '../kept/kept.ts'
import {stretchAt} from '../kept/rows.ts'
import {keepAbout, linesOf, movedEntry} from './about.ts'
import {candidatesOf} from '../candidates/candidates.ts'
import {wordsOfRow} from '../candidates/looks.ts'
import {isApart, wordsOfCandidate} from '../candidates/candidate.ts'
import type {Candidate} from '../candidates/candidate.ts'
import {within} from '../flow/ranges.ts'
import {namedBy, shownBy} from '../reading/shown.ts'
import {partOf} from '../flow/flow.ts'
import type {Flow, FlowLink, Part, Range} from '../flow/flow.ts'
import {entriesAmong} from '../signs/judge.ts'
import {placesOf} from '../signs/places.ts'
import type {Place} from '../signs/places.ts'
import {roleOf} from '../reading/roles.ts'
import type {OpenSection} from './sections.ts'
import {tagOf} from './whole-tag.ts'
import {unrecognizedAmong} from '../signs/unrecognized.ts'
import type {Entry, EntryLink, PaperList} from './types.ts'

/** Reads the entries of a document in order, and puts them into their sections. Also finds what was not recognized, if that is more. */
export function readEntries(
  tree: Root,
  source: string,
  flow: Flow,
  sections: readonly OpenSection[]
): Pick<PaperList, 'entries' | 'unrecognized'> {
  const places = placesOf(flow, candidatesOf(tree, source, flow), sections)
  shareCells(places)
  const chosen = entriesAmong(places, flow)
  const entries = places.flatMap((d, index) => (chosen[index] ? [entryAt(source, flow, d)] : []))
  const bySection = Map.groupBy(entries, d => d.section)
  for (const section of sections) section.entries = bySection.get(section) ?? []
  return {entries, unrecognized: unrecognizedAmong(places, chosen, flow)}
}

/** Gives rows what a cell says that reaches into them from a row above: the venue of several works. */
function shareCells(places: readonly Place[]): void {
  for (const [index, place] of places.entries()) {
    const {candidate, row} = place
    for (const cell of candidate.cells) {
      if (cell.start >= candidate.range.start) continue
      const owner = places.findLast(({candidate: {range}}, at) => at < index && range.start <= cell.start)
      const isIn = (part: Range | undefined) =>
        part !== undefined && part.start >= cell.start && part.end <= cell.end
      const {venue, year} = owner?.row.fields ?? {}
      place.row = {
        ...place.row,
        fields: {
          ...row.fields,
          ...place.row.fields,
          venue: place.row.fields.venue ?? (isIn(venue) ? venue : undefined),
          year: place.row.fields.year ?? (isIn(year) ? year : undefined)
        }
      }
    }
  }
}

function entryAt(source: string, flow: Flow, place: Place<OpenSection>): Entry {
  const {candidate, row, section} = place
  const {range, span, node, table} = candidate
  const stretch = isApart(candidate) ? stretchAt(flow, range) : undefined
  const lines = stretch && linesOf(source, span)
  // What a reference leads to is written elsewhere.
  const isElsewhere = within(flow.links, range).some(d => d.form === 'reference')
  if (!stretch || lines === undefined || isElsewhere) return entryOf(flow, place)
  const {entry, about} = stretch.askAt(
    () => `entry ${wordsOfCandidate(candidate)} ${wordsOfRow(range, row)}\0${lines}`,
    span.start,
    () => ({entry: entryOf(flow, place), about: new Stretch()}),
    (kept, by) => ({entry: {...movedEntry(kept.entry, by), span, node, section, table}, about: kept.about})
  )
  keepAbout(entry, about)
  return entry
}

function entryOf(flow: Flow, {candidate, row, section}: Place<OpenSection>): Entry {
  const {pieces, roles, fields} = row
  const {shape, span, node, range, table} = candidate
  const titled = new Set(
    pieces.flatMap((d, index) => (roles[index] === 'title' && d.frame.link ? [d.frame.link] : []))
  )
  const {except = []} = candidate
  const isOwn = ({start, end}: Range) => !except.some(d => d.start <= start && end <= d.end)
  const shown = within(flow.links, range).filter(isOwn)
  const links = withPaper(
    shown.map(d => entryLink(flow, d, candidate, titled.has(d))),
    shown.map(
      d => fields.authors !== undefined && fields.authors.start <= d.start && d.end <= fields.authors.end
    )
  )
  const {venue, year} = fields
  const isFound = (value: object | undefined) => value !== undefined
  return {
    shape,
    span,
    node,
    section,
    title: fields.title && partOf(flow, fields.title),
    authors: fields.authors && partOf(flow, fields.authors),
    venue: venue && {...shownAt(flow, venue), text: venue.text},
    year: year && yearShown(flow, year),
    tag: isFound(venue) || isFound(year) ? tagOf(flow, fields) : undefined,
    links,
    ids: idsOf(links),
    table
  }
}

/** If an entry has one unlabelled link to another site and no link to a paper, that link is the paper, unless it is one of its authors' pages. */
function withPaper(links: EntryLink[], ofPeople: readonly boolean[]): EntryLink[] {
  const [one, ...more] = links.filter((d, at) => d.role === 'other' && !ofPeople[at])
  const isClear =
    one && more.length === 0 && /^https?:/i.test(one.url) && !links.some(d => d.role === 'paper')
  return isClear ? links.map(d => (d === one ? {...d, role: 'paper'} : d)) : links
}

function yearShown(flow: Flow, year: NonNullable<Fields['year']>): Entry['year'] {
  const {text, span} = shownAt(flow, year)
  return {text: text || String(year.value), span, value: year.value}
}

/** The place of what is shown; in a badge that is the badge. */
function shownAt(flow: Flow, {start, end}: Range): Part {
  return partOf(flow, {start, end}) ?? {text: '', span: {start: flow.starts[start]!, end: flow.ends[start]!}}
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
