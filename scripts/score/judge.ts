/**
 * Entries as read against labels: which were found, and which of their fields are right.
 */

import type {ReadEntry} from './reading.ts'
import type {Label, LabelledList} from './labels.ts'

/** Fields that are judged; `urls` are the links of every role. */
export const fields = ['title', 'venue', 'year', 'paper', 'code', 'urls'] as const
export type Field = (typeof fields)[number]

/** What became of a label, or of an entry that has none. */
export interface Verdict {
  line: number
  kind: 'right' | 'wrong' | 'missed' | 'extra'
  /** Wrong fields of an entry that was found. */
  fields: readonly Field[]
  label?: Label
  entry?: ReadEntry
}

/** Judges the entries of a labelled list. */
export function judge(list: LabelledList, entries: readonly ReadEntry[]): Verdict[] {
  const matches = matched(list.labels, entries)
  const taken = new Set(matches.values())
  const [first, last] = list.window
  const isDoubtful = ({line}: ReadEntry) =>
    list.labels.some(d => d.maybe && line >= d.line && line <= d.endLine)

  const extra = entries.filter(d => !taken.has(d) && d.line >= first && d.line <= last && !isDoubtful(d))
  const judged = list.labels.filter(d => !d.maybe).map(label => verdictOf(label, matches.get(label)))
  const added = extra.map(entry => ({line: entry.line, kind: 'extra', fields: [], entry}) as const)
  return [...judged, ...added].sort((a, b) => a.line - b.line)
}

function verdictOf(label: Label, entry: ReadEntry | undefined): Verdict {
  const {line} = label
  if (!entry) return {line, kind: 'missed', fields: [], label}
  const wrong = wrongFields(label, entry)
  return {line, kind: wrong.length > 0 ? 'wrong' : 'right', fields: wrong, label, entry}
}

/**
 * The entry of each label: one that starts on the same line, rather with the same title, else one with the same title that starts inside
 * the label or up to two lines above.
 */
function matched(labels: readonly Label[], entries: readonly ReadEntry[]): Map<Label, ReadEntry> {
  const free = new Set(entries)
  const byLine = Map.groupBy(entries, d => d.line)
  const matches = new Map<Label, ReadEntry>()
  const on = (line: number) => (byLine.get(line) ?? []).filter(d => free.has(d))
  const match = (label: Label, entry: ReadEntry | undefined) => {
    if (!entry) return
    matches.set(label, entry)
    free.delete(entry)
  }

  for (const label of labels) {
    const here = on(label.line)
    match(label, here.find(d => isTitled(label, d)) ?? here[0])
  }
  for (const label of labels) {
    if (matches.has(label)) continue
    const near = [...linesFrom(label.line, label.endLine), label.line - 2, label.line - 1].flatMap(on)
    match(
      label,
      near.find(d => isTitled(label, d))
    )
  }
  return matches
}

function linesFrom(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index)
}

function isTitled({title, altTitle = []}: Label, entry: ReadEntry): boolean {
  return [title, ...altTitle].map(titleKey).includes(titleKey(entry.title))
}

function wrongFields(label: Label, entry: ReadEntry): Field[] {
  const urls = (links: Label['links'], role?: string) =>
    [...new Set(links.filter(d => !role || d.role === role).map(d => urlKey(d.url)))].sort().join(' ')
  const same = {
    title: isTitled(label, entry),
    venue: isVenue(label, entry.venue),
    year: (label.year ?? null) === entry.year,
    paper: urls(label.links, 'paper') === urls(entry.links, 'paper'),
    code: urls(label.links, 'code') === urls(entry.links, 'code'),
    urls: urls(label.links) === urls(entry.links)
  }
  const doubted = new Set((label.doubt ?? []).flatMap(d => doubts[d] ?? [d as Field]))
  return fields.filter(d => !same[d] && !doubted.has(d))
}

/** Doubts that are about several fields. */
const doubts: Readonly<Record<string, readonly Field[]>> = {
  role: ['paper', 'code'],
  link: ['paper', 'code', 'urls']
}

/** A preprint server may be left out, and may be said where the label has no venue. */
function isVenue({venue, altVenue = [], arxiv}: Label, read: string | null): boolean {
  const key = venueKey(read)
  if ([venue, ...altVenue].map(venueKey).includes(key)) return true
  if (venue === null) return isPreprint(key)
  return (arxiv === true || isPreprint(venueKey(venue))) && (key === null || isPreprint(key))
}

function isPreprint(key: string | null): boolean {
  return key !== null && /^(?:arxiv|arxivpreprint|preprint|corr)$/.test(key)
}

// Keys are looser than the product's own: spelling is not judged here.

function titleKey(title: string | null): string {
  return (title ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036F]/g, '')
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}+#*]/gu, '')
}

function venueKey(venue: string | null): string | null {
  const key = (venue ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&@]/gu, '')
  return key || null
}

function urlKey(url: string): string {
  return url.trim().replaceAll('&amp;', '&').replace(/\/+$/, '')
}
