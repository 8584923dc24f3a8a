/**
 * What all entries of a list do, as one number: as long as it stays the same, the others are judged as before.
 */

import {numberOf} from '../kept/kept.ts'
import {askAbout} from '../model/about.ts'
import {bracketStyle} from '../model/brackets.ts'
import type {Entry, PaperList, Section} from '../model/types.ts'
import type {Segment} from './anatomy.ts'
import {endsAbbreviated, groupOf, hasPart} from './habits.ts'
import type {Style} from './learn.ts'
import {shapeNumber} from './shape-number.ts'

/** The number of what the entries of a list do: of all that its habits are counted from, in the order of the text. */
export function waysOf(list: PaperList, {anatomies, groups}: Style): number {
  const sections = new Map<Section | undefined, string>(
    list.sections.map((d, index) => [d, `${index} ${d.title}`])
  )
  const counts = new Map<string, number>()
  for (const entry of list.entries) {
    const own = [
      sections.get(entry.section) ?? '',
      groupOf(entry),
      hasPart(entry, 'tag'),
      hasPart(entry, 'link'),
      partsOf(list.source, entry, anatomies.get(entry) ?? []),
      ...groups.map(d => d.matching.has(entry))
    ].join('\n')
    counts.set(own, (counts.get(own) ?? 0) + 1)
  }
  return numberOf(
    JSON.stringify([[...counts], groups.map(d => d.template), bracketStyle(list) !== undefined])
  )
}

/** The shapes of an entry, and which of its parts end with an abbreviation. */
function partsOf(source: string, entry: Entry, segments: readonly Segment[]): string {
  const ends = askAbout({entry, question: 'abbreviations'}, () =>
    segments.map(d => d.units.map(unit => (endsAbbreviated(source, unit) ? 'a' : '-')).join('')).join(' ')
  )
  return `${segments.map(d => `${d.column} ${shapeNumber(d.shape)}`).join(', ')} ${ends}`
}
