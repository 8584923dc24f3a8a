/**
 * What is around a part of an entry, beside what is around it in the others.
 */

import type {Edit} from '../finding.ts'
import {bracketStyle} from '../model/brackets.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {areAuthors} from '../reading/authors.ts'
import type {Span} from '../text/types.ts'
import {parseVenue} from '../text/venue-tag.ts'
import type {Segment, Unit} from './anatomy.ts'
import type {Deviation} from './deviation.ts'
import {joined, smallest} from './edits.ts'
import {isOwnPeriod, isSentence, linesIn} from './gap.ts'
import {linkKinds} from './habits.ts'
import type {Habits, Place} from './habits.ts'
import {isPointer, wordsOf} from './link-words.ts'
import {bare, hasWords, isStyle, plainSpace} from './words.ts'

/** Brackets, emphasis or digits of the year that differ from those of the others. */
export function formOf(
  list: PaperList,
  place: Place,
  segment: Segment,
  index: number,
  habits: Habits
): Deviation | undefined {
  const unit = segment.units[index]
  const isUsual = (at: number) => isUsualGap(place, segment, at, habits)
  if (!unit || !isComparable(list, segment, index, isUsual) || isMarkedName(list.source, unit))
    return undefined
  const habit = habits.form(place, unit)
  if (!habit || linesIn(unit.form) !== linesIn(habit.value)) return undefined
  if (!isStyle(unit.form, habit.value) || isHighlight(unit, habit.value)) return undefined
  if (isOfTitle(unit, habit.value) || isElsewhere(place, segment.units, unit, habits)) return undefined
  if (isInEmphasis(list.source, unit, habit.value) || isAside(unit, habit.value)) return undefined
  if (isOwnPeriod(list, unit.kind, unit.form.replace('{authors}', ''), habit.value.replace('{authors}', '')))
    return undefined
  if (/\{venue\}\./.test(unit.form) || (isTurned(unit.form, habit.value) && bracketStyle(list)))
    return undefined
  const years = unit.slots.filter(d => d.name === 'year')
  if (years.some(d => isTwoDigits(list.source, d) && isNumber(list.source, place.entry, d.start)))
    return undefined
  const edits = reformed(list, place.entry, unit, habit.value)
  return edits && {kind: 'form', edits, habit, from: index, to: index, segment}
}

/**
 * Whether it is clear what a unit is: a link by its words, unless it is alone in its cell; anything else between marks, not in the
 * middle of a sentence.
 */
function isComparable(
  {source}: PaperList,
  {units, gaps}: Segment,
  index: number,
  isUsual: (gap: number) => boolean
): boolean {
  const unit = units[index]
  if (!unit) return false
  const [before, after] = [index, index + 1].map(d => hasWords(bare(gaps[d]?.text ?? '')) && !isUsual(d))
  // A title with a link at the start of an entry is not part of a sentence, whatever follows.
  const isFirst = index === 0 && unit.kind === 'title' && unit.form.includes('{url}')
  if (!linkKinds.has(unit.kind)) return unit.kind !== 'other' && !before && (!after || isFirst)
  if (isPointer(source, unit)) return false
  const [lead = '', tail = ''] = [gaps[index]?.text, gaps[index + 1]?.text]
  if (before && isSentence(lead) && (/^\.\s*$/.test(tail) || (after && isSentence(tail)))) return false
  const label = wordsOf(source, unit)
  if (!label) return units.length === 1 && !before && !after
  return !label.neutral || !before
}

const mainParts: ReadonlySet<string> = new Set(['title', 'authors', 'tag', 'venue', 'year'])

/** Whether a main part is before another that it usually follows, or the other way round: it may well be something else. */
function isElsewhere(place: Place, units: readonly Unit[], unit: Unit, habits: Habits): boolean {
  if (!mainParts.has(unit.kind)) return false
  const index = units.indexOf(unit)
  return units.some((other, at) => {
    if (!mainParts.has(other.kind) || other.kind === unit.kind) return false
    const usual = habits.order(place, unit.kind, other.kind)?.value
    return usual !== undefined && usual !== (index < at ? 'before' : 'after')
  })
}

