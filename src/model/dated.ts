/**
 * The year of an entry, and where it is known from.
 */

import type {Entry} from './types.ts'

/** The year that the list shows, or else the one that the identifier of a paper link states; `undefined` if neither does. */
export function yearOf(entry: Entry): {year: number; shown: boolean} | undefined {
  if (entry.year?.value !== undefined) return {year: entry.year.value, shown: true}
  for (const {role, identity} of entry.links) {
    if (role !== 'paper' || !identity) continue
    const year = identity.proof?.yearIs === 'exact' ? identity.proof.year : identity.appeared?.year
    if (year !== undefined) return {year, shown: false}
  }
  return undefined
}
