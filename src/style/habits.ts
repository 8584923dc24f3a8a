/**
 * The habits of a list: how each part is written, what is between two parts, and which comes first.
 *
 * Bullets, numbered items and each kind of table have their own.
 */

import type {Entry, PaperList} from '../model/types.ts'
import {anatomyOf, roles} from './anatomy.ts'
import type {PlacedSegment, Segment, Unit, UnitKind} from './anatomy.ts'
import {Counts} from './counts.ts'
import {Tally} from './habit.ts'
import type {Habit} from './habit.ts'
import type {Slot} from './skeleton.ts'
import {plainSpace} from './words.ts'

/** A unit, or the start or end of an entry or cell. */
export type Edge = UnitKind | 'start' | 'end'

/** The habits of a list, or of a template in its config. */
export interface Habits {
  /** How the text between two parts is written. */
  gap(place: Place, from: Edge, to: Edge, actual: string): Habit | undefined
  /** How a unit is written. */
  form(place: Place, unit: Unit): Habit | undefined
  /** Which of two parts comes first: `before` or `after`. */
  order(place: Place, one: UnitKind, two: UnitKind): Habit | undefined
  /** Whether entries have a part: `yes` if they do. A venue without marks around it is easily overlooked, so its absence says nothing. */
  presence(place: Place, part: 'tag' | 'link'): Habit | undefined
}

/** Where something is written. */
export interface Place {
  entry: Entry
  column: number
}

/** Roles that share their habits if one of them is too rare to have its own. */
export const linkKinds: ReadonlySet<string> = new Set([...roles].filter(d => d !== 'other'))

/** Entries that are compared with each other: of one shape, or rows of tables with the same header. */
export function groupOf({shape, table}: Entry): string {
  return table ? `${shape} ${table.header.join(' | ')}` : shape
}

/** The parts of every entry of a list; entries that cannot be taken apart are left out. */
export function anatomies(list: PaperList): Map<Entry, readonly PlacedSegment[]> {
  const found = new Map<Entry, readonly PlacedSegment[]>()
  for (const entry of list.entries) {
    const segments = anatomyOf(list.source, entry)
    if (segments) found.set(entry, segments)
  }
  return found
}

/** UTF-16 units of a text in which its last word shows whether it is an abbreviation. */
const ending = 8

/** Whether a part ends in a period that belongs to its last word: `et al.`, an initial. Such a part shows no habit of final periods. */
function endsAbbreviated(source: string, slots: readonly Slot[]): boolean {
  const slot = slots.find(d => d.name === 'title' || d.name === 'authors')
  if (!slot) return false
  const text = source.slice(Math.max(slot.start, slot.end - ending), slot.end)
  return /(?:\b(?:al|etc)|(?<!\p{L})\p{Lu})\.?$/u.test(text)
}

/** What a segment adds to a habit. */
interface Mark {
  tally: Tally
  value: string
  /** The unit whose last word must not be an abbreviation, because of its period; below 0 if there is none. */
  behind: number
}

/** The tally of what is named. */
type TallyOf = (...key: readonly (string | number)[]) => Tally

