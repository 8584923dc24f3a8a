/**
 * Entries that are written alike, but for what their parts say: what is true of the marks of one is true of all.
 */

import {askAbout} from '../model/about.ts'
import type {Entry, PaperList} from '../model/types.ts'
import type {PlacedSegment, Segment} from './anatomy.ts'
import {isSymbolicMatch, isMatch, lineOf} from './match.ts'
import {shapeNumber} from './shape-number.ts'
import type {Template} from './template.ts'

/** Entries of one form, and the parts of the first one. */
export interface Form {
  segments: readonly Segment[]
  entries: Entry[]
}

/** The forms of some entries by name, the first one first; entries that could not be taken apart have none. */
export function formsOf(
  {source}: PaperList,
  entries: readonly Entry[],
  anatomies: ReadonlyMap<Entry, readonly PlacedSegment[]>
): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>()
  for (const entry of entries) {
    const segments = anatomies.get(entry)
    if (!segments) continue
    const name = nameOf(source, entry, segments)
    const known = forms.get(name)
    if (known) known.entries.push(entry)
    else forms.set(name, {segments, entries: [entry]})
  }
  return forms
}

/** The shapes of an entry, and the words of its labels. */
function nameOf(source: string, entry: Entry, segments: readonly PlacedSegment[]): string {
  const words = askAbout({entry, question: 'words of labels'}, () => {
    const slots = segments.flatMap(d => d.slots.flat())
    return JSON.stringify(slots.flatMap(d => (d.name === 'label' ? [source.slice(d.start, d.end)] : [])))
  })
  return `${segments.map(d => shapeNumber(d.shape)).join()} ${words}`
}

/** The entries that follow a template to the letter. */
export function matchingOf(
  {source}: PaperList,
  entries: readonly Entry[],
  forms: ReadonlyMap<string, Form>,
  template: Template
): ReadonlySet<Entry> {
  const alike = new Map<Entry, boolean>()
  for (const {segments, entries: own} of forms.values()) {
    const isFree = segments.some(d => d.gaps.some(gap => gap.text.includes('{label}')))
    const line = isFree ? undefined : lineOf(source, own[0]!)
    const answer = line && isSymbolicMatch(template, line)
    if (answer !== undefined) for (const entry of own) alike.set(entry, answer)
  }
  return new Set(entries.filter(d => alike.get(d) ?? isMatch(template, lineOf(source, d))))
}
