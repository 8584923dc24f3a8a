/**
 * Which files the Action reads and writes. A symbolic link in a pull request must not show or change anything on the runner.
 */

import {lstat, readlink, realpath} from 'node:fs/promises'
import path from 'node:path'
import type {Guard} from '../config/guard.ts'
import {Problem} from '../sources/problem.ts'

/**
 * Makes a guard for the workspace: links are followed, and their targets must be in the workspace and not in `.git`.
 *
 * @param also
 *   Folders that only the workflow can name, such as the temporary folder of the runner.
 */
export function insideOf(workspace: string, also: readonly string[] = []): Guard {
  return async file => {
    const root = [...also, workspace].find(d => isBelow(path.resolve(d), file))
    const shown = path.relative(workspace, file).split(path.sep).join('/') || '.'
    if (root === undefined) throw new Problem(`${shown} is outside of the workspace`)
    const target = await realTarget(file, shown)
    const place = path.relative(await realpath(root), target)
    if (place.startsWith('..') || path.isAbsolute(place))
      throw new Problem(`${shown} is outside of the workspace`)
    if (root === workspace && place.split(path.sep).some(isGitFolder))
      throw new Problem(`${shown} is in the \`.git\` folder, which belongs to git`)
  }
}

/** Windows ignores case, and dots and spaces at the end of a name. */
function isGitFolder(name: string): boolean {
  return name.toLowerCase().replace(/[. ]+$/u, '') === '.git'
}

function isBelow(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return !(relative.startsWith('..') || path.isAbsolute(relative))
}

/** Where a path leads, links followed; parts of it that are not there yet stay as they are. */
async function realTarget(file: string, shown: string): Promise<string> {
  try {
    return await realpath(file)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw new Problem(`cannot open ${shown}: ${code}`)
  }
  if (await isLink(file)) {
    const to = await readlink(file).catch(() => '')
    throw new Problem(`${shown} is a link to a file that is not there: \`${path.basename(to)}\``)
  }
  const parent = path.dirname(file)
  return parent === file ? file : path.join(await realTarget(parent, shown), path.basename(file))
}

function isLink(file: string): Promise<boolean> {
  return lstat(file).then(
    d => d.isSymbolicLink(),
    () => false
  )
}
