/**
 * Writes files so that no reader ever sees half of one.
 */

import {realpath, rename, rm, stat, writeFile, mkdir} from 'node:fs/promises'
import path from 'node:path'
import {Problem, reasonOf} from '../sources/problem.ts'

/**
 * Writes to a new file beside the old one and renames it; keeps the mode, follows links, makes missing folders. A pipe or a device, such as
 * `/dev/null`, is written to: a renamed file would take its place for all programs.
 */
export async function writeAtomic(file: string, text: string | Iterable<string>, cwd = ''): Promise<void> {
  const absolute = path.resolve(cwd, file)
  const target = await realpath(absolute).catch(() => absolute)
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${crypto.randomUUID().slice(0, 8)}.tmp`
  )
  const known = await stat(target).catch(() => undefined)
  const isStream = known !== undefined && !known.isFile() && !known.isDirectory()

  try {
    await mkdir(path.dirname(target), {recursive: true})
    if (isStream) return await writeFile(target, text)
    await writeFile(temporary, text, {mode: known === undefined ? 0o666 : known.mode & 0o777})
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, {force: true}).catch(() => {})
    throw new Problem(`cannot write ${file}: ${reasonOf(error as NodeJS.ErrnoException)}`)
  }
}
