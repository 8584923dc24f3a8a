/**
 * `--watch`: the same inspection again after each change of a list or of its configuration.
 */

import {existsSync, watch as watchFolder} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {configNames} from '../config/find.ts'
import {plural} from '../text/numbers.ts'
import {Problem} from '../sources/problem.ts'
import type {Source} from '../sources/sources.ts'
import type {Inspection} from './inspection.ts'
import type {Options} from './options.ts'
import {printError} from './print.ts'
import type {Terminal} from './terminal.ts'

/** Milliseconds: editors write a file in several steps. */
const pause = 100

/** Inspects once; with `--watch` again after each change, until SIGINT or SIGTERM. Gives the last exit code. Throws a `Problem`. */
export async function watched(
  names: readonly string[],
  inspect: () => Promise<Inspection>,
  options: Options,
  terminal: Terminal
): Promise<number> {
  if (options.watch && names.includes('-'))
    throw new Problem('--watch - : standard input cannot be watched; name a file')
  let last = await inspect()
  if (!options.watch) return last.code

  const again = async (isConfig: boolean) => {
    if (!isConfig && !(await areChanged(last.lists))) return
    startAgain(terminal)
    const {lists} = last
    last = await inspect().catch((error: unknown) => ({code: printError(error, terminal), lists}))
  }
  await untilStopped(last.lists, again, terminal)
  return last.code
}

/** A clean screen on a terminal, and the time. */
function startAgain({stdout}: Terminal): void {
  const time = new Date().toTimeString().slice(0, 8)
  stdout.write(`${stdout.isTTY ? '\u001B[2J\u001B[3J\u001B[H' : '\n'}${time}\n`)
}

/** Whether a list differs from what was inspected; what `--fix` wrote does not. */
export async function areChanged(lists: readonly Source[]): Promise<boolean> {
  const changed = lists.map(async ({absolute, text}) => {
    if (absolute === undefined) return false
    return (await readFile(absolute, 'utf8').catch(() => undefined)) !== text
  })
  return (await Promise.all(changed)).includes(true)
}

async function untilStopped(
  lists: readonly Source[],
  again: (isConfig: boolean) => Promise<void>,
  {stderr, cwd}: Terminal
): Promise<void> {
  const files = lists.flatMap(d => d.absolute ?? [])
  const configs = new Set([
    ...configNames,
    'package.json',
    ...lists.flatMap(d => (d.configFile === undefined ? [] : path.basename(d.configFile)))
  ])
  const names = new Set([...files.map(d => path.basename(d)), ...configs])
  const folders = new Set([
    ...[cwd, ...files.map(d => path.dirname(d))].flatMap(upward),
    ...lists.flatMap(d => (d.configFile === undefined ? [] : path.dirname(d.configFile)))
  ])

  let timer: NodeJS.Timeout | undefined
  let isConfig = false
  let running = Promise.resolve()
  const changed = (_: unknown, name: string | null) => {
    if (name !== null && !names.has(name)) return
    isConfig ||= name !== null && configs.has(name)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const config = isConfig
      isConfig = false
      running = running.then(() => again(config))
    }, pause)
  }
  const watchers = [...folders].map(d => watchFolder(d, changed))

  stderr.write(`Watching ${plural(files.length, 'file')} and the config; press Ctrl+C to stop\n`)
  await new Promise<void>(done => {
    process.once('SIGINT', done).once('SIGTERM', done)
  })
  for (const watcher of watchers) watcher.close()
  clearTimeout(timer)
  await running
}

/** A folder and those above it in which a configuration is looked for. */
function upward(folder: string): string[] {
  const parent = path.dirname(folder)
  const isTop = parent === folder || existsSync(path.join(folder, '.git'))
  return isTop ? [folder] : [folder, ...upward(parent)]
}
