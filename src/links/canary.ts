/**
 * A known identifier that is asked together with the first batch of each registry. A registry that does not have it is broken, or our
 * way to it is, and its other answers say nothing.
 */

import type {Evidence, Registry} from './types.ts'

/** Identifiers that will not go away: *Attention Is All You Need*, GitHub's example repository, the DOI Handbook. */
export const canaries: Readonly<Record<Registry, string>> = {
  arxiv: '1706.03762',
  github: 'octocat/Hello-World',
  doi: '10.1000/182'
}

/** The run says nothing about the links: the network is down. */
export class EnvironmentProblem extends Error {
  override name = 'EnvironmentProblem'
}

/** Reason for all answers of a registry that lacks its canary. */
export const notTrusted = 'registry-not-trusted'

/** Whether the answers that came with this one about the canary can be believed. */
export function isTrusted(canary: Evidence | undefined): boolean {
  return canary?.kind !== 'absent'
}
