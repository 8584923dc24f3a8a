/**
 * One run over all links of a list.
 */

import {grouped, plural} from '../text/numbers.ts'
import {EnvironmentProblem} from './canary.ts'
import {entryOf, resultsInOrder} from './conclude.ts'
import {hostOf, jobsOf} from './job.ts'
import type {Job} from './job.ts'
import type {CacheEntry} from './memory/entry.ts'
import {openMemory} from './memory/memory.ts'
import type {Memory} from './memory/memory.ts'
import {recall} from './memory/recall.ts'
import {openNetwork} from './network.ts'
import {paceOf} from './pace.ts'
import {isUnwell, runPasses, toPages} from './passes.ts'
import {linksOf, planOf} from './estimate.ts'
import {duration} from './progress-words.ts'
import {followProgress} from './progress.ts'
import type {LinkRun, RunOptions} from './run.ts'
import {githubEndpoint, servicesOf} from './services.ts'
import type {Service} from './services.ts'
import type {LinkSettings, ServiceName} from './settings.ts'
import {isInShard} from './shard.ts'
import {createStop} from './stop.ts'
import type {Stop} from './stop.ts'
import {registryProblems} from './trouble.ts'
import {systemTime} from './time.ts'
import type {LinkRequest} from './types.ts'
import {holdYoungSpace} from './heap.ts'

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
  options: RunOptions = {}
): Promise<LinkRun> {
  const {env = {}, cacheFile, offline = false, shard, time = systemTime} = options
  const services = servicesOf(settings, env)
  const memory = await openMemory(cacheFile)
  const requests = [...links].map(d => (typeof d === 'string' ? {url: d} : d))
  const jobs = [...jobsOf(requests, memory.entries, settings).values()].filter(
    d => !shard || isInShard(hostOf(d), shard)
  )
  const waiting = notRemembered(jobs, settings, offline, time.clock())
  const conclude = (entries: ReadonlyMap<string, CacheEntry>): LinkRun => ({
    results: resultsInOrder(requests, jobs, entries, settings, time.clock()),
    problems: [...registryProblems(jobs), ...memory.problems()]
  })
  if (offline) return conclude(new Map())

  const reason = await askAll(waiting, {jobs, settings, services, memory}, {...options, env, time})
  if (reason instanceof EnvironmentProblem) {
    await memory.discard()
    for (const job of waiting) forget(job, 'environment')
    return {...conclude(new Map()), aborted: {reason: 'environment', message: reason.message}}
  }
  const left = reason ? waiting.filter(isUnsettled(settings)) : []
  for (const job of left) forget(job, reason ?? '')
  const entries = new Map(
    jobs.flatMap(job => entryOf(job, settings, time.clock()) ?? []).map(d => [d.url, d])
  )
  await memory.write(entries)
  if (!reason) return conclude(entries)
  const ended =
    reason === 'budget'
      ? `the time limit of ${duration(options.budget ?? 0)} was reached`
      : 'the run was interrupted'
  const message = `${ended}; ${grouped(linksOf(left))} of ${plural(linksOf(jobs), 'link')} ${linksOf(left) === 1 ? 'is' : 'are'} left for the next run`
  return {...conclude(entries), aborted: {reason, message}}
}

/** Jobs that are to be asked, the oldest first; the others get what an earlier run saw. */
function notRemembered(jobs: readonly Job[], settings: LinkSettings, offline: boolean, now: number): Job[] {
  const waiting = jobs.filter(job => job.target && !recall(job, settings, offline, now))
  // A registry may have said before that a page exists behind a wall.
  const behindWalls = jobs.filter(
    d => d.evidence?.kind === 'expected-wall' && d.cached?.evidence.kind === 'found'
  )
  for (const job of behindWalls) recall(job, settings, offline, now)
  return waiting.sort((a, b) => (a.cached?.checkedAt ?? '').localeCompare(b.cached?.checkedAt ?? ''))
}

/** What is needed to check the jobs of a run. */
interface Asking {
  /** Also the jobs that are not asked. */
  jobs: readonly Job[]
  settings: LinkSettings
  services: Readonly<Record<ServiceName, Service>>
  memory: Memory
}

/** Checks the jobs; returns why that ended early, if it did. */
async function askAll(
  waiting: readonly Job[],
  {jobs, settings, services, memory}: Asking,
  {env, time, budget, signal, onPlan, onProgress}: RunOptions & Required<Pick<RunOptions, 'env' | 'time'>>
): Promise<ReturnType<Stop['reason']>> {
  // Without a token GitHub is asked like any other page.
  const isAnonymous = !githubEndpoint(services.github, env).token && !services.github.configured
  const anonymous = isAnonymous ? waiting.filter(d => d.target?.registry === 'github') : []
  toPages(anonymous, settings)
  const interval = intervalOf(services, settings)
  if (waiting.length > 0) onPlan?.(planOf(waiting, anonymous, interval, settings.sockets ?? 64))

  const stop = createStop(signal, budget)
  const network = openNetwork(settings, {services: Object.values(services), env, time, signal: stop.signal})
  const speed = {gates: network.gates, interval, clock: time.clock}
  const progress = followProgress(waiting, speed, settings, onProgress)
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
  return stop.reason()
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

/** Discards an observation that says nothing. */
function forget(job: Job, reason: string): void {
  job.evidence = {kind: 'skipped', code: reason}
  job.askedAt = undefined
}
