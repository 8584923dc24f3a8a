/**
 * What went wrong in a run, apart from the links themselves: a refused token, a registry that is down, a cache that cannot be written.
 */

import {plural} from '../text/numbers.ts'
import type {Job} from './job.ts'
import type {Evidence, Registry} from './types.ts'
import {because} from './words.ts'

/** One problem of a run, as a sentence for people. */
export interface RunProblem {
  /** `cache` costs no verdicts; the others leave links unchecked. */
  about: Registry | 'cache'
  message: string
}

const names: Readonly<Record<Registry, string>> = {arxiv: 'arXiv', github: 'GitHub', doi: 'doi.org'}

/** The registries that left links unchecked in this run, and why. */
export function registryProblems(jobs: readonly Job[]): RunProblem[] {
  const groups = Map.groupBy(
    jobs.filter(d => !d.remembered && isUnanswered(d.evidence)),
    ({evidence}) => `${registryOf(evidence)} ${codeOf(evidence)}`
  )
  return [...groups.values()].flatMap(group => {
    const registry = registryOf(group[0]?.evidence)
    if (!registry) return []
    const links = group.reduce((sum, d) => sum + d.urls.length, 0)
    const were = `${plural(links, 'link')} ${links === 1 ? 'was' : 'were'}`
    return [
      {about: registry, message: `${sentence(registry, codeOf(group[0]?.evidence))}; ${were} not checked`}
    ]
  })
}

/** Whether evidence is a registry's failure, and not its answer. */
export function isUnanswered(evidence: Evidence | undefined): boolean {
  return registryOf(evidence) !== undefined && /^(?:failure|refused|throttled)$/.test(evidence?.kind ?? '')
}

function registryOf(evidence: Evidence | undefined): Registry | undefined {
  return evidence && evidence.kind !== 'found' && 'registry' in evidence ? evidence.registry : undefined
}

function codeOf(evidence: Evidence | undefined): string {
  return evidence && 'code' in evidence ? evidence.code : ''
}

function sentence(registry: Registry, code: string): string {
  const name = names[registry]
  if (code === 'registry-http-401' && registry === 'github')
    return 'GitHub does not accept the token in GITHUB_TOKEN (401): set a valid token, or unset it'
  if (code === 'registry-forbidden')
    return 'GitHub does not let this token read some repositories (FORBIDDEN): use a token that can read them'
  if (code === 'rate-limited') return `${name} asks for a pause (rate limit): run again later`
  if (code === 'registry-not-trusted' || code === 'registry-incomplete-answer')
    return `${name} gives incomplete answers`
  if (/^(?:registry-(?:malformed-answer|empty-answer|http-2\d\d)|truncated-answer)$/.test(code))
    return `${name} gives answers that cannot be read: run again later`
  if (code === 'registry-error') return `${name} reports an error of its own: run again later`
  const refusal = /^registry-http-(40[13])$/.exec(code)?.[1]
  if (refusal) return `${name} refuses requests from this machine (${refusal}): run again later`
  const status = /^registry-http-(\d+)$/.exec(code)
  return `${name} does not answer (${status ? `status ${status[1]}` : because({reason: code})})`
}
