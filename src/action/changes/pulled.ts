/**
 * The lists of a pull request: which commit the workspace has, and the texts of that commit.
 */

import path from 'node:path'
import type {Source} from '../../sources/sources.ts'
import {decode} from '../../sources/text.ts'
import type {Event} from '../event.ts'
import {bytesOf} from '../content.ts'
import {blobAt, type Commit} from '../git.ts'
import type {GitHub} from '../github.ts'
import {checkoutOf, placeIn, type Checkout} from '../place.ts'
import type {PulledList} from './types.ts'

/** What is checked out: what GitHub would merge, the contributor's own commit, or what a merge queue would add. */
export type Kind = 'merge' | 'head' | 'queue'

/** A commit of the pull request in the workspace. */
export interface Judged {
  kind: Kind
  /** Top folder of the clone; undefined if GitHub was asked instead, because there is no git. */
  root: string | undefined
  commit: Commit
}

/** Lists of the pull request as sources to lint, and lists that are not part of it. */
export interface Pulled {
  judged: Judged | undefined
  lists: (Source & PulledList)[]
  /** Lists that the commit does not have, such as those that an earlier step has made. */
  untracked: Source[]
  /** Lists of another commit, or of no commit at all. */
  strange: Source[]
}

/**
 * Finds the lists in the commit of the pull request, and takes their texts from there: a file in the workspace may have been changed by an earlier step
 * or a filter of git.
 */
export async function pulledLists(
  event: Event,
  sources: readonly Source[],
  connect: () => Promise<GitHub | undefined>
): Promise<Pulled> {
  const pulled: Pulled = {judged: undefined, lists: [], untracked: [], strange: []}
  const checkouts = new Map<string, Promise<Checkout | undefined>>()
  for (const source of sources) {
    const file = source.absolute ?? path.resolve(event.workspace, source.path)
    const folder = path.dirname(file)
    const asked = checkouts.get(folder) ?? checkoutOf(file)
    checkouts.set(folder, asked)
    const checkout = await asked
    const judged = checkout && judgedOf(event, checkout)
    const list = judged
      ? await trackedList(checkout.root, judged, source, file)
      : checkout
        ? undefined
        : await sameOnGitHub(event, source, connect)
    if (judged) pulled.judged ??= judged
    if (list) {
      pulled.judged ??= gitless(event)
      pulled.lists.push(list)
    } else (judged ? pulled.untracked : pulled.strange).push(source)
  }
  return pulled
}

async function trackedList(root: string, {commit}: Judged, source: Source, file: string) {
  const place = await placeIn(root, file)
  const blob = place === undefined ? undefined : await blobAt(root, commit.sha, place)
  if (place === undefined || !blob) return undefined
  return {...source, path: place, text: decode(blob.bytes, place), oid: blob.oid}
}

/** Without git, it is not known which commit is in the workspace; it is enough if GitHub has the same text in the contributor's commit. */
async function sameOnGitHub({pull}: Event, source: Source, connect: () => Promise<GitHub | undefined>) {
  const github = pull && (await connect())
  const there = github && (await bytesOf(github, source.path, pull.head.sha).catch(() => undefined))
  const text = there?.toString()
  return text !== undefined && bare(text) === bare(source.text)
    ? {...source, text, oid: undefined}
    : undefined
}

function gitless({pull}: Event): Judged {
  return {kind: 'head', root: undefined, commit: {sha: pull?.head.sha ?? '', parents: []}}
}

function bare(text: string): string {
  return text.replace(/\r\n/gu, '\n')
}

/** Which commit of the event a checkout has; undefined if it is another one. */
function judgedOf({pull, queueBase, sha}: Event, {root, head}: Checkout): Judged | undefined {
  if (!head) return undefined
  if (pull) {
    if (head.sha === pull.head.sha) return {kind: 'head', root, commit: head}
    return head.parents[1] === pull.head.sha ? {kind: 'merge', root, commit: head} : undefined
  }
  return queueBase !== undefined && head.sha === sha ? {kind: 'queue', root, commit: head} : undefined
}
