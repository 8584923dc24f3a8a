/**
 * What matters first.
 */

import type {Level} from '../finding.ts'
import type {FindingRecord} from './types.ts'

export const levels: readonly Level[] = ['error', 'warn', 'hint']

/** A run of findings of one rule and level. */
export interface Group<Found extends FindingRecord = FindingRecord> {
  rule: string
  level: Level
  findings: Found[]
}

/** Groups by level and rule: errors first, then what is rare before what is everywhere. */
export function groups<Found extends FindingRecord>(findings: readonly Found[]): Group<Found>[] {
  const byKey = new Map<string, Group<Found>>()
  for (const finding of findings) {
    const {rule, level} = finding
    const key = `${level} ${rule}`
    const group = byKey.get(key)
    if (group) group.findings.push(finding)
    else byKey.set(key, {rule, level, findings: [finding]})
  }
  return [...byKey.values()].sort(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.findings.length - b.findings.length
  )
}
