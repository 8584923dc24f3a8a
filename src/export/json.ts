/**
 * A list as data: what `export --format json` prints.
 */

import type {Entry, PaperList, Section} from '../model/types.ts'
import {styleOf} from '../style/learn.ts'

/** A list, and what else is known about it. */
export interface Exported {
  path: string
  list: PaperList
  /** Items, and distinct works. */
  counts: {entries: number; papers: number}
}

/** Prints lists as JSON of version 1, in pieces of one list each: as text, lists take many times their space. */
export function* exportJson(files: Iterable<Exported>): Iterable<string> {
  let between = ''
  yield '{\n  "version": 1,\n  "files": ['
  for (const file of files) {
    yield `${between}\n${JSON.stringify(exportFile(file), null, 2).replace(/^/gm, '    ')}`
    between = ','
  }
  yield between === '' ? ']\n}\n' : '\n  ]\n}\n'
}

function exportFile({path, list, counts}: Exported) {
  const line = (offset: number) => list.position({start: offset, end: offset}).start.line
  const entries = list.entries.map(entry => ({
    line: line(entry.span.start),
    endLine: line(entry.span.end),
    section: sectionPath(entry),
    title: entry.title?.text ?? null,
    authors: entry.authors?.text ?? null,
    venue: entry.venue?.text ?? null,
    year: entry.year?.value ?? null,
    ids: entry.ids,
    links: entry.links
      .filter(d => d.url !== '')
      .map(({role, label, url, urlSpan}) => {
        const {start} = list.position(urlSpan)
        return {role, label: label.text, url, line: start.line, column: start.column}
      })
  }))
  const sections = list.sections.map(section => ({
    title: section.title,
    depth: section.depth,
    line: line(section.span.start),
    entries: section.entries.length
  }))
  return {path, style: styleOf(list), sections, counts, entries}
}

/** Titles of the sections an entry is in, outermost first. */
function sectionPath({section}: Entry): string[] {
  const path: string[] = []
  for (let at: Section | undefined = section; at; at = at.parent) path.unshift(at.title)
  return path
}
