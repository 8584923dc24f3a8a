/**
 * Where files of the workspace are in the repository. The two differ if the repository is checked out into a folder (`path:`).
 */

import {realpath} from 'node:fs/promises'
import path from 'node:path'
import {Problem} from '../sources/problem.ts'
import type {Event} from './event.ts'
import {checkedOut, rootOf, type Commit} from './git.ts'

/** A repository in the workspace. */
export interface Checkout {
  /** Top folder, absolute, links followed. */
  root: string
  /** What is checked out; undefined before the first commit. */
  head: Commit | undefined
}

/** The repository that a file is in; undefined if it is in none, or if there is no git. */
export async function checkoutOf(file: string): Promise<Checkout | undefined> {
  const folder = path.dirname(file)
  const root = await rootOf(folder)
  return root === undefined ? undefined : {root, head: await checkedOut(root)}
}

/** Path of a file in a repository, with `/`; undefined if it is outside. A link in the repository is followed. */
export async function placeIn(root: string, file: string): Promise<string | undefined> {
  const real = await realpath(file).catch(async () =>
    path.join(await realpath(path.dirname(file)).catch(() => path.dirname(file)), path.basename(file))
  )
  const place = path.relative(root, real)
  if (place.startsWith('..') || path.isAbsolute(place)) return undefined
  return place.split(path.sep).join('/')
}

/** A repository that a command commits to. */
export interface Committed {
  root: string
  /** Path of a file of the workspace in the repository. Throws a `Problem` if it is outside. */
  place(file: string): Promise<string>
}

/**
 * The repository that a file of the workspace is in, if its commit is the one that the run is for.
 *
 * @throws
 *   {Problem} if nothing, or another commit, is checked out.
 */
export async function committedTo(
  {workspace, sha, branch}: Pick<Event, 'workspace' | 'sha' | 'branch'>,
  file: string,
  command: string
): Promise<Committed> {
  const checkout = await checkoutOf(path.resolve(workspace, file))
  if (!checkout?.head)
    throw new Problem(
      `\`${command}\` commits to the repository, but none is checked out: add actions/checkout`
    )
  const {root, head} = checkout
  if (head.sha !== sha)
    throw new Problem(
      `Nothing is committed: the run is for \`${branch}\` at ${short(sha)}, but ${short(head.sha)} is checked out. ` +
        `Check out the commit of the run (actions/checkout without \`ref\` and \`repository\`)${command === 'badge' ? ', or set `commit: none`' : ''}`
    )
  return {
    root,
    async place(name) {
      const inside = await placeIn(root, path.resolve(workspace, name))
      if (inside === undefined)
        throw new Problem(`${name} is not in the repository that \`${command}\` commits to`)
      return inside
    }
  }
}

function short(sha: string): string {
  return sha.slice(0, 7)
}
