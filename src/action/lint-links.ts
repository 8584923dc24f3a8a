/**
 * The links of a pull request, or of all lists, for `command: lint`.
 */

import {linksIn} from '../link-places.ts'
import {read, type ReadFile} from '../lint.ts'
import type {LinkResult} from '../links/index.ts'
import type {Source} from '../sources/sources.ts'
import {ask} from './ask.ts'
import type {Changes} from './changes/types.ts'
import {log} from './log.ts'
import type {Run} from './run.ts'

/** The results of the network. */
export interface Asked {
  links: readonly LinkResult[]
  /** How many links there was no time for. */
  unasked: number
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
  return faults.attempt('the links', async () => {
    const {results, aborted, problems} = await ask(run, lists, requests)
    for (const {message} of problems) log.warning(message)
    if (aborted?.reason === 'environment') throw new Error(aborted.message)
    const unasked = aborted
      ? results.filter(d => d.verdict === 'skipped' && d.reason === aborted.reason).length
      : 0
    if (aborted) log.warning(`${aborted.message} ${unasked} of ${results.length} links are not checked yet.`)
    return {links: results, unasked}
  })
}

/** URLs on lines. */
function linksOn({list}: ReadFile, lines: ReadonlySet<number>): string[] {
  return lines.size === 0
    ? []
    : list.flow.links.filter(d => lines.has(list.position(d.urlSpan).start.line)).map(d => d.url)
}
