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
  const [lines, oldLines] = [source.split('\n'), before.source.split('\n')]
  const elsewhere = findings.filter(d => !isOnAdded(d, added))
  const same = without(
    elsewhere,
    d => subject(d, lines),
    before.findings.map(d => subject(d, oldLines))
  )
  // Something about the whole file, such as its size, is the same thing although its place and words have moved.
  const old = without(
    before.findings,
    d => subject(d, oldLines),
    elsewhere.map(d => subject(d, lines))
  )
  const isWhole = (d: FindingRecord) => d.entry === undefined
  const brought = new Set([
    ...same.filter(d => !isWhole(d)),
    ...without(
      same.filter(isWhole),
      d => d.rule,
      old.filter(isWhole).map(d => d.rule)
    )
  ])
  return findings.filter(d => brought.has(d) || isOnAdded(d, added))
}

/** Items whose keys are not among the given ones; each of those takes one item away. */
function without<T>(items: readonly T[], key: (item: T) => string, keys: readonly string[]): T[] {
  const left = new Map<string, number>()
  for (const each of keys) left.set(each, (left.get(each) ?? 0) + 1)
  return items.filter(item => {
    const count = left.get(key(item)) ?? 0
    left.set(key(item), count - 1)
    return count <= 0
  })
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