/** Whether the text in the place of the authors is in brackets or code and does not name people: `` (`FlexFlow`) ``, `[J]`. */
function isMarkedName(source: string, {kind, form, slots: [slot]}: Unit): boolean {
  if (kind !== 'authors' || !slot || !/[`[({]/.test(bare(form))) return false
  return form.includes('`') || !areAuthors(source.slice(slot.start, slot.end))
}

/** Whether the words between two parts are those that most entries have there: `by` before the authors. */
function isUsualGap(place: Place, {units, gaps}: Segment, index: number, habits: Habits): boolean {
  const [from, to] = [units[index - 1]?.kind, units[index]?.kind]
  const text = gaps[index]?.text ?? ''
  return from !== undefined && to !== undefined && habits.gap(place, from, to, '')?.value === plainSpace(text)
}

/** Whether a part that should get stars is between stars already: those of the whole line. */
function isInEmphasis(source: string, {form, span}: Unit, expected: string): boolean {
  if (form.includes('*') || !expected.includes('*')) return false
  const before = source.slice(source.lastIndexOf('\n', span.start - 1) + 1, span.start)
  const stars = before.replace(/\*\*|\\\*|^\s*\*\s/g, '').split('*').length - 1
  return stars % 2 === 1
}

/** Whether a text is in Chinese brackets, as remarks are, where the others have none. */
function isAside({form}: Unit, expected: string): boolean {
  return /[（【]/.test(form) && !/[（(【[]/.test(expected)
}

/** Whether only the brackets around a link differ, which `no-malformed-link` names where the list has a habit. */
function isTurned(form: string, expected: string): boolean {
  const bare = (text: string) => text.replace(/[[\]]/g, '')
  return form.startsWith('[[') && expected.startsWith('[[') && bare(form) === bare(expected)
}

const quotes = /["“”]/

/**
 * A title or a link in bold among plain ones is meant to stand out, and a period is named by `title-text`. Quotes separate a title from the
 * authors before it.
 */
function isHighlight({kind, form}: Unit, expected: string): boolean {
  const plain = form.replace(/[*_:]/g, '')
  if (plain === expected) return kind !== 'tag'
  if (kind === 'title' && form.includes('**') && !expected.includes('**')) return true
  if (kind === 'title' && quotes.test(form) && !quotes.test(expected)) return true
  return kind === 'title' && plain.replace('{title}.', '{title}') === expected.replace(/[*_:]/g, '')
}

/** Whether a mark before the first letter belongs to the title: `-OVERIFY`, `.rprofile`, `'Deep' Dive`. Marks around a title come in pairs. */
function isOfTitle({kind, form}: Unit, expected: string): boolean {
  const ending = /\{title\}(?:…|\.{3}|[?!？！。])/
  if (ending.test(form) && !ending.test(expected)) return true
  const edges = /([^\s{}]*)\{title\}([^\s{}]*)/
  const [, head = '', tail = ''] = edges.exec(form) ?? []
  const [, usual = ''] = edges.exec(expected) ?? []
  const mark = head.at(-1) ?? ''
  if (kind !== 'title' || mark === '' || usual.endsWith(mark) || /[[({<*_`«“「『【（《]/.test(mark))
    return false
  return !tail.startsWith(mark)
}

/** Whether two digits are a number in a name (`EVA-02`) rather than a year: no apostrophe before them, and no known venue. */
function isNumber(source: string, {venue}: Entry, at: number): boolean {
  return !/['’‘]$/.test(source.slice(0, at).slice(-1)) && parseVenue(venue?.text ?? '').base === undefined
}

const isTwoDigits = (source: string, {start, end}: Span): boolean =>
  /^\d\d(?!\d)/.test(source.slice(start, end))

/** The edits that write a unit as another form; undefined if that takes more than changing marks. */
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
    if (value === undefined || (digits === 4 && isNumber(source, entry, slot.start))) return undefined
    edits.push({start: slot.start, end: slot.start + year.length, text: String(value).slice(-digits)})
  }
  return edits.length > 0 ? joined(edits) : undefined
}
