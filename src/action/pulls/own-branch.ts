/**
 * Branches that only we write: one commit on top of their base, replaced in a single step. What somebody else pushes to one is never
 * overwritten.
 */

import {createHash} from 'node:crypto'
import {isAbsent, messageOf, type GitHub} from '../github.ts'

/** Files by path, which counts from the top of the repository; `null` deletes. */
export type Files = ReadonlyMap<string, string | Uint8Array | null>

/** What a branch has that its base lacks. */
export type OwnBranch =
  | {state: 'absent'}
  /** Our commit with these contents, or nothing (`content: undefined`). */
  | {state: 'ours'; sha: string; content: string | undefined}
  /** Something that we did not write. */
  | {state: 'taken'; sha: string}

/** Names the contents in the message of a commit, so that a later run sees whether they are still ours. */
const trailer = 'Paperlint-Content'

/**
 * Reads a branch, as compared with a commit of its base. It is ours if all that it changes is what one of our commits says; that its base was
 * merged into it does not matter.
 *
 * @throws what GitHub throws.
 */
export async function readOwnBranch(
  {rest, at}: GitHub,
  {branch, base}: {branch: string; base: string}
): Promise<OwnBranch> {
  const sha = await headOf({rest, at}, branch)
  if (sha === undefined) return {state: 'absent'}
  const {data} = await rest.repos.compareCommitsWithBasehead({...at, basehead: `${base}...${sha}`})
  if (data.ahead_by === 0) return {state: 'ours', sha, content: undefined}
  const changes = (data.files ?? []).map(
    d => [d.filename, d.status === 'removed' ? '' : (d.sha ?? '')] as const
  )
  const content = digestOf(changes)
  const isSaid = data.commits.some(d => d.commit.message.includes(`\n${trailer}: ${content}`))
  return isSaid ? {state: 'ours', sha, content} : {state: 'taken', sha}
}

/** Name of contents, as `readOwnBranch` finds it. */
export function nameOf(files: Files): string {
  return digestOf([...files].map(([file, content]) => [file, content === null ? '' : blobName(content)]))
}

/**
 * Makes the branch one commit with these contents on top of a commit of its base. The commit is made first and the branch moved to it
 * afterwards: GitHub closes the pull request of a branch that is reset to its base, if only for a moment.
 *
 * @returns
 *   Whether it was written; `false` if somebody pushed to the branch meanwhile.
 * @throws what GitHub throws.
 */
export async function writeOwnBranch(
  github: GitHub,
  {branch, base, before}: {branch: string; base: string; before: OwnBranch},
  files: Files,
  message: {headline: string; body: string}
): Promise<boolean> {
  const {rest, at} = github
  const {data: parent} = await rest.git.getCommit({...at, commit_sha: base})
  const modes = await modesIn(github, parent.tree.sha)
  const tree = await Promise.all(
    [...files].map(async ([path, content]) => {
      const entry = {path, mode: modes.get(path) ?? '100644', type: 'blob'} as const
      if (content === null) return {...entry, sha: null}
      const blob = {content: Buffer.from(content).toString('base64'), encoding: 'base64'}
      const {data} = await rest.git.createBlob({...at, ...blob})
      return {...entry, sha: data.sha}
    })
  )
  const made = await rest.git.createTree({...at, base_tree: parent.tree.sha, tree})
  const {data: commit} = await rest.git.createCommit({
    ...at,
    message: `${message.headline}\n\n${message.body}\n\n${trailer}: ${nameOf(files)}\n`,
    tree: made.data.sha,
    parents: [base]
  })
  const now = await headOf(github, branch)
  if (now !== (before.state === 'absent' ? undefined : before.sha)) return false
  if (now !== undefined)
    await rest.git.updateRef({...at, ref: `heads/${branch}`, sha: commit.sha, force: true})
  else if (!(await createBranch(github, branch, commit.sha))) return false
  return true
}

/** Files of a tree that can be executed, which should stay executable. */
async function modesIn({rest, at}: GitHub, tree: string): Promise<ReadonlyMap<string, '100755'>> {
  const {data} = await rest.git.getTree({...at, tree_sha: tree, recursive: 'true'})
  return new Map(data.tree.flatMap(({path, mode}) => (path && mode === '100755' ? [[path, mode]] : [])))
}

/** Whether the branch was created; `false` if it is there by now. */
async function createBranch({rest, at}: GitHub, branch: string, sha: string): Promise<boolean> {
  try {
    await rest.git.createRef({...at, ref: `refs/heads/${branch}`, sha})
    return true
  } catch (error) {
    if (/already exists/iu.test(messageOf(error))) return false
    throw error
  }
}

/** Commit that a branch is at; undefined if there is no such branch. */
export async function headOf(
  {rest, at}: Pick<GitHub, 'rest' | 'at'>,
  branch: string
): Promise<string | undefined> {
  try {
    return (await rest.git.getRef({...at, ref: `heads/${branch}`})).data.object.sha
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

function digestOf(changes: readonly (readonly [file: string, blob: string])[]): string {
  const lines = changes.map(([file, blob]) => `${blob} ${file}\n`).toSorted()
  return createHash('sha256').update(lines.join('')).digest('hex')
}

/** Name of a blob, as git computes it. */
function blobName(content: string | Uint8Array): string {
  const bytes = Buffer.from(content)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
