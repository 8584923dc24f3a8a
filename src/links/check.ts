/**
 * One run over all links of a list.
 */

import {setTimeout as wait} from 'node:timers/promises'
import {EnvironmentProblem} from './canary.ts'
import {entryOf, resultsOf} from './conclude.ts'
import {hostOf, jobsOf} from './job.ts'
import type {Job} from './job.ts'
import {openJournal, readCache, writeCache} from './memory/cache.ts'
import type {CacheEntry} from './memory/entry.ts'
import {recall} from './memory/recall.ts'
import {openNetwork} from './network.ts'
import type {Time} from './network.ts'
import {isUnwell, runPasses, toPages} from './passes.ts'
import {followProgress} from './progress.ts'
import type {Progress} from './progress.ts'
import {githubEndpoint, servicesOf} from './services.ts'
import type {Environment} from './services.ts'
import type {LinkSettings} from './settings.ts'
import {isInShard} from './shard.ts'
import type {Shard} from './shard.ts'
import type {LinkRequest, LinkResult} from './types.ts'

/** What belongs to one run and not to the configuration. */
export interface RunOptions {
  /** Base URLs of services, tokens and proxies. Default: nothing of it. */
  env?: Environment
  /** File of the cache; nothing is remembered without one. */
  cacheFile?: string
  /** Asks nobody: what the cache knows, however old. */
  offline?: boolean
  shard?: Shard
  /** Seconds until the run ends with what it knows. */
  budget?: number
  /** Ends the run with what it knows. */
  signal?: AbortSignal
  /** Called after every settled link. */
  onProgress?: (progress: Progress) => void
  time?: Time
}

/** What a run found. */
export interface LinkRun {
  /** One for each URL of this shard, in the order given. */
  results: readonly LinkResult[]
  /**
   * Why the run could not be completed: exit code 3. `environment`: the network or a registry is broken, nothing was concluded or
   * recorded. `interrupted`, `budget`: what is known was recorded, the rest is `skipped`.
   */
  aborted?: {reason: 'environment' | 'interrupted' | 'budget'; message: string}
}

const systemTime: Time = {
  clock: () => Date.now(),
  sleep: async (delay, signal) => {
    // Timers take at most 2^31 - 1 milliseconds.
    await wait(Math.min(Math.ceil(delay), 2_147_483_647), undefined, {signal}).catch(() => {})
  }
}

/** Milliseconds between two saves of what is known to be well. */
const saveEvery = 250

/**
 * Checks links: identifiers at their registries, in batches, and everything else at its page. Each page or identifier is asked once,
 * however many links name it, and once more after a pause where it is not well.
 *
 * @throws
 *   `TypeError` where a base URL is none, and errors of reading and writing the cache. The network throws nothing: see `aborted`.
 */
export async function checkLinks(
  links: Iterable<string | LinkRequest>,
  settings: LinkSettings = {},
  {
    env = {},
    cacheFile,
    offline = false,
    shard,
    budget,
    signal,
    onProgress,
    time = systemTime
  }: RunOptions = {}
): Promise<LinkRun> {
  const services = servicesOf(settings, env)
  const cache = cacheFile === undefined ? new Map<string, CacheEntry>() : await readCache(cacheFile)
  const requests = [...links].map(d => (typeof d === 'string' ? {url: d} : d))
  const jobs = [...jobsOf(requests, cache, settings.exclude).values()].filter(
    d => !shard || isInShard(hostOf(d), shard)
  )
  const waiting = jobs.filter(job => job.target && !recall(job, settings, offline, time.clock()))
  if (offline) return {results: resultsInOrder(requests, jobs, new Map(), settings, time.clock())}

  // Without a token GitHub is asked like any other page.
  const endpoint = githubEndpoint(services.github, env)
  if (!endpoint.token && !services.github.configured)
    toPages(waiting.filter(d => d.target?.registry === 'github'))
  waiting.sort((a, b) => (a.cached?.checkedAt ?? '').localeCompare(b.cached?.checkedAt ?? ''))

  const stop = new AbortController()
  const interrupt = () => stop.abort('interrupted')
  if (signal?.aborted) interrupt()
  signal?.addEventListener('abort', interrupt, {once: true})
  const limit = budget === undefined ? undefined : setTimeout(() => stop.abort('budget'), budget * 1000)

  const network = openNetwork(settings, {services: Object.values(services), env, time, signal: stop.signal})
  const journal = cacheFile === undefined ? undefined : await openJournal(cacheFile)
  const progress = followProgress(jobs, network.gates, onProgress)
  let saved = Promise.resolve()
  const save = () => {
    // What cannot be saved now is written at the end, and complains there.
    saved = saved.then(() => journal?.add(progress.takeWell(settings, time.clock()))).catch(() => {})
  }
  const saver = setInterval(save, saveEvery)

  try {
    await runPasses(waiting, {
      all: jobs,
      network,
      settings,
      services,
      env,
      onAnswer: job => progress.settle(job)
    }).catch((error: unknown) => {
      if (error instanceof EnvironmentProblem) stop.abort(error)
      else if (!stop.signal.aborted) throw error
    })
  } finally {
    clearInterval(saver)
    clearTimeout(limit)
    signal?.removeEventListener('abort', interrupt)
    await Promise.all([network.close(), saved])
  }

  const reason: unknown = stop.signal.aborted ? stop.signal.reason : undefined
  if (reason instanceof EnvironmentProblem) {
    await journal?.discard()
    const untouched = jobs.map(job =>
      job.target && !job.remembered
        ? {...job, evidence: {kind: 'skipped', code: 'environment'} as const}
        : job
    )
    return {
      results: resultsInOrder(requests, untouched, new Map(), settings, time.clock()),
      aborted: {reason: 'environment', message: reason.message}
    }
  }

  const now = time.clock()
  const early = reason === 'budget' || reason === 'interrupted' ? reason : undefined
  if (early) for (const job of waiting) postpone(job, settings, early)
  const entries = new Map(jobs.flatMap(job => entryOf(job, settings, now) ?? []).map(d => [d.url, d]))
  if (cacheFile !== undefined) await writeCache(cacheFile, entries)
  const results = resultsInOrder(requests, jobs, entries, settings, now)
  if (!early) return {results}
  const message = early === 'budget' ? `The time of ${budget} seconds is over` : 'The run was interrupted'
  return {results, aborted: {reason: early, message}}
}

/** What was not settled when a run ended early is not judged by it. */
function postpone(job: Job, settings: LinkSettings, reason: string): void {
  if (job.evidence && (job.asked > 1 || !isUnwell(settings)(job))) return
  job.evidence = {kind: 'skipped', code: reason}
  job.askedAt = undefined
}

function resultsInOrder(
  requests: readonly LinkRequest[],
  jobs: readonly Job[],
  entries: ReadonlyMap<string, CacheEntry>,
  settings: LinkSettings,
  now: number
): LinkResult[] {
  const results = new Map(
    jobs.flatMap(job => resultsOf(job, entries.get(job.key), settings, now)).map(d => [d.url, d])
  )
  return [...new Set(requests.map(d => d.url))].flatMap(url => results.get(url) ?? [])
}
