/**
 * Where an entry is written unlike the others, and how it would be written like them.
 *
 * Only marks and spaces are compared. Words, emoji and names between the parts are content, and nobody else's business.
 */

import type {Edit} from '../finding.ts'
import type {Entry, PaperList} from '../model/types.ts'
import type {Segment, Unit} from './anatomy.ts'
import type {Habit} from './habit.ts'
import type {Edge, Habits, Place} from './habits.ts'
import {hasWords, plainSpace} from './words.ts'

/** Something to write differently. */
export interface Deviation {
  edits: readonly Edit[]
  habit: Habit
  /** The units it is about: the text from the first to the last shows the difference. */
  from: number
  to: number
  segment: Segment
}

/** Everything in which an entry differs from the habits, in the order of the text. */
export function deviationsOf(list: PaperList, entry: Entry, segments: readonly Segment[], habits: Habits): Deviation[] {
  return segments.flatMap(segment => {
    const place = {entry, column: segment.column}
    const order = orderOf(list, place, segment, habits)
    if (order) return [order]
    return segment.gaps.flatMap((_, index) => {
      const gap = gapOf(place, segment, index, habits)
      const form = formOf(list, place, segment, index, habits)
      return [gap, form].filter(d => d !== undefined)
    })
  })
}

function gapOf(place: Place, segment: Segment, index: number, habits: Habits): Deviation | undefined {
  const {units, gaps} = segment
  const gap = gaps[index]
  if (!gap) return undefined
  const from: Edge = units[index - 1]?.kind ?? 'start'
  const to: Edge = units[index]?.kind ?? 'end'
  const habit = habits.gap(place, from, to, gap.text)
  if (!habit) return undefined
  const [actual, expected] = [plainSpace(gap.text), habit.value]
  if (!isStyle(actual, expected) || isMarker(from, to, actual, expected) || isPeriod(from, actual, expected)) return undefined
  if (to === 'end' && actual.trim() === expected.trim()) return undefined
  return {edits: [smallest(gap.span, gap.text, restored(gap.text, expected))], habit, from: index - 1, to: index, segment}
}

/** Whether two texts differ in marks and spaces only. */
function isStyle(actual: string, expected: string): boolean {
  return actual !== expected && !hasWords(bare(actual)) && !hasWords(bare(expected))
}

/** A text without placeholders. */
function bare(text: string): string {
  return text.replace(/\{\w+\}/g, '')
}

/** Bullets and numbers are a matter of the Markdown, not of the entry. */
function isMarker(from: Edge, to: Edge, actual: string, expected: string): boolean {
  if (from !== 'start' || to === 'end') return false
  const marker = /^(?:\s*(?:[-*+]|\{number\}[.)])[ \t]+|#{1,6}[ \t]+)*/
  return actual.replace(marker, '') === expected.replace(marker, '')
}

/** A period that the other titles do not have is named by `title-text`. */
function isPeriod(from: Edge, actual: string, expected: string): boolean {
  return from === 'title' && actual.replace(/^\./, '').trim() === expected.trim()
}

/** The expected text with the indentation that the entry has. */
function restored(actual: string, expected: string): string {
  const indents = actual.match(/\n[ \t]+/g) ?? []
  let index = 0
  return expected.replace(/\n /g, () => indents[index++] ?? indents.at(-1) ?? '\n  ')
}

function formOf(list: PaperList, place: Place, segment: Segment, index: number, habits: Habits): Deviation | undefined {
  const unit = segment.units[index]
  const habit = unit && habits.form(place, unit)
  if (!unit || !habit || !isStyle(unit.form, habit.value) || isHighlight(unit, habit.value)) return undefined
  const edits = reformed(list, place.entry, unit, habit.value)
  return edits && {edits, habit, from: index, to: index, segment}
}

/** A title in bold in a list of plain titles is meant to stand out, and a period is named by `title-text`. */
function isHighlight({kind, form}: Unit, expected: string): boolean {
  const plain = form.replace(/[*_]/g, '')
  return kind === 'title' && (plain === expected || plain.replace('{title}.', '{title}') === expected.replace(/[*_]/g, ''))
}

/** The edits that write a unit as another form; undefined where that takes more than changing marks. */
function reformed({source}: PaperList, entry: Entry, unit: Unit, form: string): Edit[] | undefined {
  const texts = form.split(/\{\w+\}/)
  const names = form.match(/\{\w+\}/g) ?? []
  if (names.length !== unit.slots.length) return undefined
  const edits: Edit[] = []
  for (const [index, text] of texts.entries()) {
    const start = unit.slots[index - 1]?.end ?? unit.span.start
    const end = unit.slots[index]?.start ?? unit.span.end
    const actual = source.slice(start, end)
    if (plainSpace(actual) !== plainSpace(text)) edits.push(smallest({start, end}, actual, text))
    const slot = unit.slots[index]
    if (slot?.name !== 'year') continue
    const year = source.slice(slot.start, slot.end)
    const value = entry.year?.value
    const digits = names[index] === '{year}' ? 4 : names[index] === '{yy}' ? 2 : year.length
    if (year.length === digits) continue
    if (value === undefined || !/^\d+$/.test(year)) return undefined
    edits.push({start: slot.start, end: slot.end, text: String(value).slice(-digits)})
  }
  return edits.length > 0 ? edits : undefined
}

/** Two links the other way round: exchanged whole, with what stands between them left in place. */
function orderOf(list: PaperList, place: Place, segment: Segment, habits: Habits): Deviation | undefined {
  const {units, gaps} = segment
  for (const [index, one] of units.entries()) {
    const two = units[index + 1]
    if (!two || one.kind === two.kind) continue
    const habit = habits.order(place, one.kind, two.kind)
    if (habit?.value !== 'after' || hasWords(gaps[index + 1]?.text ?? 'words')) continue
    const text = (unit: Unit) => list.source.slice(unit.span.start, unit.span.end)
    const edits = [
      {...one.span, text: text(two)},
      {...two.span, text: text(one)},
    ]
    return {edits, habit, from: index, to: index + 1, segment}
  }
  return undefined
}

/** An edit without what stays the same at either end. */
export function smallest({start, end}: {start: number; end: number}, actual: string, expected: string): Edit {
  let head = 0
  while (head < Math.min(actual.length, expected.length) && actual[head] === expected[head]) head++
  let tail = 0
  while (tail < Math.min(actual.length, expected.length) - head && actual.at(-1 - tail) === expected.at(-1 - tail)) tail++
  return {start: start + head, end: end - tail, text: expected.slice(head, expected.length - tail)}
}
