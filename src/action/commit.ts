/**
 * Commits through GitHub: signed by it, and only on top of what was read. Nothing of the workspace is committed: a plan reads the files from
 * a commit, and says how they should be on top of it.
 */

import {messageOf, mutationFault, type GitHub} from './github.ts'
import {keepPull, takenBy} from './pulls/kept-pull.ts'
import {headOf, type Files} from './pulls/own-branch.ts'

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
  const sha = await existingHead(github, base)
  const contents = await plan(sha)
  if (contents.size === 0) return undefined
  const kept = await keepPull(github, {branch, base: {ref: base, sha}}, {contents, message, title, body})
  if (kept.outcome === 'taken') throw new Error(takenBy(kept))
  return {pull: kept.url, branch}
}

/**
 * Commits on top of a commit, and returns the new one.
 *
 * @throws what GitHub throws; `mutationFault` of it is `STALE_DATA` if the branch is at another commit.
 */
async function commitFiles(
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

async function existingHead(github: GitHub, branch: string): Promise<string> {
  const head = await headOf(github, branch)
  if (head === undefined) throw new Error(`the branch ${branch} is gone`)
  return head
}

/** Classic protection has an error type, rulesets only have words. */
function isProtected(error: unknown): boolean {
  return (
    mutationFault(error) === 'BRANCH_PROTECTION_RULE_VIOLATION' ||
    /protected branch|rule violations? found|through a pull request/iu.test(messageOf(error))
  )
}
