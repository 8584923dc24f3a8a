/**
 * Which findings a run shows: nothing else is fixed.
 */

import type {Finding} from '../finding.ts'
import type {LinkResult} from '../links/types.ts'
import {recordOf} from '../report/results.ts'
import type {FindingRecord} from '../report/types.ts'
import type {Source} from '../sources/sources.ts'
import {resultsOf} from './found.ts'
import type {Options} from './options.ts'
import type {Terminal} from './terminal.ts'

/** Whether a finding of a file is shown. */
export type Shown = (path: string) => (finding: Finding) => boolean

/** Asks what `--since` and `--baseline` leave. Throws a `Problem`. */
export async function shownOf(
  sources: readonly Source[],
  options: Options,
  {cwd}: Terminal,
  links?: readonly LinkResult[]
): Promise<Shown> {
  const {since, baseline, updateBaseline, diff, fix, fixUnsafe, fixOnly} = options
  const isFixing = diff ?? fix ?? fixUnsafe ?? fixOnly !== undefined
  if (!isFixing || updateBaseline || (since === undefined && baseline === undefined)) return () => () => true
  const silent = {cwd, stderr: {write: () => undefined}}
  const {files} = await resultsOf(sources, options, silent, links)
  const shown = new Map(files.map(d => [d.path, new Set(d.findings.map(keyOf))]))
  return path => finding => shown.get(path)?.has(keyOf(recordOf(finding))) ?? false
}

function keyOf({rule, line, column, message}: FindingRecord): string {
  return `${rule} ${line}:${column} ${message}`
}
