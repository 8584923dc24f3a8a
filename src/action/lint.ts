/**
 * `command: lint`: the lists against the rules, told where GitHub shows it.
 */

import path from 'node:path'
import {knownIn, readBaseline} from '../baseline.ts'
import type {Finding} from '../finding.ts'
import type {Source} from '../sources/sources.ts'
import {linkPlaces, linkRecords, linksIn} from '../link-places.ts'
import type {LinkResult} from '../links/index.ts'
import {lint, lintVerified, read, type LintedFile, type ReadFile} from '../lint.ts'
import {fileResultOf, recordOf, summaryOf} from '../report/results.ts'
import type {FindingRecord, Place, Results} from '../report/types.ts'
import {ask} from './ask.ts'
import type {Found} from './blame.ts'
import {changesOf, queuedChanges, type Changes} from './changes.ts'
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
  const [lists, changes] = await Promise.all([readLists(run), findChanges(run)])
  const links = await askAbout(run, lists, changes)
  const options = new Map(
    lists.map(({path, config, files}) => [path, {path, config, files, ...(links && {links})}])
  )
  const again = (text: string, path: string) => lint(text, options.get(path) ?? {path})
  const linted = await Promise.all(
    lists.map(d => lintVerified(d.text, options.get(d.path) ?? {path: d.path}))
  )
  const files = await withoutKnown(run, lists, linted)
  const {findings, others} = await judge(files, inputs.scope, changes, ({path}, text) => again(text, path))
  const fileResults = files.map(fileResultOf)
  const results: Results = {
    version: 1,
    summary: summaryOf(fileResults),
    files: fileResults,
    ...(links && {links: linkRecords(links, files.flatMap(linkPlaces))})
  }
  const failed = findings.some(d => fails(inputs.failOn, d.level))
  const entries = files.flatMap(({path, list}): AddedEntry[] => {
    const added = changes?.added.get(path)
    return list.entries
      .map(entry => ({path, line: list.position(entry.span).start.line, entry}))
      .filter(d => added?.has(d.line))
  })

  const count = (level: 'error' | 'warn' | 'hint') => findings.filter(d => d.level === level).length
  const {entries: all, papers} = results.summary
  const dead = links?.filter(d => d.verdict === 'dead').length
  setOutputs({errors: count('error'), warnings: count('warn'), hints: count('hint'), entries: all, papers})
  if (dead !== undefined) setOutputs({'dead-links': dead})
  await writeReports(run, results, narrowed(results, findings))
  await tell(run, {files, findings, others, entries, totals: results.summary, changes, failed})
  log.info(failed ? `Failed: \`fail-on\` is ${inputs.failOn}.` : 'Passed.')
  return failed ? 1 : 0
}

/** The files without the findings that the baseline of their configuration knows. */
async function withoutKnown(
  {event: {workspace}, guard}: Run,
  lists: readonly Source[],
  files: readonly LintedFile[]
): Promise<(LintedFile & {known?: readonly Finding[]})[]> {
  const named = lists.find(d => d.config.baseline !== undefined && d.configFile !== undefined)
  if (!named) return [...files]
  const file = path.resolve(path.dirname(named.configFile ?? workspace), named.config.baseline ?? '')
  await guard(file)
  const baseline = await readBaseline(file, workspace)
  return files.map(d => {
    const isKnown = knownIn(baseline, d.path)
    const known = d.findings.filter(finding => isKnown(recordOf(finding)))
    return {...d, findings: d.findings.filter(finding => !known.includes(finding)), known}
  })
}

/** What the network says of the links that the pull request adds, or of all. A broken network says nothing, and is no finding. */
async function askAbout(
  run: Run,
  lists: readonly Source[],
  changes: Changes | undefined
): Promise<readonly LinkResult[] | undefined> {
  const {inputs, faults} = run
  if (inputs.links === 'none' || (inputs.links === 'added' && !changes)) return undefined
  const files = lists.map(d => read(d.text, d.path))
  const added = new Set(files.flatMap(d => linksOn(d, changes?.added.get(d.path) ?? new Set())))
  const requests = linksIn(files).filter(d => inputs.links === 'all' || added.has(d.url))
  if (requests.length === 0) return undefined
  return faults.attempt('the links', async () => {
    const {results, aborted, problems} = await ask(run, lists, requests)
    for (const {message} of problems) log.warning(message)
    if (aborted?.reason === 'environment') throw new Error(aborted.message)
    if (aborted) log.warning(aborted.message)
    return results
  })
}

/** URLs on lines. */
function linksOn({list}: ReadFile, lines: ReadonlySet<number>): string[] {
  return lines.size === 0
    ? []
    : list.flow.links.filter(d => lines.has(list.position(d.urlSpan).start.line)).map(d => d.url)
}

/** The results with the findings in scope only. */
function narrowed({files, ...results}: Results, findings: readonly Found[]): Results {
  const inScope = files.map(file => ({
    ...file,
    findings: findings
      .filter(d => d.path === file.path)
      .map(withoutPath)
      .sort(byPlace)
  }))
  return {...results, summary: summaryOf(inScope), files: inScope}
}

function withoutPath(found: Found): FindingRecord {
  const {path: _, ...finding} = found
  return finding
}

function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}

/** The changes of the pull request or of the merge queue, if it is one. */
async function findChanges({event, faults, github}: Run): Promise<Changes | undefined> {
  const {pull, queueBase, workspace} = event
  if (!pull && queueBase === undefined) return undefined
  return faults.attempt('the lines that are added; all findings are shown', () =>
    pull ? changesOf(event, pull, github) : queuedChanges(workspace, queueBase ?? '')
  )
}
