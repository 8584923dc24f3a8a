/**
 * Which findings belong to the pull request.
 */

import type {FindingRecord} from '../../report/types.ts'

/** A finding and the file it is in. */
export interface Found extends FindingRecord {
  path: string
}

/** A list with what was found in it, after the pull request and before it. */
export interface JudgedFile<T extends FindingRecord = FindingRecord> {
  findings: readonly T[]
  source: string
  /** Lines that say something new. */
  fresh: ReadonlySet<number>
  before: {source: string; findings: readonly FindingRecord[]}
}

/** Whether a finding touches one of the lines, by its place or by a related one. */
export function isOn(
  {line, endLine = line, related = []}: Pick<FindingRecord, 'line' | 'endLine' | 'related'>,
  lines: ReadonlySet<number>
): boolean {
  for (let at = line; at <= endLine; at++) if (lines.has(at)) return true
  return related.some(d => lines.has(d.line))
}

/**
 * The findings that a pull request causes: about what it adds, or absent from the version before, such as an older entry that is
 * now listed twice. Old findings stay old if their lines move, even into another list.
 */
export function broughtBy<T extends FindingRecord>(files: readonly JudgedFile<T>[]): Set<T> {
  const old = files.flatMap(({before}) => {
    const lines = before.source.split('\n')
    return before.findings.map(finding => ({finding, subject: subject(finding, lines)}))
  })
  const all = files.flatMap(({findings, source, fresh}) => {
    const lines = source.split('\n')
    return findings.map(finding => ({
      finding,
      subject: subject(finding, lines),
      isFresh: isOn(finding, fresh)
    }))
  })
  const elsewhere = all.filter(d => !d.isFresh)
  const same = without(
    elsewhere,
    d => d.subject,
    old.map(d => d.subject)
  )
  // Something about the whole file, such as its size, is the same thing although its place and words have moved.
  const isWhole = ({finding}: {finding: FindingRecord}) => finding.entry === undefined
  const gone = without(
    old,
    d => d.subject,
    elsewhere.map(d => d.subject)
  )
  const brought = [
    ...all.filter(d => d.isFresh),
    ...same.filter(d => !isWhole(d)),
    ...without(
      same.filter(isWhole),
      d => d.finding.rule,
      gone.filter(isWhole).map(d => d.finding.rule)
    )
  ]
  return new Set(brought.map(d => d.finding))
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
  return `${rule}\n${about ?? words?.replace(/\d+/gu, '0').replace(/\s+/gu, ' ').trim() ?? ''}`
}
