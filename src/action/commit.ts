/**
 * Commits through GitHub: signed by it, and only on top of what was read. Nothing of the workspace gets into one: a plan says for each
 * commit which files should be how, and reads them from that commit.
 */

import {bytesOf} from './content.ts'
import {isAbsent, isForbidden, messageOf, mutationFault, type GitHub} from './github.ts'

/** Contents by path, which counts from the top of the repository; `null` deletes. */
export type Files = ReadonlyMap<string, string | Uint8Array | null>

/** Files as they should be at a commit; empty if they are so already. */
export type Plan = (sha: string) => Promise<Files>

/** Message of a commit: its first line, and the rest. */
export interface Message {
  headline: string
  body: string
}

/** A pull request of ours: its branch, and what it says. */
export interface Proposal {
  /** Branch that we write, and nobody else should. */
  branch: string
  title: string
  /** Markdown. */
  body: string
  message: Message
}

/** Where a commit ended up. */
export type Committed = {commit: string} | {pull: string; branch: string} | undefined

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`

/**
 * Commits to a branch that is at a commit. If the branch has moved on meanwhile, plans once more for its new head. A branch that takes pull
 * requests only gets the proposal.
 *
 * @throws what GitHub throws, and an error if the branch moves on twice.
 */
export async function commitTo(
  github: GitHub,
  to: {branch: string; sha: string},
  plan: Plan,
  proposal: Proposal
): Promise<Committed> {
  const files = await plan(to.sha)
  if (files.size === 0) return undefined
  const {message} = proposal
  try {
    return {commit: await commitFiles(github, to, message, files)}
  } catch (error) {
    if (isProtected(error)) return proposeTo(github, to.branch, plan, proposal)
    if (mutationFault(error) !== 'STALE_DATA') throw error
  }
  const head = await existingHead(github, to.branch)
  const anew = await plan(head)
  if (anew.size === 0) return undefined
  return {commit: await commitFiles(github, {branch: to.branch, sha: head}, message, anew)}
}

/**
 * Opens a pull request with the files, or brings the one that is open up to date.
 *
 * @throws what GitHub throws; an error that names the branch if the pull request is not allowed.
 */
export async function proposeTo(
  github: GitHub,
  base: string,
  plan: Plan,
  {branch, title, body, message}: Proposal
): Promise<Committed> {
  const {rest, at} = github
  const head = await existingHead(github, base)
  const files = await plan(head)
  if (files.size === 0) return undefined

  const own = await headOf(github, branch)
  if (own === undefined) await rest.git.createRef({...at, ref: `refs/heads/${branch}`, sha: head})
  if (own === undefined || !(await has(github, own, files))) {
    if (own !== undefined) await rest.git.updateRef({...at, ref: `heads/${branch}`, sha: head, force: true})
    await commitFiles(github, {branch, sha: head}, message, files)
  }
  try {
    const open = await rest.pulls.list({...at, head: `${at.owner}:${branch}`, base, state: 'open'})
    const known = open.data[0]
    if (known) return {pull: known.html_url, branch}
    const {data} = await rest.pulls.create({...at, head: branch, base, title, body})
    return {pull: data.html_url, branch}
  } catch (error) {
    if (!isForbidden(error)) throw error
    throw new Error(whatIsMissing(branch, base, error), {cause: error})
  }
}

/** The branch is there and the pull request is not: which switch, or which permission, is to blame. */
function whatIsMissing(branch: string, base: string, error: unknown): string {
  const setting = 'Settings → Actions → General → Allow GitHub Actions to create and approve pull requests'
  const cure = /not permitted to create/iu.test(messageOf(error))
    ? `no workflow may open pull requests here. Allow it: ${setting}`
    : 'the token may not open a pull request. Add `pull-requests: write` to the `permissions` of the job'
  return `The branch \`${branch}\` is pushed with the change for \`${base}\`, but ${cure}, or open one yourself`
}

/**
 * Commits on top of a commit, and returns the new one.
 *
 * @throws what GitHub throws; `mutationFault` of it is `STALE_DATA` if the branch is at another commit.
 */
export async function commitFiles(
  {graphql, at}: GitHub,
  {branch, sha}: {branch: string; sha: string},
  message: Message,
  files: Files
): Promise<string> {
  const additions = [...files].flatMap(([path, content]) =>
    content === null ? [] : [{path, contents: Buffer.from(content).toString('base64')}]
  )
  const deletions = [...files].flatMap(([path, content]) => (content === null ? [{path}] : []))
  const input = {
    branch: {repositoryNameWithOwner: `${at.owner}/${at.repo}`, branchName: branch},
    expectedHeadOid: sha,
    message,
    fileChanges: {additions, ...(deletions.length > 0 && {deletions})}
  }
  const answer = await graphql<{createCommitOnBranch: {commit: {oid: string}}}>(mutation, {input})
  return answer.createCommitOnBranch.commit.oid
}

/** Commit that a branch is at; undefined if there is no such branch. */
export async function headOf({rest, at}: GitHub, branch: string): Promise<string | undefined> {
  try {
    return (await rest.git.getRef({...at, ref: `heads/${branch}`})).data.object.sha
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

async function existingHead(github: GitHub, branch: string): Promise<string> {
  const head = await headOf(github, branch)
  if (head === undefined) throw new Error(`the branch ${branch} is gone`)
  return head
}

/** Whether the files are at a commit as they should be. */
async function has(github: GitHub, sha: string, files: Files): Promise<boolean> {
  for (const [path, content] of files) {
    const there = await bytesOf(github, path, sha)
    if (content === null ? there !== undefined : !there?.equals(Buffer.from(content))) return false
  }
  return true
}

/** Classic protection says so by type, rulesets by words. */
function isProtected(error: unknown): boolean {
  return (
    mutationFault(error) === 'BRANCH_PROTECTION_RULE_VIOLATION' ||
    /protected branch|rule violations? found|through a pull request/iu.test(messageOf(error))
  )
}
