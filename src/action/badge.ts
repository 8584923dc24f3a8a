/**
 * `command: badge`: the counts, corrected and committed.
 */

import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {plural} from '../text/numbers.ts'
import {commitTo, proposeTo, type Plan, type Proposal} from './commit.ts'
import {bytesOf} from './content.ts'
import {blobAt} from './git.ts'
import {readLists} from './lists.ts'
import {log} from './log.ts'
import {committedTo} from './place.ts'
import {recountAll, type CountedFile, type Recount} from './recount.ts'
import {setOutputs, withGitHub, writeSummary, writeText, type Run} from './run.ts'
import {inMarkdown} from './untrusted.ts'

const message = {headline: 'Correct the paper count', body: 'Counted by paperlint.'}

const proposal: Proposal = {
  branch: 'paperlint/counts',
  title: message.headline,
  body: message.body,
  message
}

/**
 * Corrects the counts of the lists in the workspace and, if the run is for a branch, in a commit to it. The commit changes the files as the
 * branch has them: changes by other steps, and the line ends of the workspace, are not committed.
 *
 * @throws
 *   {Problem} if the commit checked out is not the one that the run is for.
 */
export async function correctCounts(run: Run): Promise<number> {
  const {event, inputs} = run
  const lists = await readLists(run)
  const here = await recountAll(lists, inputs.endpoint, file =>
    readFile(path.resolve(event.workspace, file)).catch(() => undefined)
  )
  const commits = inputs.commit !== 'none' && event.branch !== undefined && !isOurs(event.headMessage)
  const placed = commits ? await placedIn(run, lists) : undefined
  const found = placed
    ? await recountAll(placed.lists, placed.endpoint, async file => {
        return (await blobAt(placed.root, event.sha, file))?.bytes
      })
    : here
  for (const [file, text] of here.files) await writeText(run, file, text)
  const {entries, papers, fixed, files} = found
  setOutputs({entries, papers, fixed})
  if (files.size === 0) {
    log.info(`Every count is right: ${plural(entries, 'entry', 'entries')}, ${plural(papers, 'paper')}`)
    return 0
  }
  const where = placed ? await commit(run, placed) : whyNot(run)
  await tellCounts(run, found, where)
  return 0
}

/** Lists and endpoint by their paths in the repository. */
interface Placed {
  root: string
  lists: readonly CountedFile[]
  endpoint: string | undefined
}

async function placedIn({event, inputs}: Run, lists: Awaited<ReturnType<typeof readLists>>): Promise<Placed> {
  const {root, place} = await committedTo(event, lists[0]?.path ?? 'README.md', 'badge')
  return {
    root,
    lists: await Promise.all(lists.map(async d => ({path: await place(d.path), config: d.config}))),
    endpoint: inputs.endpoint === undefined ? undefined : await place(inputs.endpoint)
  }
}

/** Commits as wanted; says where it went. */
async function commit(run: Run, {root, lists, endpoint}: Placed): Promise<string | undefined> {
  const {event, inputs} = run
  const branch = event.branch ?? ''
  const committed = await withGitHub(run, 'the commit', github => {
    const plan: Plan = async sha => {
      const read = async (file: string) =>
        sha === event.sha ? (await blobAt(root, sha, file))?.bytes : bytesOf(github, file, sha)
      return (await recountAll(lists, endpoint, read)).files
    }
    return inputs.commit === 'direct'
      ? commitTo(github, {branch, sha: event.sha}, plan, proposal)
      : proposeTo(github, branch, plan, proposal)
  })
  if (!committed) return undefined
  if ('commit' in committed) return `Committed as ${committed.commit}.`
  const why = inputs.commit === 'direct' ? `\`${branch}\` takes pull requests only. ` : ''
  return `${why}Proposed in ${committed.pull}, from the branch \`${committed.branch}\`.`
}

function whyNot({event, inputs}: Run): string | undefined {
  if (inputs.commit === 'none') return undefined
  return event.branch === undefined
    ? 'Nothing is committed: this run is not for a branch.'
    : 'Nothing is committed: this is a push of our own commit.'
}

async function tellCounts(run: Run, {files, fixed, entries, papers}: Recount, where = ''): Promise<void> {
  const counted = `${plural(entries, 'entry', 'entries')}, ${plural(papers, 'paper')}`
  log.info(`${plural(fixed, 'count')} corrected in ${[...files.keys()].join(', ')}`)
  if (where) log.info(where)
  const names = [...files.keys()].map(d => inMarkdown(d)).join(', ')
  await writeSummary(
    run,
    `## paperlint\n\n${plural(fixed, 'count')} corrected in ${names}: ${counted}. ${where}\n`
  )
}

/** Whether a pushed commit is ours, which must not lead to another. */
function isOurs(text: string | undefined): boolean {
  return text?.trim() === `${message.headline}\n\n${message.body}`
}
