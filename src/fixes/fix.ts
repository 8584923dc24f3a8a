/**
 * Fixes: which of them are offered, and a text with them. What is offered is what is written.
 */

import type {Finding} from '../finding.ts'
import type {Reading, Trial} from './types.ts'
import {planOf} from './plan.ts'
import type {Plan} from './plan.ts'

/** Reads and judges a text. */
export type Read = (source: string) => Promise<Reading>

export interface Fixed {
  source: string
  /** How many findings were fixed. */
  count: number
}

export interface FixOptions {
  /** Also make fixes that need review. */
  unsafe?: boolean
  /** Which findings to fix; all of them if it is not given. */
  only?: (finding: Finding) => boolean
}

/** A fix may show what was hidden before, such as a habit that more entries have now. Safe fixes of that are made too, in so many rounds. */
const mostRounds = 3

/**
 * Makes the fixes of what was found in a text. A fix is made only if its finding goes away, all else in the list is read as before, and nothing
 * new is found. Then it makes those that have become safe, so that a second run changes nothing.
 */
export async function fix(
  before: Reading,
  read: Read,
  {unsafe = false, only = () => true}: FixOptions = {}
): Promise<Fixed> {
  const findings = before.findings.filter(only)
  const safe = await planOf(before, trialsOf(findings, true), read)
  let {fixes, after} = unsafe ? await withUnsafe(before, findings, safe, read) : safe
  let count = fixes.size
  let tried = findings
  for (let round = 0; round < mostRounds && fixes.size > 0; round++) {
    const left = after.findings.filter(only)
    const fresh = unknownAmong(
      left,
      tried.filter(d => d.fix?.safe && !fixes.has(d))
    )
    ;({fixes, after} = await planOf(after, trialsOf(fresh, true), read))
    count += fixes.size
    tried = left
  }
  return {source: after.list.source, count}
}

/** Findings of which more say the same than were tried before and not fixed. */
function unknownAmong(findings: readonly Finding[], refused: readonly Finding[]): Finding[] {
  const said = ({ruleId, reason}: Finding) => `${ruleId} ${reason}`
  const known = Map.groupBy(refused, said)
  return [...Map.groupBy(findings, said)].flatMap(([words, all]) =>
    all.length > (known.get(words)?.length ?? 0) ? all : []
  )
}

/** Removes the fixes that would not be made, and gives all others the edits that would be written. */
export async function verifyFixes(before: Reading, read: Read): Promise<void> {
  const safe = await planOf(before, trialsOf(before.findings, true), read)
  const all = await withUnsafe(before, before.findings, safe, read)
  for (const finding of before.findings) {
    if (!finding.fix) continue
    const edits = (finding.fix.safe ? safe : all).fixes.get(finding)
    if (edits) finding.fix = {...finding.fix, edits}
    else withdraw(finding)
  }
}

/** The safe fixes that are right, and then those that need review. */
async function withUnsafe(
  before: Reading,
  findings: readonly Finding[],
  safe: Plan,
  read: Read
): Promise<Plan> {
  const trials = trialsOf(findings, false)
  const sure = trialsOf(findings, true).filter(d => safe.fixes.has(d.finding))
  // If all fail together, the safe ones may be tried first, and their text is already read.
  const known = async (source: string) => (source === safe.after.list.source ? safe.after : read(source))
  return trials.length > 0 ? planOf(before, [...sure, ...trials], known) : safe
}

function trialsOf(findings: readonly Finding[], safe: boolean): Trial[] {
  return findings.flatMap(finding => (finding.fix?.safe === safe ? [{...finding.fix, finding}] : []))
}

/** Editors offer the `expected` values of a message as fixes. */
function withdraw(finding: Finding): void {
  delete finding.fix
  finding.expected = undefined
}
