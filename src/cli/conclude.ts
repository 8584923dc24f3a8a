/**
 * What a run comes to: its exit code, and on standard error why, if the report does not show it.
 */

import type {Results} from '../report/types.ts'
import type {Options} from './options.ts'
import type {Terminal} from './terminal.ts'
import {withoutPapers} from './without-papers.ts'

/** 0 clean, 1 errors or too many warnings, 2 no papers in a file that is named, or in any file. */
export function conclude(
  results: Results,
  names: readonly string[],
  options: Options,
  terminal: Terminal
): 0 | 1 | 2 {
  const {maxWarnings = Infinity} = options
  const {errors, warnings} = results.summary
  if (warnings > maxWarnings)
    terminal.stderr.write(`paperlint: too many warnings: ${warnings} (maximum ${maxWarnings})\n`)
  // Merged results have only the number of all entries.
  const unknown = results.summary.entries === 0 ? 0 : undefined
  const counted = results.files.map(d => ({path: d.path, entries: d.counts?.entries ?? unknown}))
  return withoutPapers(counted, names, options, terminal) ?? (errors > 0 || warnings > maxWarnings ? 1 : 0)
}