/** Counts what the entries do. */
function tallied(source: string, entries: ReadonlyMap<Entry, readonly PlacedSegment[]>): TallyOf {
  const tallies = new Map<string, Tally>()
  const tally: TallyOf = (...key) => {
    const name = key.join('\n')
    let found = tallies.get(name)
    if (!found) tallies.set(name, (found = new Tally()))
    return found
  }

  /** What a segment adds to habits; computed once for segments of one shape. */
  const marksOf = (group: string, {column, units, gaps}: Segment): Mark[] => {
    const marks: Mark[] = []
    for (const [index, [from, to, gap]] of steps(units, gaps).entries()) {
      marks.push({tally: tally('gap', group, column, from, to), value: gap, behind: index - 1})
      if (linkKinds.has(from) && linkKinds.has(to))
        marks.push({tally: tally('gap', group, column, 'link', 'link'), value: gap, behind: index - 1})
    }
    for (const [index, unit] of units.entries()) {
      const behind = /\{(?:title|authors)\}\./.test(unit.form) ? index : -1
      const own = tally('form', group, column, unit.kind, signature(unit))
      marks.push({tally: own, value: unit.form, behind})
      if (linkKinds.has(unit.kind))
        marks.push({tally: tally('form', group, column, 'link', signature(unit)), value: unit.form, behind})
    }
    for (const [index, one] of units.entries())
      for (const two of units.slice(index + 1)) {
        if (one.kind === two.kind) continue
        marks.push({tally: tally('order', group, column, one.kind, two.kind), value: 'before', behind: -1})
        marks.push({tally: tally('order', group, column, two.kind, one.kind), value: 'after', behind: -1})
      }
    return marks
  }
  const known = new Map<string, Map<object, Mark[]>>()
  const alike = new Counts<readonly Mark[]>()

  for (const [entry, segments] of entries) {
    const group = groupOf(entry)
    for (const part of ['tag', 'link'] as const)
      tally('presence', group, part).add(hasPart(entry, part) ? 'yes' : 'no', entry.section)
    for (const segment of segments) {
      const name = `${group}\n${segment.column}`
      let byShape = known.get(name)
      if (!byShape) known.set(name, (byShape = new Map()))
      let marks = byShape.get(segment.shape)
      if (!marks) byShape.set(segment.shape, (marks = marksOf(group, segment)))
      alike.count(
        marks,
        entry.section,
        segment.slots.map(d => (endsAbbreviated(source, d) ? 'a' : '-')).join('')
      )
    }
  }
  for (const {marks, section, endings, times} of alike.all)
    for (const {tally, value, behind} of marks) if (endings[behind] !== 'a') tally.add(value, section, times)
  return tally
}

/** What the entries do, counted when it is first asked for. */
export function habitsOf(source: string, entries: ReadonlyMap<Entry, readonly PlacedSegment[]>): Habits {
  let counted: TallyOf | undefined
  const tally: TallyOf = (...key) => (counted ??= tallied(source, entries))(...key)

  /** The habit of exactly this; if it is too rare to have one, that of all links, unless this is usually done differently. */
  const ask = (own: Tally, links: Tally | undefined, {entry}: Place, actual: string) => {
    const {count = 0, total = 0, value} = own.commonest ?? {}
    if (total >= 8 || !links) return own.expected(entry.section, actual)
    if (value === actual && count >= 2) return undefined
    return links.expected(entry.section, actual)
  }

  return {
    gap(place, from, to, actual) {
      const key = [groupOf(place.entry), place.column] as const
      const links =
        linkKinds.has(from) && linkKinds.has(to) ? tally('gap', ...key, 'link', 'link') : undefined
      return ask(tally('gap', ...key, from, to), links, place, plainSpace(actual))
    },
    form(place, unit) {
      const key = [groupOf(place.entry), place.column] as const
      const links = linkKinds.has(unit.kind) ? tally('form', ...key, 'link', signature(unit)) : undefined
      return ask(tally('form', ...key, unit.kind, signature(unit)), links, place, unit.form)
    },
    order({entry, column}, one, two) {
      return tally('order', groupOf(entry), column, one, two).expected(entry.section, 'before')
    },
    presence({entry, column}, part) {
      const group = groupOf(entry)
      const forms = ['{venue}{year}', '{year}{venue}'].map(
        d => tally('form', group, column, 'tag', d).habit?.value ?? ''
      )
      const isMarked = forms.some(d => /^[^{]/.test(d))
      if (part === 'tag' && !isMarked) return undefined
      return tally('presence', group, part).expected(entry.section, 'no')
    }
  }
}

/** Whether an entry says where it appeared (venue, year or both), or links anything. */
export function hasPart({tag, venue, year, links}: Entry, part: 'tag' | 'link'): boolean {
  return part === 'link' ? links.length > 0 : Boolean(tag ?? venue ?? year)
}

/** The parts in a row, with the text between them in its usual spacing. */
function steps(units: readonly Unit[], gaps: Segment['gaps']): [Edge, Edge, string][] {
  return gaps.map((gap, index) => [
    units[index - 1]?.kind ?? 'start',
    units[index]?.kind ?? 'end',
    plainSpace(gap.text)
  ])
}

/** Which parts a unit is made of: only units of the same parts can be compared. A year may have two digits or four. */
export function signature({form}: Unit): string {
  return (form.match(/\{\w+\}/g) ?? []).join('').replace('{yy}', '{year}')
}
