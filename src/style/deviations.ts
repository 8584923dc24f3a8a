/**
 * Where an entry is written unlike the others, and how it would be written like them.
 *
 * Only marks and spaces are compared. Words, emoji and names between the parts are content, and nobody else's business.
 */

import type {Edit} from '../finding.ts'
import {bracketStyle} from '../model/brackets.ts'
import {labelOf} from '../model/labels.ts'
import type {Entry, PaperList} from '../model/types.ts'
import type {Segment, Unit} from './anatomy.ts'
import {isClosed} from './enclosures.ts'
import type {Habit} from './habit.ts'
import {linkKinds} from './habits.ts'
import type {Edge, Habits, Place} from './habits.ts'
import {hasWords, plainSpace} from './words.ts'

/** Something to write differently. */
export interface Deviation {
  kind: 'gap' | 'form' | 'order'
  edits: readonly Edit[]
  habit: Habit
  /** The units it is about: the text from the first to the last shows the difference. */
  from: number
  to: number
  segment: Segment
}

/** Everything in which an entry differs from the habits, in the order of the text; nothing where the entry is not well formed. */
export function deviationsOf(
  list: PaperList,
  entry: Entry,
  segments: readonly Segment[],
  habits: Habits
): Deviation[] {
  const found = segments.flatMap(segment => {
    if (!isClosed(marksOf(segment, list.source))) return [] // `no-malformed-link` names what is open
    const place = {entry, column: segment.column}
    const order = orderOf(list, place, segment, habits)
    if (order) return [order]
    return segment.gaps.flatMap((_, index) => {
      const gap = gapOf(list, place, segment, index, habits)
      const form = formOf(list, place, segment, index, habits)
      return [gap, form].filter(d => d !== undefined)
    })
  })
  const isProse = segments.some(d => d.gaps.some(gap => hasWords(bare(gap.text))))
  const isCertain =
    (found.length <= 4 || !isProse) &&
    found.every(d => d.kind === 'order' || isSound(list.source, entry, found))
  return isCertain ? found : []
}

/** What is written around the parts of a segment. */
function marksOf({units, gaps}: Segment, source: string, edits: readonly Edit[] = []): string {
  const first = gaps[0]
  const last = gaps.at(-1)
  if (!first || !last) return ''
  let text = ''
  let from = first.span.start
  const skips = [
    ...units.flatMap(d => d.slots.map(({start, end}) => ({start, end, text: 'x'}))),
    ...edits
  ].sort(byStart)
  for (const skip of skips) {
    if (skip.start < from) continue
    text += source.slice(from, skip.start) + skip.text
    from = skip.end
  }
  return (text + source.slice(from, last.span.end)).replace(/^\s*\*\s/gm, '')
}

function byStart(one: Edit, two: Edit): number {
  return one.start - two.start || one.end - two.end
}

