/**
 * Writing files so that nobody ever sees half of one.
 */

import {randomUUID} from 'node:crypto'
import {realpath, rename, rm, stat, writeFile, mkdir} from 'node:fs/promises'
import path from 'node:path'
import {Problem} from './problem.ts'

/** Writes to a new file beside the old one and renames it; keeps the mode, follows links, makes missing folders. */
export async function writeAtomic(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch(() => path.resolve(file))
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomUUID().slice(0, 8)}.tmp`
  )
  const mode = await stat(target).then(
    d => d.mode & 0o777,
    () => 0o666
  )

  try {
    await mkdir(path.dirname(target), {recursive: true})
    await writeFile(temporary, text, {mode})
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, {force: true})
    const {code, message} = error as NodeJS.ErrnoException
    throw new Problem(`cannot write ${file}: ${code === 'EACCES' ? 'permission denied' : message}`)
  }
}
