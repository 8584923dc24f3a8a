/**
 * Changes from the clone.
 */

import {blobAt, diffCommits} from '../git.ts'
import {lineAfter, parseDiff} from './diff.ts'
import {textOf} from './text.ts'
import {
  earlierNames,
  remember,
  type Changes,
  type PulledList,
  type RawChange,
  type RawChanges
} from './types.ts'

/** Two commits of a clone, and the one that reviews are numbered by. */
export interface Commits {
  root: string
  base: string
  /** The one that is judged. */
  judged: string
}

/** How the lists differ between two commits; undefined if the clone does not have both. */
export async function localChanges(
  {root, base, judged}: Commits,
  lists: readonly PulledList[]
): Promise<RawChanges | undefined> {
  const diff = await diffCommits(root, base, judged)
  if (diff === undefined) return undefined
  const files = parseDiff(diff)
  const earlier = earlierNames(files)
  const hunks = new Map(files.flatMap(d => (d.path === undefined ? [] : [[d.path, d.hunks]])))
  const touched = lists.filter(d => hunks.has(d.path))
  const changed = new Map(
    await Promise.all(
      touched.map(async ({path}): Promise<[string, RawChange]> => {
        const blob = await blobAt(root, base, earlier.get(path) ?? path)
        return [path, {hunks: hunks.get(path) ?? [], before: blob ? textOf(blob.bytes) : ''}]
      })
    )
  )
  return {changed, files: new Set(files.flatMap(d => [d.path ?? [], d.from ?? []].flat()))}
}

/** Lines in another commit of the clone, such as the contributor's own; undefined for each if it is not in the clone. */
export function linesIn(root: string, judged: string, own: string): Changes['inHead'] {
  const hunksOf = remember(async (path: string) => {
    const diff = judged === own ? '' : await diffCommits(root, judged, own, [path])
    return diff === undefined ? undefined : (parseDiff(diff)[0]?.hunks ?? [])
  })
  return async (path, line) => {
    const hunks = await hunksOf(path)
    return hunks && lineAfter(hunks, line)
  }
}
