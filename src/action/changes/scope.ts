/**
 * What a run looks at: on a pull request its own lists and what it changes in them, otherwise the lists at hand.
 */

import {plural} from '../../report/totals.ts'
import type {Source} from '../../sources/sources.ts'
import {faultInWords} from '../github.ts'
import {log} from '../log.ts'
import type {Run} from '../run.ts'
import {changesOf} from './changes.ts'
import {pulledLists, type Pulled} from './pulled.ts'
import type {Changes} from './types.ts'

export interface Scope {
  /** Lists to lint, by their paths in the repository; none if the workspace has none of the pull request's. */
  lists: readonly Source[]
  changes: Changes | undefined
  /** Why a pull request cannot be judged, as a sentence: then nothing fails. */
  unsure: string | undefined
}

/** Finds the lists and the changes of a pull request or of a merge queue, if the run is for one. */
export async function scopeOf(run: Run, sources: readonly Source[]): Promise<Scope> {
  const {event, inputs, github} = run
  if (!event.pull && event.queueBase === undefined)
    return {lists: sources, changes: undefined, unsure: undefined}
  const pulled = await pulledLists(event, sources, github)
  // Lists that an earlier step has made are in no diff, and only judged as a whole.
  const made = inputs.scope === 'all' ? pulled.untracked : []
  const lists = [...pulled.lists, ...made]
  const left = [...pulled.strange, ...(made.length > 0 ? [] : pulled.untracked)]
  if (lists.length === 0) return {lists, changes: undefined, unsure: whyUnchecked(run, pulled)}
  if (left.length > 0)
    log.warning(
      `Not checked, because the commit of this pull request does not have ${left.length === 1 ? 'it' : 'them'}: ${left.map(d => d.path).join(', ')}`
    )
  const {judged} = pulled
  if (!judged) return {lists, changes: undefined, unsure: undefined}
  try {
    return {lists, changes: await changesOf(event, judged, pulled.lists, github), unsure: undefined}
  } catch (error) {
    return {lists, changes: undefined, unsure: whyNoDiff(run, error)}
  }
}

/** The workspace has something else: nothing of the pull request can be said to be right. */
function whyUnchecked({event}: Run, {untracked, strange}: Pulled): string {
  const names = [...strange, ...untracked].map(d => d.path)
  const cure = /^(?:pull_request|merge_group)$/u.test(event.name)
    ? 'Check out the commit that the run is for (actions/checkout without `ref` and `repository`).'
    : `Under \`${event.name}\`, actions/checkout takes the base branch. Use \`on: pull_request\`.`
  return strange.length > 0
    ? `Could not check this pull request: the workspace does not have its commit. ${cure}`
    : `Could not check this pull request: its commit does not have ${names.join(', ')}. Set \`scope: all\` to check ${plural(names.length, 'list')} that an earlier step makes.`
}

function whyNoDiff({event, inputs}: Run, error: unknown): string | undefined {
  const what = event.pull ? 'this pull request changes' : 'the merge queue adds'
  const consequence = inputs.scope === 'all' ? '' : ', so all findings are shown and none fails'
  log.warning(`The lines that ${what} are not known${consequence}. ${faultInWords(error)}`)
  if (inputs.scope === 'all') return undefined
  return `What ${what} is not known, so these are the findings of the whole list, and none of them fails. Check out with \`fetch-depth: ${event.pull ? 2 : 0}\`.`
}
