/**
 * Entries that may be of one work, and that something keeps apart.
 */

import type {Entry, PaperList} from '../model/types.ts'
import {isDistinctiveTitle, titleKey} from '../text/title.ts'
import {parseVenue} from '../text/venue-tag.ts'
import {sameVenue} from '../text/venues.ts'
import {sideBySide} from './groups.ts'
import {haveOtherAuthors, worksOf} from './works.ts'

/** Entries side by side with one title and identifiers that cannot be of one work, the earlier first. */
export function namesakes(list: PaperList): [Entry, Entry][] {
  const workOf = new Map(worksOf(list).flatMap((work, index) => work.entries.map(d => [d, index] as const)))
  const titled = list.entries.filter(d => d.ids.length > 0 && isDistinctiveTitle(d.title?.text ?? ''))
  const groups = Map.groupBy(titled, d => titleKey(d.title?.text ?? ''))
  return [...groups.values()].flatMap(entries =>
    entries.slice(1).flatMap((entry, index): [Entry, Entry][] => {
      const first = entries.slice(0, index + 1).find(d => sideBySide(list, d, entry))
      const isOther =
        first &&
        workOf.get(first) !== workOf.get(entry) &&
        !(haveOtherAuthors(first, entry) || inTwoVenues(first, entry))
      return first && isOther && rowName(list, first) === rowName(list, entry) ? [[first, entry]] : []
    })
  )
}

/** Whether two entries name two published venues: a paper of a conference, and the one of a journal that grew out of it. */
export function inTwoVenues(a: Entry, b: Entry): boolean {
  const [ours, theirs] = [a, b].map(({venue}) => venue && parseVenue(venue.text).base)
  // A venue that nobody knows is another one than a known one.
  if (!ours !== !theirs && a.venue && b.venue && a.ids.length && b.ids.length)
    return (ours ?? theirs)?.type !== 'preprint'
  if (!ours || !theirs || ours.type === 'preprint' || theirs.type === 'preprint') return false
  return !sameVenue(ours.abbr, theirs.abbr)
}

/**
 * Whether two entries with different years may be two editions, such as yearly reports, or two papers. Each has an identifier or no known venue,
 * and none is on arXiv, because a preprint may have been published later. Or both are of one venue, such as yearly workshops, and none of their
 * links is the same.
 */
export function areTwoEditions(a: Entry, b: Entry): boolean {
  const [ours, theirs] = [a, b].map(({year}) => year?.value)
  if (ours === undefined || theirs === undefined || ours === theirs) return false
  const isApart = a.venue?.text === b.venue?.text && !a.links.some(d => b.links.some(e => e.url === d.url))
  return [a, b].every(({venue, ids}) =>
    ids.length > 0 ? !ids.some(id => id.startsWith('arxiv:')) : isApart || !parseVenue(venue?.text ?? '').base
  )
}

/** What works of one title differ in, and how each of them says it. */
const places: readonly [what: string, pattern: RegExp][] = [
  ['parts', /\b(?:part|vol\.?|volume|band|tom[eo])\s+([ivx]+|\d+)\b/i],
  ['pages', /(?:\bpp?\.|\bpages|:)\s*(\d+)\s?[-–—]{1,2}\s?\d/i]
]

/** The title is that of the book or the proceedings in which the work is: `Sun, A. Kilns. In B. Moon (eds) *Old Ovens*`. */
const container = /[.,;"”’»*_)]\s+(?:in|en|dans):?\s[^\n]{2,80}$/i

/** In what two entries of one title differ that only one of several works has: the part, the pages, or a work within it. */
export function apartIn({source}: PaperList, a: Entry, b: Entry): string | undefined {
  const texts = [a, b].map(({span}) => source.slice(span.start, span.end))
  for (const [what, pattern] of places) {
    const [ours, theirs] = texts.map(d => pattern.exec(d)?.[1]?.toLowerCase())
    if (ours && theirs && ours !== theirs) return what
  }
  const [ours, theirs] = [a, b].map(d => container.test(source.slice(d.span.start, d.title?.span.start)))
  return ours === theirs ? undefined : 'works within it'
}

/** What the row of a table says before its title, if that is a name, or an item before a colon: the data set or the method that it is about. */
export function rowName({source}: PaperList, {table, span, title, authors, venue, year, tag}: Entry): string {
  if (!title) return ''
  // What was read as a single author may be an institution.
  const people = /[,;&]|\b(?:and|al)\b/i.test(authors?.text ?? '') ? authors : undefined
  const parts = [people, venue, year, tag].flatMap(d => (d ? [d.span] : []))
  let name = ''
  for (let at = span.start; at < title.span.start; at++) {
    if (!parts.some(d => d.start <= at && at < d.end)) name += source[at]
  }
  if (!table && !/:\s*$/.test(name)) return ''
  const plain = name.replace(/\]\([^)]*\)|<[^>]*>/g, ' ').toLowerCase()
  return /\p{L}{2}/u.test(plain) ? plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : ''
}

/** What an entry says after its title, without its other parts: letters and digits only. */
export function restOf({source}: PaperList, {span, title, authors, venue, year, tag, links}: Entry): string {
  const parts = [authors, venue, year, tag, ...links].flatMap(d => (d ? [d.span] : []))
  let rest = ''
  for (let at = title?.span.end ?? span.end; at < span.end; at++) {
    if (!parts.some(d => d.start <= at && at < d.end)) rest += source[at]
  }
  return rest
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
