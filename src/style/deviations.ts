/**
 * Where an entry is written differently from the others, and how it would be written like them.
 *
 * Only marks and spaces are compared. Words, emoji and names between the parts are content, which is left alone.
 */

import type {Edit} from '../finding.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {isAlike} from './alike.ts'
import type {Segment} from './anatomy.ts'
import type {Deviation} from './deviation.ts'
import {isAtDoubtfulTag} from './doubtful-tags.ts'
import {byStart, joined} from './edits.ts'
import {isClosed} from './enclosures.ts'
import {formOf} from './form.ts'
import {gapOf} from './gap.ts'
import {linkKinds} from './habits.ts'
import type {Habits, Place} from './habits.ts'
import {orderOf, reordered} from './link-order.ts'
import {bare, hasWords, plainSpace} from './words.ts'

/** A task on GitHub, open or done: what was read is content. */
const checkBox = /^\s*(?:[-*+]\s+)?\[[ x]\]\s/i

/** Everything in which an entry differs from the habits, in the order of the text; nothing if the entry is not well formed. */
export function deviationsOf(
  list: PaperList,
  entry: Entry,
  segments: readonly Segment[],
  habits: Habits
): Deviation[] {
  const parts = segments.flatMap(segment => {
    const place = {entry, column: segment.column}
    if (isAlike(place, segment, habits)) return []
    if (!isClosed(marksOf(segment, list.source))) return [] // `no-malformed-link` and `title-text` name what is open
    const order = orderOf(list, place, segment, habits)
    const {ordered} = order ?? {ordered: segment}
    const all = ordered.gaps.flatMap((_, index) => {
      const [before, unit] = [ordered.gaps[index]?.text, ordered.units[index]?.form]
      if (checkBox.test(`${before}${unit}`)) return []
      const gap = gapOf(list, place, ordered, index, habits)
      const form = formOf(list, place, ordered, index, habits)
      if (form && !gap && leavesComma(place, ordered, form, habits)) return []
      return [gap, form].filter(d => d !== undefined)
    })
    return [{segment, order, marks: all.filter(d => !isOtherYear(d) && !leavesSibling(d, all))}]
  })
  if (parts.length === 0) return []
  const marks = parts.flatMap(d => d.marks)
  const isProse = segments.some(d => d.gaps.some(gap => hasWords(bare(gap.text))))
  const isCertain =
    (marks.length <= 4 || !isProse) && (marks.length === 0 || isSound(list.source, entry, marks))
  const edits = marks.flatMap(d => d.edits)
  if (!isCertain || isAtDoubtfulTag(list, entry, edits)) return []
  return parts.flatMap(({segment, order, marks}) =>
    order ? [reordered(list, segment, order, marks)] : marks
  )
}

