/**
 * What a run remembers. A cache that cannot be read or written costs only itself, never the results of the run.
 */

import {stat} from 'node:fs/promises'
import type {RunProblem} from '../trouble.ts'
import {keepAdding, openJournal, readCache, writeCache} from './cache.ts'
import type {Entries, Journal} from './cache.ts'
import type {CacheEntry} from './entry.ts'

/** The cache of one run. Nothing here throws: see `problems`. */
export interface Memory {
  entries: Entries
  /** Saves what `take` returns now and then, until `stopAdding`. */
  keepAdding(take: () => readonly CacheEntry[]): Promise<void>
  stopAdding(): Promise<void>
  /** Forgets what was saved during the run. */
  discard(): Promise<void>
  /** Writes the entries of the run. */
  write(entries: Entries): Promise<void>
  problems(): readonly RunProblem[]
}

/**
 * Opens the cache. Nothing is remembered without a file, or if the file is a pipe or a device such as `/dev/null`, which a new file must not
 * replace.
 */
export async function openMemory(named: string | undefined): Promise<Memory> {
  const file = named === undefined || (await isDevice(named)) ? undefined : named
  const problems: RunProblem[] = []
  const attempt = async <Value>(task: () => Promise<Value>, fallback: Value): Promise<Value> => {
    try {
      return await task()
    } catch (error) {
      const message = `cannot use the cache ${file}: ${(error as Error).message}; the results are complete, but are not kept for the next run`
      if (problems.length === 0) problems.push({about: 'cache', message})
      return fallback
    }
  }
  const none: Entries = new Map()
  const entries = file === undefined ? none : await attempt(() => readCache(file), none)
  let journal: Journal | undefined
  let saver: {end(): Promise<void>} | undefined
  return {
    entries,
    async keepAdding(take) {
      if (file === undefined) return
      journal = await attempt(() => openJournal(file), undefined)
      saver = journal && keepAdding(journal, take)
    },
    async stopAdding() {
      await saver?.end()
    },
    discard: () => attempt(async () => journal?.discard(), undefined),
    write: found =>
      attempt(async () => (file === undefined ? undefined : writeCache(file, found)), undefined),
    problems: () => problems
  }
}

/** Whether a path is that of a device or a pipe. */
async function isDevice(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  return found !== undefined && !found.isFile() && !found.isDirectory()
}
