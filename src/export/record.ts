/**
 * A work as bibliographic data: what a list and its links say of it, and nothing else.
 */

import {yearOf} from '../model/dated.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {venueOf} from '../text/venues.ts'
import {authorOfRecord, authorsOf, type Author} from './authors.ts'
import {richerOf} from '../works/merge.ts'
import {worksAmong} from '../works/works.ts'
import {keysOf} from './keys.ts'
import {shownIds} from './shown-ids.ts'

/** Kind of publication, as far as the venue shows. */
export type RecordKind = 'journal' | 'conference' | 'preprint' | 'unknown'

export interface Record {
  /** Unique in the export: `he2016deep`, or `resnet2016` if no author is known. See `keys.ts`. */
  key: string
  kind: RecordKind
  title: string
  authors: readonly Author[]
  /** Whether the list breaks off the authors (`et al.`). */
  others: boolean
  venue: string | undefined
  year: number | undefined
  /** Whether the list shows the year; otherwise an identifier states it. */
  yearShown: boolean
  arxiv: string | undefined
  doi: string | undefined
  /** The paper's landing page where it is known, else its first link. */
  url: string | undefined
  code: string | undefined
  /** Titles of the sections, outermost first. */
  sections: readonly string[]
}

/** Authors as registries name them, by the URL of a paper link. */
export type KnownAuthors = ReadonlyMap<string, readonly string[]>

/** A record before it has its key. */
type Work = Omit<Record, 'key'>

/** The works of lists as records, in the order of the lists. A work that is listed more than once is one record, of all its entries. */
export function recordsOf(lists: readonly PaperList[], known: KnownAuthors = new Map()): Record[] {
  const listOf = new Map(lists.flatMap(list => list.entries.map(entry => [entry, list] as const)))
  const works = worksAmong([...listOf.keys()]).flatMap(({entries}) => {
    const [first, ...others] = entries.filter(d => d.title?.text)
    if (!first) return []
    const best = richerOf([first, ...others])
    return [best, ...[first, ...others].filter(d => d !== best)]
      .map(entry => workOf(listOf.get(entry)!, entry, known))
      .reduce(filled)
  })
  const keys = keysOf(works)
  return works.map((d, index) => ({...d, key: keys[index]!}))
}

/** A work with what only another entry of it says. */
function filled(work: Work, other: Work): Work {
  const all: Work = {
    ...other,
    ...Object.fromEntries(Object.entries(work).filter(([, d]) => d !== undefined))
  }
  const {year, yearShown} = !work.yearShown && other.year !== undefined && other.yearShown ? other : all
  const {authors, others} = work.authors.length > 0 ? work : other
  return {...all, kind: kindOf(all.venue, all.arxiv), authors, others, year, yearShown}
}

function workOf(list: PaperList, entry: Entry, known: KnownAuthors): Work {
  const papers = entry.links.filter(d => d.role === 'paper' && d.url)
  const proof = papers.find(d => d.identity?.proof)?.identity?.proof
  const recorded = papers.flatMap(d => known.get(d.url) ?? [])
  const {authors, others} = entry.authors
    ? authorsOf(entry.authors.text)
    : {authors: recorded.map(authorOfRecord), others: false}
  const shown = shownIds(list, entry)
  const venue = entry.venue?.text ?? proof?.venue
  const dated = yearOf(entry)
  const arxiv = idOf(entry, 'arxiv') ?? shown.arxiv
  return {
    kind: kindOf(venue, arxiv),
    title: entry.title?.text ?? '',
    authors,
    others,
    venue,
    year: dated?.year,
    yearShown: dated?.shown ?? false,
    arxiv,
    doi: idOf(entry, 'doi') ?? shown.doi,
    url: papers.find(d => d.identity?.landing)?.identity?.landing ?? papers[0]?.url ?? shown.landing,
    code: entry.links.find(d => d.role === 'code' && d.url)?.url,
    sections: sectionsOf(entry)
  }
}

function kindOf(venue: string | undefined, arxiv: string | undefined): RecordKind {
  if (!venue) return arxiv ? 'preprint' : 'unknown'
  const type = venueOf(venue)?.type
  if (type === 'journal' || type === 'preprint') return type
  return type ? 'conference' : 'unknown'
}

function idOf({ids}: Entry, scheme: string): string | undefined {
  return ids.find(d => d.startsWith(scheme + ':'))?.slice(scheme.length + 1)
}

function sectionsOf({section}: Entry): string[] {
  const titles: string[] = []
  for (let at = section; at; at = at.parent) titles.unshift(at.title)
  return titles
}
