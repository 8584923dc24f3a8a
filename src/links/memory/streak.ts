/**
 * Failures between runs: a bad minute is not a death, failures on three days over two weeks are.
 */

import type {History, Verdict} from '../types.ts'

const day = 86_400_000
const minimumDays = 3
/** Two weeks, less half a day: weekly runs never start to the second. */
const minimumSpan = 13.5 * day

/** Whether failures have lasted long enough: on at least 3 days, over at least 14 days, with no success between. */
export function isStanding({failStreak, firstFailAt}: History, now: number): boolean {
  return (
    failStreak >= minimumDays && firstFailAt !== undefined && now - Date.parse(firstFailAt) >= minimumSpan
  )
}

/**
 * The history after a run. Several failing runs on one day count once. An answer that says nothing about the target (blocked,
 * rate-limited, skipped) leaves the failures as they were.
 *
 * @param before
 *   With the time of the run before, if there was one.
 */
export function remember(
  {checkedAt, ...before}: History & {checkedAt?: string},
  verdict: Verdict,
  now: number
): History {
  const at = new Date(now).toISOString()
  const {lastOkAt, firstFailAt, failStreak, unverifiedSince} = before
  const history = {
    failStreak,
    unverifiedSince: unverifiedSince ?? lastOkAt ?? at,
    ...(lastOkAt && {lastOkAt}),
    ...(firstFailAt && {firstFailAt})
  }
  if (verdict === 'ok' || verdict === 'redirected') return {lastOkAt: at, failStreak: 0}
  if (verdict === 'dead' || verdict === 'unreachable') {
    const isCounted = failStreak > 0 && checkedAt?.slice(0, 10) === at.slice(0, 10)
    return {...history, firstFailAt: firstFailAt ?? at, failStreak: isCounted ? failStreak : failStreak + 1}
  }
  return history
}
