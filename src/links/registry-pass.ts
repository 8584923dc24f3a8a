/**
 * Asks the registries about all identifiers of a run.
 */

import {canaries, isTrusted, notTrusted} from './canary.ts'
import type {Job} from './job.ts'
import type {Network} from './network.ts'
import {arxivResolver, incompleteAnswer} from './registries/arxiv.ts'
import {settle} from './registries/batches.ts'
import type {BatchResolver, RegistryAnswer} from './registries/batches.ts'
import {doiResolver} from './registries/doi.ts'
import {lookupId} from './registries/github-query.ts'
import {githubResolver} from './registries/github.ts'
import {githubEndpoint} from './services.ts'
import type {Environment, Service} from './services.ts'
import type {ServiceName} from './settings.ts'
import type {Evidence, Registry} from './types.ts'

interface Registries {
  network: Network
  services: Readonly<Record<ServiceName, Service>>
  env: Environment
}

/**
 * Asks all registries that the jobs need, at the same time. The first batch of each carries the canary: if it is missing, all answers of
 * the registry are taken for failures.
 *
 * @param onAnswer
 *   Called for each job that is settled.
 * @throws
 *   The signal's reason.
 */
export async function askRegistries(
  jobs: readonly Job[],
  registries: Registries,
  onAnswer: (job: Job) => void
): Promise<void> {
  const of = (registry: Registry) => jobs.filter(d => d.target?.registry === registry)
  const {network, services, env} = registries
  const github = githubResolver(network, services.github, githubEndpoint(services.github, env))
  await Promise.all([
    askOne('arxiv', of('arxiv'), arxivResolver(network, services.arxiv), network, onAnswer),
    askOne('doi', of('doi'), doiResolver(network, services.doi), network, onAnswer),
    askOne('github', of('github'), github, network, onAnswer)
  ])
}

async function askOne(
  registry: Registry,
  jobs: readonly Job[],
  resolver: BatchResolver,
  network: Network,
  onAnswer: (job: Job) => void
) {
  if (jobs.length === 0) return
  const groups = groupsOf(jobs)
  const ids = [...groups.keys()]
  const canary = ids.find(id => id.toLowerCase() === canaries[registry].toLowerCase()) ?? canaries[registry]
  let trusted = true
  await settle(resolver, [canary, ...ids.filter(id => id !== canary)], answers => {
    trusted &&= isTrusted(answers.get(canary)?.evidence)
    for (const [id, answer] of answers) {
      for (const job of groups.get(id) ?? []) {
        take(
          job,
          trusted ? answer : {evidence: {kind: 'failure', registry, code: notTrusted}},
          network.clock()
        )
        onAnswer(job)
      }
    }
  })
}

/** Jobs by identifier, as the first of them writes it: the registries ignore case, except in paths of a repository. */
function groupsOf(jobs: readonly Job[]): Map<string, readonly Job[]> {
  const groups = Map.groupBy(jobs, job => idOf(job).replace(/^[^ ]+/, d => d.toLowerCase()))
  return new Map([...groups.values()].map(d => [idOf(d[0]), d]))
}

function take(job: Job, {evidence, record, repository}: RegistryAnswer, now: number): void {
  const before = job.evidence
  const again = before?.kind === 'absent' && evidence.kind === 'absent' && before.code === evidence.code
  job.evidence = versioned(job, again ? repeated(evidence) : afterGap(before, evidence), record?.version)
  job.remembered = false
  job.asked++
  job.attempts++
  job.askedAt = now
  if (record) job.records = [record]
  if (repository) job.repository = repository
}

/** An absence that was found twice. arXiv proves its absences itself, by a second question. */
function repeated(evidence: Evidence): Evidence {
  return evidence.kind === 'absent' && evidence.registry !== 'arxiv' ? {...evidence, proven: true} : evidence
}

/** An absence that follows an answer with gaps may be the next gap. */
function afterGap(before: Evidence | undefined, evidence: Evidence): Evidence {
  const hadGaps = before?.kind === 'failure' && before.code === incompleteAnswer
  return hadGaps && evidence.kind === 'absent' ? {...evidence, proven: false} : evidence
}

/**
 * A link to version 7 of a preprint that has three leads nowhere. The API lags behind the pages: for the version after the latest one,
 * only the page shows it.
 */
function versioned({target}: Job, evidence: Evidence, latest: number | undefined): Evidence {
  const asked = target?.registry === 'arxiv' ? target.version : undefined
  if (evidence.kind !== 'found' || asked === undefined || latest === undefined || asked <= latest)
    return withRest(target, evidence)
  return {kind: 'absent', registry: 'arxiv', code: 'arxiv-version-not-found', proven: asked > latest + 1}
}

/** A renamed repository keeps the rest of the path. */
function withRest(target: Job['target'], evidence: Evidence): Evidence {
  if (target?.registry !== 'github' || evidence.kind !== 'found' || !evidence.movedTo || !target.rest)
    return evidence
  return {...evidence, movedTo: `${evidence.movedTo}/${target.rest}`}
}

function idOf(job: Job | undefined): string {
  const target = job?.target
  if (target?.registry === 'arxiv') return target.id
  if (target?.registry === 'doi') return target.doi
  if (target?.registry !== 'github') return ''
  return lookupId({repository: `${target.owner}/${target.name}`, path: target.path})
}
