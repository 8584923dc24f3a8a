/**
 * Venues that may be words of a title, or that belong to the name before them.
 */

import type {Edit} from '../finding.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {parseVenue} from '../text/venue-tag.ts'

/** The full name of a conference or journal at the end of a title: its abbreviation follows in parentheses. */
const fullName = /,\s[^,]*\b(?:conference|symposium|workshop|transactions|journal|proceedings|meeting)\b/i

/** Words and periods that the name of a venue has, and the end of a title has not. */
const named = /\.|\b(?:ieee|acm|journal|proceedings|conference|transactions|letters)\b/i

/** What is said about the work or a part of it: `(Section 3)`, `Code coming soon`. */
const remark = /^(?:section|chapter|part|appendix|pages?|lecture)$|\bcomm?ing soon\b/i

/** Offsets around a venue in which the marks of its tag are. */
const reach = 3

/** Whether an edit is beside or within a venue that may not be one, so that the marks around it show nothing. */
export function isAtDoubtfulTag(list: PaperList, entry: Entry, edits: readonly Edit[]): boolean {
  const {venue, title} = entry
  if (!venue || !title || venue.span.start < title.span.end) return false
  const {start, end} = venue.span
  const isNear = edits.some(d => d.start <= end + reach && start - reach <= d.end)
  if (edits.some(d => dropsComma(list, entry, d))) return true
  return isNear && (mayEndTitle(list, entry) || fullName.test(title.text) || remark.test(venue.text))
}

/** Several words after a comma that are not known as a venue, and that no other entry has: `Objects, Relations and Physics, 2016`. */
function mayEndTitle({source, entries}: PaperList, {title, venue}: Entry): boolean {
  if (!title || !venue || !/^,\s*$/.test(source.slice(title.span.end, venue.span.start))) return false
  if (!/\s/.test(venue.text) || named.test(venue.text) || parseVenue(venue.text).base) return false
  return entries.filter(d => d.venue?.text === venue.text).length === 1
}

/** Whether the comma after a title is lost, because most others have theirs within quotation marks: `“Title,” CVPR 2022`. */
function dropsComma({source, entries}: PaperList, {title, venue}: Entry, edit: Edit): boolean {
  if (!title || !venue || edit.start < title.span.end || venue.span.start < edit.end) return false
  if (edit.text.trim() !== '' || !/^[,.]\s*$/.test(source.slice(edit.start, edit.end))) return false
  const placed = entries.filter(d => d.title && d.venue && d.title.span.end <= d.venue.span.start)
  const isQuoted = (d: Entry) => /[,.]["”’»]/.test(source.slice(d.title?.span.end, d.venue?.span.start))
  return placed.filter(isQuoted).length * 2 > placed.length
}
