/**
 * Trying fixes: together first, and those that fail apart.
 */

import {failuresOf} from './compare.ts'
import type {Failure, Reading, Trial} from './types.ts'
import {applyEdits, editsOf} from './edits.ts'

/** Reads and judges a text; undefined if that was done too often. */
export type Read = (source: string) => Promise<Reading | undefined>

/** Trials that are right together, and the text with all of them as it is read and judged. */
export interface Kept {
  trials: readonly Trial[]
  after: Reading
}

/** The trials that change what they declare and nothing else. They must fit together. */
export async function tryAll(before: Reading, trials: readonly Trial[], read: Read): Promise<Kept> {
  let kept: Kept = {trials: [], after: before}

  const accept = async (group: readonly Trial[]): Promise<void> => {
    if (group.length === 0) return
    const all = [...kept.trials, ...group]
    const edits = editsOf(all)
    const after = await read(applyEdits(before.list.source, edits))
    const failures = after && failuresOf(before, after, all, edits)
    if (after && failures?.length === 0) kept = {trials: all, after}
    else if (failures) for (const part of parted(group, failures)) await accept(part)
  }
  await accept(trials)
  return kept
}

/**
 * Smaller groups to try after failures: those that nothing is said against; then one suspect of each failure, if there are several; then
 * the rest. A suspect that is alone with its failure is not tried again. If nobody is suspected, halves.
 */
function parted(group: readonly Trial[], failures: readonly Failure[]): Trial[][] {
  const own = new Set(group)
  const suspects = failures.map(d => d.causes.filter(cause => own.has(cause))).filter(d => d.length > 0)
  if (suspects.length < failures.length) {
    const half = group.length >> 1
    return half === 0 ? [] : [group.slice(0, half), group.slice(half)]
  }
  const all = new Set(suspects.flat())
  const heads = new Set(suspects.map(([head]) => head))
  const alone = new Set(suspects.flatMap(d => (d.length === 1 ? d : [])))
  const innocent = group.filter(d => !all.has(d))
  const first = group.filter(d => heads.has(d) && !alone.has(d))
  const rest = group.filter(d => all.has(d) && !heads.has(d))
  return [innocent, ...(rest.length > 0 ? [first, rest] : [])]
}
