/**
 * Entries whose titles are nearly the same.
 */

import {nearTitles, titleKey} from '../text/title.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {worksOf} from './works.ts'

/** Titles with a common beginning or end are compared, but no more than this many of each. */
const compared = 30

/** Pairs of entries of different works whose titles are nearly the same and whose identifiers do not contradict, the earlier first. */
export function nearEntries(list: PaperList): [Entry, Entry][] {
  const buckets = new Map<string, Entry[]>()
  const pairs: [Entry, Entry][] = []
  for (const {entries} of worksOf(list)) {
    const [entry] = entries
    const key = titleKey(entry.title?.text ?? '')
    if (key.length < 25) continue
    const near = new Set<Entry>()
    for (const part of [`^${key.slice(0, 12)}`, `${key.slice(-12)}$`]) {
      const others = buckets.get(part) ?? []
      buckets.set(part, others)
      for (const other of others)
        if (!contradict(other, entry) && nearTitles(other.title?.text ?? '', entry.title?.text ?? ''))
          near.add(other)
      if (others.length < compared) others.push(entry)
    }
    for (const other of near)
      pairs.push(other.span.start < entry.span.start ? [other, entry] : [entry, other])
  }
  return pairs
}

/** Whether both have an identifier of one kind, and not the same. */
function contradict(a: Entry, b: Entry): boolean {
  const schemes = (entry: Entry) => new Map(entry.ids.map(id => [id.slice(0, id.indexOf(':')), id]))
  const theirs = schemes(b)
  return Array.from(schemes(a)).some(([scheme, id]) => theirs.has(scheme) && theirs.get(scheme) !== id)
}
