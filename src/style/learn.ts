/**
 * The template of a list, learned from its entries.
 */

import type {Entry, PaperList} from '../model/types.ts'
import type {PlacedSegment} from './anatomy.ts'
import {commonTemplate} from './common-template.ts'
import {formsOf, matchingOf} from './forms.ts'
import {anatomies, groupOf, habitsOf} from './habits.ts'
import type {Habits} from './habits.ts'
import {printTemplate} from './template.ts'
import type {Template} from './template.ts'

/** Entries of one kind, and the template that most of them follow. */
export interface Group {
  entries: readonly Entry[]
  template: Template
  /** Entries that follow the template to the letter. */
  matching: ReadonlySet<Entry>
}

/** What a list does. */
export interface Style {
  /** Entries that could be taken apart. */
  anatomies: ReadonlyMap<Entry, readonly PlacedSegment[]>
  habits: Habits
  /** The largest first; only those with a template that at least half of their entries follow. */
  groups: readonly Group[]
}

/** Fewer entries than this have no style. */
const fewest = 8
const styles = new WeakMap<PaperList, Style>()

/** Learns the style of a list, once. */
export function learnStyle(list: PaperList): Style {
  const known = styles.get(list)
  if (known) return known
  const all = anatomies(list)
  const style = {anatomies: all, habits: habitsOf(list.source, all), groups: groupsOf(list, all)}
  styles.set(list, style)
  return style
}

/** The template of most entries, and the share of all entries that follow it to the letter; null where fewer than a third do. */
export function styleOf(list: PaperList): {template: string; share: number} | null {
  const group = learnStyle(list).groups[0]
  if (!group || group.matching.size * 3 < list.entries.length) return null
  return {
    template: printTemplate(group.template),
    share: Math.round((1000 * group.matching.size) / list.entries.length) / 1000
  }
}

function groupsOf(list: PaperList, all: ReadonlyMap<Entry, readonly PlacedSegment[]>): Group[] {
  const found: Group[] = []
  for (const entries of Map.groupBy(list.entries, groupOf).values()) {
    const forms = formsOf(list, entries, all)
    if (forms.size === 0 || entries.length < fewest) continue
    const template = commonTemplate(list, forms)
    const matching = matchingOf(list, entries, forms, template)
    if (matching.size * 2 >= entries.length) found.push({entries, template, matching})
  }
  return found.sort((a, b) => b.matching.size - a.matching.size)
}
