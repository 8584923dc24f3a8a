/**
 * An entry as text in which every part is one placeholder character: the rest is its style.
 *
 * The characters are private ones of Unicode, one for each part, in the order of the text.
 */

import type {Nodes} from 'mdast'
import type {Entry} from '../model/types.ts'
import {monthStems} from '../text/months.ts'
import type {Span} from '../text/types.ts'
import {isSpace} from '../text/white-space.ts'
import {balanced, inside} from './enclosures.ts'
import type {SlotName} from './template.ts'

/** A part of the entry and where it is written. */
export interface Slot extends Span {
  name: SlotName
}

/** Where the text of a skeleton is written in the list. It is not kept here: many entries have the same. */
export interface Places {
  /** The slot that a placeholder character stands for. */
  slot(char: string): Slot
  /** Where a range of the text is written. */
  at(text: string, start: number, end: number): Span
}

/** A stretch of an entry: all of it, or one cell of a row. */
export interface Skeleton {
  text: string
  places: Places
  /** What is written in place of a placeholder character. */
  source(char: string): string
  /** Number of the column, from 0; 0 if there are no columns. */
  column: number
}

export const first = 0xe000
/** The placeholders of a text. */
export const placeholders = /[\ue000-\uf8ff]/g
const placeholder = /[\ue000-\uf8ff]/

/** Whether a character code is that of a placeholder. */
export const isPlaceholder = (unit: number): boolean => unit >= first && unit <= 0xf8ff

/** Reads an entry, cell by cell; undefined if its parts overlap or are written elsewhere. */
export function skeletonsOf(source: string, entry: Entry): Skeleton[] | undefined {
  if (entry.shape === 'html-row' || entry.shape === 'html-item') return undefined
  if (placeholder.test(source.slice(entry.span.start, entry.span.end))) return undefined
  const slots = slotsOf(source, entry)
  if (!slots) return undefined
  const cells = entry.table ? cellsOf(source, entry.node) : [entry.span]
  if (!slots.every(d => cells.some(cell => cell.start <= d.start && d.end <= cell.end))) return undefined
  return cells.map((cell, column) => build(source, cell, column, slots))
}

/** The cells of a row, without pipes and padding. */
function cellsOf(source: string, row: Nodes): Span[] {
  if (row.type !== 'tableRow') return []
  return row.children.flatMap(({position}) => {
    let {start, end} = trimmed(source, position?.start.offset ?? 0, position?.end.offset ?? 0)
    if (source[start] === '|') start++
    if (end > start && source[end - 1] === '|' && source[end - 2] !== '\\') end--
    return trimmed(source, start, end)
  })
}

function trimmed(source: string, start: number, end: number): Span {
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (start < end && isSpace(source.charCodeAt(end - 1))) end--
  return {start, end}
}

function build(source: string, {start, end}: Span, column: number, slots: readonly Slot[]): Skeleton {
  const mine = slots.every(d => start <= d.start && d.end <= end)
    ? slots
    : slots.filter(d => start <= d.start && d.end <= end)
  let text = ''
  let from = start
  for (const [index, slot] of mine.entries()) {
    text += source.slice(from, slot.start) + String.fromCharCode(first + index)
    from = slot.end
  }
  text += source.slice(from, end)
  return {
    text,
    column,
    places: new Written(start, mine),
    source: char => {
      const slot = mine[char.charCodeAt(0) - first]
      return slot ? source.slice(slot.start, slot.end) : ''
    }
  }
}

/** The places of a text that starts at an offset. */
class Written implements Places {
  readonly #start: number
  readonly #slots: readonly Slot[]

  constructor(start: number, slots: readonly Slot[]) {
    this.#start = start
    this.#slots = slots
  }

  slot(char: string): Slot {
    const start = this.#start
    return this.#slots[char.charCodeAt(0) - first] ?? {name: 'text', start, end: start}
  }

  at(text: string, from: number, to: number): Span {
    const start = this.#offsetOf(from)
    if (to <= from) return {start, end: start}
    const last = this.#slots[text.charCodeAt(to - 1) - first]
    return {start, end: last?.end ?? this.#offsetOf(to - 1) + 1}
  }

  /** Where a character of the text is written: each placeholder before it stands for more, or less, than one. */
  #offsetOf(index: number): number {
    let offset = this.#start + index
    for (const slot of this.#slots) {
      if (slot.start >= offset) break
      offset += slot.end - slot.start - 1
    }
    return offset
  }
}

/** An entry with more links is not written by any habit, and its parts would take long to compare with each other. */
const mostLinks = 1000

