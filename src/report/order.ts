/**
 * What matters first.
 */

import type {Level} from '../finding.ts'
import type {FindingRecord} from './types.ts'

export const levels: readonly Level[] = ['error', 'warn', 'hint']

/** A run of findings of one rule and level. */
export interface Group {
  rule: string
  level: Level
  findings: FindingRecord[]
}

/** Groups by level and rule: errors first, then what is rare before what is everywhere. */
export function groups(findings: readonly FindingRecord[]): Group[] {
  const byKey = new Map<string, Group>()
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
