/**
 * One run over all links of a list.
 */

import {EnvironmentProblem} from './canary.ts'
import {entryOf, resultsOf} from './conclude.ts'
import {hostOf, jobsOf} from './job.ts'
import type {Job} from './job.ts'
import type {CacheEntry} from './memory/entry.ts'
import {openMemory} from './memory/memory.ts'
import {recall} from './memory/recall.ts'
import {openNetwork} from './network.ts'
import type {Time} from './network.ts'
import {paceOf} from './pace.ts'
import {isUnwell, runPasses, toPages} from './passes.ts'
import {planOf} from './estimate.ts'
import type {Plan} from './estimate.ts'
import {followProgress} from './progress.ts'
import type {Progress} from './progress.ts'
import {githubEndpoint, servicesOf} from './services.ts'
import type {Environment, Service} from './services.ts'
import type {LinkSettings, ServiceName} from './settings.ts'
import {isInShard} from './shard.ts'
import type {Shard} from './shard.ts'
import {createStop} from './stop.ts'
import {registryProblems} from './trouble.ts'
import type {RunProblem} from './trouble.ts'
import {systemTime} from './time.ts'
import type {LinkRequest, LinkResult} from './types.ts'
import {holdYoungSpace} from './young-space.ts'

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
  /** Called before anything is asked, if there is anything to ask. */
  onPlan?: (plan: Plan) => void
  /** Called after every settled link. */
  onProgress?: (progress: Progress) => void
  time?: Time
}

/** What a run found. */
export interface LinkRun {
  /** One for each URL of this shard, in the order given. */
  results: readonly LinkResult[]
  /** What went wrong apart from the links: registries that left links unchecked, a cache that could not be used. */
  problems: readonly RunProblem[]
  /**
   * Why the run ended early. `environment`: the network is down, nothing was concluded or recorded. `interrupted`, `budget`: what is
   * known was recorded, the rest is `skipped`.
   */
  aborted?: {reason: 'environment' | 'interrupted' | 'budget'; message: string}
}

/**
 * Checks links: identifiers at their registries, in batches, and everything else at its page. Each page or identifier is asked once,
 * however many links name it, and once more after a pause if it is not well.
 *
 * @throws
 *   `TypeError` if a base URL is not one. The network and the cache throw nothing: see `aborted` and `problems`.
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
    onPlan,
    onProgress,
    time = systemTime
  }: RunOptions = {}
): Promise<LinkRun> {
  const services = servicesOf(settings, env)
  const memory = await openMemory(cacheFile)
  const requests = [...links].map(d => (typeof d === 'string' ? {url: d} : d))
  const jobs = [...jobsOf(requests, memory.entries, settings).values()].filter(
    d => !shard || isInShard(hostOf(d), shard)
  )
  const waiting = jobs.filter(job => job.target && !recall(job, settings, offline, time.clock()))
  // A registry may have said before that a page exists behind a wall.
  for (const job of jobs.filter(
    d => d.evidence?.kind === 'expected-wall' && d.cached?.evidence.kind === 'found'
  ))
    recall(job, settings, offline, time.clock())
  const none = new Map<string, CacheEntry>()
  const run = (entries: ReadonlyMap<string, CacheEntry>): LinkRun => ({
    results: resultsInOrder(requests, jobs, entries, settings, time.clock()),
    problems: [...registryProblems(jobs), ...memory.problems()]
  })
  if (offline) return run(none)

  // Without a token GitHub is asked like any other page.
  const isAnonymous = !githubEndpoint(services.github, env).token && !services.github.configured
  const anonymous = isAnonymous ? waiting.filter(d => d.target?.registry === 'github') : []
  toPages(anonymous, settings)
  const interval = intervalOf(services, settings)
  if (waiting.length > 0) onPlan?.(planOf(waiting, anonymous, interval, settings.sockets ?? 64))
  waiting.sort((a, b) => (a.cached?.checkedAt ?? '').localeCompare(b.cached?.checkedAt ?? ''))

  const stop = createStop(signal, budget)
  const network = openNetwork(settings, {services: Object.values(services), env, time, signal: stop.signal})
  const progress = followProgress(
    jobs,
    {gates: network.gates, interval, clock: time.clock},
    settings,
    onProgress
  )
  await memory.keepAdding(() => progress.takeWell(time.clock()))
  const onAnswer = (job: Job) => progress.settle(job)
  const release = holdYoungSpace()
  try {
    await runPasses(waiting, {all: jobs, network, settings, services, env, onAnswer})
  } catch (error) {
    if (error instanceof EnvironmentProblem) stop.end(error)
    else if (!stop.signal.aborted) throw error
  } finally {
    stop.release()
    release()
    await Promise.all([network.close(), memory.stopAdding()])
  }

  const reason = stop.reason()
  if (reason instanceof EnvironmentProblem) {
    await memory.discard()
    for (const job of waiting) forget(job, 'environment')
    return {...run(none), aborted: {reason: 'environment', message: reason.message}}
  }

  const left = reason ? waiting.filter(isUnsettled(settings)) : []
  for (const job of left) forget(job, reason ?? '')
  const entries = new Map(
    jobs.flatMap(job => entryOf(job, settings, time.clock()) ?? []).map(d => [d.url, d])
  )
  await memory.write(entries)
  if (!reason) return run(entries)
  const ended = reason === 'budget' ? `the time limit of ${budget} s was reached` : 'the run was interrupted'
  const message = `${ended}; ${left.length} of ${jobs.length} links are left for the next run`
  return {...run(entries), aborted: {reason, message}}
}

/** Milliseconds between two requests to a host or registry. */
function intervalOf(
  services: Readonly<Record<ServiceName, Service>>,
  settings: LinkSettings
): (host: string) => number {
  const set = new Map(
    Object.values(services).flatMap(d => (d.interval === undefined ? [] : [[d.gate, d.interval] as const]))
  )
  return host => set.get(host) ?? paceOf(host, settings.hosts).interval
}

/** What was not asked, or failed and was not asked again. */
function isUnsettled(settings: LinkSettings): (job: Job) => boolean {
  const isUnwellNow = isUnwell(settings)
  return job => !job.evidence || (job.asked < 2 && isUnwellNow(job))
}

/** Takes back what a run saw that says nothing. */
function forget(job: Job, reason: string): void {
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
