/**
 * Years with a typing mistake, wherever a list has its years: `(20222)`, `202`, `2091`.
 */

import type {Part} from '../flow/flow.ts'
import {isKnownVenue, isPreprint} from '../reading/venue.ts'
import type {Span} from '../text/types.ts'
import type {Entry, PaperList} from '../model/types.ts'

/** Entries show a year when at least so many do, and such a share of all. */
const habit = {entries: 5, share: 0.8}

/** Digits that are nearly a year: one too few or too many, or one before books were printed. */
const digits =
  /(?<![\p{L}\d.])(?:(?:19|20)\d|(?:19|20)\d{3}|2[1-9]\d\d|[03-9]\d{3}|1[0-3]\d\d)(?![\p{L}\d])/gu

/**
 * Finds the impossible year of an entry, if most entries of the list show a year; `last` is the last possible one. Digits that are not a year
 * count only between the same characters as the years of most entries.
 */
export function yearSlips(list: PaperList, last: number): (entry: Entry) => Part | undefined {
  const {entries, source} = list
  const dated = entries.filter(({year}) => year && !isAhead(year.text, last))
  if (dated.length < habit.entries || dated.length < habit.share * entries.length) return () => undefined
  const around = (entry: Entry, start: number, end: number) => aroundIn(source, entry, start, end)
  const counts = new Map<string, number>()
  for (const entry of dated) {
    const {span} = entry.year!
    const key = around(entry, span.start, span.end)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  // Any number may be among words: only other characters show that it should be a year.
  const isUsual = (key: string) => (counts.get(key) ?? 0) * 2 > dated.length && /[^a]/.test(key)

  return entry => {
    const {year, venue, span, title, links} = entry
    const mayBeMonth = !venue || isPreprint(venue.text) || !isKnownVenue(venue.text)
    const isMonth = ({text, span: {start}}: Part) =>
      preprintMonth.test(text) && (mayBeMonth || isPreprint(wordBefore(source.slice(span.start, start))))
    const taken = [title?.span, ...links.map(d => d.urlSpan)].flatMap(d => d ?? [])
    if (year) {
      if (!isAhead(year.text, last) || isMonth(year)) return undefined
      return hasYear(source, span, taken, last) ? undefined : year
    }
    const found = [...source.slice(span.start, span.end).matchAll(digits)].flatMap(({0: text, index}) => {
      const place = {start: span.start + index, end: span.start + index + text.length}
      const isFree = !taken.some(d => d.start < place.end && place.start < d.end)
      const found = {text, span: place}
      return isFree && !isMonth(found) && isUsual(around(entry, place.start, place.end)) ? [found] : []
    })
    return found.length === 1 ? found[0] : undefined
  }
}

/** What surrounds a place: the nearest visible characters on its line (`a` stands for any letter) and, in a table, the column number. */
function aroundIn(source: string, {span, table}: Entry, start: number, end: number): string {
  const [before, after] = [source.slice(span.start, start), source.slice(end, span.end)]
  const kind = (found: string | undefined) => found?.trim().replace(/\p{L}/u, 'a') ?? ''
  const [left, right] = [kind(/\S[ \t]?$/.exec(before)?.[0]), kind(/^[ \t]?\S/.exec(after)?.[0])]
  if (!table) return `${left}${right}`
  return `${left || '|'}${right || '|'}${before.replace(/^\|/, '').split('|').length}`
}

/** The word at the end of a text, apart from marks: `Arxiv'` before a month. */
const wordBefore = (text: string): string => /(\p{L}+)[^\p{L}\d\n]{0,3}$/u.exec(text)?.[1] ?? ''

/** Whether an entry also shows a possible year. The impossible one is then something else, such as a page: `2079–2102`. */
function hasYear(source: string, {start, end}: Span, taken: readonly Span[], last: number): boolean {
  return [...source.slice(start, end).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].some(({0: text, index}) => {
    const at = start + index
    return Number(text) <= last && !taken.some(d => d.start <= at && at < d.end)
  })
}

/** Year and month as an arXiv id has them: `2212`. */
const preprintMonth = /^2\d(?:0[1-9]|1[0-2])$/

/** Whether a text is a year for which nothing can be published yet. */
export const isAhead = (text: string, last: number): boolean => /^\d{4}$/.test(text) && Number(text) > last
