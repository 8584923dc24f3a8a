/**
 * Where a place of a text is before and after edits.
 */

import type {Edit} from '../finding.ts'
import {lowerBound} from '../flow/ranges.ts'
import type {Span} from '../text/types.ts'
import {applyEdits, inOrder} from './edits.ts'

/** An edit, and the span of its text afterwards. */
interface Placed extends Edit {
  after: Span
}

/** Offsets of a text before edits by offsets after them, and the other way round. */
export interface Offsets {
  /** Offset after the edits; the start of the replacement for a place inside replaced text. */
  after(offset: number): number
  /** Offset before the edits; the start of the replaced text for a place inside a replacement. */
  before(offset: number): number
  /** An edit of the text afterwards, as an edit of the text before. */
  editBefore(edit: Edit): Edit
}

/** The offsets of a text around edits that fit together. */
export function offsetsOf(edits: readonly Edit[]): Offsets {
  const placed = place(edits)
  const before = (offset: number) => {
    const edit = placed[lowerBound(placed, offset + 1, d => d.after.start) - 1]
    if (!edit) return offset
    return offset < edit.after.end ? edit.start : offset - edit.after.end + edit.end
  }
  return {
    before,
    editBefore: edit => ({...edit, start: before(edit.start), end: before(edit.end)}),
    after(offset) {
      const edit = placed[lowerBound(placed, offset + 1, d => d.start) - 1]
      if (!edit) return offset
      return offset < edit.end || (offset === edit.start && edit.start === edit.end)
        ? edit.after.start
        : offset - edit.end + edit.after.end
    }
  }
}

/** Edits of a text, and then edits of what they make of it, as edits of the text. Those that touch each other become one. */
export function composed(source: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const placed = place(first)
  const steps = [
    ...placed.map(d => ({...d.after, was: d, edit: undefined})),
    ...second.map(edit => ({start: edit.start, end: edit.end, was: undefined, edit}))
  ].sort((a, b) => a.start - b.start || a.end - b.end)

  const groups: (typeof steps)[] = []
  let end = -1
  for (const step of steps) {
    if (step.start > end) groups.push([])
    groups.at(-1)?.push(step)
    end = Math.max(end, step.end)
  }
  const between = applyEdits(source, first)
  const shiftAt = (offset: number) => {
    const edit = placed[lowerBound(placed, offset, d => d.after.start) - 1]
    return edit ? edit.end - edit.after.end : 0
  }
  return groups.map(group => {
    const [start, end] = [group[0]!.start, Math.max(...group.map(d => d.end))]
    const own = group.flatMap(({edit}) =>
      edit ? [{...edit, start: edit.start - start, end: edit.end - start}] : []
    )
    const last = group.findLast(d => d.was)
    return {
      start: group[0]!.was?.start ?? start + shiftAt(start),
      end: last?.was && last.end === end ? last.was.end : end + shiftAt(end),
      text: applyEdits(between.slice(start, end), own)
    }
  })
}

function place(edits: readonly Edit[]): Placed[] {
  let shift = 0
  return [...edits].sort(inOrder).map(edit => {
    const start = edit.start + shift
    shift += edit.text.length - (edit.end - edit.start)
    return {...edit, after: {start, end: start + edit.text.length}}
  })
}
