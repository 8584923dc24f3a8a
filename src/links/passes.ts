/**
 * The order of a run: everything once, failures once more, and then what the failures mean.
 */

import {findCopies} from './archive.ts'
import {notTrusted} from './canary.ts'
import {acceptedFor} from './conclude.ts'
import {enrich} from './enrichment/enrich.ts'
import {hasWall} from './expected-walls.ts'
import {hostOf} from './job.ts'
import type {Job} from './job.ts'
import type {Network} from './network.ts'
import {assertReachable, isSilent} from './outage.ts'
import {askFormerTitles} from './registries/former-titles.ts'
import {branchNotFound} from './registries/github-answer.ts'
import {askRegistries} from './registry-pass.ts'
import type {Environment, Service} from './services.ts'
import {judgeSayings} from './sayings.ts'
import type {LinkSettings, ServiceName} from './settings.ts'
import type {Verdict} from './types.ts'
import {judge} from './verdict.ts'
import {calibrateAll, visitAll} from './web-pass.ts'
import {createTitles} from './web/doubt.ts'
import {createVisitor} from './web/visit.ts'

/** What the passes of one run share. */
export interface PassContext {
  /** Also the jobs that need not be asked about. */
  all: readonly Job[]
  network: Network
  settings: LinkSettings
  services: Readonly<Record<ServiceName, Service>>
  env: Environment
  onAnswer: (job: Job) => void
}

/**
 * First pass, second pass, calibration, and what other sources know about the works. A host's second pass starts when its first one has
 * drained, and a registry's likewise: no host waits for the slowest one.
 *
 * @throws
 *   `EnvironmentProblem` if the network is down, and the signal's reason.
 */
export async function runPasses(jobs: readonly Job[], context: PassContext): Promise<void> {
  const {all, network, settings, services, env, onAnswer} = context
  if (jobs.length > 0) await network.assertProxies()
  const titles = createTitles()
  const visiting = {titles, exclude: settings.exclude ?? [], allowPrivate: settings.allowPrivate ?? false}
  const visit = createVisitor(network, visiting)
  const revisit = createVisitor(network, {...visiting, getOnly: true})
  const calibrator = createVisitor(network, {...visiting, getOnly: true, evenIfTripped: true})
  const registered = jobs.filter(d => !isPage(d))

  const askPages = async (group: readonly Job[]) => {
    await visitAll(group, network, visit, onAnswer)
    const again = (some: readonly Job[]) => visitAll(some, network, revisit, onAnswer, 0)
    const refused = group.filter(isRefused(settings))
    await again(refused.slice(0, mostRefused))
    if (!refused.slice(0, mostRefused).every(isRefused(settings))) await again(refused.slice(mostRefused))
    await visitAll(group.filter(isUnwell(settings)), network, revisit, onAnswer)
  }
  const askHosts = (pages: readonly Job[]) =>
    Promise.all([...Map.groupBy(pages, hostOf).values()].map(askPages))

  await Promise.all([
    askHosts(jobs.filter(isPage)),
    askRegistries(registered, {network, services, env}, onAnswer).then(async () => {
      const inconclusive = doubtful(registered)
      toPages(inconclusive, settings)
      await Promise.all([
        askHosts(inconclusive.filter(d => !d.evidence)),
        // Absences of arXiv were asked twice already.
        askRegistriesAgain(
          registered.filter(
            d => isUnwell(settings)(d) && !(d.target?.registry === 'arxiv' && d.evidence?.kind === 'absent')
          ),
          context
        ),
        enrich([...jobs, ...all.filter(d => d.evidence?.kind === 'expected-wall')], {
          network,
          services,
          mailto: settings.mailto
        })
      ])
    })
  ])
  await judgeSayings(jobs, titles.areShown(), calibrator)
  await calibrateAll(jobs, all, calibrator)
  if (jobs.some(isSilent)) await network.assertProxies()
  await assertReachable(jobs, {
    answersAgain: async witness => {
      if (isPage(witness)) return !isSilent(await calibrator(witness.key))
      const copy = {...witness}
      await askRegistries([copy], {network, services, env}, () => {})
      return !isSilent(copy)
    },
    isNetworkUp: () => network.isUp()
  })

  await askFormerTitles(all, network, services.arxiv)
  if (!services.archive.enabled) return
  const isGone = (job: Job) => isPage(job) && verdictOf(job, settings) === 'dead'
  await findCopies(jobs.filter(isGone), network, services.archive)
}

async function askRegistriesAgain(
  jobs: readonly Job[],
  {network, services, env, onAnswer}: PassContext
): Promise<void> {
  if (jobs.length === 0) return
  await network.sleep(
    Math.max(0, ...jobs.map(d => (d.askedAt ?? 0) + network.recheckDelay - network.clock()))
  )
  await askRegistries(jobs, {network, services, env}, onAnswer)
}

function isPage(job: Job): boolean {
  return job.target?.registry === 'web'
}

/** Leaves the registry out, and asks the page, unless its host keeps checkers out. */
export function toPages(jobs: readonly Job[], {hosts}: LinkSettings): void {
  for (const job of jobs) {
    job.target = {registry: 'web'}
    job.evidence = hasWall(new URL(job.key), hosts) ? {kind: 'expected-wall'} : undefined
    job.asked = 0
  }
}

/** Pages of papers that are asked because arXiv's API left a doubt, at most: arXiv asks crawlers to stay away from its pages. */
const mostPapers = 20

/** Jobs whose registry left a doubt that only the page can settle. */
function doubtful(jobs: readonly Job[]): Job[] {
  let papers = 0
  return jobs.filter(({target, evidence}) => {
    if (target?.registry === 'doi') return !target.conclusive && evidence?.kind === 'absent'
    if (target?.registry === 'arxiv')
      return evidence?.kind === 'absent' && !evidence.proven && papers++ < mostPapers
    if (target?.registry !== 'github') return false
    if (evidence?.kind === 'found') return target.isPageBelow === true
    return evidence?.kind === 'failure' && [branchNotFound, notTrusted].includes(evidence.code)
  })
}

function verdictOf({key, evidence}: Job, settings: LinkSettings): Verdict | undefined {
  return evidence && judge(evidence, acceptedFor(key, settings)).verdict
}

/** Refused pages of a host that are asked once more, without a pause. If one of them is shown then, the others are asked as well. */
const mostRefused = 2

/**
 * Refusals that may not last: a status alone, or a login on the way. A wall that says who it is, and statuses that only walls use, are not
 * asked again.
 */
const passing = /^(?:http-(?:202|401|403|405)|login-redirect)$/

function isRefused(settings: LinkSettings): (job: Job) => boolean {
  return job =>
    job.evidence?.kind === 'answer' &&
    passing.test(job.evidence.wall ?? '') &&
    verdictOf(job, settings) === 'blocked'
}

/** What may heal: failures, 404s, absences that are not proven. Hosts that asked for a pause were waited for already. */
export function isUnwell(settings: LinkSettings): (job: Job) => boolean {
  return job => verdictOf(job, settings) === 'unreachable'
}
