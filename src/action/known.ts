/**
 * Findings that are in a baseline.
 */

import path from 'node:path'
import {knownIn, readBaseline} from '../baseline.ts'
import type {Finding} from '../finding.ts'
import type {LintedFile} from '../lint.ts'
import {recordOf} from '../report/results.ts'
import type {Source} from '../sources/sources.ts'
import type {Run} from './run.ts'

/**
 * The files without the findings that are in the baseline of their config.
 *
 * @throws
 *   {Problem} if the baseline cannot be read, or leads out of the workspace.
 */
export async function withoutKnown(
  {event: {workspace}, guard}: Run,
  lists: readonly Source[],
  files: readonly LintedFile[]
): Promise<(LintedFile & {known?: readonly Finding[]})[]> {
  const named = lists.find(d => d.config.baseline !== undefined && d.configFile !== undefined)
  if (!named) return [...files]
  const file = path.resolve(path.dirname(named.configFile ?? workspace), named.config.baseline ?? '')
  await guard(file)
  const baseline = await readBaseline(file, workspace)
  return files.map(d => {
    const isKnown = knownIn(baseline, d.path)
    const known = d.findings.filter(finding => isKnown(recordOf(finding)))
    return {...d, findings: d.findings.filter(finding => !known.includes(finding)), known}
  })
}
