/**
 * The files around a list, as far as a rule may ask for them.
 */

/** What a path leads to. `as` is how it is really spelt, if only the case differs; `outside` means that nobody here can tell. */
export type Target =
  | {is: 'file' | 'folder'}
  | {is: 'other case'; as: string}
  | {is: 'missing'}
  | {is: 'outside'}

/** The repository of a list. Paths are as links write them, decoded: relative to the list, or to the repository with a `/` in front. */
export interface Neighbours {
  at(path: string): Target
  /** Anchors of a Markdown file, without `#`, in small letters; undefined if it cannot be read. */
  anchors(path: string): ReadonlySet<string> | undefined
}
