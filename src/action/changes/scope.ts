/**
 * What a run looks at: on a pull request its own lists and what it changes in them, otherwise the lists at hand.
 */

import type {Source} from '../../sources/sources.ts'
import {faultInWords} from '../github.ts'
import {log} from '../log.ts'
import type {Run} from '../run.ts'
import {changesOf} from './changes.ts'
import {changedConfigs} from './configs.ts'
import {pulledLists, type Pulled} from './pulled.ts'
import type {Changes} from './types.ts'

export interface Scope {
  /** Lists to lint, by their paths in the repository; none if the workspace has none of the pull request's. */
  lists: readonly Source[]
  changes: Changes | undefined
  /** Configurations that the pull request changes. */
  configs?: readonly string[]
  unsure: Unsure | undefined
}

/** Why a pull request cannot be judged; then nothing fails. */
export interface Unsure {
  /** What could not be done. */
  what: string
  /** Why, and what to do. */
  why: string
}

/** Finds the lists and the changes of a pull request or of a merge queue, if the run is for one. */
export async function scopeOf(run: Run, sources: readonly Source[]): Promise<Scope> {
  const {event, inputs, github} = run
  if (!event.pull && event.queueBase === undefined) {
    if (inputs.scope !== 'all')
      log.info(`\`scope: ${inputs.scope}\` is for pull requests: on ${event.name}, all findings count.`)
    return {lists: sources, changes: undefined, unsure: undefined}
  }
  const pulled = await pulledLists(event, sources, github)
  // Lists that an earlier step made are not in the diff, and can only be judged as a whole.
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
    const changes = await changesOf(event, judged, pulled.lists, github)
    return {lists, changes, configs: await changedConfigs(judged.root, lists, changes), unsure: undefined}
  } catch (error) {
    return {lists, changes: undefined, unsure: whyNoDiff(run, error)}
  }
}

/** The workspace has another commit, so nothing can be said about the pull request. */
function whyUnchecked({event}: Run, {untracked, strange}: Pulled): Unsure {
  const what = 'Could not check this pull request'
  const names = untracked.map(d => d.path).join(', ')
  const cure = /^(?:pull_request|merge_group)$/u.test(event.name)
    ? 'Check out the commit that the run is for (actions/checkout without `ref` and `repository`).'
    : `Under \`${event.name}\`, actions/checkout takes the base branch. Use \`on: pull_request\`.`
  return strange.length > 0
    ? {what, why: `The workspace does not have its commit. ${cure}`}
    : {
        what,
        why: `Its commit does not have ${names}. If an earlier step makes ${untracked.length === 1 ? 'it' : 'them'}, set \`scope: all\`.`
      }
}

function whyNoDiff({event, inputs}: Run, error: unknown): Unsure | undefined {
  const what = `Could not find out what this ${event.pull ? 'pull request' : 'merge queue'} changes`
  if (inputs.scope === 'all') {
    log.warning(`${what}. ${faultInWords(error)}`)
    return undefined
  }
  log.info(faultInWords(error))
  const why = `These are the findings of the whole list, and none of them fails. Check out with \`fetch-depth: ${event.pull ? 2 : 0}\`.`
  return {what, why}
}
