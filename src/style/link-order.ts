/**
 * Which of two links comes first.
 */

import type {Edit} from '../finding.ts'
import type {PaperList} from '../model/types.ts'
import type {Span} from '../text/types.ts'
import type {Segment, Unit} from './anatomy.ts'
import type {Deviation} from './deviation.ts'
import {byStart, joined} from './edits.ts'
import type {Habit} from './habit.ts'
import {linkKinds} from './habits.ts'
import type {Habits, Place} from './habits.ts'
import {isNamed, wordsOf} from './link-words.ts'
import {hasWords} from './words.ts'

/** Links in another order than the list has. */
interface Ordered {
  /** The segment with its links in the usual order. */
  ordered: Segment
  habit: Habit
  /** Indices of the first and the last unit that moves. */
  from: number
  to: number
}

/** Puts neighboring links into the order that the list has; units keep the spans that they have in the text. */
export function orderOf(
  list: PaperList,
  place: Place,
  segment: Segment,
  habits: Habits
): Ordered | undefined {
  const {shape, column, gaps} = segment
  const units = [...segment.units]
  const moved = new Set<number>()
  let habit: Habit | undefined
  // Each exchange brings one pair of links in order, so there are never more of them than pairs.
  for (let left = units.length * units.length; left > 0; left--) {
    const found = units.map((_, index) =>
      usualOrder(list, place, {shape, column, units, gaps}, index, habits)
    )
    const index = found.findIndex(Boolean)
    if (index < 0) break
    habit ??= found[index]
    for (const at of [index, index + 1]) moved.add(at)
    units.splice(index, 2, units[index + 1]!, units[index]!)
  }
  return (
    habit && {ordered: {shape, column, units, gaps}, habit, from: Math.min(...moved), to: Math.max(...moved)}
  )
}

/** An emoji right before a link says what that link is: `💻 [website](…)`. */
const picture = /\p{Extended_Pictographic}\ufe0f?\s*$/u

/** The habit that a unit and the next one break, if they do. */
function usualOrder(
  list: PaperList,
  place: Place,
  {units, gaps}: Segment,
  index: number,
  habits: Habits
): Habit | undefined {
  const [one, two] = [units[index], units[index + 1]]
  if (!one || !two || one.kind === two.kind || !linkKinds.has(one.kind) || !linkKinds.has(two.kind))
    return undefined
  const habit = habits.order(place, one.kind, two.kind)
  if (
    habit?.value !== 'after' ||
    habit.count < 0.9 * habit.total ||
    hasWords(gaps[index + 1]?.text ?? 'words') ||
    picture.test(gaps[index]?.text ?? '')
  )
    return undefined
  const label = (unit: Unit) =>
    unit.slots
      .filter(d => d.name === 'label')
      .map(d => list.source.slice(d.start, d.end))
      .join('')
  if (label(one) === label(two)) return undefined
  // The link of a name does not lead to the work: `[Ann Sun](…) [[Paper]](…)`.
  if (one.form.startsWith('[[') !== two.form.startsWith('[[')) return undefined
  // A link under a name, `[[QCNeXt](…)]`, may be of another work than the links around it.
  if ([one, two].some(d => isOtherWork(list.source, d))) return undefined
  // Labels that say the opposite of their URLs are wrong themselves: `link-kind` names them.
  if ([one, two].some(d => (wordsOf(list.source, d)?.role ?? d.kind) !== d.kind)) return undefined
  return habit
}

/** Whether a link to a paper says the name of a work, not what the link is for. */
function isOtherWork(source: string, unit: Unit): boolean {
  return unit.kind === 'paper' && isNamed(source, unit)
}

/** Links in another order, and all that is to be written otherwise in that order, as one deviation. What is between units stays in place. */
export function reordered(
  {source}: PaperList,
  segment: Segment,
  {ordered, habit, from, to}: Ordered,
  marks: readonly Deviation[]
): Deviation {
  const exchanged = segment.units.flatMap(({span}, index): Edit[] => {
    const unit = ordered.units[index]
    if (!unit || unit === segment.units[index]) return []
    const edits = marks.flatMap(d => (d.kind === 'form' && d.from === index ? d.edits : []))
    return [{...span, text: written(source, unit.span, edits)}]
  })
  const others = marks.flatMap(d =>
    d.kind === 'form' && ordered.units[d.from] !== segment.units[d.from] ? [] : d.edits
  )
  return {
    kind: 'order',
    edits: joined([...exchanged, ...others].sort(byStart)),
    habit,
    from: Math.min(from, ...marks.map(d => d.from)),
    to: Math.max(to, ...marks.map(d => d.to)),
    segment
  }
}

/** The text of a span after edits of it. */
function written(source: string, {start, end}: Span, edits: readonly Edit[]): string {
  let text = ''
  let from = start
  for (const edit of [...edits].sort(byStart)) {
    text += source.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return text + source.slice(from, end)
}
