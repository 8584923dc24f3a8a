/**
 * `command: lint`: the lists against the rules, told where GitHub shows it.
 */

import {lint} from '../lint.ts'
import {fileResultOf, summaryOf} from '../report/results.ts'
import type {Place, Results} from '../report/types.ts'
import type {Found} from './blame.ts'
import {changesOf, type Changes} from './changes.ts'
import {fails} from './inputs.ts'
import {judge} from './judge.ts'
import {readLists} from './lists.ts'
import {log} from './log.ts'
import {setOutputs, type Run} from './run.ts'
import type {AddedEntry} from './summary.ts'
import {tell} from './tell.ts'
import {writeReports} from './write-reports.ts'

/** Lints and tells; 1 where a finding in scope is of the level that fails. */
export async function lintLists(run: Run): Promise<number> {
  const {inputs} = run
  const lists = await readLists(run)
  const changes = await findChanges(run)
  const files = await Promise.all(lists.map(({text, path, config}) => lint(text, {path, config})))
  const configs = new Map(lists.map(d => [d.path, d.config]))
  const {findings, others} = await judge(files, inputs.scope, changes, ({path}, text) =>
    lint(text, {path, config: configs.get(path) ?? {}})
  )
  const fileResults = files.map(fileResultOf)
  const results: Results = {version: 1, summary: summaryOf(fileResults), files: fileResults}
  const failed = findings.some(d => fails(inputs.failOn, d.level))
  const entries = files.flatMap(({path, list}): AddedEntry[] => {
    const added = changes?.added.get(path)
    return list.entries
      .map(entry => ({path, line: list.position(entry.span).start.line, entry}))
      .filter(d => added?.has(d.line))
  })

  const count = (level: 'error' | 'warn' | 'hint') => findings.filter(d => d.level === level).length
  const {entries: all, papers} = results.summary
  setOutputs({errors: count('error'), warnings: count('warn'), hints: count('hint'), entries: all, papers})
  await writeReports(run, results, narrowed(results, findings))
  await tell(run, {files, findings, others, entries, totals: results.summary, changes, failed})
  log.info(failed ? `Failed: \`fail-on\` is ${inputs.failOn}.` : 'Passed.')
  return failed ? 1 : 0
}

/** The results with the findings in scope only. */
function narrowed({files, ...results}: Results, findings: readonly Found[]): Results {
  const inScope = files.map(file => ({
    ...file,
    findings: findings
      .filter(d => d.path === file.path)
      .map(({path: _, ...d}) => d)
      .sort(byPlace)
  }))
  return {...results, summary: summaryOf(inScope), files: inScope}
}

function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}

/** The changes of the pull request, if it is one. */
async function findChanges(run: Run): Promise<Changes | undefined> {
  const {event, inputs, faults, github} = run
  const {pull} = event
  if (!pull || inputs.scope === 'all') return undefined
  return faults.attempt('the lines that the pull request adds; all findings are shown', () =>
    changesOf(event, pull, github)
  )
}
