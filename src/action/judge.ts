/**
 * Which findings count for a run.
 */

import type {LintedFile} from '../lint.ts'
import {fileResultOf, recordOf} from '../report/results.ts'
import {broughtBy, isOn, type Found} from './changes/blame.ts'
import type {Changes} from './changes/types.ts'
import type {Inputs} from './inputs.ts'
import {byRelevance} from './tell/relevance.ts'

/** Findings by who caused them. */
export interface Judged {
  /** Those that count, most relevant first. */
  findings: Found[]
  /** Those that a contribution only makes necessary, such as a new count: they never fail. */
  caused: Found[]
  /** How many are only counted: they were there before. */
  others: number
}

/** Lints a text as the file of the same path was linted. */
export type LintAgain = (file: LintedFile, text: string) => Promise<Pick<LintedFile, 'source' | 'findings'>>

/** Whether a finding is about a count, which `badge` corrects. */
export function isCount({rule}: Pick<Found, 'rule'>): boolean {
  return rule === 'badge-count'
}

/** Sorts the findings of all files by who caused them. Without changes, all are in scope. */
export async function judge(
  files: readonly LintedFile[],
  scope: Inputs['scope'],
  changes: Changes | undefined,
  lintAgain: LintAgain
): Promise<Judged> {
  const all = files.flatMap(file => fileResultOf(file).findings.map((d): Found => ({...d, path: file.path})))
  if (!changes) return {findings: byRelevance(all, () => false), caused: [], others: 0}

  const isAdded = (d: Found) => isOn(d, changes.lists.get(d.path)?.added ?? new Set())
  const brought = scope === 'added' ? await broughtIn(files, all, changes, lintAgain) : undefined
  const mine = all.filter(d => (brought ? brought.has(d) : scope === 'all' || changes.lists.has(d.path)))
  const isCaused = (d: Found) => !isAdded(d) && (isCount(d) || (scope === 'added' && d.entry === undefined))
  return {
    findings: byRelevance(
      mine.filter(d => !isCaused(d)),
      isAdded
    ),
    caused: mine.filter(isCaused),
    others: all.length - mine.length
  }
}

/** What the pull request brings. The lists before it are linted only if a finding may be an old one; a count never fails anyway. */
async function broughtIn(
  files: readonly LintedFile[],
  all: readonly Found[],
  changes: Changes,
  lintAgain: LintAgain
): Promise<Set<Found>> {
  const changed = files.flatMap(file => {
    const change = changes.lists.get(file.path)
    return change ? [{file, change, findings: all.filter(d => d.path === file.path)}] : []
  })
  const mayBeOld = changed.some(({findings, change}) =>
    findings.some(d => !isCount(d) && !isOn(d, change.fresh))
  )
  return broughtBy(
    await Promise.all(
      changed.map(async ({file, change, findings}) => {
        const before = mayBeOld && change.before !== '' ? await lintAgain(file, change.before) : undefined
        return {
          findings,
          source: file.source,
          fresh: change.fresh,
          before: {source: before?.source ?? '', findings: before?.findings.map(recordOf) ?? []}
        }
      })
    )
  )
}
