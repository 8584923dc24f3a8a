/**
 * Which findings are the pull request's.
 */

import type {FindingRecord} from '../report/types.ts'

/** A finding and the file it is in. */
export interface Found extends FindingRecord {
  path: string
}

/** What is new in a file, and what was wrong with it before. */
export interface FileChange {
  added: ReadonlySet<number>
  source: string
  /** The file before, and its findings. */
  before: {source: string; findings: readonly FindingRecord[]}
}

/** Whether a finding touches a line that the pull request adds, by its place or by a related one. */
export function isOnAdded(finding: FindingRecord, added: ReadonlySet<number>): boolean {
  const {line, endLine = line, related = []} = finding
  for (let at = line; at <= endLine; at++) if (added.has(at)) return true
  return related.some(d => added.has(d.line))
}

/**
 * The findings that a pull request brings: on a line that it adds, or absent from the version before, such as a badge made wrong or an older
 * entry duplicated. Old findings stay old wherever their lines move to.
 */
export function broughtBy<T extends FindingRecord>(
  findings: readonly T[],
  {added, source, before}: FileChange
): T[] {
  const old = new Map<string, number>()
  const oldLines = before.source.split('\n')
  for (const finding of before.findings) {
    const key = subject(finding, oldLines)
    old.set(key, (old.get(key) ?? 0) + 1)
  }
  const lines = source.split('\n')
  const isNew = (finding: T) => {
    const key = subject(finding, lines)
    const left = old.get(key) ?? 0
    old.set(key, left - 1)
    return left <= 0
  }
  const elsewhere = findings.filter(d => !isOnAdded(d, added))
  const surprising = new Set(elsewhere.filter(isNew))
  return findings.filter(d => surprising.has(d) || isOnAdded(d, added))
}

/** What a finding is about, whatever its line: the rule, and the paper or the words. */
function subject(
  {rule, entry, line, column, endLine = line, endColumn}: FindingRecord,
  lines: readonly string[]
): string {
  const about = entry?.ids[0] ?? entry?.title
  const words = lines[line - 1]?.slice(column - 1, endLine === line && endColumn ? endColumn - 1 : undefined)
  return `${rule}\n${about ?? words?.replace(/\d+/gu, '0') ?? ''}`
}
