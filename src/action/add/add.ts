/**
 * `command: add`: a paper that somebody suggested with the issue form becomes a pull request, or an answer that says why it does not.
 */

import {addPaper, type Added} from '../../additions/add-paper.ts'
import {readForm, type Suggestion} from '../../additions/form.ts'
import type {Ask} from '../../additions/look-up.ts'
import {Refusal} from '../../additions/refusal.ts'
import {because} from '../../links/words.ts'
import {Problem} from '../../sources/problem.ts'
import type {Source} from '../../sources/sources.ts'
import {ask} from '../ask.ts'
import {writeComment} from '../comment.ts'
import {contentOf} from '../content.ts'
import type {Issue} from '../event.ts'
import type {GitHub} from '../github.ts'
import {readLists} from '../lists.ts'
import {log} from '../log.ts'
import {committedTo} from '../place.ts'
import {headOf} from '../pulls/own-branch.ts'
import {withGitHub, type Run} from '../run.ts'
import {answer} from './answers.ts'
import {proposeEntry, withdrawEntry} from './propose.ts'
import {listFor} from './section.ts'

/**
 * Answers an issue.
 *
 * @throws
 *   {Problem} if the run is not for an issue.
 */
export async function addSuggested(run: Run): Promise<number> {
  const {issue} = run.event
  if (run.event.name !== 'issues' || !issue)
    throw new Problem('`add` answers an issue: run it on `issues` of the types `opened` and `edited`')
  const suggestion = readForm(issue.body)
  if (!suggestion || !issue.isOpen) {
    log.info(
      suggestion
        ? 'The issue is closed: nothing to do.'
        : 'The issue does not suggest a paper: nothing to do.'
    )
    return 0
  }
  if (run.inputs.token === undefined)
    throw new Problem('`add` answers the issue and opens a pull request: give it a `token`')
  const lists = await readLists(run)
  const {place} = await committedTo(run.event, lists[0]?.path ?? 'README.md', 'add')
  const placed = await Promise.all(lists.map(async d => ({...d, path: await place(d.path)})))
  await withGitHub(run, 'the answer to the suggestion', github =>
    reply(run, github, {issue, suggestion, lists: placed})
  )
  return 0
}

interface Suggested {
  issue: Issue
  suggestion: Suggestion
  /** By their paths in the repository. */
  lists: readonly Source[]
}

async function reply(run: Run, github: GitHub, {issue, suggestion, lists}: Suggested): Promise<void> {
  const {serverUrl, owner, repo, branch = ''} = run.event
  const sha = await headOf(github, branch)
  if (sha === undefined) throw new Error(`the branch ${branch} is gone`)
  const now = await Promise.all(
    lists.map(async d => ({...d, text: (await contentOf(github, d.path, sha)) ?? ''}))
  )
  const question: Ask = urls =>
    ask(
      run,
      lists,
      urls.map(url => ({url}))
    )
  try {
    const list = listFor(now, suggestion.section)
    const added = await add(list, now, suggestion, question)
    await proposeEntry(run, github, {issue, list, added, base: {ref: branch, sha}})
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const text = answer(error.reason, `${serverUrl}/${owner}/${repo}/blob/${branch}/`)
    log.info(`Not added: ${error.message}`)
    await writeComment(github, issue.number, text)
    if (error.reason.kind !== 'not-asked') await withdrawEntry(github, issue, {ref: branch, sha})
  }
}

/** The paper as a registry has it, or if none has it, as the issue says. */
async function add(
  list: Source,
  lists: readonly Source[],
  {url, code, section, title, venue, year}: Suggestion,
  question: Ask
): Promise<Added> {
  if (url === undefined) throw new Refusal('the issue does not name a paper', {kind: 'not-a-url', url: ''})
  const named = {url, code, section, venue, year}
  const added = await addPaper(list, named, question, lists).catch((error: unknown) => {
    const isUnknown = error instanceof Refusal && error.reason.kind === 'unknown-title'
    if (!isUnknown || title === undefined) throw error
    return addPaper(list, {...named, title}, undefined, lists)
  })
  if (code !== undefined) await refuseDead(code, question)
  return added
}

async function refuseDead(url: string, question: Ask): Promise<void> {
  const {results} = await question([url])
  const dead = results.find(d => d.verdict === 'dead')
  if (dead) throw new Refusal(`${url} is dead (${dead.reason})`, {kind: 'dead', url, because: because(dead)})
}
