/**
 * Entries of a text as the product reads them, as plain data.
 */

import {read} from '../../src/lint.ts'

/** One entry: what it says and where, in lines and offsets of the text without byte-order mark. */
export interface ReadEntry {
  line: number
  endLine: number
  shape: string
  section: string | null
  title: string | null
  authors: string | null
  venue: string | null
  year: number | null
  ids: readonly string[]
  links: readonly {role: string; label: string; url: string; at: readonly [number, number]}[]
  /** Start and end of the entry and of its parts. */
  places: Readonly<Record<string, readonly [number, number]>>
}

/** Reads the entries of a text. */
export function entriesOf(text: string, path = 'README.md'): ReadEntry[] {
  const {list} = read(text, path)
  const line = (offset: number) => list.position({start: offset, end: offset}).start.line
  return list.entries.map(entry => {
    const {span, title, authors, venue, year, tag} = entry
    const parts = {title, authors, venue, year, tag}
    return {
      line: line(span.start),
      endLine: line(span.end),
      shape: entry.shape,
      section: entry.section?.title ?? null,
      title: title?.text ?? null,
      authors: authors?.text ?? null,
      venue: venue?.text ?? null,
      year: year?.value ?? null,
      ids: entry.ids,
      links: entry.links
        .filter(d => d.url !== '')
        .map(d => ({role: d.role, label: d.label.text, url: d.url, at: [d.span.start, d.span.end]})),
      places: Object.fromEntries([
        ['entry', [span.start, span.end]],
        ...Object.entries(parts).flatMap(([name, part]) =>
          part ? [[name, [part.span.start, part.span.end]]] : []
        )
      ])
    }
  })
}
