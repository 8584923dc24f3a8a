/**
 * Findings by the lines of the contributor's own commit, which is what GitHub shows.
 */

import type {FindingRecord} from '../../report/types.ts'
import type {Changes} from '../changes/types.ts'

/** Moves the places of a finding to the contributor's commit. A line that is not there keeps its number. */
export async function inHeadLines<
  T extends Pick<FindingRecord, 'line' | 'endLine' | 'related'> & {path: string}
>(finding: T, changes: Changes | undefined): Promise<T> {
  if (!changes) return finding
  const at = async (line: number) => (await changes.inHead(finding.path, line)) ?? line
  const line = await at(finding.line)
  const {endLine, related} = finding
  return {
    ...finding,
    line,
    ...(endLine !== undefined && {endLine: Math.max(line, await at(endLine))}),
    ...(related && {
      related: await Promise.all(related.map(async d => ({...d, line: await at(d.line)})))
    })
  }
}
