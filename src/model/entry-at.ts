/**
 * The entry at a place of the text.
 */

import {lowerBound} from '../flow/ranges.ts'
import type {Entry, PaperList} from './types.ts'

/** Makes a function from an offset of the source to the entry written there, if there is one. */
export function entriesAt({entries}: PaperList): (offset: number) => Entry | undefined {
  const sorted = entries.toSorted((a, b) => a.span.start - b.span.start)
  return offset => {
    const entry = sorted[lowerBound(sorted, offset + 1, d => d.span.start) - 1]
    return entry && offset < entry.span.end ? entry : undefined
  }
}
