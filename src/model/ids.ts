/**
 * Identifiers of an entry.
 */

import type {PaperId} from '../text/types.ts'
import type {EntryLink} from './types.ts'

/** Schemes that name a work for good, strongest first; all others follow in the order of the links. */
const strength = 'arxiv doi acl cvf neurips pmlr openreview ecva ieee'.split(' ')

/** Identifiers of the work: of its links of role paper, strongest first, without repetition. */
export function idsOf(links: readonly EntryLink[]): PaperId[] {
  const ids = links.flatMap(({role, identity}) =>
    role === 'paper' && identity && identity.kind !== 'not-a-paper' ? [identity.id] : []
  )
  return [...new Set(ids)].sort((a, b) => rank(a) - rank(b))
}

function rank(id: PaperId): number {
  const index = strength.indexOf(id.slice(0, id.indexOf(':')))
  return index < 0 ? strength.length : index
}
