/**
 * The venue tag of an entry as it stands in the text, and how it reads with another venue or year.
 */

import {parseVenue, type VenueTag} from '../text/venue-tag.ts'
import type {Span} from '../text/types.ts'
import type {Entry, PaperList, Part} from './types.ts'

/** Venue and year that stand together. */
export interface Tag {
  /** From the first to the last character of venue and year: `EMNLP 2018`. */
  span: Span
  /** As written there. */
  text: string
  venue: Part
  year: Part & {value: number | undefined}
  says: VenueTag
}

/** What may stand between a venue and its year. */
const between = /^[\s,.'’‘`´(\[\]:|*_/-]{0,12}$/

/** The tag of an entry: its venue and a year right beside it. A date elsewhere in the entry is not the year of the venue. */
export function venueTag({source}: PaperList, {venue, year}: Entry): Tag | undefined {
  if (!venue || !year) return undefined
  const inside = year.span.start >= venue.span.start && year.span.end <= venue.span.end
  const gap =
    year.span.start >= venue.span.end
      ? source.slice(venue.span.end, year.span.start)
      : source.slice(year.span.end, venue.span.start)
  if (!inside && (!between.test(gap) || gap.includes('\n'))) return undefined
  // A date, not the year of an event: `2023.05`, `2023-05-11`.
  if (/^[-./]\d/.test(source.slice(year.span.end, year.span.end + 2))) return undefined
  const span = {
    start: Math.min(venue.span.start, year.span.start),
    end: Math.max(venue.span.end, year.span.end)
  }
  return {span, text: source.slice(span.start, span.end), venue, year, says: parseVenue(venue.text)}
}

/** The tag with another year, in as many digits; `undefined` where the year is not written in digits there. */
export function withYear(tag: Tag, value: number): string | undefined {
  const {start, end} = tag.year.span
  const written = tag.text.slice(start - tag.span.start, end - tag.span.start)
  const digits = /\d{2,5}/.exec(written)
  if (!digits) return undefined
  const year = digits[0].length === 2 ? String(value).slice(2) : String(value)
  const at = start - tag.span.start + digits.index
  return tag.text.slice(0, at) + year + tag.text.slice(at + digits[0].length)
}

/** A text of a tag with another venue; `undefined` where the venue does not stand in it in one piece. */
export function withVenue(text: string, venue: string, other: string): string | undefined {
  return text.includes(venue) ? text.replace(venue, () => other) : undefined
}
