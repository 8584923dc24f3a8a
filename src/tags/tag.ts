/**
 * The venue tag of an entry as it is in the text, and how it reads with another venue or year.
 */

import type {Edit} from '../finding.ts'
import type {Span} from '../text/types.ts'
import {parseVenue, type VenueTag} from '../text/venue-tag.ts'
import type {Part} from '../flow/flow.ts'
import type {Entry, PaperList} from '../model/types.ts'

/** A venue with the year beside it. */
export interface Tag {
  /** From the first to the last character of venue and year: `EMNLP 2018`. */
  span: Span
  /** As a reader sees it. */
  text: string
  venue: Part
  year: Part & {value: number | undefined}
  says: VenueTag
}

/** A tag with another venue or year: as a reader will see it, and the edits that make it so. */
export interface Retagged {
  text: string
  edits: readonly [Edit, ...Edit[]]
}

/** What may separate a venue from its year: marks, and the day and month of a date. */
const between =
  /^[\s,.'’‘`´([\]:|*_/-]{0,12}(?:(?:\d{1,2}\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?[\s,]{1,2}(?:\d{1,2},\s)?)?$/i

/** A tag without markup, in which every character is seen. */
const plain = /^[\p{L}\p{N}\s,.'’‘&@()/:*+-]+$/u

/** The tag of an entry: its venue and a year right beside it. A date elsewhere in the entry is not the year of the venue. */
export function venueTag(list: PaperList, entry: Entry): Tag | undefined {
  const known = tags.get(entry)
  if (known !== undefined) return known ?? undefined
  const tag = isInAbstract(list, entry) ? undefined : read(list, entry)
  tags.set(entry, tag ?? null)
  return tag
}

/** So many characters after title and authors, links aside, is an abstract. */
const farthest = 300

/** Whether what was read as the venue is far from title and authors, in an abstract, where other papers are named. */
export function isInAbstract({source}: PaperList, {title, authors, venue}: Entry): boolean {
  if (!title || !venue) return false
  const ends = [title, authors].flatMap(d => d?.span.end ?? []).filter(d => d <= venue.span.start)
  const before = source.slice(Math.max(...ends), venue.span.start)
  return (
    ends.length > 0 &&
    before.length > farthest &&
    before.replace(/\]\([^)]*\)|<[^>]*>/g, '').length > farthest
  )
}

/** Kept, since several rules ask. */
const tags = new WeakMap<Entry, Tag | null>()

function read(
  {source}: Pick<PaperList, 'source'>,
  {venue, year}: Pick<Entry, 'venue' | 'year'>
): Tag | undefined {
  if (!venue || !year) return undefined
  const inside = year.span.start >= venue.span.start && year.span.end <= venue.span.end
  const gap =
    year.span.start >= venue.span.end
      ? source.slice(venue.span.end, year.span.start)
      : source.slice(year.span.end, venue.span.start)
  if (!inside && (!between.test(gap) || gap.includes('\n'))) return undefined
  // A date, not the year of an event: `2023.05`, `2023 05 11`, `20230511`.
  if (/^[-./ ]?\d/.test(source.slice(year.span.end, year.span.end + 2))) return undefined
  if (!isWhole(source, venue)) return undefined
  const span = {
    start: Math.min(venue.span.start, year.span.start),
    end: Math.max(venue.span.end, year.span.end)
  }
  const own = ownVenue(venue, year)
  if (own !== venue) return read({source}, {venue: own, year})
  const written = source.slice(span.start, span.end)
  const text = isPlain(written) ? closed(written, source, span.end) : `${venue.text} ${year.text}`
  return {span, text, venue, year, says: parseVenue(venue.text)}
}

