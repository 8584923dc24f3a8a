/**
 * The files around a list, as far as a rule may ask for them.
 */

import type {PaperList} from './types.ts'

/** What a path leads to. `as` is how it is really spelled, if only the case differs; `outside` means that this cannot be known here. */
export type Target =
  | {is: 'file' | 'folder'}
  | {is: 'other case'; as: string}
  | {is: 'missing'}
  | {is: 'outside'}

/** The repository of a list. Paths are as links write them, decoded: relative to the list, or to the repository with a `/` in front. */
export interface Neighbours {
  at(path: string): Target
  /** A Markdown file read as a list; undefined if it cannot be read. */
  list(path: string): PaperList | undefined
  /** The file's own name, and those of the files beside it. */
  own: string
  beside: readonly string[]
}
