/**
 * A work as bibliographic data: what a list and its links say of it, and nothing else.
 */

import {namesOf} from '../reading/authors.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {titleKey} from '../text/title.ts'
import {venueOf} from '../text/venues.ts'

/** Kind of publication, as far as the venue tells. */
export type RecordKind = 'journal' | 'conference' | 'preprint' | 'unknown'

export interface Record {
  /** Unique in the export, and the same for the same list: `he2016deep`. */
  key: string
  kind: RecordKind
  title: string
  authors: readonly Author[]
  /** Whether the list breaks off the authors (`et al.`). */
  others: boolean
  venue: string | undefined
  year: number | undefined
  arxiv: string | undefined
  doi: string | undefined
  /** The paper's landing page where it is known, else its first link. */
  url: string | undefined
  code: string | undefined
  /** Titles of the sections, outermost first. */
  sections: readonly string[]
}

/** A name that can be told apart, or one that is kept as it was written. */
export type Author = {family: string; given: string} | {literal: string}

/** Entries that have a title, as records, in the order of the list. */
export function recordsOf(list: PaperList): Record[] {
  const taken = new Map<string, number>()
  return list.entries.flatMap(entry => {
    if (!entry.title?.text) return []
    const record = recordOf(entry, entry.title.text)
    const seen = taken.get(record.key) ?? 0
    taken.set(record.key, seen + 1)
    return [seen === 0 ? record : {...record, key: `${record.key}-${seen + 1}`}]
  })
}

function recordOf(entry: Entry, title: string): Record {
  const papers = entry.links.filter(d => d.role === 'paper' && d.url)
  const proof = papers.find(d => d.identity?.proof)?.identity?.proof
  const {authors, others} = authorsOf(entry.authors?.text ?? '')
  const venue = entry.venue?.text ?? proof?.venue
  const year = entry.year?.value ?? (entry.venue || proof?.yearIs !== 'exact' ? undefined : proof.year)
  const arxiv = idOf(entry, 'arxiv')
  return {
    key: keyOf(authors[0], year, title),
    kind: kindOf(venue, arxiv),
    title,
    authors,
    others,
    venue,
    year,
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

/** Splits authors as lists write them; a part that is no plain given-and-family name stays whole. */
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

const stopWords = new Set([
  'a',
  'an',
  'the',
  'on',
  'in',
  'of',
  'for',
  'to',
  'and',
  'with',
  'is',
  'are',
  'from',
  'towards'
])

function keyOf(author: Author | undefined, year: number | undefined, title: string): string {
  const name = author && ('family' in author ? author.family : author.literal.split(/\s+/).at(-1))
  const words = title.split(/[^\p{L}\p{N}]+/u).map(titleKey)
  const word = words.find(d => d && !stopWords.has(d)) ?? 'untitled'
  return plain(titleKey(name ?? '')) + (year ?? '') + (plain(word) || 'untitled')
}

/** Keys of BibTeX are ASCII letters and digits. */
function plain(text: string): string {
  return text.replace(/[^a-z0-9]/g, '')
}
