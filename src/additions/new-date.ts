/**
 * The venue and the date of a new entry, written as an entry of the list has them.
 */

import type {Edit} from '../finding.ts'
import type {Entry, PaperList} from '../model/types.ts'
import type {Span} from '../text/types.ts'
import {arxivDate} from './place.ts'
import type {NewWork} from './new-entry.ts'
import {badgeEdit} from './tag-badges.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** The month, and maybe the day, after a year: `-05`, `.05.19`. */
const afterYear = /^([-/.])(\d{1,2})(?:[-/.]\d{1,2})?(?!\d)/

/** The month, and maybe the day, before a year: `June `, `4th Apr., `. */
const beforeYear =
  /(?:\b\d{1,2}(?:st|nd|rd|th)?\s+)?\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)([a-z]*)(\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?)$/

/**
 * The venue and the year as the entry has them, with the month if the list shows it and the identifier gives it. A day is not known and is left
 * out. Undefined if the entry shows a venue or year that is not known for the work.
 */
export function dateEdits({source}: PaperList, {venue, year}: Entry, work: NewWork): Edit[] | undefined {
  if ((venue && work.venue === undefined) || (year && work.year === undefined)) return undefined
  if (!venue) return year ? [yearEdit(source, year.span, work)] : []
  const badge = badgeEdit(source, venue.span, work)
  if (badge)
    return year && year.span.start !== venue.span.start ? [badge, yearEdit(source, year.span, work)] : [badge]
  if (!year) return [{...venue.span, text: work.venue ?? ''}]
  const date = yearEdit(source, year.span, work)
  const isWithin = venue.span.start <= year.span.start && year.span.end <= venue.span.end
  if (!isWithin) return [{...venue.span, text: work.venue ?? ''}, date]
  const before = source.slice(venue.span.start, date.start)
  const after = source.slice(date.end, venue.span.end)
  if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) return undefined
  const named = (text: string) => text.replace(/\p{L}[^]*\p{L}|\p{L}/u, () => work.venue ?? '')
  return [{...venue.span, text: named(before) + date.text + named(after)}]
}

/** The edit of a year, with the month that is written beside it. */
function yearEdit(source: string, span: Span, {year, id}: NewWork): Edit {
  const shown = source.slice(span.start, span.end)
  const isShort = /^['’]?\d\d$/.test(shown)
  const text = shown.replace(/\d+/, isShort ? String(year).slice(2) : String(year))
  const appeared = arxivDate(id)
  const month = appeared?.year === year ? appeared?.month : undefined

  const after = afterYear.exec(source.slice(span.end, span.end + 12))
  if (after) {
    const [all, mark = '', digits = ''] = after
    const number = month === undefined ? '' : mark + String(month).padStart(digits.length, '0')
    return {start: span.start, end: span.end + all.length, text: text + number}
  }
  const before = beforeYear.exec(source.slice(Math.max(0, span.start - 30), span.start))
  if (before) {
    const [all, , rest = '', gap = ''] = before
    const name = month === undefined ? '' : months[month - 1]!
    const written = rest === '' && name.length > 3 ? name.slice(0, 3) : name
    const mark = gap.replace(/\d{1,2}(?:st|nd|rd|th)?,?\s+/, '')
    return {start: span.start - all.length, end: span.end, text: name === '' ? text : written + mark + text}
  }
  return {...span, text}
}
