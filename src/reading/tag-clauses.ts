/**
 * Clauses of running text that are tags.
 */

import type {Range} from '../flow/flow.ts'
import {clausesOf} from './tail.ts'
import type {Clause} from './tail.ts'

/** Stretches of running text that show a venue, a year, or a venue with the year in the next clause. */
export function tagClauses(text: string): Range[] {
  const found: Range[] = []
  const clauses = clausesOf(text)
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!
    if (isVenue(clause)) {
      const date = dateAfter(clauses, index)
      const adjacent = date === index + 1
      if (date !== undefined && !adjacent) found.push(clauses[date]!)
      found.push({start: clause.start, end: adjacent ? clauses[date]!.end : clause.end})
      index = date ?? index
    } else if (clause.kind === 'date') {
      const next = clauses[index + 1]
      const isBefore = next !== undefined && isVenue(next)
      found.push({start: clause.start, end: isBefore ? next.end : clause.end})
      if (isBefore) index++
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Index of the date that belongs to a venue, past its volume and pages. */
function dateAfter(clauses: readonly Clause[], index: number): number | undefined {
  for (let next = index + 1; next < clauses.length && next <= index + 4; next++) {
    const kind = clauses[next]?.kind
    if (kind === 'date') return next
    if (kind !== 'detail' && kind !== 'words') return undefined
  }
  return undefined
}

function isVenue({kind}: Clause): boolean {
  return kind === 'venue' || kind === 'maybe-venue'
}
