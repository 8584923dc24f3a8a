/**
 * Which fixes of a text are right, and what they write.
 */

import type {Edit, Finding, Fix} from '../finding.ts'
import {offsetOf} from '../directives/directives.ts'
import {changesBetween} from './changes.ts'
import type {Reading, Trial} from './types.ts'
import {compatible, editsOf} from './edits.ts'
import {align} from './entries.ts'
import {composed, offsetsOf} from './offsets.ts'
import {shared} from './shared.ts'
import {tryAll} from './trials.ts'

/** The fixes that are right. */
export interface Plan {
  /** What is written for each finding that is fixed. Findings whose edits overlap share them. */
  fixes: ReadonlyMap<Finding, Fix>
  /** The text with all fixes, as it is read and judged. */
  after: Reading
}

/** How often the text is read with some of the fixes. A fix that is not decided by then is not made. */
const mostReadings = 32

/** A trial, and the finding of the first text that it fixes. */
interface Waiting {
  trial: Trial
  origin: Finding
}

/**
 * Tries fixes in rounds, and keeps those that change what they declare and nothing else. Each round starts from the text that the last one
 * made. A fix that overlaps an earlier one, or that may have failed because of others, is looked up in the findings of that text and tried again.
 * So are `others`: findings that have no safe fix now, but may have one after the fixes. A round that keeps nothing is the last one, so a second
 * run has nothing left to fix.
 */
export async function planOf(
  before: Reading,
  trials: readonly Trial[],
  read: (source: string) => Promise<Reading>,
  others: readonly Finding[] = []
): Promise<Plan> {
  const tried = new Map(trials.map(d => [d.finding, d]))
  const fixed = new Set<Finding>()
  let after = before
  let written: readonly Edit[] = []
  let waiting: readonly Waiting[] = trials.map(trial => ({trial, origin: trial.finding}))
  const budget = {left: mostReadings}
  const limited = async (source: string) => (budget.left-- > 0 ? read(source) : undefined)

  while (waiting.length > 0 && budget.left > 0) {
    const chosen = new Set(compatible(waiting.map(d => d.trial)))
    const kept = await tryAll(after, [...chosen], limited)
    const right = new Set(kept.trials)
    const edits = editsOf(kept.trials)
    const again = searched(after, kept.after, edits)
    const entries = Map.groupBy(waiting, d => entryOf(d.trial.finding))
    waiting = waiting.flatMap(({trial, origin}) => {
      const found = right.has(trial) ? 'kept' : again(trial)
      // A fix that was not tried because it overlaps another was made by that one.
      if (found === 'kept' || (found === 'gone' && !chosen.has(trial))) fixed.add(origin)
      if (!found || found === 'kept' || found === 'gone') return []
      // Two fixes of one entry may be right only together, and so may two outside of entries.
      const isAlone = entries.get(entryOf(trial.finding))?.length === 1
      return isAlone && kept.wrong.has(trial) && found.isSame ? [] : [{trial: found, origin}]
    })
    written = after === before ? edits : composed(before.list.source, written, edits)
    after = kept.after
    if (waiting.length > 0) continue

    waiting = freedAmong(
      others.filter(d => !tried.has(d)),
      searched(before, after, written)
    )
    const {editBefore} = offsetsOf(written)
    for (const {trial, origin} of waiting) {
      // It is right only with the fixes of its entry.
      const causes = [...fixed].filter(d => entryOf(d) === entryOf(origin)).map(d => tried.get(d)!)
      const edits = [...trial.edits.map(editBefore), ...causes.flatMap(d => d.edits)]
      tried.set(origin, {...trial, finding: origin, edits})
    }
  }
  const made = [...tried.values()].filter(d => fixed.has(d.finding))
  const edits = shared(new Map(made.map(d => [d.finding, d.edits])), written)
  const fixes = new Map(
    made.map(({finding, safe, changes, edits: own}) => [
      finding,
      {safe, changes, edits: edits.get(finding) ?? own}
    ])
  )
  return {fixes, after}
}

/** Findings of the first text that had no safe fix, each with the one that it has in the new text. */
function freedAmong(
  findings: readonly Finding[],
  search: (trial: Trial) => Again | 'gone' | undefined
): Waiting[] {
  return findings.flatMap(origin => {
    const trial = search({finding: origin, safe: true, edits: [], changes: []})
    return trial && trial !== 'gone' ? [{trial, origin}] : []
  })
}

/** Where the entry of a finding starts; undefined outside of entries. */
function entryOf({entry}: Finding): number | undefined {
  return entry?.span.start
}

/** Whether two fixes write the same. */
function isSame(a: Pick<Fix, 'edits'>, b: Pick<Fix, 'edits'>): boolean {
  return a.edits.map(d => d.text).join('\n') === b.edits.map(d => d.text).join('\n')
}

/** A trial of the new text. What failed once would fail again if it writes the same in an entry that is read the same. */
interface Again extends Trial {
  isSame: boolean
}

/**
 * Looks up trials that were not kept in the findings of the new text. Gives the fix of the same finding, `gone` if there is no such finding, or
 * undefined if it cannot be fixed any more or the text is the same. Of several findings at an entry, or outside of all, it is the one that says
 * the same, or else the nearest: a line may have moved.
 */
function searched(
  before: Reading,
  after: Reading,
  edits: readonly Edit[]
): (trial: Trial) => Again | 'gone' | undefined {
  if (edits.length === 0) return () => undefined
  const {pairs} = align(before.list, after.list.entries, edits)
  const starts = new Map(
    [...pairs].map(([entry, [same]]) => [
      entry.span.start,
      same && {start: same.span.start, isSame: () => changesBetween(entry, same).length === 0}
    ])
  )
  const offsets = offsetsOf(edits)
  const findings = Map.groupBy(after.findings, d => `${d.ruleId} ${entryOf(d)}`)
  return ({finding, safe, edits: own}) => {
    const entry = finding.entry && starts.get(finding.entry.span.start)
    const place = offsets.after(offsetOf(finding))
    const [same] = (findings.get(`${finding.ruleId} ${entry?.start}`) ?? []).toSorted(
      (a, b) =>
        Number(b.reason === finding.reason) - Number(a.reason === finding.reason) ||
        Math.abs(offsetOf(a) - place) - Math.abs(offsetOf(b) - place)
    )
    if (!same) return 'gone'
    if (same.fix?.safe !== safe) return undefined
    const isAlike = isSame(same.fix, {edits: own}) && (entry?.isSame() ?? true)
    return {...same.fix, finding: same, isSame: isAlike}
  }
}
