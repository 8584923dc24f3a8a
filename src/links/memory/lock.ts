/**
 * One writer at a time, also when an earlier one was killed.
 */

import {link, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {setTimeout as wait} from 'node:timers/promises'
import {isAlive, temporaryOf} from './temporary.ts'

/** Writing takes milliseconds: an older lock was left behind. */
const stale = 10_000
const pause = 20

/** Runs a task while holding a lock file. The lock of a process that is gone is taken over. */
export async function withLock(file: string, task: () => Promise<void>): Promise<void> {
  while (!(await take(file))) {
    if (await isAbandoned(file)) await rm(file, {force: true})
    else await wait(pause)
  }
  try {
    await task()
  } finally {
    await rm(file, {force: true})
  }
}

/** Linking a finished file is one step: no lock is ever seen without its owner. */
async function take(file: string): Promise<boolean> {
  const mine = temporaryOf(file)
  try {
    await writeFile(mine, String(process.pid))
    await link(mine, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(mine, {force: true})
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  try {
    if (Date.now() - (await stat(file)).mtimeMs > stale) return true
    const owner = Number(await readFile(file, 'utf8'))
    return owner > 0 && !isAlive(owner)
  } catch {
    return false
  }
}
