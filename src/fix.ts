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
      throw new RangeError(`the edit at ${edit.start}–${edit.end} overlaps another one or leaves the text`)
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
  const sorted = fixes
    .map(fix => ({fix, edits: [...fix.edits].sort(inOrder)}))
    .filter(d => isConsistent(d.edits))
  for (const {fix, edits} of sorted.sort((a, b) => inOrder(a.edits[0]!, b.edits[0]!))) {
    const isFree = edits.every(({start, end}) => (taken[startingBy(end, taken) - 1]?.end ?? -1) < start)
    if (!isFree) continue
    chosen.push(fix)
    for (const edit of edits) taken.splice(startingBy(edit.start, taken), 0, edit)
  }
  return chosen
}

/** Whether a fix does something, and nothing twice. */
function isConsistent(edits: readonly Edit[]): boolean {
  return edits.length > 0 && edits.every(({start}, index) => (edits[index - 1]?.end ?? 0) <= start)
}

/** How many of the edits, which are in order and apart, start at an offset or before it. */
function startingBy(offset: number, edits: readonly Edit[]): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edits[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function inOrder(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end
}
