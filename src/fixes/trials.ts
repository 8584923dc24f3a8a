/**
 * Which fixes of a text are right together. They are tried all at once. A group that fails is divided, and its parts are tried in turn, those
 * that are probably right first.
 */

import {failuresOf} from './compare.ts'
import {alikeIn, failureNames} from './alike.ts'
import {divided} from './divided.ts'
import type {Failure, Reading, Trial} from './types.ts'
import {applyEdits, editsOf} from './edits.ts'

/** Reads and judges a text; undefined if the limit of readings is reached. */
export type Read = (source: string) => Promise<Reading | undefined>

/** Trials that are right together, and the text with all of them as it is read and judged. */
export interface Kept {
  trials: readonly Trial[]
  after: Reading
  /** Trials that failed, and that alone can have caused it. All others may be right together with what is kept. */
  wrong: ReadonlySet<Trial>
}

/** The trials that change what they declare and nothing else. They must fit together. */
export async function tryAll(before: Reading, trials: readonly Trial[], read: Read): Promise<Kept> {
  let kept: Omit<Kept, 'wrong'> = {trials: [], after: before}
  const wrong = new Set<Trial>()
  const failed = new Map<string, readonly Failure[]>()

  /** Keeps a group if it is right with all that is kept. Returns why it failed, or undefined if the limit of readings is reached. */
  const attempt = async (group: readonly Trial[]): Promise<readonly Failure[] | undefined> => {
    if (group.length === 0) return []
    const all = [...kept.trials, ...group]
    const edits = editsOf(all)
    const source = applyEdits(before.list.source, edits)
    // After one half of a group is kept, the other half makes the text of the whole group.
    const known = failed.get(source)
    if (known) return known
    const after = await read(source)
    if (!after) return undefined
    const failures = failuresOf(before, after, all, edits)
    if (failures.length === 0) kept = {trials: all, after}
    else failed.set(source, failures)
    return failures
  }

  const found = new Map<Trial, ReadonlySet<string>>()
  let waiting: (readonly Trial[])[] = [trials]
  for (let group = waiting.shift(); group; group = waiting.shift()) {
    const failures = await attempt(group)
    if (failures === undefined) break
    if (failures.length === 0) continue
    const alike = alikeIn(before.list, group, failures, found)
    if (group.length === 1 || alike.length === group.length) {
      for (const trial of group) wrong.add(trial)
      found.set(group[0]!, failureNames(failures))
      // Without the fix that failed, all others may be right together.
      waiting = [waiting.flat()]
    } else if (alike.length > 0) {
      waiting.unshift(
        group.filter(d => !alike.includes(d)),
        alike
      )
    } else {
      const {parts, guilty} = divided(before.list, group, failures)
      for (const trial of guilty) wrong.add(trial)
      waiting.unshift(...parts)
    }
  }
  return {...kept, wrong}
}
