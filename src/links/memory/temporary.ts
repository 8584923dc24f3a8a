/**
 * Temporary files beside a file, named for the process that writes them, so that those of a killed process can be removed.
 */

import {randomUUID} from 'node:crypto'
import {readdir, rm} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/** A name that no other writer uses. */
export function temporaryOf(file: string): string {
  return `${file}.${process.pid}.${randomUUID()}.tmp`
}

/** Removes what processes that are gone left beside a file. */
export async function sweep(file: string): Promise<void> {
  const folder = dirname(file)
  const name = basename(file)
  for (const sibling of await readdir(folder)) {
    if (!sibling.startsWith(`${name}.`)) continue
    const owner = /\.(\d+)\.[\da-f-]{36}\.tmp$/.exec(sibling)?.[1]
    if (owner !== undefined && !isAlive(Number(owner))) await rm(join(folder, sibling), {force: true})
  }
}

/** Whether a process of this machine runs. */
export function isAlive(owner: number): boolean {
  try {
    process.kill(owner, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
