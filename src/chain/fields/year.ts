/**
 * The year of a row from the roles of its pieces.
 */

import type {Range} from '../../flow/flow.ts'
import type {Piece} from '../../pieces/cut.ts'
import {readTag} from '../../reading/venue.ts'
import {wordCount} from '../../reading/words.ts'
import type {Role} from '../chain.ts'
import type {Run} from './runs.ts'

/** The year as written; it has no value if the digits are not a valid year. */
export interface ShownYear extends Range {
  value: number | undefined
}

/** The date that is nearest to the venue, or the first one. */
export function yearOf(
  pieces: readonly Piece[],
  roles: readonly Role[],
  venue: Run | undefined
): ShownYear | undefined {
  const shown = roles.flatMap((d, at) => (d === 'date' ? [at] : []))
  const years = shown.filter(d => !isIssue(pieces, d))
  const dates = years.length > 0 ? years : shown
  // A date right after the venue is its year; one before it may be the preprint's.
  const distance = (at: number) =>
    venue
      ? at < venue.from
        ? venue.from - at + (pieces[venue.from]!.gap === '' ? 0 : 0.5)
        : Math.max(0, at - venue.to)
      : at
  const at =
    dates.sort((a, b) => distance(a) - distance(b))[0] ?? citedYear(pieces, roles) ?? lastYear(pieces, roles)
  return (at === undefined ? undefined : yearIn(pieces[at]!)) ?? (venue && yearWithin(pieces[venue.to]!))
}

/** The year in brackets after a title, if it was read as the end of the title: `[**A title (2017)**](…)`. */
export function yearAfter(
  title: Range,
  pieces: readonly Piece[],
  roles: readonly Role[]
): ShownYear | undefined {
  const year = pieces.find(
    (d, at) => roles[at] === 'title' && d.start >= title.end && d.gap === '(' && d.date?.value !== undefined
  )
  return year && yearIn(year)
}

/** The year of a date. */
function yearIn({start, end, image, date}: Piece): ShownYear | undefined {
  if (!date) return undefined
  if (image) return {start, end, value: date.value}
  const origin = start - date.date.start
  return {start: origin + date.start, end: origin + date.end, value: date.value}
}

/** The year that a venue has in its name: `(CNS17)`. */
function yearWithin({text, start}: Piece): ShownYear | undefined {
  const isName = /^\p{Lu}[\p{L}&]{1,9}\d\d$/u.test(text)
  const year = isName ? readTag(text).year : undefined
  return year && {start: start + year.start, end: start + year.end, value: year.value}
}

/** A year right after the authors or the venue, or before a colon and the title, if no other date was found: `Osei & Brandt 2023: …`, `(Osei et al., 2023)`. */
function citedYear(pieces: readonly Piece[], roles: readonly Role[]): number | undefined {
  const title = roles.indexOf('title')
  const after = (['authors', 'venue'] as const).map(d => roles.lastIndexOf(d) + 1)
  const isYear = (at: number) =>
    at > 0 &&
    roles[at] === 'other' &&
    pieces[at]!.date?.value !== undefined &&
    /^\d{4}[a-z]?$/.test(pieces[at]!.text) &&
    // A description below the title may cite others: `Hopper et al. 2009`.
    (pieces[at]!.line === 0 ? /^\.?[(,，\s]*$/ : /^[(,，\s]*$/).test(pieces[at]!.gap)
  return [...after, ...(pieces[title]?.gap.startsWith(':') ? [title - 1] : [])].find(isYear)
}

/** The only year after the title, if it is set apart by a comma, a bracket or the end of its line: `Vienna: Kettle 1998.`, `Delft, 3 May 1998 (Poster)` */
function lastYear(pieces: readonly Piece[], roles: readonly Role[]): number | undefined {
  const title = roles.lastIndexOf('title')
  const [at = -1, ...more] = pieces.flatMap(({date}, index) =>
    index > title && date?.value !== undefined ? [index] : []
  )
  const value = pieces[at]?.date?.value
  if (title < 0 || at < 0 || more.some(d => pieces[d]!.date?.value !== value)) return undefined
  const [year, before, after] = [pieces[at]!, pieces[at - 1]!, pieces[at + 1]]
  const isEnd = !after || after.line > year.line
  if (year.date?.month === undefined && wordCount(before.text) > longestName) return undefined
  const isName = /^(?:\p{Ll}{1,3}\s)*\p{Lu}/u.test(before.text)
  const isApart = year.gap !== '' && (isEnd || /^(?:[.,;]|\($)/.test(after.gap))
  return (isApart || (isEnd && isName)) && year.cell === pieces[title]!.cell ? at : undefined
}

/** The longest name before such a year, in words. */
const longestName = 6

/** Whether a date after a number is an issue or a page that looks like a year: `461(2055)`, `11, no. 11: 1955`. */
function isIssue(pieces: readonly Piece[], at: number): boolean {
  const {gap, start} = pieces[at]!
  const before = pieces[at - 1]
  return before?.form === 'number' && (gap === ':' || (gap === '(' && start === before.end + 1))
}
