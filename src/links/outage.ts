/**
 * Whether it is the hosts that are silent, or our own network.
 */

import {EnvironmentProblem} from './canary.ts'
import {isSilence} from './failures.ts'
import {hostOf} from './job.ts'
import type {Job} from './job.ts'

/** Share of silent hosts, of at least five, that makes our own network suspect. */
const suspectShare = 0.4
const fewestHosts = 5

/**
 * Judges the network by its hosts. Where 40 % of at least 5 hosts were silent when they were last asked, somebody who answered in this
 * run is asked once more: who answers again proves that the network is up, and that the others are silent by themselves. So two dead
 * hosts of five end no run, however often it is repeated, while a network that went down on the way does.
 *
 * @param isStillThere
 *   Asks about a job again; whether there was any answer.
 * @throws
 *   `EnvironmentProblem` where nobody answered at all, or who answered before is silent now.
 */
export async function assertReachable(
  jobs: readonly Job[],
  isStillThere: (witness: Job) => Promise<boolean>
): Promise<void> {
  const hosts = lastAsked(jobs)
  const silent = [...hosts.values()].filter(isSilent).length
  if (hosts.size < fewestHosts || silent / hosts.size < suspectShare) return
  const witness = latest(jobs.filter(d => isAsked(d) && !isSilent(d)))
  if (witness && (await isStillThere(witness))) return
  throw new EnvironmentProblem(
    witness
      ? `${silent} of ${hosts.size} hosts cannot be reached, and neither can ${hostOf(witness)} any more: the network seems to be down`
      : `none of ${hosts.size} hosts can be reached: the network seems to be down`
  )
}

/** For each host the job that was asked last. */
function lastAsked(jobs: readonly Job[]): Map<string, Job> {
  const groups = Map.groupBy(jobs.filter(isAsked), job => hostOf(job).replace(/:\d+$/, ''))
  return new Map(
    [...groups].flatMap(([host, group]) => {
      const last = latest(group)
      return last ? [[host, last]] : []
    })
  )
}

function latest(jobs: readonly Job[]): Job | undefined {
  return jobs.reduce<Job | undefined>(
    (last, job) => ((job.askedAt ?? 0) >= (last?.askedAt ?? 0) ? job : last),
    undefined
  )
}

/** Whether somebody was asked in this run, so that silence means something. */
function isAsked({evidence, remembered, askedAt}: Job): boolean {
  return evidence !== undefined && evidence.kind !== 'skipped' && !remembered && askedAt !== undefined
}

/** Whether no answer came at all. */
export function isSilent({evidence}: Pick<Job, 'evidence'>): boolean {
  return evidence?.kind === 'failure' && isSilence(evidence.code)
}
