/**
 * Findings as the contributor sees them: by the lines of the contributor's own commit, and at the contributor's own lines.
 */

import type {FindingRecord} from '../../report/types.ts'
import type {Found} from '../changes/blame.ts'
import type {Changes} from '../changes/types.ts'

/** Moves the places of something to the contributor's commit. A line that is not there keeps its number. */
export async function inHeadLines<
  T extends Pick<FindingRecord, 'line' | 'endLine' | 'related'> & {path: string}
>(item: T, changes: Changes | undefined): Promise<T> {
  if (!changes) return item
  const at = async (line: number) => (await changes.inHead(item.path, line)) ?? line
  const line = await at(item.line)
  const {endLine, related} = item
  return {
    ...item,
    line,
    ...(endLine !== undefined && {endLine: Math.max(line, await at(endLine))}),
    ...(related && {
      related: await Promise.all(related.map(async d => ({...d, line: await at(d.line)})))
    })
  }
}

/**
 * A finding in the contributor's lines, its words included. A finding about an older line that a new one has caused, such as a paper that
 * is listed already, is shown at the new line.
 */
export async function forAuthor(finding: Found, changes: Changes | undefined): Promise<Found> {
  const shown = await inHeadLines(finding, changes)
  const numbers = new Map(
    [finding.line, ...(finding.related ?? []).map(d => d.line)].map((line, i) => [
      line,
      i === 0 ? shown.line : (shown.related?.[i - 1]?.line ?? line)
    ])
  )
  const added = changes?.lists.get(finding.path)?.added ?? new Set<number>()
  const cause = finding.related?.findIndex(d => added.has(d.line)) ?? -1
  const place = shown.related?.[cause]
  const isOwn = added.has(finding.line) || place === undefined
  if (!isOwn) {
    numbers.set(finding.related?.[cause]?.line ?? 0, shown.line)
    numbers.set(finding.line, place.line)
  }
  const words = (text: string) =>
    text.replace(/\bline (\d+)\b/gu, (all, line: string) => {
      const to = numbers.get(Number(line))
      return to === undefined ? all : `line ${to}`
    })
  const said = {...shown, message: words(shown.message), note: words(shown.note)}
  if (isOwn) return said
  const {endLine: _, endColumn: __, ...rest} = said
  return {
    ...rest,
    line: place.line,
    column: place.column,
    related: [{line: shown.line, column: shown.column, message: place.message}]
  }
}
