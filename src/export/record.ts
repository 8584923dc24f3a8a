/**
 * A work as bibliographic data: what a list and its links say of it, and nothing else.
 */

import {namesOf} from '../reading/authors.ts'
import {yearOf} from '../model/dated.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {titleKey} from '../text/title.ts'
import {venueOf} from '../text/venues.ts'
import {keysOf} from './keys.ts'

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

/** A name that can be distinguished, or one that is kept as it was written. */
export type Author = {family: string; given: string} | {literal: string}

/** Authors as registries name them, by the URL of a paper link. */
export type KnownAuthors = ReadonlyMap<string, readonly string[]>

/** The works of lists as records, in the order of the lists; a work that is listed again is left out. */
export function recordsOf(lists: readonly PaperList[], known: KnownAuthors = new Map()): Record[] {
  const seen = new Set<string>()
  const records = lists.flatMap(list =>
    list.entries.flatMap(entry => {
      if (!entry.title?.text) return []
      const names = entry.ids.length > 0 ? entry.ids : [titleKey(entry.title.text)]
      if (names.some(d => seen.has(d))) return []
      for (const name of names) seen.add(name)
      return [recordOf(entry, entry.title.text, known)]
    })
  )
  const keys = keysOf(records)
  return records.map((d, index) => ({...d, key: keys[index]!}))
}

function recordOf(entry: Entry, title: string, known: KnownAuthors): Omit<Record, 'key'> {
  const papers = entry.links.filter(d => d.role === 'paper' && d.url)
  const proof = papers.find(d => d.identity?.proof)?.identity?.proof
  const recorded = papers.flatMap(d => known.get(d.url) ?? [])
  const {authors, others} = authorsOf(entry.authors?.text ?? recorded.join(', '))
  const venue = entry.venue?.text ?? proof?.venue
  const dated = yearOf(entry)
  const arxiv = idOf(entry, 'arxiv')
  return {
    kind: kindOf(venue, arxiv),
    title,
    authors,
    others,
    venue,
    year: dated?.year,
    yearShown: dated?.shown ?? false,
    arxiv,
    doi: idOf(entry, 'doi'),
    url: papers.find(d => d.identity?.landing)?.identity?.landing ?? papers[0]?.url,
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

const breakOff = /[\s,;]*(?:\bet\.? al\b\.?|\betc\b\.?|\band others\b|…|\.{3})[\s.]*$/i

/** Splits authors as lists write them; a part that is not a plain given and family name stays whole. */
export function authorsOf(text: string): {authors: Author[]; others: boolean} {
  const kept = text.replace(breakOff, '')
  const authors = namesOf(kept)
    .map(d => d.trim())
    .filter(Boolean)
    .map(authorOf)
  return {authors, others: kept !== text}
}

function authorOf(name: string): Author {
  const [, given, family] =
    /^(\p{Lu}[\p{L}.'’ -]*?)\s+((?:(?:van|von|der|den|de|del|della|di|da|la|le|bin|ter)\s+)*\p{Lu}[\p{L}'’-]+)$/u.exec(
      name
    ) ?? []
  return given && family ? {family, given} : {literal: name}
}
