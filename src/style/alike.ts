/**
 * Entries that are written as the habits say, which most are: there is nothing to say about them. Asked once for all that are put together alike.
 */

import type {Section} from '../model/types.ts'
import type {Segment} from './anatomy.ts'
import {groupOf, linkKinds} from './habits.ts'
import type {Edge, Habits, Place} from './habits.ts'
import {plainSpace} from './words.ts'

/** Answers by shape, section, and column of a kind of entries. */
type Answers = Map<object, Map<Section | undefined, Map<string, boolean>>>

const known = new WeakMap<Habits, Answers>()

/** Whether a segment has the marks, the forms and the order of links that the habits want, as far as there are habits. */
export function isAlike(place: Place, segment: Segment, habits: Habits): boolean {
  let answers = known.get(habits)
  if (!answers) known.set(habits, (answers = new Map()))
  let bySection = answers.get(segment.shape)
  if (!bySection) answers.set(segment.shape, (bySection = new Map()))
  const {entry, column} = place
  let byColumn = bySection.get(entry.section)
  if (!byColumn) bySection.set(entry.section, (byColumn = new Map()))
  const key = `${column} ${groupOf(entry)}`
  let answer = byColumn.get(key)
  if (answer === undefined) byColumn.set(key, (answer = asked(place, segment, habits)))
  return answer
}

function asked(place: Place, {units, gaps}: Segment, habits: Habits): boolean {
  const edge = (index: number, limit: Edge): Edge => units[index]?.kind ?? limit
  return (
    gaps.every(({text}, index) => {
      const habit = habits.gap(place, edge(index - 1, 'start'), edge(index, 'end'), text)
      return !habit || habit.value === plainSpace(text)
    }) &&
    units.every((unit, index) => {
      const habit = habits.form(place, unit)
      const next = units[index + 1]
      const isPair = next && next.kind !== unit.kind && linkKinds.has(unit.kind) && linkKinds.has(next.kind)
      const order = isPair ? habits.order(place, unit.kind, next.kind) : undefined
      return (!habit || habit.value === unit.form) && order?.value !== 'after'
    })
  )
}
