/**
 * The results as the contributor sees them.
 */

import {summaryOf} from '../report/results.ts'
import type {FindingRecord, Place, Results} from '../report/types.ts'
import type {Found} from './changes/blame.ts'
import type {Changes} from './changes/types.ts'
import {forAuthor} from './tell/in-head.ts'

/** The results with the findings in scope only, by the lines of the contributor's commit. */
export async function inScope(
  {files, ...results}: Results,
  findings: readonly Found[],
  changes: Changes | undefined
): Promise<Results> {
  const shown = await Promise.all(findings.map(d => forAuthor(d, changes)))
  const narrowed = files.map(file => ({
    ...file,
    findings: shown
      .filter(d => d.path === file.path)
      .map(withoutPath)
      .sort(byPlace)
  }))
  return {...results, summary: summaryOf(narrowed), files: narrowed}
}

function withoutPath(found: Found): FindingRecord {
  const {path: _, ...finding} = found
  return finding
}

function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}
