/**
 * What a pull request changes in the lists.
 */

import type {FileDiff, Hunk} from './diff.ts'

/** A list as the pull request has it. */
export interface PulledList {
  /** Path in the repository. */
  path: string
  /** The text that is judged, without byte-order mark. */
  text: string
  /** Name of its object in git; undefined if it was compared with GitHub's text instead. */
  oid: string | undefined
}

/** The change of one list. Lines are those of the text that is judged. */
export interface ListChange {
  /** Lines of the diff. */
  added: ReadonlySet<number>
  /** Those of them that say something new: not lines that have only moved, or are only wrapped, spaced or encoded differently. */
  fresh: ReadonlySet<number>
  /** The text before; `''` if there was none. */
  before: string
}

export interface Changes {
  /** By path, the lists that the pull request changes. */
  lists: ReadonlyMap<string, ListChange>
  /** Paths of all files that it changes; undefined if only the lists were compared. */
  files: ReadonlySet<string> | undefined
  /** Line in the contributor's own commit, which reviews and checks are numbered by; undefined if it is not there. */
  inHead(path: string, line: number): Promise<number | undefined>
}

/** How a list differs from what it was, before anything is concluded from it. */
export interface RawChange {
  hunks: readonly Hunk[]
  before: string
}

/** How the lists differ, and which files do. */
export interface RawChanges {
  changed: ReadonlyMap<string, RawChange>
  files: ReadonlySet<string> | undefined
}

/** Path before the change, by path after it. */
export function earlierNames(files: readonly FileDiff[]): Map<string, string> {
  return new Map(
    files.flatMap(({path, from}) => (path !== undefined && from !== undefined ? [[path, from]] : []))
  )
}

/** Keeps the answer to each question. */
export function remember<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return key => {
    const answer = answers.get(key) ?? ask(key)
    answers.set(key, answer)
    return answer
  }
}