/** Whether the entry is still well formed after the edits, and no two words or periods run into each other. */
function isSound(source: string, entry: Entry, found: readonly Deviation[]): boolean {
  const edits = found.flatMap(d => d.edits).sort(byStart)
  for (const [index, {start, end, text}] of edits.entries()) {
    if ((edits[index - 1]?.end ?? 0) > start) return false
    const before = source.slice(entry.span.start, start)
    const after = source.slice(end, entry.span.end)
    const context = (middle: string) => before.slice(-3) + middle + after.slice(0, 3)
    const repeated = /([.,;:|])\s*\1/
    if (repeated.test(context(text)) && !repeated.test(context(source.slice(start, end)))) return false
    const joined = text === '' && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
    const doubled =
      text.startsWith('.') &&
      (/[.?!…。:;,]["'”’)\]*_`]*$/.test(before) || /^["'”’)\]*_`]*\s?[.,;:]/.test(text.slice(1) + after))
    if (joined || doubled) return false
  }
  return found.every(d => isClosed(marksOf(d.segment, source, d.edits)))
}

function gapOf(
  list: PaperList,
  place: Place,
  segment: Segment,
  index: number,
  habits: Habits
): Deviation | undefined {
  const {units, gaps} = segment
  const gap = gaps[index]
  if (!gap) return undefined
  const from: Edge = units[index - 1]?.kind ?? 'start'
  const to: Edge = units[index]?.kind ?? 'end'
  const habit = habits.gap(place, from, to, gap.text)
  if (!habit) return undefined
  const [actual, expected] = [plainSpace(gap.text), habit.value]
  if (isNamed(list.source, units[index - 1]) && isNamed(list.source, units[index])) return undefined
  if (from === 'start' && to === 'end') return undefined
  if (actual.includes('\n') !== expected.includes('\n')) return undefined
  if (!isStyle(actual, expected) || isMarker(from, to, actual, expected) || isPeriod(from, actual, expected))
    return undefined
  if (to === 'end' && actual.trim() === expected.trim()) return undefined
  if (isAbbreviation(units[index - 1], list.source, actual, expected)) return undefined
  const head = gap.text.lastIndexOf('}') + 1
  const same = expected.lastIndexOf('}') + 1
  if (plainSpace(gap.text.slice(0, head)) !== expected.slice(0, same)) return undefined
  const text = gap.text.slice(head)
  const edit = smallest(
    {start: gap.span.end - text.length, end: gap.span.end},
    text,
    restored(text, expected.slice(same))
  )
  return {kind: 'gap', edits: [edit], habit, from: index - 1, to: index, segment}
}

/** Whether two texts differ in marks and spaces only. */
function isStyle(actual: string, expected: string): boolean {
  return (
    actual !== expected && !/<!--|-->/.test(actual) && !hasWords(bare(actual)) && !hasWords(bare(expected))
  )
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

/** The period of `Surv.` and `et al.` belongs to the word before it. */
function isAbbreviation(unit: Unit | undefined, source: string, actual: string, expected: string): boolean {
  if (!unit || !actual.startsWith('.') || expected.startsWith('.')) return false
  return (
    /venue|tag/.test(unit.kind) || /\b(?:al|etc|\p{Lu})$/u.test(source.slice(unit.span.start, unit.span.end))
  )
}

/** The expected text with the indentation that the entry has. */
function restored(actual: string, expected: string): string {
  const indents = actual.match(/\n[ \t]+/g) ?? []
  let index = 0
  return expected.replace(/\n /g, () => indents[index++] ?? indents.at(-1) ?? '\n  ')
}

function formOf(
  list: PaperList,
  place: Place,
  segment: Segment,
  index: number,
  habits: Habits
): Deviation | undefined {
  const unit = segment.units[index]
  if (!unit || !isComparable(list, segment, index)) return undefined
  const habit = habits.form(place, unit)
  if (!habit || !isStyle(unit.form, habit.value) || isHighlight(unit, habit.value)) return undefined
  if (/\{venue\}\./.test(unit.form) || (isTurned(unit.form, habit.value) && bracketStyle(list)))
    return undefined
  const edits = reformed(list, place.entry, unit, habit.value)
  return edits && {kind: 'form', edits, habit, from: index, to: index, segment}
}

/**
 * Whether a unit stands where it can be told what it is: a link by its words, unless it is alone in its cell; anything else between
 * marks, not in the middle of a sentence.
 */
function isComparable({source}: PaperList, {units, gaps}: Segment, index: number): boolean {
  const unit = units[index]
  if (!unit) return false
  const [before, after] = [index, index + 1].map(d => hasWords(bare(gaps[d]?.text ?? '')))
  if (!linkKinds.has(unit.kind)) return unit.kind !== 'other' && !before && !after
  const label = wordsOf(source, unit)
  if (!label) return units.length === 1 && !before && !after
  return !label.neutral || !before
}

/** What the words of a link say it is for, if they do. */
function wordsOf(source: string, {slots}: Unit): ReturnType<typeof labelOf> {
  const words = slots.find(d => d.name === 'label')
  const text = words ? source.slice(words.start, words.end) : ''
  return text === '' || text.includes('\\') ? undefined : labelOf(text)
}

/** Whether a link has words that do not say what it is for: the name of an author, a year. */
function isNamed(source: string, unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    linkKinds.has(unit.kind) &&
    unit.slots.some(d => d.name === 'label') &&
    !wordsOf(source, unit)
  )
}

/** Whether only the brackets around a link differ, which `no-malformed-link` names where the list has a habit. */
function isTurned(form: string, expected: string): boolean {
  const bare = (text: string) => text.replace(/[[\]]/g, '')
  return form.startsWith('[[') && expected.startsWith('[[') && bare(form) === bare(expected)
}

/** A title or a link in bold among plain ones is meant to stand out, and a period is named by `title-text`. */
function isHighlight({kind, form}: Unit, expected: string): boolean {
  const plain = form.replace(/[*_:]/g, '')
  if (plain === expected) return kind !== 'tag'
  if (kind === 'title' && form.includes('**') && !expected.includes('**')) return true
  return kind === 'title' && plain.replace('{title}.', '{title}') === expected.replace(/[*_:]/g, '')
}

/** The edits that write a unit as another form; undefined where that takes more than changing marks. */
function reformed({source}: PaperList, entry: Entry, unit: Unit, form: string): Edit[] | undefined {
  const content = unit.slots.map(d => source.slice(d.start, d.end)).join('')
  const marks = [...form.replace(/\{\w+\}/g, '')].filter(d => /["“”*`_]/.test(d))
  if (marks.some(d => content.includes(d) && !unit.form.includes(d))) return undefined
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
    const [year = ''] = /^\d+/.exec(source.slice(slot.start, slot.end)) ?? []
    const value = entry.year?.value
    const digits = names[index] === '{year}' ? 4 : names[index] === '{yy}' ? 2 : year.length
    if (year.length === digits) continue
    if (value === undefined) return undefined
    edits.push({start: slot.start, end: slot.start + year.length, text: String(value).slice(-digits)})
  }
  return edits.length > 0 ? merged(edits) : undefined
}

/** Edits that touch become one, so that their order does not matter. */
function merged(edits: readonly Edit[]): Edit[] {
  const found: Edit[] = []
  for (const edit of edits) {
    const last = found.at(-1)
    if (last && last.end === edit.start)
      found[found.length - 1] = {start: last.start, end: edit.end, text: last.text + edit.text}
    else found.push(edit)
  }
  return found
}

/** Two links the other way round: exchanged whole, with what stands between them left in place. */
function orderOf(list: PaperList, place: Place, segment: Segment, habits: Habits): Deviation | undefined {
  const {units, gaps} = segment
  for (const [index, one] of units.entries()) {
    const two = units[index + 1]
    if (!two || one.kind === two.kind || !linkKinds.has(one.kind) || !linkKinds.has(two.kind)) continue
    const habit = habits.order(place, one.kind, two.kind)
    if (
      habit?.value !== 'after' ||
      habit.count < 0.9 * habit.total ||
      hasWords(gaps[index + 1]?.text ?? 'words')
    )
      continue
    const label = (unit: Unit) =>
      unit.slots
        .filter(d => d.name === 'label')
        .map(d => list.source.slice(d.start, d.end))
        .join('')
    if (label(one) === label(two)) continue
    const text = (unit: Unit) => list.source.slice(unit.span.start, unit.span.end)
    const edits = [
      {...one.span, text: text(two)},
      {...two.span, text: text(one)}
    ]
    return {kind: 'order', edits, habit, from: index, to: index + 1, segment}
  }
  return undefined
}

/** An edit without what stays the same at either end. */
export function smallest({start, end}: {start: number; end: number}, actual: string, expected: string): Edit {
  let head = 0
  while (head < Math.min(actual.length, expected.length) && actual[head] === expected[head]) head++
  let tail = 0
  while (
    tail < Math.min(actual.length, expected.length) - head &&
    actual.at(-1 - tail) === expected.at(-1 - tail)
  )
    tail++
  return {start: start + head, end: end - tail, text: expected.slice(head, expected.length - tail)}
}
