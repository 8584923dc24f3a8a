/**
 * Asking the network about the links of lists.
 */

import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {merge} from '../config/rules.ts'
import type {Config} from '../config/types.ts'
import {linksIn} from '../link-places.ts'
import {secondsOf} from '../links/budget.ts'
import type {LinkRun} from '../links/index.ts'
import {planWords} from '../links/progress-words.ts'
import type {Options} from './options.ts'
import {Problem} from '../sources/problem.ts'
import {progressLine} from './progress.ts'
import {readingsOf, type Readings} from './readings.ts'
import type {Source} from '../sources/sources.ts'
import type {Terminal} from './terminal.ts'

/** Kept out of git by its own folder. */
const standardCache = '.paperlint/links.jsonl'

/** Characters of all lists from which on the heap is kept small. */
const longTexts = 400_000

/** From this many links on, memory is freed before the first request, and after the last one. */
const manyLinks = 2000

/** Checks the links of all sources together. SIGINT and SIGTERM end it with what is known. Throws a `Problem`. */
export async function check(
  sources: readonly Source[],
  options: Options,
  terminal: Terminal,
  readings: Readings = readingsOf(sources)
): Promise<LinkRun> {
  const {checkLinks, keepHeapSmall, letGo, parseShard} = await import('../links/index.ts')
  const {links = {}} = sources.reduce<Config>((all, d) => merge(all, d.config), {})
  const {shard, budget, offline = false, cache} = options
  const share = shard === undefined ? undefined : attempt(() => parseShard(shard), '--shard')
  const seconds = budget === undefined ? undefined : budgetOf(budget)
  const cacheFile = cache === false ? undefined : await cachePath(cache, terminal)

  const interruption = new AbortController()
  const interrupt = () => interruption.abort()
  const progress = progressLine(terminal)
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    const isLong = sources.reduce((sum, d) => sum + d.text.length, 0) >= longTexts
    if (isLong) keepHeapSmall()
    const asked = linksIn(readings.all())
    const isMany = asked.length >= manyLinks
    if (isMany) letGo()
    const run = await checkLinks(asked, links, {
      env: terminal.env,
      offline,
      signal: interruption.signal,
      onPlan: plan => planWords(plan).forEach(d => terminal.stderr.write(`paperlint: ${d}\n`)),
      onProgress: progress.show,
      ...(cacheFile !== undefined && {cacheFile}),
      ...(share && {shard: share}),
      ...(seconds !== undefined && {budget: seconds})
    })
    // The report takes memory while the readings are still there.
    if (isMany) letGo()
    return run
  } finally {
    progress.clear()
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
}

async function cachePath(named: string | undefined, {cwd}: Terminal): Promise<string> {
  const file = path.resolve(cwd, named ?? standardCache)
  // A folder that cannot be written is the cache's problem, which the run reports.
  if (named === undefined) {
    await mkdir(path.dirname(file), {recursive: true})
      .then(() => writeFile(path.join(path.dirname(file), '.gitignore'), '*\n'))
      .catch(() => {})
  }
  return file
}

function budgetOf(text: string): number {
  const seconds = secondsOf(text)
  if (seconds === undefined) throw new Problem(`--budget ${text}: use a time such as 90s, 10m or 1h`)
  return seconds
}

function attempt<Value>(read: () => Value, flag: string): Value {
  try {
    return read()
  } catch (error) {
    throw new Problem(`${flag}: ${(error as Error).message}`)
  }
}
