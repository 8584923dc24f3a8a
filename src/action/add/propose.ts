/**
 * The pull request that adds a suggested paper and closes its issue.
 */

import {createHash} from 'node:crypto'
import type {Added} from '../../additions/add-paper.ts'
import type {Source} from '../../sources/sources.ts'
import {titleKey} from '../../text/title.ts'
import {writeComment} from '../comment.ts'
import type {Issue} from '../event.ts'
import type {GitHub} from '../github.ts'
import {log} from '../log.ts'
import {closePull, keepPull, takenBy, type Change, type Place} from '../pulls/kept-pull.ts'
import {openPulls, pullsOf} from '../pulls/known-pulls.ts'
import {recountAll} from '../recount.ts'
import {setOutputs, type Run} from '../run.ts'
import {hidden, inFence, inMarkdown, inTitle, readHidden} from '../untrusted.ts'

interface Entry {
  issue: Issue
  list: Source
  added: Added
  base: Place['base']
}

/**
 * Opens the pull request, or brings it up to date, and says so in the issue. One that somebody closed stays closed until the suggestion
 * changes. A paper that another suggestion already proposed is not proposed again.
 *
 * @throws what GitHub throws.
 */
export async function proposeEntry(
  run: Run,
  github: GitHub,
  {issue, list, added, base}: Entry
): Promise<void> {
  const branch = branchOf(issue)
  const facts = [list.path, added.section, added.entry]
  const key = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12)
  const [last] = await pullsOf(github, branch)
  if (last && last.state !== 'open' && stateOf(last.body).key === key) {
    log.info(`${last.url} has this entry and was ${last.state}: nothing to do.`)
    return
  }
  const paper = added.work.id ?? `title:${titleKey(added.work.title)}`
  const others = await openPulls(github, branchStart)
  const same = others.find(d => d.branch !== branch && stateOf(d.body).paper === paper)
  if (same) {
    log.info(`${same.url} adds this paper already: nothing to do.`)
    await writeComment(github, issue.number, `Thank you! #${same.number} already adds this paper.`)
    return withdrawEntry(github, issue, base)
  }
  const change = await changeOf(issue, list, added, {key, paper})
  const kept = await keepPull(github, {branch, base}, change).catch(async (error: unknown) => {
    await writeComment(github, issue.number, waiting(added))
    throw error
  })
  if (kept.outcome === 'taken') throw new Error(takenBy(kept))
  log.info(`Proposed: ${kept.url}`)
  setOutputs({'pull-request': kept.url})
  await writeComment(github, issue.number, `Thank you! #${kept.number} adds this entry:\n\n${shown(added)}`)
}

/** Closes the pull request of a suggestion that was edited into one that cannot be added. */
export async function withdrawEntry(github: GitHub, issue: Issue, base: Place['base']): Promise<void> {
  const body = `The suggestion in #${issue.number} changed and cannot be added as it is now; the issue says why.\n`
  await closePull(github, {branch: branchOf(issue), base}, body)
}

const branchStart = 'paperlint/add-'

function branchOf({number}: Issue): string {
  return `${branchStart}${number}`
}

async function changeOf(
  issue: Issue,
  list: Source,
  {text, entry, line, section, work}: Added,
  state: State
): Promise<Change> {
  const {path, config} = list
  const {files} = await recountAll([{path, config}], undefined, () => Promise.resolve(Buffer.from(text)))
  const title = `Add ${inTitle(work.title, 150)}`
  const body = [
    `Closes #${issue.number}, which suggests ${inMarkdown(work.title)}. The entry, on line ${line} under ${inMarkdown(section, 120)}:`,
    inFence(entry, 'md'),
    'Title, authors, venue and year come from a registry or from the link itself. What those do not have, and the section, comes from the issue.',
    hidden('suggestion', state)
  ].join('\n\n')
  return {
    contents: new Map([[path, files.get(path) ?? text]]),
    message: {headline: title, body: `Suggested in #${issue.number}.`},
    title,
    body: `${body}\n`
  }
}

/** The answer in the issue if the pull request could not be opened. */
function waiting(added: Added): string {
  return `Thank you! The entry is ready, but the pull request could not be opened. The log of the workflow says why.\n\n${shown(added)}`
}

function shown({entry}: Added): string {
  return inFence(entry, 'md')
}

/** What a pull request stores: its entry, and its paper by identifier or title. Not trusted, since anybody who may write can edit it. */
interface State {
  key?: unknown
  paper?: unknown
}

function stateOf(body: string): State {
  const state = readHidden('suggestion', body)
  return typeof state === 'object' && state !== null ? state : {}
}
