/**
 * Proposals in words.
 */

import {kinds} from './kinds.ts'
import type {Proposal} from './proposal.ts'

/** How many of what: `2 venues and 1 link`. */
export function inWords(proposals: readonly Pick<Proposal, 'kind'>[]): string {
  const counts = Map.groupBy(proposals, d => kinds[d.kind].noun)
  const parts = (['venue', 'link', 'count'] as const).flatMap(noun => {
    const many = counts.get(noun)?.length ?? 0
    return many === 0 ? [] : [`${many} ${noun}${many === 1 ? '' : 's'}`]
  })
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ')
}
