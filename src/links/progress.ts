/**
 * How far a run is, and what of it can be saved already.
 */

import {entryOf} from './conclude.ts'
import type {Gates} from './gates.ts'
import type {Job} from './job.ts'
import type {CacheEntry} from './memory/entry.ts'
import {isUnwell} from './passes.ts'
import type {LinkSettings} from './settings.ts'
import {judge} from './verdict.ts'

/** How far a run is. */
export interface Progress {
  /** Links that are not asked again in this run. */
  done: number
  /** Links that did not answer well, and are asked once more. */
  again: number
  total: number
  dead: number
  /** Host with the longest queue. */
  waitingFor: string | undefined
}

/** Counts settled jobs. */
export function followProgress(
  jobs: readonly Job[],
  gates: Gates,
  settings: LinkSettings,
  onProgress: ((progress: Progress) => void) | undefined
) {
  const settled = new Set(jobs.filter(d => d.evidence))
  const again = new Set<Job>()
  const dead = new Set<Job>()
  const isUnwellNow = isUnwell(settings)
  let unsaved: Job[] = []
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
        done: settled.size,
        again: again.size,
        total: jobs.length,
        dead: dead.size,
        waitingFor: gates.longest()?.host
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
