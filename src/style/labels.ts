/**
 * The word that a list has for each kind of link, and the links that say it otherwise.
 */

import {askPlaced, movedSpan} from '../model/about.ts'
import type {Entry, EntryLink, PaperList} from '../model/types.ts'
import type {Span} from '../text/types.ts'
import {isClosed} from './enclosures.ts'
import {Tally} from './habit.ts'
import type {Habit} from './habit.ts'
import type {PlacedSegment} from './anatomy.ts'
import {groupOf, linkKinds} from './habits.ts'
import {isSynonym} from './label-words.ts'
import {learnStyle} from './learn.ts'

/** A label, and the link it belongs to. */
interface Labelled {
  entry: Entry
  link: EntryLink
  words: string
  span: Span
  /** Labels that are counted together: of one role, in entries of one form, in tables of one column. */
  key: string
}

/** A label that says the same as the list's own word. */
export interface OddLabel extends Omit<Labelled, 'key'> {
  habit: Habit
}

/** Labels that say in another word, or in other letters, what nearly all others of the list say. */
export function oddLabels(list: PaperList): OddLabel[] {
  const all = labelled(list)
  const tallies = tally(all)
  return all.flatMap(({key, ...rest}) => {
    const {entry, link, words} = rest
    const habit = tallies.get(key)?.expectedEverywhere(entry.section, words)
    if (!habit || habit.value === words || !isSynonym(link.role, words, habit.value)) return []
    const siblings = all.filter(d => d.entry === entry && d.link !== link && d.link.role === link.role)
    return siblings.length > 0 || isWordOf(entry, words) ? [] : [{...rest, habit}]
  })
}

/** Whether most entries of the section have one link with this label: data sets say `Link`, also of a repository. */
function isWordOf({section, links}: Entry, words: string): boolean {
  const entries = section?.entries ?? []
  const saying = (all: readonly EntryLink[]) => all.filter(d => d.label.text === words).length
  const others = entries.filter(d => saying(d.links) === 1).length
  return saying(links) === 1 && others > 2 && others * 2 > entries.length
}

/** The list's word for a role of links outside tables, if it has one. */
export function labelHabits(list: PaperList): ReadonlyMap<string, Habit> {
  const outside = labelled(list).filter(d => !d.entry.table)
  const tallies = new Map<string, Tally>()
  for (const {link, words, entry} of outside) {
    const found = tallies.get(link.role) ?? new Tally()
    tallies.set(link.role, found)
    found.add(words, entry.section)
  }
  return new Map([...tallies].flatMap(([role, d]) => (d.habit ? [[role, d.habit] as const] : [])))
}

function tally(all: readonly Labelled[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const {key, words, entry} of all) {
    const found = tallies.get(key) ?? new Tally()
    tallies.set(key, found)
    found.add(words, entry.section)
  }
  return tallies
}

function labelled(list: PaperList): Labelled[] {
  return [...learnStyle(list).anatomies].flatMap(([entry, segments]) => {
    const group = groupOf(entry)
    const read = () => segments.flatMap(d => labelsIn(list.source, entry, d))
    return askPlaced({entry, question: 'labels'}, read, (all, by) => all.map(d => movedSpan(d, by))).map(
      ({at, words, start, end, key}) => ({
        entry,
        link: entry.links[at]!,
        words,
        span: {start, end},
        key: `${group}\n${key}`
      })
    )
  })
}

/** A label in an entry, whose link is at an index. */
interface LabelAt extends Span {
  at: number
  words: string
  key: string
}

function labelsIn(source: string, {links}: Entry, {column, shape, slots: all}: PlacedSegment): LabelAt[] {
  return all.flatMap((slots, index) => {
    const {kind} = shape.units[index]!
    const label = slots.find(d => d.name === 'label')
    const at = links.findIndex(d => slots.some(slot => slot.start === d.urlSpan.start))
    const link = links[at]
    if (!linkKinds.has(kind) || !label || !link || link.image || link.isTitle) return []
    const {start, end} = label
    const words = source.slice(start, end)
    if (/\\/.test(words) || !isClosed(words)) return []
    return {at, words, start, end, key: `${column}\n${kind}`}
  })
}
