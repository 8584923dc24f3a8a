/**
 * What an earlier run saw, judged by the settings of today.
 */

import {acceptedFor} from '../conclude.ts'
import type {Job} from '../job.ts'
import type {LinkSettings} from '../settings.ts'
import {judge} from '../verdict.ts'
import {isFresh} from './freshness.ts'

/** Gives a job the evidence of an earlier run if that is fresh enough, or if nobody may be asked; whether it did. */
export function recall(job: Job, settings: LinkSettings, offline: boolean, now: number): boolean {
  const {cached} = job
  if (!cached) {
    if (offline) job.evidence = {kind: 'skipped', code: 'offline'}
    return false
  }
  const {verdict} = judge(cached.evidence, acceptedFor(job.key, settings))
  if (!offline && !isFresh(job.key, cached.evidence, verdict, cached.checkedAt, now)) return false
  job.evidence = cached.evidence
  job.remembered = true
  return true
}
