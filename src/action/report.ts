/**
 * `command: report`: results of other runs as one. After a run for a fork (`workflow_run`), the second half, which may comment.
 */

import {existsSync} from 'node:fs'
import {glob, lstat, readFile, realpath} from 'node:fs/promises'
import path from 'node:path'
import {Problem} from '../sources/problem.ts'
import {docs} from '../docs.ts'
import {rules} from '../../rules/index.ts'
import {read} from '../lint.ts'
import {mergeResults} from '../report/merge.ts'
import {readResults} from '../report/read.ts'
import {whatWasNotRecognized} from '../report/totals.ts'
import type {Results} from '../report/types.ts'
import type {Found} from './changes/blame.ts'
import {writeComment} from './comment.ts'
import {coverageOf} from './coverage.ts'
import {isPrivileged, type FinishedRun} from './event.ts'
import type {GitHub} from './github.ts'
import {fails} from './inputs.ts'
import {keepIssue} from './issue/keep.ts'
import {readLists} from './lists.ts'
import {log} from './log.ts'
import {byRelevance} from './tell/relevance.ts'
import {findIssue} from './issue/rolling.ts'
import {setOutputs, withGitHub, writeSummary, type Run} from './run.ts'
import type {Outcome} from './tell/outcome.ts'
import {commentBody, jobSummary} from './tell/summary.ts'
import {line} from './untrusted.ts'
import {writeReports} from './write-reports.ts'

/** Far above what real lists need: 100 files of 10 MB. */
const most = {files: 100, bytes: 10_000_000}

/** Reasons of links that a run did not check. */
const unasked = new Set(['budget', 'interrupted', 'environment', 'not-asked'])

/** Merges the results, and shows the findings; on `workflow_run` the exit code is 0, since the first half has failed or passed already. */
export async function reportResults(run: Run): Promise<number> {
  const {event, inputs} = run
  const results = mergeResults(await Promise.all((await resultFiles(run)).map(d => readResultFile(d))))
  const findings = byRelevance(foundIn(results), () => true)
  const {errors, warnings, hints, entries, papers} = results.summary
  const dead = results.links?.filter(d => d.verdict === 'dead').length
  setOutputs({errors, warnings, hints, entries, papers, ...(dead !== undefined && {'dead-links': dead})})

  const outcome = outcomeOf(run, results, findings)
  await writeSummary(run, jobSummary(outcome))
  await writeReports(run, results)
  if (event.finished) await commentOn(run, event.finished, outcome)
  if (inputs.issue && !isPrivileged(event)) await keepIssueOf(run, results, findings)
  log.info(`${findings.length} findings of ${results.files.length} files`)
  return !isPrivileged(event) && findings.some(d => fails(inputs.failOn, d.level)) ? 1 : 0
}

/** The issue, out of the results of all shards. Their caches have the history, each for its own hosts. */
async function keepIssueOf(
  run: Run,
  {files, links = []}: Results,
  findings: readonly Found[]
): Promise<void> {
  const named = files.map(d => d.path).filter(d => existsSync(path.resolve(run.event.workspace, d)))
  const lists = named.length > 0 ? await readLists({...run, inputs: {...run.inputs, files: named}}) : []
  const known = await withGitHub(run, 'the issue', async github => ({issue: await findIssue(github)}))
  if (known)
    await keepIssue(run, known.issue, {
      files: lists.map(d => read(d.text, d.path)),
      findings,
      links,
      places: links,
      complete: !links.some(d => d.verdict === 'skipped' && unasked.has(d.reason)),
      state: []
    })
}

