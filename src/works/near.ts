/**
 * Entries whose titles are nearly the same.
 */

import {haveNearLengths, nearTitles, titleKey} from '../text/title.ts'
import type {PaperId} from '../text/types.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {worksOf} from './works.ts'

/** Titles with a common beginning or end are compared, but no more than this many of each. */
const compared = 30

/** What the entry of a work is compared by. */
interface Compared {
  entry: Entry
  title: string
  /** Length of the title's key. */
  length: number
  /** Identifiers by scheme; of several of one scheme, the last. Most are never asked for. */
  ids?: ReadonlyMap<string, PaperId>
}

/** Pairs of entries of different works whose titles are nearly the same and whose identifiers do not contradict, the earlier first. */
export function nearEntries(list: PaperList): [Entry, Entry][] {
  const buckets = new Map<string, Compared[]>()
  const pairs: [Entry, Entry][] = []
  for (const {entries} of worksOf(list)) {
    const [entry] = entries
    const title = entry.title?.text ?? ''
    const key = titleKey(title)
    if (key.length < 25) continue
    const own: Compared = {entry, title, length: key.length}
    let near: Set<Entry> | undefined
    for (const part of [`^${key.slice(0, 12)}`, `${key.slice(-12)}$`]) {
      const others = buckets.get(part)
      if (!others) {
        buckets.set(part, [own])
        continue
      }
      for (let at = 0; at < others.length; at++)
        if (areNear(others[at]!, own)) (near ??= new Set()).add(others[at]!.entry)
      if (others.length < compared) others.push(own)
    }
    for (const other of near ?? [])
      pairs.push(other.span.start < entry.span.start ? [other, entry] : [entry, other])
  }
  return pairs
}

/** Whether titles are nearly the same, unless both entries have an identifier of one kind, and not the same. */
function areNear(a: Compared, b: Compared): boolean {
  if (!haveNearLengths(a.length, b.length)) return false
  const ids = idsOf(a)
  for (const [scheme, id] of idsOf(b)) if ((ids.get(scheme) ?? id) !== id) return false
  return nearTitles(a.title, b.title)
}

const idsOf = (own: Compared): ReadonlyMap<string, PaperId> =>
  (own.ids ??= new Map(own.entry.ids.map(id => [id.slice(0, id.indexOf(':')), id])))
