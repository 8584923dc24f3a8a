/**
 * `command: links`: every link, and one issue about what does not work.
 */

import {networkOnly} from '../config/only.ts'
import {linkPlaces, linkRecords, linksIn} from '../link-places.ts'
import {lint, read, type LintedFile} from '../lint.ts'
import type {LinkResult} from '../links/types.ts'
import {fileResultOf, summaryOf} from '../report/results.ts'
import {whatWasNotRecognized} from '../report/totals.ts'
import type {Results} from '../report/types.ts'
import {plural} from '../text/numbers.ts'
import {ask, cacheFileOf} from './ask.ts'
import {coverageOf, whyIncomplete} from './coverage.ts'
import {failingIn, restore} from './issue/history.ts'
import {fails} from './inputs.ts'
import {readLists} from './lists.ts'
import {log} from './log.ts'
import {judge} from './judge.ts'
import {keepIssue} from './issue/keep.ts'
import {findIssue, stateOf} from './issue/rolling.ts'
import {setOutputs, withGitHub, writeSummary, type Run} from './run.ts'
import {tell} from './tell/tell.ts'
import {inMarkdown} from './untrusted.ts'
import {writeReports} from './write-reports.ts'

/** Checks all links; 3 if the network is broken: then nothing is concluded about them. */
export async function sweepLinks(run: Run): Promise<number> {
  const {inputs} = run
  const lists = await readLists(run)
  const cacheFile = await cacheFileOf(run)
  const issue = inputs.issue
    ? await withGitHub(run, 'the issue', async github => ({known: await findIssue(github)}))
    : undefined
  if (cacheFile !== undefined) await restore(cacheFile, stateOf(issue?.known))

  const requests = inputs.links === 'none' ? [] : linksIn(lists.map(d => read(d.text, d.path)))
  const asked = await ask(run, lists, requests)
  const {results: links, aborted, problems} = asked
  for (const {message} of problems) log.warning(message)
  if (aborted?.reason === 'environment') {
    log.warning(`Nothing is concluded about the links: ${aborted.message}`)
    const text = `⚠️ ${plural(requests.length, 'link')} could not be checked: ${inMarkdown(aborted.message)}.`
    await writeSummary(run, `## paperlint\n\n${text}\n`)
    return 3
  }
  const files = await Promise.all(
    lists.map(({text, path: name, config}) => lint(text, {path: name, config: networkOnly(config), links}))
  )
  const {findings} = await judge(files, 'all', undefined, file => Promise.resolve(file))
  const incomplete = whyIncomplete(asked)
  const results = {...resultsOf(files, links), ...(incomplete !== undefined && {incomplete})}
  const failed = findings.some(d => fails(inputs.failOn, d.level))

  setOutputs(outputsOf(results, links))
  await tell(run, {
    ...wholeList,
    files,
    findings,
    coverage: coverageOf(links),
    unread: whatWasNotRecognized(results.files),
    totals: results.summary,
    failed
  })
  await writeReports(run, results)
  if (issue) {
    const state = cacheFile === undefined ? [] : await failingIn(cacheFile)
    await keepIssue(run, issue.known, {
      files,
      findings,
      links,
      places: results.links ?? [],
      complete: !aborted,
      state
    })
  }
  if (aborted) log.info(aborted.message)
  return failed ? 1 : 0
}

/** A sweep is not about a pull request. */
const wholeList = {
  caused: [],
  corrected: false,
  others: 0,
  entries: [],
  silenced: 0,
  configs: [],
  unsure: undefined,
  changes: undefined
} as const

function resultsOf(files: readonly LintedFile[], links: readonly LinkResult[]): Results {
  const fileResults = files.map(fileResultOf)
  return {
    version: 1,
    summary: summaryOf(fileResults),
    files: fileResults,
    links: linkRecords(links, files.flatMap(linkPlaces))
  }
}

function outputsOf({summary}: Results, links: readonly LinkResult[]) {
  const {errors, warnings, hints, entries, papers} = summary
  const dead = links.filter(d => d.verdict === 'dead').length
  return {errors, warnings, hints, entries, papers, 'dead-links': dead}
}