/** The parts of an entry in the order of the text; undefined if two of them overlap. */
function slotsOf(source: string, entry: Entry): Slot[] | undefined {
  const {title, authors} = entry
  if (!title || entry.links.length > mostLinks) return undefined
  const opening = entry.links.find(d => d.isTitle && d.span.end < title.span.end)
  const shown = opening ? behind(source, opening.span.end, title.span.end) : title.span
  const slots: Slot[] = [{name: 'title', ...balanced(source, inside(source, shown))}]
  if (authors)
    slots.push({name: 'authors', ...balanced(source, inside(source, listed(source, authors.span)))})
  slots.push(...tagOf(source, entry))

  if (entry.shape === 'numbered') {
    const digits = /\d*/y
    digits.lastIndex = entry.span.start
    const end = entry.span.start + (digits.exec(source)?.[0].length ?? 0)
    if (end > entry.span.start) slots.push({name: 'number', start: entry.span.start, end})
  }
  for (const {role, urlSpan, label, isTitle, form} of entry.links) {
    if (form === 'reference') return undefined
    slots.push({name: role, ...urlSpan})
    const words = inside(source, label.span)
    const isOpening = opening?.urlSpan === urlSpan
    // `[Sieve:](…) Batching …`: a second colon after the link would be one too many.
    if (isOpening && /[:：]/.test(source[words.end - 1] ?? '')) return undefined
    const isFree = !slots.some(d => d.start < words.end && words.start < d.end)
    const isLabel = !isTitle || isOpening
    if (isLabel && form !== 'bare' && form !== 'autolink' && words.end > words.start && isFree)
      slots.push({name: 'label', ...words})
  }

  const ordered = slots.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const overlap = ordered.some((d, index) => index > 0 && d.start < (ordered[index - 1]?.end ?? 0))
  const apart = ordered.some(d => d.start < entry.span.start || d.end > entry.span.end)
  return overlap || apart ? undefined : ordered
}

/** The rest of a title after its linked beginning, without the colon between them. */
function behind(source: string, start: number, end: number): Span {
  while (start < end && /[\s:：]/.test(source[start] ?? '')) start++
  return {start, end}
}

/** Names without the commas and dashes at either end. */
function listed(source: string, {start, end}: Span): Span {
  while (start < end && /[\s,;:·—–-]/.test(source[start] ?? '')) start++
  while (start < end && /[\s,;:·—–-]/.test(source[end - 1] ?? '')) end--
  return {start, end}
}

/** A month, with its day on either side, or a number of one, right before a year. */
const beforeYear = new RegExp(
  String.raw`(?:\d{1,2}(?:st|nd|rd|th)? )?(?<![a-z])(?:${monthStems})[a-z]{0,6}[., ]{1,3}(?:\d{1,2}(?:st|nd|rd|th)?[., ]{1,3})?$|\d{1,2}[-/.]$`,
  'i'
)

/** A year with its month and day: `2022/03`, `Oct 2022`, `17 Nov 2018`, `August 10, 2026`. */
export function dated(source: string, {start, end}: Span): Span {
  const after = /^(?:[-/.]\d{1,2}){1,2}(?!\d)/.exec(source.slice(end, end + 8))?.[0].length ?? 0
  return {
    start: start - (beforeYear.exec(source.slice(Math.max(0, start - 24), start))?.[0].length ?? 0),
    end: end + after
  }
}

/** Venue and year. What the tag says beside them (`Spotlight`, `Round 2`) counts to the part it follows. */
function tagOf(source: string, {venue, year, tag}: Entry): Slot[] {
  const parts: Slot[] = []
  if (venue) parts.push({name: 'venue', ...balanced(source, inside(source, venue.span))})
  if (year) {
    const span = year.span
    const around = parts[0]
    if (around && around.start <= span.start && span.end <= around.end) {
      const before = source.slice(around.start, span.start).search(/[^\p{L}\p{N})]*$/u)
      if (before > 0)
        parts.splice(
          0,
          1,
          {...around, end: around.start + before},
          {name: 'year', start: span.start, end: around.end}
        )
      else {
        const after = /^[^\p{L}\p{N}(]*/u.exec(source.slice(span.end, around.end))?.[0].length ?? 0
        const rest = {...around, start: span.end + after}
        parts.splice(0, 1, {name: 'year', ...span}, ...(rest.start < rest.end ? [rest] : []))
      }
    } else parts.push({name: 'year', ...dated(source, span)})
  }
  parts.sort((a, b) => a.start - b.start)
  const start = parts[0]
  const end = parts.at(-1)
  if (tag && start && end && tag.span.start <= start.start && end.end <= tag.span.end) {
    const within = inside(source, tag.span)
    if (/[\p{L}\p{N}]/u.test(source.slice(within.start, start.start))) start.start = within.start
    if (/[\p{L}\p{N}]/u.test(source.slice(end.end, within.end))) end.end = within.end
  }
  return parts.filter(d => d.end > d.start)
}
