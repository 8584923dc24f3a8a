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

/**
 * Makes the fixes of what was found in a text. A fix is made only if its finding goes away, all else in the list is read as before, and nothing
 * new is found. A finding that gets a safe fix only through the others is fixed with them, so that a second run changes nothing.
 */
export async function fix(
  before: Reading,
  read: Read,
  {unsafe = false, only = () => true}: FixOptions = {}
): Promise<Fixed> {
  const findings = before.findings.filter(only)
  const safe = await planOf(before, trialsOf(findings, true), read, findings)
  const {fixes, after} = unsafe ? await withUnsafe(before, findings, safe, read) : safe
  return {source: after.list.source, count: fixes.size}
}

/** Removes the fixes that would not be made, and gives all others the edits that would be written. */
export async function verifyFixes(before: Reading, read: Read): Promise<void> {
  const safe = await planOf(before, trialsOf(before.findings, true), read, before.findings)
  const all = await withUnsafe(before, before.findings, safe, read)
  for (const finding of before.findings) {
    const fix = safe.fixes.get(finding) ?? (finding.fix?.safe ? undefined : all.fixes.get(finding))
    if (fix) finding.fix = fix
    else if (finding.fix) withdraw(finding)
  }
}

/** The safe fixes that are right, and then those that need review. */
async function withUnsafe(
  before: Reading,
  findings: readonly Finding[],
  safe: Plan,
  read: Read
): Promise<Plan> {
  const trials = trialsOf(findings, false).filter(d => !safe.fixes.has(d.finding))
  const sure = trialsOf(findings, true).filter(d => safe.fixes.has(d.finding))
  // If all fail together, the safe ones may be tried first, and their text is already read.
  const known = async (source: string) => (source === safe.after.list.source ? safe.after : read(source))
  return trials.length > 0 ? planOf(before, [...sure, ...trials], known, findings) : safe
}

function trialsOf(findings: readonly Finding[], safe: boolean): Trial[] {
  return findings.flatMap(finding => (finding.fix?.safe === safe ? [{...finding.fix, finding}] : []))
}

/** Editors offer the `expected` values of a message as fixes. */
function withdraw(finding: Finding): void {
  delete finding.fix
  finding.expected = undefined
}
