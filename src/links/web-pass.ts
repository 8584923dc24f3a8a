/**
 * Asks pages: once, and what is not well once more after a pause.
 */

import {hostOf} from './job.ts'
import type {Job} from './job.ts'
import type {Network} from './network.ts'
import type {PageAnswer} from './types.ts'
import {calibrate, mayBeAlike, statusOfNothing} from './web/calibrate.ts'
import type {Visitor} from './web/visit.ts'

/** At most so many visits of one host's pages may be at other hosts, through redirects. */
const mostAway = 64

/**
 * Visits pages of one host. No more of them are begun than the host answers at once: a visit that waits costs memory. The next one is
 * begun when one ends, or when a redirect leads it to another host, which may be slower.
 *
 * @param onAnswer
 *   Called for each job that got an answer, or failed.
 * @param pause
 *   Milliseconds between two visits of one page.
 * @throws
 *   The signal's reason.
 */
export async function visitAll(
  jobs: readonly Job[],
  network: Network,
  visit: Visitor,
  onAnswer: (job: Job) => void,
  pause = network.recheckDelay
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
      await visitOne(job, {network, visit, onAnswer, pause}, leave)
      if (!successor) continue
      away--
      return successor
    }
  }
  const atOnce = Math.min(network.gates.connections(hostOf(first)), jobs.length)
  await Promise.all(Array.from({length: atOnce}, work))
}

interface Visiting {
  network: Network
  visit: Visitor
  onAnswer: (job: Job) => void
  pause: number
}

async function visitOne(
  job: Job,
  {network, visit, onAnswer, pause}: Visiting,
  onLeave: () => void
): Promise<void> {
  const before = job.evidence
  if (before && job.attempts > 0 && job.askedAt !== undefined) {
    const rest = job.askedAt + pause - network.clock()
    if (rest > 0) await network.sleep(rest)
  }
  const startedAt = network.clock()
  const {evidence, requests} = await visit(job.key, job, onLeave)
  const isAgain = isMissing(before) && isMissing(evidence)
  // The earlier answer of the host says more than that it was not asked again.
  const said = requests === 0 && before ? before : evidence
  job.evidence = isAgain ? {...evidence, seen: 2} : said
  job.remembered = false
  job.asked++
  job.attempts += requests
  // The pause before the next question counts from when the host was asked, even if it never answered.
  job.askedAt = Math.max(startedAt, network.clock() - network.timeout)
  onAnswer(job)
}

/** Missing links of one site, none of them alive, that make the site suspect instead of the links. */
const crowd = 5

/**
 * Finds out what failures mean, for hosts that also answered, and writes it into the evidence.
 *
 * @param all
 *   Also the jobs that an earlier run settled.
 */
export async function calibrateAll(jobs: readonly Job[], all: readonly Job[], visit: Visitor): Promise<void> {
  const living = new Set(all.filter(isLiving).map(originOf))
  const failing = Map.groupBy(jobs.filter(isFailing), job => originOf(job))
  await Promise.all(
    [...failing].map(async ([origin, group]) => {
      const isAlive = living.has(origin)
      const missing = group.filter(d => isNotFound(d.evidence))
      const others = group.filter(d => !isNotFound(d.evidence))
      if (missing.length > 0) await judgeMissing(missing, {origin, isAlive}, visit)
      if (others.length > 0) await judgeOthers(others, origin, visit)
    })
  )
}

async function judgeMissing(
  missing: readonly Job[],
  {origin, isAlive}: {origin: string; isAlive: boolean},
  visit: Visitor
): Promise<void> {
  const meaning = await calibrate(origin, isAlive, visit)
  const notFound = meaning === 'meaningful' && !isAlive && missing.length >= crowd ? 'crowd' : meaning
  for (const job of missing) {
    if (notFound && isNotFound(job.evidence)) job.evidence = {...job.evidence, notFound}
  }
}

async function judgeOthers(others: readonly Job[], origin: string, visit: Visitor): Promise<void> {
  const status = await statusOfNothing(origin, visit)
  for (const job of others) {
    if (job.evidence?.kind === 'answer' && job.evidence.status === status)
      job.evidence = {...job.evidence, alike: true}
  }
}

function isLiving({evidence}: Job): boolean {
  return evidence?.kind === 'answer' && evidence.status < 300 && !evidence.wall && !evidence.soft
}

/** What was asked twice, and may be the answer of the host to every request. */
function isFailing({evidence, remembered, asked}: Job): boolean {
  if (evidence?.kind !== 'answer' || evidence.wall || remembered) return false
  return evidence.status === 404 ? evidence.seen === 2 : asked > 1 && mayBeAlike(evidence.status)
}

function originOf({evidence}: Job): string {
  return evidence?.kind === 'answer' ? new URL(evidence.finalUrl).origin : ''
}

function isMissing(evidence: Job['evidence']): evidence is PageAnswer {
  return evidence?.kind === 'answer' && (evidence.status === 404 || evidence.status === 410)
}

function isNotFound(evidence: Job['evidence']): evidence is PageAnswer {
  return evidence?.kind === 'answer' && evidence.status === 404
}
