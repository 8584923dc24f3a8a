/**
 * A known identifier that is asked together with the first batch of each registry. If the registry does not have it, the registry or the
 * connection to it is broken, and its other answers say nothing.
 */

import type {Evidence, Registry} from './types.ts'

/** Identifiers that will not go away: *Attention Is All You Need*, GitHub's example repository, the DOI Handbook. */
export const canaries: Readonly<Record<Registry, string>> = {
  arxiv: '1706.03762',
  github: 'octocat/Hello-World',
  doi: '10.1000/182'
}

/** The network is down, so the run says nothing about the links. */
export class EnvironmentProblem extends Error {
  override name = 'EnvironmentProblem'
}

/** Reason for all answers of a registry that lacks its canary. */
export const notTrusted = 'registry-not-trusted'

/** Whether the answers that came together with the canary's can be trusted. */
export function isTrusted(canary: Evidence | undefined): boolean {
  return canary?.kind !== 'absent'
}
