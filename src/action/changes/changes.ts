/**
 * What a pull request changes in the lists, from the clone or else from GitHub.
 */

import type {Event} from '../event.ts'
import {isShallow, mergeBase} from '../git.ts'
import type {GitHub} from '../github.ts'
import {changesOfLists} from './fresh.ts'
import {linesIn, localChanges} from './local.ts'
import type {Judged} from './pulled.ts'
import {changesSince, headChanges, linesInHead, mergeChanges} from './remote.ts'
import type {Changes, PulledList, RawChanges} from './types.ts'

/**
 * Reads the changes.
 *
 * @throws what GitHub throws, and an error that says what to do if neither the clone nor GitHub can be asked.
 */
export async function changesOf(
  event: Event,
  judged: Judged,
  pulled: readonly PulledList[],
  connect: () => Promise<GitHub | undefined>
): Promise<Changes> {
  const lists = pulled.map(({path, text, oid}) => ({path, text: text.replace(/^\uFEFF/u, ''), oid}))
  const local = await fromClone(event, judged, lists)
  if (local) return local
  const github = await connect()
  if (!github)
    throw new Error('the clone lacks the commit before: check out with `fetch-depth: 2`, or give a token')
  const {pull, queueBase = ''} = event
  const own: Changes['inHead'] = (_, line) => Promise.resolve(line)
  if (!pull) return conclude(await changesSince(github, queueBase, lists), lists, own)
  if (judged.kind === 'head') return conclude(await headChanges(github, pull, lists), lists, own)
  const [base = pull.base.sha] = judged.commit.parents
  const {listed, ...raw} = await mergeChanges(github, {pull, base}, lists)
  return conclude(raw, lists, linesInHead(github, pull, lists, listed))
}

async function fromClone(
  event: Event,
  {kind, root, commit}: Judged,
  lists: readonly PulledList[]
): Promise<Changes | undefined> {
  if (root === undefined) return undefined
  const base = await baseOf(event, {kind, root, commit})
  const raw = base === undefined ? undefined : await localChanges({root, base, judged: commit.sha}, lists)
  if (!raw) return undefined
  return conclude(raw, lists, linesIn(root, commit.sha, event.pull?.head.sha ?? commit.sha))
}

/** Commit that the pull request adds to: of a merge its first parent, even when the branch has moved on. */
async function baseOf(
  {pull, queueBase}: Event,
  {kind, root, commit}: Judged & {root: string}
): Promise<string | undefined> {
  if (kind === 'merge') return commit.parents[0]
  if (kind === 'queue') return queueBase
  // In a shallow clone, an older commit may look like the last common one.
  return pull && !(await isShallow(root)) ? mergeBase(root, pull.base.sha, commit.sha) : undefined
}

function conclude(
  {changed: raw, files}: RawChanges,
  lists: readonly PulledList[],
  inHead: Changes['inHead']
): Changes {
  const changed = lists.flatMap(({path, text}) => {
    const change = raw.get(path)
    return change ? [{path, text, ...change}] : []
  })
  return {lists: changesOfLists(changed), files, inHead}
}
