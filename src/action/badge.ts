/**
 * `command: badge`: the counts, corrected and committed.
 */

import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {plural} from '../report/totals.ts'
import {contentOf} from './changes.ts'
import {commitTo, headline, proposeTo, type Files, type Plan} from './commit.ts'
import type {GitHub} from './github.ts'
import {readLists} from './lists.ts'
import {log} from './log.ts'
import {recount} from './recount.ts'
import {setOutputs, withGitHub, writeSummary, writeText, type Run} from './run.ts'
import {inMarkdown} from './untrusted.ts'

type Lists = Awaited<ReturnType<typeof readLists>>

/** Corrects the counts of the files at hand, and commits what changed where it may. */
export async function correctCounts(run: Run): Promise<number> {
  const {event, inputs} = run
  const lists = await readLists(run)
  const {files, fixed, entries, papers} = await recountAll(lists, inputs.endpoint)
  setOutputs({entries, papers, fixed})
  const changed = await changedFiles(run, lists, files)
  if (changed.size === 0) {
    log.info(`Every count is right: ${plural(entries, 'entry', 'entries')}, ${plural(papers, 'paper')}`)
    return 0
  }
  log.info(`${plural(fixed, 'count')} corrected in ${[...changed.keys()].join(', ')}`)
  for (const [file, text] of changed) await writeText(run, file, text)

  const where = await commit(run, lists, changed)
  const names = [...changed.keys()].map(d => inMarkdown(d)).join(', ')
  const done = `${plural(fixed, 'count')} corrected in ${names}: ${plural(entries, 'entry', 'entries')}, ${plural(papers, 'paper')}.`
  await writeSummary(run, `## paperlint\n\n${done}${where ? ` ${where}` : ''}\n`)
  if (where) log.info(where)
  else if (inputs.commit !== 'none' && event.branch === undefined)
    log.info('Nothing is committed: this run is not for a branch.')
  return 0
}

/** Commits as wanted; says where it went. */
async function commit(run: Run, lists: Lists, changed: Files): Promise<string | undefined> {
  const {event, inputs} = run
  const {branch} = event
  if (inputs.commit === 'none' || branch === undefined) return undefined
  if (event.headMessage?.startsWith(headline))
    return 'Nothing is committed: this is a push of our own commit.'

  const committed = await withGitHub(run, 'the commit', github => {
    const plan: Plan = async sha =>
      sha === event.sha ? changed : planAt(github, sha, lists, inputs.endpoint)
    return inputs.commit === 'direct'
      ? commitTo(github, branch, event.sha, plan)
      : proposeTo(github, branch, plan)
  })
  if (!committed) return undefined
  return 'commit' in committed ? `Committed as ${committed.commit}.` : `Proposed in ${committed.pull}`
}

/** What to change at another commit: the same files, read anew. */
async function planAt(
  github: GitHub,
  sha: string,
  lists: Lists,
  endpoint: string | undefined
): Promise<Files> {
  const now = await Promise.all(lists.map(async d => ({...d, text: await contentOf(github, d.path, sha)})))
  const there = now.flatMap(({text, ...d}) => (text === undefined ? [] : [{...d, text}]))
  const {files} = await recountAll(there, endpoint)
  const before = new Map(there.map(d => [d.path, d.text]))
  if (endpoint !== undefined) before.set(endpoint, (await contentOf(github, endpoint, sha)) ?? '')
  return new Map([...files].filter(([file, text]) => before.get(file) !== text))
}

/** All files as they should be, the endpoint among them. */
async function recountAll(lists: Lists, endpoint: string | undefined) {
  const files = new Map<string, string>()
  let [fixed, entries, papers] = [0, 0, 0]
  for (const {text, path: file, config} of lists) {
    const list = await recount(text, file, config)
    files.set(file, list.text)
    fixed += list.fixed
    entries += list.counts.entries
    papers += list.counts.papers
  }
  if (endpoint !== undefined) files.set(endpoint, endpointOf(papers))
  return {files, fixed, entries, papers}
}

/** Files that are not as they should be. */
async function changedFiles({event, inputs: {endpoint}}: Run, lists: Lists, files: Files): Promise<Files> {
  const before = new Map(lists.map(d => [d.path, d.text]))
  if (endpoint !== undefined) {
    const at = path.resolve(event.workspace, endpoint)
    before.set(endpoint, await readFile(at, 'utf8').catch(() => ''))
  }
  return new Map([...files].filter(([file, text]) => before.get(file) !== text))
}

/** What shields.io draws a badge from. Source: https://shields.io/badges/endpoint-badge */
function endpointOf(papers: number): string {
  return JSON.stringify({schemaVersion: 1, label: 'papers', message: String(papers), color: 'blue'}) + '\n'
}
