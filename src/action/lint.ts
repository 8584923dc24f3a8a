/**
 * `command: lint`: checks the lists, and shows the findings on GitHub.
 */

import {linkPlaces, linkRecords} from '../link-places.ts'
import {lint, lintVerified, type LintedFile} from '../lint.ts'
import {fileResultOf, recordOf, summaryOf} from '../report/results.ts'
import {whatWasNotRecognized} from '../report/totals.ts'
import type {Results} from '../report/types.ts'
import type {Source} from '../sources/sources.ts'
import {isOn, type Found} from './changes/blame.ts'
import {scopeOf} from './changes/scope.ts'
import type {Changes} from './changes/types.ts'
import {inScope} from './in-scope.ts'
import {fails} from './inputs.ts'
import {countsAreCorrected} from './counting.ts'
import {isCount, judge} from './judge.ts'
import {withoutKnown} from './known.ts'
import {askAboutLinks, type Asked} from './lint-links.ts'
import {readLists} from './lists.ts'
import {log} from './log.ts'
import {setOutputs, type Run} from './run.ts'
import type {AddedEntry} from './tell/outcome.ts'
import {tell} from './tell/tell.ts'
import {writeReports} from './write-reports.ts'

/** Lints, and shows the findings; 1 if a finding in scope is of the level that fails. */
export async function lintLists(run: Run): Promise<number> {
  const {inputs} = run
  const sources = await readLists(run)
  const {lists, changes, configs = [], unsure} = await scopeOf(run, sources)
  const asked = await askAboutLinks(run, lists, changes)
  const {linted, again} = await lintAll(lists, asked)
  const files = await withoutKnown(run, lists, linted)
  const {findings, caused, others} = await judge(files, inputs.scope, changes, again)
  const results = resultsOf(files, asked)
  const failed = unsure === undefined && findings.some(d => fails(inputs.failOn, d.level))
  const entries = changes ? files.flatMap(d => addedEntries(d, changes)) : []

  setOutputs(outputsOf(results, findings, asked))
  await tell(run, {
    files,
    findings,
    caused,
    corrected: caused.some(isCount) && (await countsAreCorrected(run, sources[0]?.path ?? 'README.md')),
    others,
    entries,
    changes,
    configs,
    unread: whatWasNotRecognized(results.files),
    silenced: changes ? silencedIn(files, changes) : 0,
    failed,
    unsure,
    totals: results.summary,
    coverage: asked?.coverage
  })
  await writeReports(run, results, await inScope(results, findings, changes))
  if (unsure) log.warning(`${unsure.what}. ${unsure.why}`)
  log.info(failed ? `Failed: \`fail-on\` is ${inputs.failOn}.` : 'Passed.')
  return failed ? 1 : 0
}

async function lintAll(lists: readonly Source[], asked: Asked | undefined) {
  const options = new Map(
    lists.map(({path, config, files}) => [
      path,
      {path, config, files, ...(asked?.links && {links: asked.links})}
    ])
  )
  const optionsOf = (path: string) => options.get(path) ?? {path}
  return {
    linted: await Promise.all(lists.map(d => lintVerified(d.text, optionsOf(d.path)))),
    again: ({path}: LintedFile, text: string) => lint(text, optionsOf(path))
  }
}

function resultsOf(files: readonly LintedFile[], asked: Asked | undefined): Results {
  const fileResults = files.map(fileResultOf)
  return {
    version: 1,
    summary: summaryOf(fileResults),
    files: fileResults,
    ...(asked?.links && {links: linkRecords(asked.links, files.flatMap(linkPlaces))}),
    ...(asked?.incomplete !== undefined && {incomplete: asked.incomplete})
  }
}

function outputsOf({summary}: Results, findings: readonly Found[], asked: Asked | undefined) {
  const count = (level: Found['level']) => findings.filter(d => d.level === level).length
  return {
    errors: count('error'),
    warnings: count('warn'),
    hints: count('hint'),
    entries: summary.entries,
    papers: summary.papers,
    ...(asked?.links && {'dead-links': asked.links.filter(d => d.verdict === 'dead').length})
  }
}

/** Entries with a line that says something new. */
function addedEntries({path, list}: LintedFile, changes: Changes): AddedEntry[] {
  const fresh = changes.lists.get(path)?.fresh
  if (!fresh || fresh.size === 0) return []
  return list.entries.flatMap(entry => {
    const {start, end} = list.position(entry.span)
    const isNew = isOn({line: start.line, endLine: end.line}, fresh)
    return isNew ? [{path, line: start.line, entry}] : []
  })
}

/** How many findings of new lines comments silence. */
function silencedIn(files: readonly LintedFile[], changes: Changes): number {
  const ofNewLines = files.flatMap(({path, silenced}) => {
    const fresh = changes.lists.get(path)?.fresh ?? new Set<number>()
    return silenced.filter(({finding}) => isOn(recordOf(finding), fresh))
  })
  return ofNewLines.length
}
