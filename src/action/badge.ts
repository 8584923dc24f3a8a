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
  if (files.size === 0) {
    setOutputs({entries, papers, fixed})
    log.info(`Every count is right: ${plural(entries, 'entry', 'entries')}, ${plural(papers, 'paper')}`)
    return 0
  }
  const fate = placed ? await commit(run, placed) : {became: 'corrected' as const, why: whyNot(run)}
  setOutputs({entries, papers, fixed: fate.became === 'corrected' ? fixed : 0})
  await tellCounts(run, found, fate)
  return 0
}

/** What became of wrong counts. They may be right on the branch by now, or still be wrong, because the commit failed. */
interface Fate {
  became: 'corrected' | 'right' | 'wrong'
  /** Where the correction is, or why there is none. */
  why: string
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

/** Commits as wanted. */
async function commit(run: Run, {root, lists, endpoint}: Placed): Promise<Fate> {
  const {event, inputs} = run
  const branch = event.branch ?? ''
  const tried = await withGitHub(run, what, async github => {
    const plan: Plan = async sha => {
      const read = async (file: string) =>
        sha === event.sha ? (await blobAt(root, sha, file))?.bytes : bytesOf(github, file, sha)
      return (await recountAll(lists, endpoint, read)).files
    }
    const committed =
      inputs.commit === 'direct'
        ? await commitTo(github, {branch, sha: event.sha}, plan, proposal)
        : await proposeTo(github, branch, plan, proposal)
    return {committed}
  })
  if (!tried) return {became: 'wrong', why: whyFailed(run)}
  const {committed} = tried
  if (!committed)
    return {became: 'right', why: `Nothing to commit: \`${branch}\` has the right counts by now.`}
  if ('commit' in committed) return {became: 'corrected', why: `Committed as ${committed.commit}.`}
  const why = inputs.commit === 'direct' ? `\`${branch}\` takes pull requests only. ` : ''
  const where = `Proposed in ${committed.pull}, from the branch \`${committed.branch}\`.`
  return {became: 'corrected', why: why + where}
}

/** The commit in the list of what was left out. */
const what = 'the commit'

function whyFailed({inputs, faults: {forbidden}}: Run): string {
  if (inputs.token === undefined) return 'There is no `token`.'
  return forbidden.includes(what)
    ? 'The token may not write to the repository: give the job the permission `contents: write`.'
    : 'The page of this run says why.'
}

function whyNot({event, inputs}: Run): string {
  if (inputs.commit === 'none') return ''
  return event.branch === undefined
    ? 'Nothing is committed: this run is not for a branch.'
    : 'Nothing is committed: this is a push of our own commit.'
}

async function tellCounts(run: Run, {files, fixed, entries, papers}: Recount, fate: Fate): Promise<void> {
  const counted = `${plural(entries, 'entry', 'entries')}, ${plural(papers, 'paper')}`
  const say = (names: readonly string[]) => {
    const happened =
      fate.became === 'right' ? '' : `${happenedTo(fixed, names.join(', '), fate)}: ${counted}.`
    return [happened, fate.why].filter(Boolean).join(' ')
  }
  log.info(say([...files.keys()]))
  const text = say([...files.keys()].map(d => inMarkdown(d)))
  await writeSummary(run, `## paperlint\n\n${fate.became === 'wrong' ? '⚠️ ' : ''}${text}\n`)
}

/** `2 counts corrected in README.md`; without a wrong count, only the file for shields.io is new. */
function happenedTo(fixed: number, names: string, {became}: Fate): string {
  if (became === 'wrong')
    return fixed === 0
      ? `${names} could not be updated`
      : `${plural(fixed, 'count')} in ${names} ${fixed === 1 ? 'is' : 'are'} wrong, and the correction could not be committed`
  return fixed === 0 ? `${names} updated` : `${plural(fixed, 'count')} corrected in ${names}`
}

/** Whether a pushed commit is ours, which must not lead to another. */
function isOurs(text: string | undefined): boolean {
  return text?.trim() === `${message.headline}\n\n${message.body}`
}
