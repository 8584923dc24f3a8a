/**
 * The links of a pull request, or of all lists, for `command: lint`.
 */

import {linksIn} from '../link-places.ts'
import {read, type ReadFile} from '../lint.ts'
import type {LinkResult} from '../links/index.ts'
import type {Source} from '../sources/sources.ts'
import {ask} from './ask.ts'
import {coverageOf, whyIncomplete, type Coverage} from './coverage.ts'
import type {Changes} from './changes/types.ts'
import {log} from './log.ts'
import type {Run} from './run.ts'

/** The results of the network. */
export interface Asked {
  /** Undefined if it could not be asked. */
  links?: readonly LinkResult[]
  coverage: Coverage
  /** Why not everything was checked. */
  incomplete?: string
}

/** Asks about the links that the pull request adds, or about all. A broken network says nothing, and is not a finding. */
export async function askAboutLinks(
  run: Run,
  lists: readonly Source[],
  changes: Changes | undefined
): Promise<Asked | undefined> {
  const {inputs, faults} = run
  if (inputs.links === 'none' || (inputs.links === 'added' && !changes)) return undefined
  const files = lists.map(d => read(d.text, d.path))
  const added = new Set(files.flatMap(d => linksOn(d, changes?.lists.get(d.path)?.fresh ?? new Set())))
  const requests = linksIn(files).filter(d => inputs.links === 'all' || added.has(d.url))
  if (requests.length === 0) return undefined
  const asked = await faults.attempt('the links', () => ask(run, lists, requests))
  if (!asked) {
    const none = requests.map(d => ({url: d.url, verdict: 'skipped', reason: 'environment'}))
    return {coverage: coverageOf(none, 'the page of this run says why'), incomplete: 'no link was checked'}
  }
  const {results, aborted, problems} = asked
  for (const {message} of problems) log.warning(message)
  const incomplete = whyIncomplete(asked)
  if (aborted) log.warning(aborted.message)
  if (aborted?.reason === 'environment')
    return {coverage: coverageOf(results, aborted.message), incomplete: aborted.message}
  return {links: results, coverage: coverageOf(results), ...(incomplete !== undefined && {incomplete})}
}

/** URLs on lines. */
function linksOn({list}: ReadFile, lines: ReadonlySet<number>): string[] {
  return lines.size === 0
    ? []
    : list.flow.links.filter(d => lines.has(list.position(d.urlSpan).start.line)).map(d => d.url)
}
