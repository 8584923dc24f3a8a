/**
 * Where files of the workspace are in the repository. The two differ if the repository is checked out into a folder (`path:`).
 */

import {realpath} from 'node:fs/promises'
import path from 'node:path'
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
