/**
 * The link of an entry that says which paper it is.
 */

import type {Entry, EntryLink} from './types.ts'

/** The first link of role paper. */
export function primaryLink({links}: Entry): EntryLink | undefined {
  return links.find(({role, url}) => role === 'paper' && url !== '')
}
