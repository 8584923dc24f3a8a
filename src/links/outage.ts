/**
 * Whether the hosts do not answer, or our own network is down.
 */

import {EnvironmentProblem} from './canary.ts'
import {isSilence} from './failures.ts'
import {hostOf} from './job.ts'
import type {Job} from './job.ts'

/** Share of silent hosts, of at least five, that makes our own network suspect although others answered. */
const suspectShare = 0.4
const fewestHosts = 5

/** How to find out whether it is the network. */
export interface Witnesses {
  /** Asks about a job again; whether there was any answer. */
  answersAgain: (job: Job) => Promise<boolean>
  /** Whether a registry accepts connections, asked about or not. */
  isNetworkUp: () => Promise<boolean>
}

/**
 * Judges the network by its hosts. If 40 % of at least 5 hosts were silent when they were last asked, a host that answered in this run is
 * asked once more: if it answers again, the network is up, and the others are silent by themselves. If no host answered at all, a
 * registry that accepts a connection proves the same, so a list with nothing but dead hosts is judged. With fewer hosts, the network is suspect
 * only if not even a connection came about. A web host that refuses or breaks a connection counts as reached.
 *
 * @throws
 *   `EnvironmentProblem` if no host answers any more, or if the network asks to log in.
 */
export async function assertReachable(
  jobs: readonly Job[],
  {answersAgain, isNetworkUp}: Witnesses
): Promise<void> {
  const hosts = lastAsked(jobs)
  const last = [...hosts.values()]
  const silent = last.filter(isSilent).length
  if (silent === 0) return
  const isSuspect =
    hosts.size >= fewestHosts
      ? silent / hosts.size >= suspectShare
      : silent === hosts.size && last.every(d => d.target?.registry !== 'web' || isUnreached(d))
  if (!isSuspect) return
  if (last.some(d => d.evidence?.kind === 'failure' && d.evidence.code === 'network-login'))
    throw new EnvironmentProblem('the network asks to log in (status 511)')
  const witness = latest(jobs.filter(d => isAsked(d) && !isSilent(d)))
  if (witness ? await answersAgain(witness) : await isNetworkUp()) return
  throw new EnvironmentProblem(
    witness
      ? `${silent} of ${hosts.size} hosts do not answer, and ${hostOf(witness)} stopped answering, so the network seems to be down`
      : `${hosts.size === 1 ? `${[...hosts.keys()][0]} does not answer` : `none of the ${hosts.size} hosts answers`}, so the network seems to be down`
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

/** Whether not even a connection came about. */
function isUnreached({evidence}: Job): boolean {
  return evidence?.kind === 'failure' && /^(?:dns-|timeout$|no-route$)/.test(evidence.code)
}

/** Whether no answer came at all. */
export function isSilent({evidence}: Pick<Job, 'evidence'>): boolean {
  return evidence?.kind === 'failure' && isSilence(evidence.code)
}
