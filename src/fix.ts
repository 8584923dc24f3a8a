/**
 * Fixes: exact edits of a text, in passes until nothing more is to be done.
 */

import type {Edit, Finding, Fix} from './finding.ts'

/** Far above what real lists need; ends a quarrel between rules in which the text never comes back. */
const maximumPasses = 50

export interface Fixed {
  source: string
  /** How many findings were fixed. */
  count: number
}

/**
 * Applies the fixes of what `lint` finds, lints the result, and so on, until nothing is left to fix. Safe fixes only, unless told otherwise.
 * Where rules undo each other for ever, the first in alphabetical order of the texts they go through is kept, so that a second run ends
 * with the same.
 */
export async function fix(
  source: string,
  lint: (source: string) => Promise<readonly Finding[]>,
  {unsafe = false}: {unsafe?: boolean} = {}
): Promise<Fixed> {
  const texts = [source]
  let count = 0
  while (texts.length <= maximumPasses) {
    const last = texts.at(-1) ?? source
    const findings = await lint(last)
    const chosen = compatible(findings.flatMap(d => (d.fix && (d.fix.safe || unsafe) ? [d.fix] : [])))
    const next = applyEdits(
      last,
      chosen.flatMap(d => d.edits)
    )
    const known = texts.indexOf(next)
    if (known >= 0) return {source: texts.slice(known).sort()[0] ?? last, count}
    texts.push(next)
    count += chosen.length
  }
  return {source: texts.at(-1) ?? source, count}
}

/** Replaces the spans of edits that do not overlap; every other character stays. Throws where edits overlap or leave the text. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let end = 0
  for (const edit of [...edits].sort(inOrder)) {
    if (edit.start < end || edit.end < edit.start || edit.end > source.length) {
      throw new RangeError(
        `Unexpected edit at ${edit.start}–${edit.end}, expected it after ${end} and inside the text`
      )
    }
    pieces.push(source.slice(end, edit.start), edit.text)
    end = edit.end
  }
  return pieces.join('') + source.slice(end)
}

/**
 * The fixes that can be applied together, earlier places first. A fix is taken whole or not at all; fixes that only touch wait for the next
 * pass too, for neither knows what the other leaves there.
 */
export function compatible(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = []
  const taken: Edit[] = []
  for (const fix of [...fixes].sort((a, b) => startOf(a) - startOf(b))) {
    if (fix.edits.some(edit => touchesAny(edit, taken)) || !isConsistent(fix)) continue
    chosen.push(fix)
    for (const edit of fix.edits) taken.splice(indexFor(edit.start, taken), 0, edit)
  }
  return chosen
}

/** Whether an edit meets one of those taken, which are in order and apart. */
function touchesAny(edit: Edit, taken: readonly Edit[]): boolean {
  const index = indexFor(edit.start, taken)
  const [before, after] = [taken[index - 1], taken[index]]
  return (
    (before !== undefined && before.end >= edit.start) || (after !== undefined && after.start <= edit.end)
  )
}

function isConsistent({edits}: Fix): boolean {
  const sorted = [...edits].sort(inOrder)
  return (
    sorted.length > 0 && sorted.every((edit, index) => index === 0 || sorted[index - 1]!.end <= edit.start)
  )
}

/** Index of the first taken edit that starts at or after an offset. */
function indexFor(start: number, taken: readonly Edit[]): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

function startOf({edits}: Fix): number {
  return Math.min(...edits.map(d => d.start))
}

function inOrder(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end
}
