/**
 * Pull requests that are kept up to date: one for each branch of ours, rewritten as long as nobody else pushes to the branch.
 */

import {isForbidden, isRefused, messageOf, type GitHub} from '../github.ts'
import {pullsOf, type KnownPull} from './known-pulls.ts'
import {nameOf, readOwnBranch, writeOwnBranch, type Files} from './own-branch.ts'

/** Where a pull request comes from, and where it goes. */
export interface Place {
  /** Branch that we write, and nobody else should. */
  branch: string
  /** Branch that it is for, and the commit there that the contents were made from. */
  base: {ref: string; sha: string}
}

/** What a pull request changes and says. */
export interface Change {
  /** Files that differ from the base. */
  contents: Files
  message: {headline: string; body: string}
  title: string
  /** Markdown. */
  body: string
}

/** What became of it; `taken`: somebody else pushed to the branch, and nothing was touched. */
export type Kept =
  | {outcome: 'opened' | 'updated' | 'unchanged'; number: number; url: string}
  | {outcome: 'taken'; branch: string; url: string | undefined}

/** Why nothing was touched, and what to do. */
export function takenBy({branch, url}: {branch: string; url: string | undefined}): string {
  const cure = url === undefined ? 'delete the branch' : `merge or close ${url} and delete the branch`
  return `Somebody else pushed to the branch \`${branch}\`, so paperlint leaves it alone. To get new changes, ${cure}`
}

/**
 * Opens the pull request, or brings the one that is open up to date. Sends nothing if nothing changes, so that it can be run again after any
 * fault.
 *
 * @throws what GitHub throws; an error that says what to do if the pull request is not allowed.
 */
export async function keepPull(github: GitHub, place: Place, change: Change): Promise<Kept> {
  const {branch, base} = place
  const {isOurs, isWritten} = await push(github, place, change)
  try {
    const open = await openPull(github, place)
    if (!isOurs) return {outcome: 'taken', branch, url: open?.url}
    const kept = open ? await rewrite(github, open, change) : await create(github, place, change)
    return kept.outcome === 'unchanged' && !isWritten ? {...kept, outcome: 'updated'} : kept
  } catch (error) {
    if (!isForbidden(error)) throw error
    throw new Error(whatIsMissing(branch, base.ref, error), {cause: error})
  }
}

/** Brings the branch to the contents, unless it has them already or somebody else pushed to it. */
async function push(
  github: GitHub,
  {branch, base}: Place,
  {contents, message}: Change
): Promise<{isOurs: boolean; isWritten: boolean}> {
  try {
    const before = await readOwnBranch(github, {branch, base: base.sha})
    if (before.state === 'taken') return {isOurs: false, isWritten: false}
    if (before.state === 'ours' && before.content === nameOf(contents)) return {isOurs: true, isWritten: true}
    const isOurs = await writeOwnBranch(github, {branch, base: base.sha, before}, contents, message)
    return {isOurs, isWritten: false}
  } catch (error) {
    if (!isForbidden(error)) throw error
    throw new Error(
      `The token may not push the branch \`${branch}\`. Add \`contents: write\` and \`pull-requests: write\` to the \`permissions\` of the job`,
      {cause: error}
    )
  }
}

/**
 * Closes the open pull request of a branch that has nothing left to change, with a body that says so. The branch goes too, unless somebody
 * else pushed to it; then nothing is touched.
 *
 * @throws what GitHub throws.
 */
export async function closePull(github: GitHub, place: Place, body: string): Promise<KnownPull | undefined> {
  const {rest, at} = github
  const {branch, base} = place
  const open = await openPull(github, place)
  if (!open || (await readOwnBranch(github, {branch, base: base.sha})).state === 'taken') return undefined
  await rest.pulls.update({...at, pull_number: open.number, body, state: 'closed'})
  await rest.git.deleteRef({...at, ref: `heads/${branch}`})
  return open
}

async function openPull(github: GitHub, {branch, base}: Place): Promise<KnownPull | undefined> {
  return (await pullsOf(github, branch)).find(d => d.state === 'open' && d.base === base.ref)
}

/** Opens a pull request; if another run has opened it meanwhile, brings that one up to date. */
async function create(
  github: GitHub,
  place: Place,
  change: Change
): Promise<Kept & {outcome: 'opened' | 'updated' | 'unchanged'}> {
  const {rest, at} = github
  const {title, body} = change
  try {
    const {data} = await rest.pulls.create({...at, head: place.branch, base: place.base.ref, title, body})
    return {outcome: 'opened', number: data.number, url: data.html_url}
  } catch (error) {
    const known = isRefused(error) ? await openPull(github, place) : undefined
    if (!known) throw error
    return rewrite(github, known, change)
  }
}

async function rewrite(
  {rest, at}: GitHub,
  {number, url, ...known}: KnownPull,
  {title, body}: Change
): Promise<Kept & {outcome: 'updated' | 'unchanged'}> {
  if (known.title === title && known.body === body) return {outcome: 'unchanged', number, url}
  await rest.pulls.update({...at, pull_number: number, title, body})
  return {outcome: 'updated', number, url}
}

/** The branch exists, but not the pull request: which setting or permission is missing. */
function whatIsMissing(branch: string, base: string, error: unknown): string {
  const setting = 'Settings → Actions → General → Allow GitHub Actions to create and approve pull requests'
  const cure = /not permitted to create/iu.test(messageOf(error))
    ? `no workflow may open pull requests here. Allow it: ${setting}`
    : 'the token may not open a pull request. Add `pull-requests: write` to the `permissions` of the job'
  return `The branch \`${branch}\` is pushed with the change for \`${base}\`, but ${cure}, or open one yourself`
}
