/**
 * What a pull request changes, in the numbering of the files at hand.
 */

import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {addedLines, lineAfter, parseDiff, parsePatch, type FileDiff, type Hunk} from './diff.ts'
import type {Event, Pull} from './event.ts'
import {blobAt, checkedOut, diffCommits, diffTexts, hasCommit} from './git.ts'
import {contentOf} from './content.ts'
import type {GitHub} from './github.ts'

export interface Changes {
  /** Lines that the pull request adds, by file; a file that it changes is here even without such lines. */
  added: ReadonlyMap<string, ReadonlySet<number>>
  /** The file before the pull request; undefined where there was none. */
  before(path: string): Promise<string | undefined>
  /** Line in the contributor's own commit, which reviews and checks are numbered by; undefined where it is not there. */
  inHead(path: string, line: number): Promise<number | undefined>
}

/**
 * Reads the changes: from the merge commit that GitHub checks out, else from the API.
 *
 * @throws what GitHub throws, where there is no merge commit at hand and GitHub does not tell either.
 */
export async function changesOf(
  event: Event,
  pull: Pull,
  connect: () => Promise<GitHub | undefined>
): Promise<Changes> {
  const head = await checkedOut(event.workspace)
  const [base, own] = head?.parents ?? []
  if (head && base && own === pull.head.sha) {
    const diff = await diffCommits(event.workspace, base, head.sha)
    if (diff !== undefined) return fromMerge(event.workspace, {base, merge: head.sha, own}, parseDiff(diff))
  }
  const github = await connect()
  if (!github)
    throw new Error('the diff is not at hand: check out with `fetch-depth: 2`, or give the Action a token')
  return fromApi(event, pull, {base: base && own === pull.head.sha ? base : pull.base.sha, github})
}

/**
 * What a merge queue would add to its base.
 *
 * @throws where the base is not in the clone.
 */
export async function queuedChanges(workspace: string, base: string): Promise<Changes> {
  const head = await checkedOut(workspace)
  const diff = head && (await diffCommits(workspace, base, head.sha))
  if (!head || diff === undefined) throw new Error('the diff is not at hand: check out with `fetch-depth: 0`')
  return fromMerge(workspace, {base, merge: head.sha, own: head.sha}, parseDiff(diff))
}

/** The merge commit against its first parent is the pull request, even when its base has moved on. */
function fromMerge(
  workspace: string,
  commits: {base: string; merge: string; own: string},
  files: readonly FileDiff[]
): Changes {
  const earlier = earlierNames(files)
  const toHead = remember(async (file: string) => {
    if (!(await hasCommit(workspace, commits.own))) return []
    const diff = await diffCommits(workspace, commits.merge, commits.own, [file])
    return parseDiff(diff ?? '')[0]?.hunks ?? []
  })
  return {
    added: new Map(files.flatMap(d => (d.path === undefined ? [] : [[d.path, addedLines(d.hunks)]]))),
    before: async file =>
      (await blobAt(workspace, commits.base, earlier.get(file) ?? file))?.bytes.toString(),
    inHead: async (file, line) => lineAfter(await toHead(file), line)
  }
}

/** GitHub's patches are numbered by the contributor's commit; the files at hand may be a merge, or anything else. */
async function fromApi(
  event: Event,
  pull: Pull,
  {base, github}: {base: string; github: GitHub}
): Promise<Changes> {
  const at = {...github.at, pull_number: pull.number, per_page: 100}
  const files = await github.paginate(github.rest.pulls.listFiles, at)
  const contentAt = (file: string, ref: string) => contentOf(github, file, ref)
  const diffs: FileDiff[] = files.map(({filename, status, previous_filename, patch}) => ({
    path: status === 'removed' ? undefined : filename,
    from: status === 'added' ? undefined : (previous_filename ?? filename),
    hunks: patch === undefined ? [] : parsePatch(patch)
  }))
  const earlier = earlierNames(diffs)
  const before = (file: string) => contentAt(earlier.get(file) ?? file, base)
  const toHead = remember(async (file: string): Promise<Hunk[]> => {
    const head = await contentAt(file, pull.head.sha)
    const diff = head === undefined ? undefined : await diffFile(event.workspace, head, file)
    return (parseDiff(diff ?? '')[0]?.hunks ?? []).map(d => ({before: d.after, after: d.before}))
  })

  const added = new Map<string, Set<number>>()
  for (const [i, {path: file, hunks}] of diffs.entries()) {
    if (file === undefined || !existsSync(path.join(event.workspace, file))) continue
    const unknown = files[i]?.patch === undefined && (files[i]?.changes ?? 0) > 0
    added.set(
      file,
      unknown ? await sinceText(event.workspace, await before(file), file) : await here(file, hunks)
    )
  }
  return {added, before, inHead: async (file, line) => lineAfter(await toHead(file), line)}

  /** Added lines in the numbering of the file at hand. */
  async function here(file: string, hunks: readonly Hunk[]): Promise<Set<number>> {
    const lines = addedLines(hunks)
    if (lines.size === 0) return lines
    const back = (await toHead(file)).map(d => ({before: d.after, after: d.before}))
    return new Set([...lines].flatMap(d => lineAfter(back, d) ?? []))
  }
}

async function diffFile(workspace: string, before: string, file: string): Promise<string | undefined> {
  return diffTexts(before, await readFile(path.join(workspace, file), 'utf8'))
}

/** Lines that a file has and its earlier text has not; GitHub leaves the patch out where it is long. */
async function sinceText(workspace: string, before: string | undefined, file: string): Promise<Set<number>> {
  const diff = await diffFile(workspace, before ?? '', file)
  return addedLines(parseDiff(diff ?? '')[0]?.hunks ?? [])
}

function earlierNames(files: readonly FileDiff[]): Map<string, string> {
  return new Map(
    files.flatMap(({path: file, from}) => (file !== undefined && from !== undefined ? [[file, from]] : []))
  )
}

/** Answers the same question once. */
function remember<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return key => {
    const answer = answers.get(key) ?? ask(key)
    answers.set(key, answer)
    return answer
  }
}
