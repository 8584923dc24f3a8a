/**
 * How far a run is, and what of it can be saved already.
 */

import {entryOf} from './conclude.ts'
import type {Gates} from './gates.ts'
import type {Job} from './job.ts'
import type {CacheEntry} from './memory/entry.ts'
import {linksOf, secondsFor} from './estimate.ts'
import {isUnwell} from './passes.ts'
import type {LinkSettings} from './settings.ts'
import {judge} from './verdict.ts'

/** How far a run is. */
export interface Progress {
  /** Links that are not asked again in this run. */
  readonly done: number
  /** Links that did not answer well, and are asked once more. */
  readonly again: number
  readonly total: number
  readonly dead: number
  /** Host with the longest queue, when it is read. */
  readonly waitingFor: string | undefined
  /** Seconds that are left, about, when it is read. */
  readonly left: number
}

/** What the time that is left depends on. */
interface Speed {
  gates: Gates
  /** Milliseconds between two requests to a host. */
  interval: (host: string) => number
  clock: () => number
}

/** Milliseconds between two estimates. */
const often = 1000

/** Counts the links of jobs that are asked in this run. */
export function followProgress(
  jobs: readonly Job[],
  {gates, interval, clock}: Speed,
  settings: LinkSettings,
  onProgress: ((progress: Progress) => void) | undefined
) {
  const total = linksOf(jobs)
  const settled = createTally()
  const again = createTally()
  const dead = createTally()
  const isUnwellNow = isUnwell(settings)
  const recheckDelay = (settings.recheckDelay ?? 30) * 1000
  let unsaved: Job[] = []
  let left = 0
  let estimatedAt = Number.NEGATIVE_INFINITY
  const estimate = () => {
    if (clock() - estimatedAt < often) return left
    estimatedAt = clock()
    const open = jobs.filter(d => !settled.jobs.has(d))
    // What is asked again waits until then.
    const pause = Math.max(0, ...[...again.jobs].map(d => (d.askedAt ?? 0) + recheckDelay - clock())) / 1000
    left = Math.max(pause, secondsFor(open, interval, settings.sockets ?? 64))
    return left
  }
  return {
    settle(job: Job): void {
      const isAskedAgain = job.asked < 2 && isUnwellNow(job)
      if (isAskedAgain) again.add(job)
      else {
        again.delete(job)
        settled.add(job)
      }
      unsaved.push(job)
      if (job.evidence && judge(job.evidence).verdict === 'dead') dead.add(job)
      else dead.delete(job)
      onProgress?.({
        done: settled.links(),
        again: again.links(),
        total,
        dead: dead.links(),
        // Most progress is not shown, and these look at all hosts and jobs.
        get waitingFor() {
          return gates.longest()?.host
        },
        get left() {
          return estimate()
        }
      })
    },
    /** Entries of what turned out well since the last call. */
    takeWell(now: number): CacheEntry[] {
      const entries = unsaved.flatMap(job => entryOf(job, settings, now) ?? [])
      unsaved = []
      return entries.filter(d => d.failStreak === 0 && d.lastOkAt !== undefined)
    }
  }
}

/** Jobs, and how many links they are about. */
function createTally() {
  const jobs = new Set<Job>()
  let links = 0
  return {
    jobs: jobs as ReadonlySet<Job>,
    links: () => links,
    add(job: Job): void {
      if (!jobs.has(job)) links += job.urls.length
      jobs.add(job)
    },
    delete(job: Job): void {
      if (jobs.delete(job)) links -= job.urls.length
    }
  }
}
