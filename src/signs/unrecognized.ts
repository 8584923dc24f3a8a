/**
 * Places that look like works of the list, although they were not read as entries.
 */

import type {Flow} from '../flow/flow.ts'
import {lowerBound} from '../flow/ranges.ts'
import type {Span} from '../text/types.ts'
import {looksOf, type Looks} from '../candidates/looks.ts'
import type {Place} from './places.ts'

/** Fewer places may be a part of the list that is not about works. */
const few = 5

/** Words of the shortest title that counts. */
const shortestTitle = 3

/**
 * Places that look like works, if they are more than the entries; otherwise none, since most lists also have items that are not works. A place
 * looks like a work if its title has a few words, and it either is one of a list or table in which others are entries, or shows at least two of
 * a paper link, a venue, a year and authors. (Over 184 real lists the share of such places is at most 0.45, and at most 0.2 in 181 of them.)
 */
export function unrecognizedAmong(places: readonly Place[], chosen: readonly boolean[], flow: Flow): Span[] {
  const entries = places.filter((_, index) => chosen[index])
  const isMost = (count: number) => count >= few && count > entries.length
  if (!isMost(places.length - entries.length) || entries.length === 0) return []

  const listed = new Set(entries.map(d => d.candidate.group))
  const read = entries.map(d => d.candidate.span)
  const isRead = ({candidate: {span}}: Place) => {
    const next = read[lowerBound(read, span.start + 1, d => d.end)]
    return next !== undefined && next.start < span.end
  }
  const found = places.filter(place => {
    if (place.candidate.board || isRead(place)) return false
    const looks = looksOf(flow, place.candidate.range, place.row)
    const isOneOfThem = listed.has(place.candidate.group) && place.candidate.shape !== 'paragraph'
    return isWork(looks) && (isOneOfThem || factsOf(looks) >= 2)
  })
  return isMost(found.length) ? found.map(d => d.candidate.span) : []
}

function isWork({title, ...looks}: Looks): boolean {
  return title !== undefined && title.words >= shortestTitle && !others.some(d => looks[d])
}

/** Looks of what may be no work. */
const others = ['internal', 'noWork', 'mentioned', 'field', 'template', 'people', 'aside', 'program'] as const

function factsOf({paper, venue, year, authors}: Looks): number {
  return [paper, venue, year, authors].filter(d => d).length
}
