/**
 * How long a run will take: the slowest host at its polite pace, or all answers over the open sockets.
 */

import {hostOf} from './job.ts'
import type {Job} from './job.ts'

/** What a run is about to do; times in seconds. */
export interface Plan {
  /** Links that are asked about in this run. */
  links: number
  hosts: number
  seconds: number
  /** Links of GitHub that are asked as pages, because there is no token. */
  withoutToken: {links: number; seconds: number; secondsWithToken: number} | undefined
}

/** Links that one request of a registry answers. */
const batches: Readonly<Record<string, number>> = {arxiv: 100, github: 100, doi: 50}
/** Seconds that an answer takes, about. */
const answer = 0.4

/**
 * Seconds that links take at least.
 *
 * @param interval
 *   Milliseconds between two requests to a host.
 */
export function secondsFor(
  jobs: readonly Pick<Job, 'key' | 'target'>[],
  interval: (host: string) => number,
  sockets: number
): number {
  const requests = new Map<string, number>()
  for (const job of jobs) {
    const host = queueOf(job)
    const share = 1 / (batches[job.target?.registry ?? ''] ?? 1)
    requests.set(host, (requests.get(host) ?? 0) + share)
  }
  const slowest = Math.max(0, ...[...requests].map(([host, count]) => (count * interval(host)) / 1000))
  const all = [...requests.values()].reduce((sum, d) => sum + d, 0)
  return Math.max(slowest, (all * answer) / sockets)
}

/** Number of links that jobs are about: each spelling of a URL is one. */
export function linksOf(jobs: readonly Pick<Job, 'urls'>[]): number {
  return jobs.reduce((sum, d) => sum + d.urls.length, 0)
}

/** Plans a run. `anonymous` are the links of GitHub that are asked as pages. */
export function planOf(
  jobs: readonly Job[],
  anonymous: readonly Job[],
  interval: (host: string) => number,
  sockets: number
): Plan {
  const asBatch = Math.ceil(anonymous.length / (batches['github'] ?? 1))
  return {
    links: linksOf(jobs),
    hosts: new Set(jobs.map(queueOf)).size,
    seconds: secondsFor(jobs, interval, sockets),
    withoutToken:
      anonymous.length === 0
        ? undefined
        : {
            links: linksOf(anonymous),
            seconds: secondsFor(anonymous, interval, sockets),
            secondsWithToken: Math.max(1, (asBatch * interval('api.github.com')) / 1000)
          }
  }
}

function queueOf(job: Pick<Job, 'key' | 'target'>): string {
  return job.target?.registry === 'github' ? 'api.github.com' : hostOf(job)
}
