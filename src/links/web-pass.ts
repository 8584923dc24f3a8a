/**
 * Asks pages: once, and what is not well once more after a pause.
 */

import {hostOf} from './job.ts'
import type {Job} from './job.ts'
import type {Network} from './network.ts'
import type {PageAnswer} from './types.ts'
import {calibrate} from './web/calibrate.ts'
import type {Visitor} from './web/visit.ts'

/** Visits of one host's pages that are on their way through other hosts, at most. */
const mostAway = 64

/**
 * Visits pages of one host. No more of them are begun than the host answers at once: a visit that waits costs memory. The next one is
 * begun when one ends, or when a redirect leads it to another host, which may be slower.
 *
 * @param onAnswer
 *   Called for each job that got an answer, or failed.
 * @throws
 *   The signal's reason.
 */
export async function visitAll(
  jobs: readonly Job[],
  network: Network,
  visit: Visitor,
  onAnswer: (job: Job) => void
): Promise<void> {
  const [first] = jobs
  if (!first) return
  const waiting = jobs.values()
  let away = 0
  const work = async (): Promise<void> => {
    for (const job of waiting) {
      let successor: Promise<void> | undefined
      const leave = () => {
        if (successor || away >= mostAway) return
        away++
        successor = work()
        // Its failure is seen below, perhaps after it failed.
        successor.catch(() => {})
      }
      await visitOne(job, network, visit, onAnswer, leave)
      if (!successor) continue
      away--
      return successor
    }
  }
  const atOnce = Math.min(network.gates.connections(hostOf(first)), jobs.length)
  await Promise.all(Array.from({length: atOnce}, work))
}

async function visitOne(
  job: Job,
  network: Network,
  visit: Visitor,
  onAnswer: (job: Job) => void,
  onLeave: () => void
): Promise<void> {
  const before = job.evidence
  if (before && job.askedAt !== undefined) {
    const rest = job.askedAt + network.recheckDelay - network.clock()
    if (rest > 0) await network.sleep(rest)
  }
  const {evidence, requests} = await visit(job.key, job.expect, onLeave)
  const isAgain = isNotFound(before) && isNotFound(evidence)
  job.evidence = isAgain ? {...evidence, seen: 2} : evidence
  job.remembered = false
  job.asked++
  job.attempts += requests
  job.askedAt = network.clock()
  onAnswer(job)
}

/** Finds out what the 404s of the hosts are worth that answered some, and writes it into the evidence. */
export async function calibrateAll(jobs: readonly Job[], visit: Visitor): Promise<void> {
  const missing = Map.groupBy(
    jobs.filter(job => isNotFound(job.evidence) && job.evidence.seen === 2),
    job => originOf(job)
  )
  const living = new Set(
    jobs
      .filter(
        ({evidence}) =>
          evidence?.kind === 'answer' && evidence.status < 300 && !evidence.wall && !evidence.soft
      )
      .map(originOf)
  )
  await Promise.all(
    [...missing].map(async ([origin, group]) => {
      const notFound = await calibrate(origin, living.has(origin), visit)
      for (const job of group) {
        if (notFound && isNotFound(job.evidence)) job.evidence = {...job.evidence, notFound}
      }
    })
  )
}

function originOf({evidence}: Job): string {
  return evidence?.kind === 'answer' ? new URL(evidence.finalUrl).origin : ''
}

function isNotFound(evidence: Job['evidence']): evidence is PageAnswer {
  return evidence?.kind === 'answer' && evidence.status === 404
}
