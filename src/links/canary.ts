/**
 * A known-good identifier that is asked together with the first batch of each registry: when a registry does not know it, the
 * registry or our way to it is broken, and nothing is concluded from this run.
 */

import type {Evidence, Registry} from './types.ts'

/** Identifiers that will not go away: *Attention Is All You Need*, GitHub's example repository, the DOI Handbook. */
export const canaries: Readonly<Record<Registry, string>> = {
  arxiv: '1706.03762',
  github: 'octocat/Hello-World',
  doi: '10.1000/182'
}

/** The run says nothing about the links: the network or a registry is broken. */
export class EnvironmentProblem extends Error {
  override name = 'EnvironmentProblem'
}

/**
 * Judges a registry by its canary. One that slows us down or refuses us is not broken.
 *
 * @throws
 *   `EnvironmentProblem` where the canary is dead.
 */
export function assertAlive(registry: Registry, evidence: Evidence | undefined): void {
  if (evidence?.kind === 'absent') {
    throw new EnvironmentProblem(
      `${registry} does not know ${canaries[registry]}, which exists: its answers cannot be trusted`
    )
  }
  if (evidence?.kind === 'failure') {
    throw new EnvironmentProblem(`${registry} cannot be reached: ${evidence.code}`)
  }
}
