/**
 * The template of a list, learned from its entries.
 */

import {askAbout} from '../model/about.ts'
import type {Entry, PaperList} from '../model/types.ts'
import type {Segment} from './anatomy.ts'
import {commonTemplate} from './common-template.ts'
import {anatomies, groupOf, habitsOf} from './habits.ts'
import type {Habits} from './habits.ts'
import {lineOf, matchLine, tryRender, writtenAs} from './match.ts'
import type {Line} from './match.ts'
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
  anatomies: ReadonlyMap<Entry, readonly Segment[]>
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

function groupsOf(list: PaperList, all: ReadonlyMap<Entry, readonly Segment[]>): Group[] {
  const found: Group[] = []
  for (const entries of Map.groupBy(list.entries, groupOf).values()) {
    const known = entries.flatMap(entry => all.get(entry) ?? [])
    if (known.length === 0 || entries.length < fewest) continue
    const template = commonTemplate(list, entries, all)
    const question = `matches ${JSON.stringify(template)}`
    const follows = (entry: Entry) =>
      askAbout({entry, question}, () => isMatch(template, lineOf(list.source, entry)))
    const matching = new Set(entries.filter(follows))
    if (matching.size * 2 >= entries.length) found.push({entries, template, matching})
  }
  return found.sort((a, b) => b.matching.size - a.matching.size)
}

function isMatch(template: Template, line: Line | undefined): boolean {
  const values = line && matchLine(template, line)
  return line !== undefined && values !== undefined && tryRender(template, values) === writtenAs(line)
}