/** The venue that a year after it belongs to: of `arXiv (NAACL 2025)` that is NAACL, where the preprint was published. */
function ownVenue(venue: Part, year: Part): Part {
  const [, before = '', inner = ''] = /^([^()]{2,}\()([^()]{2,})$/.exec(venue.text) ?? []
  if (inner === '' || year.span.start < venue.span.end) return venue
  if (parseVenue(inner).base === undefined || parseVenue(before).base?.type !== 'preprint') return venue
  // Markup between the two would move the place.
  const isWritten = venue.span.end - venue.span.start === venue.text.length
  return isWritten
    ? {text: inner, span: {start: venue.span.start + before.length, end: venue.span.end}}
    : venue
}

/** A text with the bracket that closes right after it: `(2019` of `Nature, (2019)`. */
function closed(text: string, source: string, end: number): string {
  const isOpen = text.split('(').length > text.split(')').length
  return isOpen && source[end] === ')' ? `${text})` : text
}

/** Whether a venue is not the rest of a longer name: `Comput. Linguistics` of `Trans. Assoc. Comput. Linguistics`. */
export function isWhole(source: string, {span}: Part): boolean {
  return !/\b(?:Trans|Assoc|J|Proc|Int|Conf|Symp|Lang|Resour|Lett|Adv|Found)\.\s*$/.test(
    source.slice(Math.max(0, span.start - 12), span.start)
  )
}

/** Whether words of a sentence are on both sides of a venue: abstracts are full of abbreviations. */
export function inSentence(source: string, {span}: Part): boolean {
  const before = source.slice(Math.max(0, span.start - 16), span.start)
  return /\p{Ll}{2},? \(?$/u.test(before) && /^\)?,? \p{Ll}{2}/u.test(source.slice(span.end, span.end + 5))
}

const isPlain = (written: string): boolean => plain.test(written) && !/\*\*|\*[\s,;:]/.test(written)

/**
 * The tag with another venue or year, the year in as many digits as before; `undefined` if they are not in the text as they are
 * seen, as in a badge.
 */
export function retagged(
  {source}: PaperList,
  tag: Tag,
  {venue, year}: {venue?: string; year?: number}
): Retagged | undefined {
  const edits: Edit[] = []
  if (year !== undefined) {
    const written = source.slice(tag.year.span.start, tag.year.span.end)
    if (!/^\d{2,5}$/.test(written)) return undefined
    edits.push({...tag.year.span, text: written.length === 2 ? String(year).slice(2) : String(year)})
  }
  if (venue !== undefined) {
    const at = source.slice(tag.venue.span.start, tag.venue.span.end).indexOf(tag.venue.text)
    if (at < 0) return undefined
    const start = tag.venue.span.start + at
    edits.push({start, end: start + tag.venue.text.length, text: venue})
  }
  edits.sort((a, b) => a.start - b.start)
  const [first, ...others] = edits
  if (!first || others.some(edit => edit.start < first.end)) return undefined

  const written = source.slice(tag.span.start, tag.span.end)
  if (!isPlain(written)) {
    const text = `${venue ?? tag.venue.text} ${year ?? tag.year.text}`
    return {text, edits: [first, ...others]}
  }
  const text = edits.reduceRight(
    (rest, edit) =>
      rest.slice(0, edit.start - tag.span.start) + edit.text + rest.slice(edit.end - tag.span.start),
    written
  )
  const shown = closed(text, source, tag.span.end)
  return {text: shown, edits: shown === text ? [{...tag.span, text}] : [first, ...others]}
}

/** Whether an entry shows its year at another place too, outside of URLs: both would have to change. */
export function repeatsYear({source}: PaperList, {span, year, links}: Entry): boolean {
  const urls = links.map(d => d.urlSpan)
  const places = [...source.slice(span.start, span.end).matchAll(/(?<!\d)\d{4}(?!\d)/g)]
  return places.some(({0: digits, index}) => {
    const at = span.start + index
    const isElsewhere = at !== year?.span.start && !urls.some(d => d.start <= at && at < d.end)
    return Number(digits) === year?.value && isElsewhere
  })
}
