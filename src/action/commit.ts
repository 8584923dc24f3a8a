/**
 * Commits through GitHub: signed by it, and only on top of what was read.
 */

import {contentOf} from './changes.ts'
import {isAbsent, isForbidden, messageOf, mutationFault, type GitHub} from './github.ts'

/** Texts by path. */
export type Files = ReadonlyMap<string, string>

/** Files as they should be at a commit; empty where they are so already. */
export type Plan = (sha: string) => Promise<Files>

/** Where a commit ended up. */
export type Committed = {commit: string} | {pull: string} | undefined

/** First line of our commits; a push of one is not answered with another. */
export const headline = 'Correct the paper count'

const message = {headline, body: 'Counted by paperlint.'}

/** Branch of the pull request. */
const ownBranch = 'paperlint/counts'

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`

/**
 * Commits to a branch that is at a commit. Where the branch has moved on meanwhile, plans once more for its new head. A branch that takes pull
 * requests only gets one.
 *
 * @throws what GitHub throws, and an error where the branch moves on twice.
 */
export async function commitTo(github: GitHub, branch: string, sha: string, plan: Plan): Promise<Committed> {
  const files = await plan(sha)
  if (files.size === 0) return undefined
  try {
    return {commit: await commitFiles(github, branch, sha, files)}
  } catch (error) {
    if (isProtected(error)) return proposeTo(github, branch, plan)
    if (mutationFault(error) !== 'STALE_DATA') throw error
  }
  const head = await headOf(github, branch)
  if (head === undefined) throw new Error(`the branch ${branch} is gone`)
  const anew = await plan(head)
  return anew.size === 0 ? undefined : {commit: await commitFiles(github, branch, head, anew)}
}

/** Opens a pull request with the files, or brings the one that is open up to date. */
export async function proposeTo(github: GitHub, branch: string, plan: Plan): Promise<Committed> {
  const {rest, at} = github
  const head = await headOf(github, branch)
  if (head === undefined) throw new Error(`the branch ${branch} is gone`)
  const files = await plan(head)
  if (files.size === 0) return undefined

  const own = await headOf(github, ownBranch)
  if (own === undefined) await rest.git.createRef({...at, ref: `refs/heads/${ownBranch}`, sha: head})
  if (own === undefined || !(await has(github, own, files))) {
    if (own !== undefined)
      await rest.git.updateRef({...at, ref: `heads/${ownBranch}`, sha: head, force: true})
    await commitFiles(github, ownBranch, head, files)
  }
  const open = await rest.pulls.list({...at, head: `${at.owner}:${ownBranch}`, base: branch, state: 'open'})
  const known = open.data[0]
  if (known) return {pull: known.html_url}
  try {
    const {data} = await rest.pulls.create({
      ...at,
      head: ownBranch,
      base: branch,
      title: headline,
      body: message.body
    })
    return {pull: data.html_url}
  } catch (error) {
    if (!isForbidden(error) || !/not permitted to create/iu.test(messageOf(error))) throw error
    const where = 'Settings → Actions → General → Allow GitHub Actions to create and approve pull requests'
    throw new Error(
      `The branch ${ownBranch} is ready, but no workflow may open pull requests here. Allow it: ${where}`,
      {
        cause: error
      }
    )
  }
}

/** Commits on top of a commit, and returns the new one; GitHub refuses where the branch is elsewhere. */
async function commitFiles(
  {graphql, at}: GitHub,
  branch: string,
  sha: string,
  files: Files
): Promise<string> {
  const additions = [...files].map(([path, text]) => ({path, contents: Buffer.from(text).toString('base64')}))
  const input = {
    branch: {repositoryNameWithOwner: `${at.owner}/${at.repo}`, branchName: branch},
    expectedHeadOid: sha,
    message,
    fileChanges: {additions}
  }
  const answer = await graphql<{createCommitOnBranch: {commit: {oid: string}}}>(mutation, {input})
  return answer.createCommitOnBranch.commit.oid
}

async function headOf({rest, at}: GitHub, branch: string): Promise<string | undefined> {
  try {
    return (await rest.git.getRef({...at, ref: `heads/${branch}`})).data.object.sha
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

/** Whether the files are at a commit as they should be. */
async function has(github: GitHub, sha: string, files: Files): Promise<boolean> {
  for (const [path, text] of files) if ((await contentOf(github, path, sha)) !== text) return false
  return true
}

/** Classic protection says so by type, rulesets by words. */
function isProtected(error: unknown): boolean {
  return (
    mutationFault(error) === 'BRANCH_PROTECTION_RULE_VIOLATION' ||
    /protected branch|rule violations? found|through a pull request/iu.test(messageOf(error))
  )
}
