/**
 * Asks the registries about all identifiers of a run.
 */

import {assertAlive, canaries} from './canary.ts'
import type {Job} from './job.ts'
import type {Network} from './network.ts'
import {arxivResolver} from './registries/arxiv.ts'
import {settle} from './registries/batches.ts'
import type {BatchResolver, RegistryAnswer} from './registries/batches.ts'
import {doiResolver} from './registries/doi.ts'
import {githubResolver, pathKey} from './registries/github.ts'
import {githubEndpoint} from './services.ts'
import type {Environment, Service} from './services.ts'
import type {ServiceName} from './settings.ts'
import type {RepositoryPath} from './target.ts'
import type {Evidence, Registry} from './types.ts'

interface Registries {
  network: Network
  services: Readonly<Record<ServiceName, Service>>
  env: Environment
}

/**
 * Asks all registries that the jobs need, at the same time. Each first batch carries the canary, also when absences are asked again:
 * an answer that has the canary and lacks the identifier twice is complete.
 *
 * @param onAnswer
 *   Called for each job that is settled.
 * @throws
 *   `EnvironmentProblem`, and the signal's reason.
 */
export async function askRegistries(
  jobs: readonly Job[],
  registries: Registries,
  onAnswer: (job: Job) => void
): Promise<void> {
  const of = (registry: Registry) => jobs.filter(d => d.target?.registry === registry)
  const {network, services, env} = registries
  const repositories = of('github')
  await Promise.all([
    askOne('arxiv', of('arxiv'), arxivResolver(network, services.arxiv), network, onAnswer),
    askOne('doi', of('doi'), doiResolver(network, services.doi), network, onAnswer),
    askOne(
      'github',
      repositories,
      githubResolver(network, services.github, githubEndpoint(services.github, env), pathsOf(repositories)),
      network,
      onAnswer
    )
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
  await settle(resolver, [canary, ...ids.filter(id => id !== canary)], answers => {
    assertAlive(registry, answers.get(canary)?.evidence)
    for (const [id, answer] of answers) {
      for (const job of groups.get(id) ?? []) {
        take(job, answers.get(answerKey(id, job)) ?? answer, network.clock())
        onAnswer(job)
      }
    }
  })
}

/** Jobs by identifier, as the first of them writes it: the registries do not tell upper from lower case. */
function groupsOf(jobs: readonly Job[]): Map<string, readonly Job[]> {
  const groups = Map.groupBy(jobs, job => idOf(job).toLowerCase())
  return new Map([...groups.values()].map(d => [idOf(d[0]), d]))
}

function take(job: Job, {evidence, record, repository}: RegistryAnswer, now: number): void {
  const before = job.evidence
  const again = before?.kind === 'absent' && evidence.kind === 'absent' && before.code === evidence.code
  job.evidence = versioned(job, again ? {...evidence, proven: true} : evidence, record?.version)
  job.remembered = false
  job.asked++
  job.attempts++
  job.askedAt = now
  if (record) job.records = [record]
  if (repository) job.repository = repository
}

/** A link to version 7 of a preprint that has three leads nowhere. */
function versioned({target}: Job, evidence: Evidence, latest: number | undefined): Evidence {
  const asked = target?.registry === 'arxiv' ? target.version : undefined
  if (evidence.kind !== 'found' || asked === undefined || latest === undefined || asked <= latest)
    return withRest(target, evidence)
  return {kind: 'absent', registry: 'arxiv', code: 'arxiv-version-not-found', proven: true}
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
  return target?.registry === 'github' ? `${target.owner}/${target.name}` : ''
}

function pathOf({target}: Job): RepositoryPath | undefined {
  return target?.registry === 'github' ? target.path : undefined
}

function answerKey(id: string, job: Job): string {
  const path = pathOf(job)
  return path ? pathKey(id, path) : id
}

/** Files and folders to look for, by repository. */
function pathsOf(jobs: readonly Job[]): ReadonlyMap<string, readonly RepositoryPath[]> {
  const paths = new Map<string, readonly RepositoryPath[]>()
  for (const [id, group] of groupsOf(jobs)) {
    const distinct = new Map(
      group
        .map(pathOf)
        .filter(d => d !== undefined)
        .map(d => [d.join('/'), d] as const)
    )
    if (distinct.size > 0) paths.set(id, [...distinct.values()])
  }
  return paths
}
