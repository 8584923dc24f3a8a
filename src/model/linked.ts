/**
 * Links of a list together with what is known about their URLs.
 */

import type {FlowLink} from '../flow/flow.ts'
import type {Entry, EntryLink, PaperList} from './types.ts'

/** A link, its place, and what is known about it. */
export interface Linked<Known> {
  link: FlowLink
  known: Known
  /** The entry that it belongs to, and the link there. */
  entry: Entry | undefined
  entryLink: EntryLink | undefined
}

/** All links that something is known about, in the order of the text; a URL that several links share by reference counts once. */
export function linked<Known extends {url: string}>(
  list: PaperList,
  known: readonly Known[] = []
): Linked<Known>[] {
  const byUrl = new Map(known.map(d => [d.url, d]))
  const entries = new Map(
    list.entries.flatMap(entry => entry.links.map(d => [d.urlSpan.start, {entry, entryLink: d}] as const))
  )
  const places = new Map(list.flow.links.map(d => [d.urlSpan.start, d]))
  return [...places.values()].flatMap(link => {
    const found = byUrl.get(link.url)
    const {entry, entryLink} = entries.get(link.urlSpan.start) ?? {}
    return found ? [{link, known: found, entry, entryLink}] : []
  })
}
