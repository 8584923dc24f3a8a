/**
 * Doing it again whenever a file changes.
 */

import {watch as watchFolder} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {plural} from '../report/totals.ts'
import type {Terminal} from './terminal.ts'

/** Editors write a file in several steps. */
const pause = 100

/** Calls `again` after each change of one of the files, one at a time, until SIGINT or SIGTERM. */
export async function watch(
  files: readonly string[],
  again: () => Promise<unknown>,
  {stderr}: Terminal
): Promise<void> {
  const names = new Set(files.map(d => path.basename(d)))
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve<unknown>(undefined)
  const changed = (_: unknown, name: string | null) => {
    if (name !== null && !names.has(name)) return
    clearTimeout(timer)
    timer = setTimeout(() => (running = running.then(again)), pause)
  }
  const watchers = [...new Set(files.map(d => path.dirname(d)))].map(d => watchFolder(d, changed))

  stderr.write(`watching ${plural(files.length, 'file')}, Ctrl+C ends it\n`)
  await new Promise<void>(done => {
    process.once('SIGINT', done).once('SIGTERM', done)
  })
  for (const watcher of watchers) watcher.close()
  clearTimeout(timer)
  await running
}
