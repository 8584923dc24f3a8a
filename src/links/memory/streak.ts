/**
 * Failures between runs: a bad minute is no death, three failing runs over two weeks are.
 */

import type {History, Verdict} from '../types.ts'

const day = 86_400_000
const minimumRuns = 3
/** Two weeks, less half a day: weekly runs never start to the second. */
const minimumSpan = 13.5 * day

/** Whether failures have stood long enough: at least 3 failing runs over at least 14 days, with no success between. */
export function isStanding({failStreak, firstFailAt}: History, now: number): boolean {
  return (
    failStreak >= minimumRuns && firstFailAt !== undefined && now - Date.parse(firstFailAt) >= minimumSpan
  )
}

/** The history after a run. What says nothing about the target (blocked, rate-limited, skipped) leaves it as it was. */
export function remember(history: History, verdict: Verdict, now: number): History {
  const at = new Date(now).toISOString()
  if (verdict === 'ok' || verdict === 'redirected') return {lastOkAt: at, failStreak: 0}
  if (verdict === 'dead' || verdict === 'unreachable') {
    return {...history, firstFailAt: history.firstFailAt ?? at, failStreak: history.failStreak + 1}
  }
  return history
}