/** Whether a part gets a bracket after a comma that its section has, but not the list: `Kilns, (CVPR 2022)`. */
function leavesComma(
  place: Place,
  {units, gaps}: Segment,
  {from, edits: [first]}: Deviation,
  habits: Habits
): boolean {
  const [before, unit, text] = [units[from - 1], units[from], plainSpace(gaps[from]?.text ?? '')]
  if (!before || !unit || !/[,;]\s*$/.test(text)) return false
  if (first?.start !== unit.span.start || !/^[([（【]/.test(first.text)) return false
  // What is expected of an entry that does as no other.
  return habits.gap(place, before.kind, unit.kind, '\ue000')?.value !== text
}

/** Whether a year is written in another way, as more than a few are: after a venue in italics, say, or without one. */
const isOtherYear = ({kind, from, habit, segment: {units}}: Deviation): boolean =>
  kind === 'form' && units[from]?.kind === 'year' && habit.count < 0.95 * habit.total

/** Whether another link of the entry is written like one that should change, and would then differ from it. */
function leavesSibling({kind, from, segment: {units}}: Deviation, all: readonly Deviation[]): boolean {
  const unit = units[from]
  if (kind !== 'form' || !unit || !linkKinds.has(unit.kind)) return false
  const isLink = (kind: string, index: number) =>
    linkKinds.has(kind) || (kind === 'other' && Math.abs(index - from) === 1)
  const changes = (index: number) => all.some(d => d.kind === 'form' && d.from === index)
  return units.some(
    (d, index) => isLink(d.kind, index) && bare(d.form) === bare(unit.form) && !changes(index)
  )
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
  return (text + source.slice(from, last.span.end)).replace(/^\s*(?:\*|[\dx]{1,9}\))\s/gm, '')
}

/** The text before an edit, without the URL of a link that ends there: `a title,](…)”` ends with a comma. */
function withoutTarget(text: string): string {
  return text.replace(/\]\([^()\n]*\)(?=["'”’*_]*$)/, ']')
}

/** Whether a mark is the hyphen of a word, part of which is emphasized: `full-*f*`. */
function isHyphen(mark: string, before: string, after: string): boolean {
  return (
    /^[-\u2010\u2011]$/.test(mark) && /[\p{L}\p{N}*_]$/u.test(before) && /^[*_]*[\p{L}\p{N}]/u.test(after)
  )
}

/** Quotes, and emphasis in italics, which hold one thing. */
const pairs = ['**', '__', '""', '“”', '‘’', '「」', '«»'] as const

/** Whether an edit is between the words of a title that is in quotes or italics after other words. */
function isInWords(before: string, after: string): boolean {
  return pairs.some(([open = '', close = '']) => {
    const [one, two] = [before, after].map(d => d.replace(/\*\*|__|\w_\w/g, '  '))
    const at = one!.lastIndexOf(open)
    const end = two!.indexOf(close)
    const isOpen = open === close ? one!.split(open).length % 2 === 0 : !one!.includes(close, at)
    const parts = [one!.slice(0, at), one!.slice(at), two!.slice(0, end)]
    return at > 0 && end > 0 && isOpen && parts.every(d => /\p{L}{2}/u.test(d))
  })
}

/** A remark of several words after a title, `(Master's thesis, NTNU)`: it has no period before it in a list whose titles end with one. */
const remark = /^\s*\([^()\d\s]+\s[^()\d]*\)/

/** Whether an edit is at the marks of one word in code, the name of a program: `` `BayesFlow` `` among bold titles. */
function isNameInCode(source: string, {title}: Entry, {start, end}: Edit): boolean {
  if (!title || /\s/.test(title.text) || source[title.span.start - 1] !== '`') return false
  return start <= title.span.end && title.span.start <= end
}

/** Whether a quote would be left without the one before it: `‘Kilns,’ Kiln Days`. */
const tearsQuote = (source: string, edits: readonly Edit[]): boolean =>
  edits.some(d => source.slice(d.start, d.end).includes('‘')) &&
  !edits.some(d => source.slice(d.start, d.end).includes('’'))

/** A sentence of citations: `Sun 2021 ([Kilns](…)), Moon 2024 (…)`. */
const citations = /(?:\p{Lu}\p{L}+ (?:19|20)\d\d \(.*){2}/u

/** Whether the entry is still well formed after the edits, and no two words or periods run into each other. */
function isSound(source: string, entry: Entry, found: readonly Deviation[]): boolean {
  // `no-malformed-link` names a URL that is never closed, and one after a label in other brackets.
  const written = source.slice(entry.span.start, entry.span.end)
  if (citations.test(written)) return false
  if (/\]\(<?https?:[^()\s]*[ \t]*$|\)\(https?:|\]\[https?:/m.test(written)) return false
  const edits = joined(found.flatMap(d => d.edits).sort(byStart))
  if (edits.some(d => isNameInCode(source, entry, d)) || tearsQuote(source, edits)) return false
  for (const [index, {start, end, text}] of edits.entries()) {
    if ((edits[index - 1]?.end ?? 0) > start) return false
    if (/\\[*_#"']|\.{3}|…/.test(source.slice(start, end + 1))) return false // a sign that is meant to be seen
    const before = withoutTarget(source.slice(entry.span.start, start))
    const after = source.slice(end, entry.span.end)
    if (/\s/.test(text) && source[start - 1] === ']' && source[end] === '(') return false // a link would be torn
    if (/~~/.test(source.slice(start, end) + text)) return false // struck out on purpose
    if (isHyphen(source.slice(start, end), before, after) || isInWords(before, after)) return false
    const runsOn = text === '' && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
    const doubled =
      /^[.,]/.test(text) &&
      (/[.?!…。:;,]["'”’)\]*_`]*$/.test(before) || /^["'”’)\]*_`]*\s?[.,;:]/.test(text.slice(1) + after))
    const splits = /^[.,;]/.test(text) && remark.test(text.slice(1) + after)
    if (runsOn || doubled || splits) return false
  }
  const edited = edits.reduceRight(
    (text, d) => text.slice(0, d.start - entry.span.start) + d.text + text.slice(d.end - entry.span.start),
    written
  )
  return (
    repeatedMarks(edited) <= repeatedMarks(written) &&
    looseEnds(edited) <= looseEnds(written) &&
    found.every(d => isClosed(marksOf(d.segment, source, d.edits)))
  )
}

/** Counts marks that are there twice, also quotes, and colons before a dash: `[Title:](…): notes`, `Title: – notes`. */
const repeatedMarks = (text: string): number =>
  text.replace(/\]\([^()]*\)/g, ']').match(/([.,;:|(])[\s\]]*\1|""|:[\s\]]*[–—]/g)?.length ?? 0

/** Counts links with a space at the end of their words only, which no reader sees: `[Kilns ](…)`. */
const looseEnds = (text: string): number => text.match(/\[(?! )[^[\]\n]*\s\]\(/g)?.length ?? 0
