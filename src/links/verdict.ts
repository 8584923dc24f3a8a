/**
 * From what was seen to what is concluded. No clock, no network: the same evidence gives the same verdict, so stored evidence is
 * judged again when the settings change.
 */

import {escalates} from './failures.ts'
import {isStanding} from './memory/streak.ts'
import type {Evidence, History, PageAnswer, Verdict} from './types.ts'

/** A verdict, and the stable code of its reason. */
export interface Judgement {
  verdict: Verdict
  reason: string
}

const permanent = new Set([301, 308])

/**
 * Judges one observation by itself.
 *
 * @param accept
 *   Status codes that the settings accept for the host.
 */
export function judge(evidence: Evidence, accept: readonly number[] = []): Judgement {
  if (evidence.kind === 'answer') return judgePage(evidence, accept)
  switch (evidence.kind) {
    case 'found':
      return evidence.movedTo
        ? {verdict: 'redirected', reason: `${evidence.registry}-renamed`}
        : {verdict: 'ok', reason: 'registered'}
    case 'absent':
      return {verdict: evidence.proven ? 'dead' : 'unreachable', reason: evidence.code}
    case 'failure':
      return {verdict: 'unreachable', reason: evidence.code}
    case 'refused':
      return {verdict: 'blocked', reason: evidence.code}
    case 'throttled':
      return {verdict: 'rate-limited', reason: evidence.code}
    case 'expected-wall':
      return {verdict: 'blocked', reason: 'expected-wall'}
    case 'closed-service':
      return {verdict: 'dead', reason: 'closed-service'}
    default:
      return {verdict: 'skipped', reason: evidence.code}
  }
}

/** Judges one observation in the light of earlier runs: a failure that lasts long enough is a death. */
export function judgeWithHistory(
  evidence: Evidence,
  history: History,
  now: number,
  accept: readonly number[] = []
): Judgement {
  const alone = judge(evidence, accept)
  // A registry that cannot be reached for weeks says nothing about the link.
  const isOfRegistry = 'registry' in evidence && evidence.registry !== undefined
  if (
    alone.verdict === 'unreachable' &&
    !isOfRegistry &&
    escalates(alone.reason) &&
    isStanding(history, now)
  ) {
    return {verdict: 'dead', reason: alone.reason}
  }
  return alone
}

function judgePage(page: PageAnswer, accept: readonly number[]): Judgement {
  const {status, hops, wall, soft, seen = 1} = page
  if (accept.includes(status)) return {verdict: 'ok', reason: `accepted-${status}`}
  if (wall) return {verdict: 'blocked', reason: wall}
  if (status === 410) return {verdict: seen > 1 ? 'dead' : 'unreachable', reason: 'http-410'}
  if (status === 404) return judgeNotFound(page)
  if (page.alike) return {verdict: 'blocked', reason: 'host-fails-alike'}
  if (status >= 300 || status < 200) return {verdict: 'unreachable', reason: `http-${status}`}
  if (soft) return {verdict: 'unreachable', reason: soft}
  if (hops.length > 0 && hops.every(d => permanent.has(d.status)))
    return {verdict: 'redirected', reason: 'moved-permanently'}
  return {verdict: 'ok', reason: `http-${status}`}
}

function judgeNotFound({seen = 1, notFound, routed}: PageAnswer): Judgement {
  if (routed) return {verdict: 'unreachable', reason: 'client-routed'}
  if (notFound === 'crowd') return {verdict: 'unreachable', reason: 'all-missing'}
  if (notFound === 'alike') return {verdict: 'blocked', reason: 'host-fails-alike'}
  if (notFound === 'meaningful' && seen > 1) return {verdict: 'dead', reason: 'http-404'}
  return {verdict: 'unreachable', reason: 'http-404'}
}
