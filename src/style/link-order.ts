/**
 * Which of two links comes first.
 */

import type {PaperList} from '../model/types.ts'
import type {Segment, Unit} from './anatomy.ts'
import type {Deviation} from './deviation.ts'
import {linkKinds} from './habits.ts'
import type {Habits, Place} from './habits.ts'
import {wordsOf} from './link-words.ts'
import {hasWords} from './words.ts'

/** Two links the other way round: exchanged whole, with what stands between them left in place. */
export function orderOf(
  list: PaperList,
  place: Place,
  segment: Segment,
  habits: Habits
): Deviation | undefined {
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
    // Labels that say the opposite of their URLs are wrong themselves: `link-kind` names them.
    if ([one, two].some(d => (wordsOf(list.source, d)?.role ?? d.kind) !== d.kind)) continue
    const text = (unit: Unit) => list.source.slice(unit.span.start, unit.span.end)
    const edits = [
      {...one.span, text: text(two)},
      {...two.span, text: text(one)}
    ]
    return {kind: 'order', edits, habit, from: index, to: index + 1, segment}
  }
  return undefined
}
