/**
 * Exact edits of a text, and which of them fit together.
 */

import type {Edit, Fix} from '../finding.ts'

/** Replaces the spans of edits that do not overlap; every other character stays. Throws if edits overlap or leave the text. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let end = 0
  for (const edit of [...edits].sort(inOrder)) {
    if (edit.start < end || edit.end < edit.start || edit.end > source.length) {
      throw new RangeError(`Edit ${edit.start}–${edit.end} overlaps another or leaves the text`)
    }
    pieces.push(source.slice(end, edit.start), edit.text)
    end = edit.end
  }
  return pieces.join('') + source.slice(end)
}

/**
 * The fixes that can be applied together, the first of the list before the others. A fix is taken whole or not at all. Two fixes with the
 * same edits are one. Two insertions at one place, or an insertion at the edge of a replacement, do not fit together: their order would be a
 * guess.
 */
export function compatible<Item extends Pick<Fix, 'edits'>>(fixes: readonly Item[]): Item[] {
  const chosen: Item[] = []
  const taken: Edit[] = []
  for (const fix of fixes) {
    const edits = [...fix.edits].sort(inOrder)
    if (!isConsistent(edits)) continue
    const isKnown = edits.every(d => isSame(d, taken[startingBy(d.start, taken) - 1]))
    if (!isKnown && !edits.every(d => fits(d, taken))) continue
    chosen.push(fix)
    if (!isKnown) for (const edit of edits) taken.splice(startingBy(edit.start, taken), 0, edit)
  }
  return chosen
}

/** The edits of fixes that fit together, in order, each once. */
export function editsOf(fixes: readonly Pick<Fix, 'edits'>[]): Edit[] {
  const all = fixes.flatMap(d => d.edits).sort(inOrder)
  return all.filter((edit, index) => index === 0 || !isSame(edit, all[index - 1]))
}

/** By place, for sorting. */
export function inOrder(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end
}

function isSame(edit: Edit, other: Edit | undefined): boolean {
  return edit.start === other?.start && edit.end === other.end && edit.text === other.text
}

/** Whether a fix does something, and nothing twice. */
function isConsistent(edits: readonly Edit[]): boolean {
  return edits.length > 0 && edits.every((edit, index) => index === 0 || areApart(edits[index - 1]!, edit))
}

function fits(edit: Edit, taken: readonly Edit[]): boolean {
  const next = startingBy(edit.start, taken)
  const [before, after] = [taken[next - 1], taken[next]]
  return (!before || areApart(before, edit)) && (!after || areApart(edit, after))
}

/** Whether two edits, in order, share no character and no place to insert at. */
function areApart(first: Edit, second: Edit): boolean {
  const inserts = first.start === first.end || second.start === second.end
  return first.end < second.start || (first.end === second.start && !inserts)
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
