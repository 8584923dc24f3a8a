/**
 * What to show first if not everything can be shown.
 */

import {levels} from '../../report/order.ts'
import type {Found} from '../changes/blame.ts'

/**
 * Orders findings: those that fail the run before others, then those on added lines, then by level, then what is rare before what is
 * everywhere, then by place.
 */
export function byRelevance(findings: readonly Found[], isMine: (finding: Found) => boolean): Found[] {
  const share = new Map<string, number>()
  for (const {rule} of findings) share.set(rule, (share.get(rule) ?? 0) + 1)
  const rank = (finding: Found) => [
    isMine(finding) ? 0 : 1,
    levels.indexOf(finding.level),
    share.get(finding.rule) ?? 0
  ]
  return findings
    .map(finding => ({finding, rank: rank(finding)}))
    .sort((a, b) => compare(a.rank, b.rank) || byPlace(a.finding, b.finding))
    .map(d => d.finding)
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((d, i) => d !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

function byPlace(a: Found, b: Found): number {
  return (
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : 1)
  )
}
