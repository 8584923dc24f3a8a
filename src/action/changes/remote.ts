/**
 * Changes from GitHub, if the clone does not reach back far enough. GitHub is asked about lists only.
 */

import {bytesOf} from '../content.ts'
import type {Pull} from '../event.ts'
import {diffTexts} from '../git.ts'
import type {GitHub} from '../github.ts'
import {lineAfter, parseDiff, parsePatch, type Hunk} from './diff.ts'
import {textBefore} from './patch.ts'
import {textOf} from './text.ts'
import {remember, type PulledList, type RawChange, type RawChanges} from './types.ts'

/** GitHub lists this many files of a pull request, a hundred with each request. */
const mostListed = 3000
const page = 100

interface ListedFile {
  sha: string | null
  filename: string
  status: string
  previous_filename?: string
  patch?: string
  changes: number
}

/**
 * Changes of a merge commit, of which only the names of its parents are at hand: each list is compared with the text of its base.
 *
 * @throws what GitHub throws.
 */
export async function mergeChanges(
  github: GitHub,
  {pull, base}: {pull: Pull; base: string},
  lists: readonly PulledList[]
) {
  const isCheap = lists.length <= Math.ceil(Math.min(pull.changedFiles ?? 0, mostListed) / page)
  const listed = isCheap ? undefined : await filesOf(github, pull)
  const complete = listed && listed.size < mostListed
  const changed = new Map<string, RawChange>()
  for (const {path, text} of lists) {
    if (complete && !listed.has(path)) continue
    const earlier = listed?.get(path)?.previous_filename
    const there = await bytesOf(github, earlier ?? path, base)
    const before = there ?? (await renamedFrom(github, {pull, base, path}))
    const change = await compare(before ? textOf(before) : '', text)
    if (!before || change.hunks.length > 0) changed.set(path, change)
  }
  return {changed, listed, files: listed && new Set(listed.keys())}
}

/** A list that its base does not have may have had another name there. */
async function renamedFrom(github: GitHub, {pull, base, path}: {pull: Pull; base: string; path: string}) {
  const from = (await filesOf(github, pull)).get(path)?.previous_filename
  return from === undefined ? undefined : bytesOf(github, from, base)
}

/**
 * Changes of the contributor's own commit: GitHub's patches are numbered by it, and say what was there before.
 *
 * @throws what GitHub throws.
 */
export async function headChanges(
  github: GitHub,
  pull: Pull,
  lists: readonly PulledList[]
): Promise<RawChanges> {
  const listed = await filesOf(github, pull)
  const changed = new Map<string, RawChange>()
  for (const {path, text} of lists) {
    const file = listed.get(path)
    if (!file && listed.size < mostListed) continue
    const before = file?.patch === undefined ? undefined : textBefore(text, file.patch)
    if (file?.patch !== undefined && before !== undefined)
      changed.set(path, {hunks: parsePatch(file.patch), before})
    else {
      const there = await bytesOf(github, file?.previous_filename ?? path, pull.base.sha)
      const change = await compare(there ? textOf(there) : '', text)
      if (file || change.hunks.length > 0) changed.set(path, change)
    }
  }
  return {changed, files: new Set(listed.keys())}
}

/**
 * Changes since a commit that is not in the clone.
 *
 * @throws what GitHub throws.
 */
export async function changesSince(
  github: GitHub,
  base: string,
  lists: readonly PulledList[]
): Promise<RawChanges> {
  const changed = new Map<string, RawChange>()
  for (const {path, text} of lists) {
    const there = await bytesOf(github, path, base)
    const change = await compare(there ? textOf(there) : '', text)
    if (!there || change.hunks.length > 0) changed.set(path, change)
  }
  return {changed, files: undefined}
}

/** Lines in the contributor's commit for lines of the merge: the same, if GitHub names the same object. */
export function linesInHead(
  github: GitHub,
  pull: Pull,
  lists: readonly PulledList[],
  listed: ReadonlyMap<string, ListedFile> | undefined
) {
  const hunksOf = remember(async (path: string): Promise<readonly Hunk[]> => {
    const list = lists.find(d => d.path === path)
    if (!list || (list.oid !== undefined && listed?.get(path)?.sha === list.oid)) return []
    const there = await bytesOf(github, path, pull.head.sha)
    return there ? (await compare(list.text, textOf(there))).hunks : []
  })
  return async (path: string, line: number) => lineAfter(await hunksOf(path), line)
}

const filesOf = (github: GitHub, pull: Pull): Promise<Map<string, ListedFile>> => {
  const known = listings.get(github) ?? listFiles(github, pull)
  listings.set(github, known)
  return known
}

/** A run has one client and one pull request, and asks once. */
const listings = new WeakMap<GitHub, Promise<Map<string, ListedFile>>>()

async function listFiles({rest, paginate, at}: GitHub, pull: Pull): Promise<Map<string, ListedFile>> {
  const files: ListedFile[] = await paginate(rest.pulls.listFiles, {
    ...at,
    pull_number: pull.number,
    per_page: page
  })
  return new Map(files.filter(d => d.status !== 'removed').map(d => [d.filename, d]))
}

async function compare(before: string, text: string): Promise<RawChange> {
  if (before === text) return {hunks: [], before}
  const diff = await diffTexts(before, text)
  if (diff === undefined) throw new Error('git is needed to compare texts, but is not installed')
  return {hunks: parseDiff(diff)[0]?.hunks ?? [], before}
}
