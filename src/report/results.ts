/**
 * Findings to results: the plain data that reports print.
 */

import type {Finding, Level} from '../finding.ts'
import type {FileResult, FindingRecord, Summary} from './types.ts'

/** Level of a finding: its own, else what its message says of itself. */
export function levelOf({level, fatal}: Finding): Level {
  return level ?? (fatal ? 'error' : fatal === false ? 'warn' : 'hint')
}

/** A message of vfile as plain data. */
export function recordOf(finding: Finding): FindingRecord {
  const {ruleId, reason, line, column, place, note, evidence, related, fix, url, entry} = finding
  const end = place && 'end' in place ? place.end : undefined

  return {
    rule: ruleId ?? 'paperlint',
    level: levelOf(finding),
    line: line ?? 1,
    column: column ?? 1,
    ...(end && {endLine: end.line, endColumn: end.column}),
    message: reason,
    note: note ?? '',
    ...(evidence && {evidence}),
    ...(related && {related: [...related]}),
    ...(fix && {fix: {safe: fix.safe, edits: fix.edits.map(({start, end, text}) => ({start, end, text}))}}),
    url: url ?? '',
    ...(entry && {entry: {...(entry.title !== undefined && {title: entry.title}), ids: [...entry.ids]}})
  }
}

/** What reports need of a linted file. */
export function fileResultOf({
  path,
  source,
  findings,
  silenced = [],
  known = [],
  counts,
  list
}: Linted): FileResult {
  const suppressed = [
    ...silenced.map(({finding, reason}) => ({finding: recordOf(finding), kind: 'inSource' as const, reason})),
    ...known.map(d => ({finding: recordOf(d), kind: 'external' as const, reason: 'Known by the baseline'}))
  ]
  const unrecognized = list?.unrecognized.map(d => list.position(d).start.line) ?? []
  return {
    path,
    findings: findings.map(recordOf),
    suppressed,
    source,
    counts,
    ...(unrecognized.length > 0 && {unrecognized})
  }
}

interface Offsets {
  start: number
  end: number
}

/** A file as the linter leaves it. */
interface Linted {
  path: string
  source: string
  findings: readonly Finding[]
  silenced?: readonly {finding: Finding; reason: string | undefined}[]
  known?: readonly Finding[]
  counts: {entries: number; papers: number}
  list?: {
    unrecognized: readonly Offsets[]
    position(span: Offsets): {start: {line: number}}
  }
}

/** Adds up the files. */
export function summaryOf(files: readonly FileResult[]): Summary {
  const findings = files.flatMap(d => d.findings)
  const count = (level: Level) => findings.filter(d => d.level === level).length
  const sum = (of: 'entries' | 'papers') => files.reduce((total, d) => total + (d.counts?.[of] ?? 0), 0)

  return {
    errors: count('error'),
    warnings: count('warn'),
    hints: count('hint'),
    fixable: findings.filter(d => d.fix).length,
    entries: sum('entries'),
    papers: sum('papers'),
    files: files.length
  }
}
