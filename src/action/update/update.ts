/**
 * `command: update`: one pull request that brings the entries up to date.
 */

import {linksIn} from '../../link-places.ts'
import {read} from '../../lint.ts'
import {plural} from '../../text/numbers.ts'
import {Problem} from '../../sources/problem.ts'
import type {LinkResult} from '../../links/index.ts'
import {update, type Updated} from '../../updates/update.ts'
import {ask} from '../ask.ts'
import {contentOf} from '../content.ts'
import type {GitHub} from '../github.ts'
import {readLists} from '../lists.ts'
import {log} from '../log.ts'
import {committedTo} from '../place.ts'
import {closePull, keepPull, takenBy} from '../pulls/kept-pull.ts'
import {pullsOf, type KnownPull} from '../pulls/known-pulls.ts'
import {headOf} from '../pulls/own-branch.ts'
import {setOutputs, withGitHub, writeSummary, type Run} from '../run.ts'
import {doneText, keysIn, mostUpdates, silencedBy, updateText} from './text.ts'

/** Branch of the pull request. */
const branch = 'paperlint/update'

/** A list by its path in the repository. */
type PlacedList = Pick<Awaited<ReturnType<typeof readLists>>[number], 'path' | 'config'>

/**
 * Looks for updates and proposes them; 3 if the network is broken, which concludes nothing.
 *
 * @throws
 *   {Problem} if the run is not for a branch, or another commit is checked out.
 */
export async function proposeUpdates(run: Run): Promise<number> {
  const {event} = run
  if (event.branch === undefined)
    throw new Problem('`update` proposes changes of a branch: run it on `schedule` or `workflow_dispatch`')
  if (run.inputs.token === undefined) throw new Problem('`update` opens a pull request: give it a `token`')
  const lists = await readLists(run)
  const {place} = await committedTo(event, lists[0]?.path ?? 'README.md', 'update')
  const placed = await Promise.all(lists.map(async d => ({path: await place(d.path), config: d.config})))
  const known = await withGitHub(run, 'the pull request', async github => ({
    pulls: await pullsOf(github, branch)
  }))
  if (!known) return 0

  const requests = linksIn(lists.map(d => read(d.text, d.path)))
  const {results: links, aborted, problems} = await ask(run, lists, requests, {archive: true})
  if (aborted?.reason === 'environment') {
    log.warning(`Nothing is proposed: ${aborted.message}`)
    return 3
  }
  for (const {message} of problems) log.warning(message)
  const isComplete = !aborted && problems.every(d => d.about === 'cache')
  const found = await withGitHub(run, 'the pull request', github =>
    propose(run, github, {lists: placed, pulls: known.pulls, links, isComplete})
  )
  if (found !== undefined) await tellUpdates(run, found)
  if (aborted) log.info(`${aborted.message}: what is left comes first next time.`)
  return 0
}

interface Findings {
  lists: readonly PlacedList[]
  pulls: readonly KnownPull[]
  links: readonly LinkResult[]
  /** Whether every link was asked; otherwise no proposal that is made already is taken back. */
  isComplete: boolean
}

/** What is proposed, and what became of the pull request. */
interface Proposed {
  updates: readonly Updated[]
  said: string
  table?: string
  url?: string
}

async function propose(run: Run, github: GitHub, found: Findings): Promise<Proposed> {
  const ref = run.event.branch ?? ''
  const head = await headOf(github, ref)
  if (head === undefined) throw new Error(`the branch ${ref} is gone`)
  const base = {ref, sha: head}

  const updates = await updatesAt(github, head, found, run.inputs.kinds)
  const proposals = updates.flatMap(d => d.proposals)
  const open = found.pulls.find(d => d.state === 'open' && d.base === base.ref)
  const isShorter = open && keysIn(open).some(key => !proposals.some(d => d.key === key))
  if (!found.isComplete && isShorter)
    return {
      updates,
      url: open.url,
      said: `Not every link was checked, so ${open.url} stays as it is.`
    }

  const {runUrl, serverUrl, owner, repo} = run.event
  if (proposals.length === 0) {
    const closed = await closePull(github, {branch, base}, doneText(runUrl))
    return {
      updates,
      said: `Nothing to update.${closed ? ` Closed ${closed.url}: it has nothing left to merge.` : ''}`
    }
  }
  const text = updateText(updates, `${serverUrl}/${owner}/${repo}/blob/${ref}/`)
  const contents = new Map(updates.filter(d => d.proposals.length > 0).map(d => [d.path, d.text]))
  const kept = await keepPull(github, {branch, base}, {...text, contents})
  if (kept.outcome === 'taken') throw new Error(takenBy(kept))
  return {updates, table: text.table, url: kept.url, said: `${outcomes[kept.outcome]}: ${kept.url}`}
}

const outcomes = {opened: 'Proposed', updated: 'Updated', unchanged: 'Already proposed'} as const

/** The updates of the lists as a commit has them. */
async function updatesAt(
  github: GitHub,
  sha: string,
  {lists, pulls, links}: Findings,
  kinds: Run['inputs']['kinds']
): Promise<Updated[]> {
  const silenced = silencedBy(pulls)
  const updates: Updated[] = []
  let room = mostUpdates
  for (const {path, config} of lists) {
    const text = await contentOf(github, path, sha)
    if (text === undefined) continue
    const updated = await update({text, path, config}, {kinds, links, silenced, most: room})
    room -= updated.proposals.length
    updates.push(updated)
  }
  return updates
}

async function tellUpdates(run: Run, {updates, said, table, url}: Proposed): Promise<void> {
  const proposals = updates.flatMap(d => d.proposals)
  setOutputs({fixed: proposals.length, ...(url !== undefined && {'pull-request': url})})
  for (const {path, line, before, after} of proposals) log.info(`${path}:${line} ${before} → ${after}`)
  log.info(`${plural(proposals.length, 'update')}. ${said}`)
  await writeSummary(run, `## paperlint\n\n${said}\n${table === undefined ? '' : `\n${table}\n`}`)
}