/** Comments on the pull request that the finished run was for. GitHub says which one that is, not the files. */
async function commentOn(run: Run, finished: FinishedRun, outcome: Outcome): Promise<void> {
  if (finished.event !== 'pull_request')
    return log.info(`Nothing to comment on: the run was for ${finished.event}.`)
  await withGitHub(run, 'the comment', async github => {
    const number = await pullOf(github, finished)
    if (number === undefined)
      return log.info('Nothing to comment on: the pull request is closed, or has moved on.')
    const files = await github.paginate(github.rest.pulls.listFiles, {
      ...github.at,
      pull_number: number,
      per_page: 100
    })
    const names = new Set(files.map(d => d.filename))
    const findings = outcome.findings.filter(d => names.has(d.path))
    const body = findings.length > 0 ? commentBody({...outcome, findings}) : undefined
    return writeComment(github, number, body)
  })
}

/** The open pull request whose head the run was for; the payload names none for forks. */
async function pullOf(
  {rest, at}: GitHub,
  {head: {sha, ref, owner}}: FinishedRun
): Promise<number | undefined> {
  const {data} = await rest.pulls.list({
    ...at,
    state: 'open',
    head: `${owner ?? at.owner}:${ref}`,
    per_page: 100
  })
  return data.find(d => d.head.sha === sha)?.number
}

async function resultFiles({event: {workspace}, inputs: {files}}: Run): Promise<string[]> {
  if (files.length === 0) throw new Problem('`command: report` needs `files`: the result files to merge')
  const root = await realpath(workspace)
  const found: string[] = []
  for (const name of files) {
    const before = found.length
    for await (const file of glob(name, {cwd: root})) found.push(path.resolve(root, file))
    if (found.length === before) throw new Problem(`no file matches ${name}`)
  }
  if (found.length > most.files)
    throw new Problem(`${found.length} result files, at most ${most.files} are read`)
  for (const file of found) {
    const real = path.relative(root, await realpath(file))
    if (real.startsWith('..') || path.isAbsolute(real))
      throw new Problem(`${path.relative(root, file)} is outside of the workspace`)
  }
  return found
}

/** Reads what a stranger may have written: a file of limited size and of the right shape, or nothing. */
async function readResultFile(file: string): Promise<Results> {
  const name = path.basename(file)
  const info = await lstat(file)
  if (!info.isFile() || info.size > most.bytes)
    throw new Problem(`${name} is not a result file, or is larger than ${most.bytes} bytes`)
  try {
    const results = readResults(await readFile(file, 'utf8'))
    const wrong = results.files.find(d => !isInRepository(d.path))
    if (wrong) throw new Error(`${line(wrong.path)} is not a path in a repository`)
    return results
  } catch (error) {
    throw new Problem(`${name}: ${(error as Error).message}`)
  }
}

/** Browsers resolve `..` in links, also backwards out of the repository. */
function isInRepository(file: string): boolean {
  return file.isWellFormed() && !/[\\\p{Cc}]/u.test(file) && file.split('/').every(d => !/^\.{0,2}$/u.test(d))
}

/** Findings of rules that exist, each with the page of the rule, whatever the file names. */
function foundIn({files}: Results): Found[] {
  return files.flatMap(({path: file, findings}) =>
    findings.filter(d => Object.hasOwn(rules, d.rule)).map(d => ({...d, path: file, url: docs(d.rule).url}))
  )
}

function outcomeOf(
  {event, inputs}: Run,
  {summary, files, links, incomplete}: Results,
  findings: readonly Found[]
): Outcome {
  const {serverUrl, owner, repo, finished, runUrl} = event
  const sha = finished?.head.sha ?? event.sha
  return {
    findings,
    sha,
    runUrl,
    totals: summary,
    caused: [],
    corrected: false,
    others: 0,
    scope: finished ? 'added' : 'all',
    failOn: inputs.failOn,
    pull: finished !== undefined,
    unverified: finished !== undefined,
    entries: [],
    coverage: links && coverageOf(links),
    silenced: 0,
    configs: [],
    unread: [
      ...whatWasNotRecognized(files),
      ...(incomplete === undefined ? [] : [`Not completed: ${incomplete}`])
    ],
    blob: `${serverUrl}/${owner}/${repo}/blob/${sha}/`
  }
}
