/**
 * How far a run is, and what of it can be saved already.
 */

import {entryOf} from './conclude.ts'
import type {Gates} from './gates.ts'
import type {Job} from './job.ts'
import type {CacheEntry} from './memory/entry.ts'
import type {LinkSettings} from './settings.ts'
import {judge} from './verdict.ts'

/** How far a run is. */
export interface Progress {
  done: number
  total: number
  dead: number
  /** Host with the longest queue. */
  waitingFor: string | undefined
}

/** Counts settled jobs; a job that is asked again counts once. */
export function followProgress(
  jobs: readonly Job[],
  gates: Gates,
  onProgress: ((progress: Progress) => void) | undefined
) {
  const settled = new Set(jobs.filter(d => d.evidence))
  const dead = new Set<Job>()
  let unsaved: Job[] = []
  return {
    settle(job: Job): void {
      settled.add(job)
      unsaved.push(job)
      if (job.evidence && judge(job.evidence).verdict === 'dead') dead.add(job)
      else dead.delete(job)
      onProgress?.({
        done: settled.size,
        total: jobs.length,
        dead: dead.size,
        waitingFor: gates.longest()?.host
      })
    },
    /** Entries of what turned out well since the last call. */
    takeWell(settings: LinkSettings, now: number): CacheEntry[] {
      const entries = unsaved.flatMap(job => entryOf(job, settings, now) ?? [])
      unsaved = []
      return entries.filter(d => d.failStreak === 0 && d.lastOkAt !== undefined)
    }
  }
}
