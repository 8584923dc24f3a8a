/**
 * Pieces of one role that follow one another, and where their text ends.
 */

import type {Role} from '../chain.ts'

/** Indexes of the first and the last piece. */
export interface Run {
  from: number
  to: number
}

/** The runs of a role, in order. */
export function runsOf(roles: readonly Role[], role: Role): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < roles.length; at++) {
    if (roles[at] !== role) continue
    const last = runs.at(-1)
    if (last && last.to === at - 1) last.to = at
    else runs.push({from: at, to: at})
  }
  return runs
}

/** The end with the marks that belong to the text: a question mark, a bracket that opened inside. */
export function closed(text: string, start: number, end: number): number {
  let stop = end
  while (/[?!？！]/.test(text[stop] ?? '')) stop++
  const pairs = {')': '(', ']': '[', '}': '{', '）': '（', '】': '【', '》': '《', '」': '「', '”': '“'}
  for (;;) {
    const unit = text[stop] ?? ''
    const open = pairs[unit as keyof typeof pairs]
    if (open === undefined || !isOpen(text.slice(start, stop), open, unit)) break
    stop++
  }
  return stop
}

/** Whether a bracket is open at the end of a text. A closing one without an opening one before it does not count: `1) Cold Air Storage (CAS`. */
function isOpen(text: string, open: string, close: string): boolean {
  let depth = 0
  for (const unit of text)
    if (unit === open) depth++
    else if (unit === close && depth > 0) depth--
  return depth > 0
}

/** How often a mark is in a text. */
export const count = (text: string, unit: string): number => text.split(unit).length - 1
