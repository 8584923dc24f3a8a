/**
 * Terms that a list explains beside its works: `- **Agents**: programs that plan and act`.
 */

import type {Flow} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import type {Place} from './places.ts'

/** Works are linked if so large a share of them has a link. */
const linked = 0.9

/** Entries that explain terms: all of one list, without links, if nearly all others have links and are written in other shapes. */
export function termsAmong(entries: readonly Place[], flow: Flow): ReadonlySet<Place> {
  const isLinked = ({candidate}: Place) => within(flow.links, candidate.range).length > 0
  const groups = [...Map.groupBy(entries, d => d.candidate.group).values()]
  const terms = new Set(
    groups.filter(d => d.every(place => !isLinked(place) && explains(place, flow))).flat()
  )
  const works = entries.filter(d => !terms.has(d))
  if (works.filter(isLinked).length < Math.max(terms.size, linked * works.length)) return new Set()
  const shapes = new Set(works.map(d => d.candidate.shape))
  return new Set([...terms].filter(d => !shapes.has(d.candidate.shape)))
}

/** Whether a place has a bold name, a colon or a dash, and words, but nothing else of a work. */
function explains({candidate: {range}, row: {fields}}: Place, {marks, text}: Flow): boolean {
  if (fields.authors || fields.venue || fields.year) return false
  const name = within(marks, range).find(d => d.kind === 'strong')
  if (!name) return false
  return /^ ?[:：–—-] ?\p{L}/u.test(text.slice(name.end, range.end))
}
