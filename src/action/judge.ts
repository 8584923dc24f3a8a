/**
 * Which findings a run answers for.
 */

import {lint, type LintedFile} from '../lint.ts'
import {fileResultOf, recordOf} from '../report/results.ts'
import {broughtBy, isOnAdded, type Found} from './blame.ts'
import type {Changes} from './changes.ts'
import type {Inputs} from './inputs.ts'
import {byRelevance} from './relevance.ts'

/** Findings that the run answers for, and how many it only counts. */
export interface Judged {
  /** Most relevant first. */
  findings: Found[]
  others: number
}

/** Lints a text as the file of the same path was linted. */
export type LintAgain = (file: LintedFile, text: string) => ReturnType<typeof lint>

/** Sorts the findings of all files by whose they are. Without changes, all are in scope. */
export async function judge(
  files: readonly LintedFile[],
  scope: Inputs['scope'],
  changes: Changes | undefined,
  lintAgain: LintAgain
): Promise<Judged> {
  const findings: Found[] = []
  let others = 0
  for (const file of files) {
    const all = fileResultOf(file).findings.map(d => ({...d, path: file.path}))
    const mine = scope === 'all' || !changes ? all : await inScope(file, all, scope, changes, lintAgain)
    findings.push(...mine)
    others += all.length - mine.length
  }
  const onAdded = (d: Found) => isOnAdded(d, changes?.added.get(d.path) ?? new Set())
  return {findings: byRelevance(findings, onAdded), others}
}

async function inScope(
  file: LintedFile,
  findings: Found[],
  scope: 'added' | 'changed',
  changes: Changes,
  lintAgain: LintAgain
): Promise<Found[]> {
  const added = changes.added.get(file.path)
  if (!added) return []
  if (scope === 'changed' || findings.every(d => isOnAdded(d, added))) return findings
  const text = await changes.before(file.path)
  const before = text === undefined ? undefined : await lintAgain(file, text)
  return broughtBy(findings, {
    added,
    source: file.source,
    before: {source: before?.source ?? '', findings: before?.findings.map(recordOf) ?? []}
  })
}
