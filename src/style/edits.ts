/**
 * Edits as small as they can be.
 */

import type {Edit} from '../finding.ts'
import type {Span} from '../text/types.ts'

/** An edit without what stays the same at either end. */
export function smallest({start, end}: Span, actual: string, expected: string): Edit {
  const [length, meant] = [actual.length, expected.length]
  const most = Math.min(length, meant)
  let head = 0
  while (head < most && actual.charCodeAt(head) === expected.charCodeAt(head)) head++
  let tail = 0
  while (tail < most - head && actual.charCodeAt(length - 1 - tail) === expected.charCodeAt(meant - 1 - tail))
    tail++
  return {start: start + head, end: end - tail, text: expected.slice(head, meant - tail)}
}

/** Edits that touch become one, so that their order does not matter. */
export function joined(edits: readonly Edit[]): Edit[] {
  const found: Edit[] = []
  for (const edit of edits) {
    const last = found.at(-1)
    if (last && last.end === edit.start)
      found[found.length - 1] = {start: last.start, end: edit.end, text: last.text + edit.text}
    else found.push(edit)
  }
  return found
}

/** By place, for sorting. */
export function byStart(one: Edit, two: Edit): number {
  return one.start - two.start || one.end - two.end
}
