/**
 * The order in which a run asks: everything once, what is not well once more, and then what the failures are worth.
 */

import {findCopies} from './archive.ts'
import {assertReachable} from './canary.ts'
import {acceptedFor} from './conclude.ts'
import {enrich} from './enrichment/enrich.ts'
import {isSilence} from './failures.ts'
import {hostOf} from './job.ts'
import type {Job} from './job.ts'
import type {Network} from './network.ts'
import {askFormerTitles} from './registries/former-titles.ts'
import {branchNotFound} from './registries/github.ts'
import {askRegistries} from './registry-pass.ts'
import type {Environment, Service} from './services.ts'
import type {LinkSettings, ServiceName} from './settings.ts'
import {judge} from './verdict.ts'
import {calibrateAll, visitAll} from './web-pass.ts'
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
 * First pass, second pass, calibration, and what other sources know about the works.
 *
 * @throws
 *   `EnvironmentProblem`, and the signal's reason.
 */
export async function runPasses(
  jobs: readonly Job[],
  {all, network, settings, services, env, onAnswer}: PassContext
): Promise<void> {
  const visiting = {exclude: settings.exclude ?? [], allowPrivate: settings.allowPrivate ?? false}
  const visit = createVisitor(network, visiting)
  const [pages, registered] = [isPage, (job: Job) => !isPage(job)].map(d => jobs.filter(d))
  const registries = {network, services, env}

  await Promise.all([
    visitAll(pages ?? [], network, visit, onAnswer),
    askRegistries(registered ?? [], registries, onAnswer).then(async () => {
      const inconclusive = (registered ?? []).filter(isInconclusive)
      toPages(inconclusive)
      await visitAll(inconclusive, network, visit, onAnswer)
    })
  ])

  const unwell = jobs.filter(job => job.evidence && isWorthAnother(job, settings))
  const askedAgain = unwell.filter(d => !isPage(d))
  const due = Math.max(0, ...askedAgain.map(d => (d.askedAt ?? 0) + network.recheckDelay - network.clock()))
  const revisit = createVisitor(network, {...visiting, getOnly: true})
  await Promise.all([
    visitAll(unwell.filter(isPage), network, revisit, onAnswer),
    askedAgain.length > 0
      ? network.sleep(due).then(() => askRegistries(askedAgain, registries, onAnswer))
      : undefined,
    enrich(jobs, {network, services, mailto: settings.mailto})
  ])
  await calibrateAll(jobs, revisit)
  await askFormerTitles(all, network, services.arxiv)
  if (services.archive.enabled)
    await findCopies(
      jobs.filter(job => isPage(job) && isDead(job, settings)),
      network,
      services.archive
    )
  assertReachable(answering(jobs))
}

function isPage(job: Job): boolean {
  return job.target?.registry === 'web'
}

/** Leaves the registry out, and asks the page. */
export function toPages(jobs: readonly Job[]): void {
  for (const job of jobs) {
    job.target = {registry: 'web'}
    job.evidence = undefined
    job.asked = 0
  }
}

/** A registry that does not know it, where the page may exist all the same. */
function isInconclusive({target, evidence}: Job): boolean {
  if (target?.registry === 'doi') return !target.conclusive && evidence?.kind === 'absent'
  return evidence?.kind === 'failure' && evidence.code === branchNotFound
}

/** What may heal: failures, 404s, absences that are not proven. Who asked us to slow down was waited for already. */
export function isWorthAnother({key, evidence}: Job, settings: LinkSettings): boolean {
  return evidence !== undefined && judge(evidence, acceptedFor(key, settings)).verdict === 'unreachable'
}

function isDead({key, evidence}: Job, settings: LinkSettings): boolean {
  return evidence !== undefined && judge(evidence, acceptedFor(key, settings)).verdict === 'dead'
}

/** Hosts that were asked, and whether they gave any answer. */
function answering(jobs: readonly Job[]): Map<string, boolean> {
  const hosts = new Map<string, boolean>()
  for (const job of jobs) {
    if (
      !job.evidence ||
      job.remembered ||
      job.evidence.kind === 'skipped' ||
      job.evidence.kind === 'closed-service'
    )
      continue
    const host = hostOf(job).replace(/:\d+$/, '')
    const isSilent = job.evidence.kind === 'failure' && isSilence(job.evidence.code)
    hosts.set(host, hosts.get(host) === true || !isSilent)
  }
  return hosts
}
