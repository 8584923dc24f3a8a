/**
 * Questions to GitHub's GraphQL: repositories, and the files, folders and branches in them that links name.
 */

import type {RepositoryPath} from '../target.ts'

/** One thing to look up. */
export interface Lookup {
  /** `owner/name` */
  repository: string
  /** Reference and path, as a URL has them after `blob/` or `tree/`. */
  path: RepositoryPath | undefined
}

/** Identifier of a look-up: `owner/name`, or `owner/name main/src/a.py`. */
export function lookupId({repository, path}: Lookup): string {
  return path ? `${repository} ${path.join('/')}` : repository
}

/** The look-up that an identifier names. */
export function lookupOf(id: string): Lookup {
  const [repository = '', ...path] = id.split(/ (.*)/s)
  return {repository, path: path[0] === undefined ? undefined : path[0].split('/')}
}

/** What a path of a URL may mean. */
export interface Meanings {
  /** Expressions that name the file or folder itself. */
  targets: readonly string[]
  /** References that the path may start with. */
  references: readonly string[]
}

/** Parts of a reference at most; longer ones are left to the page. */
const longestReference = 6

/**
 * Every way to divide a path into a reference and a path below it, because references contain slashes too:
 * `users/ada/big-change/README.md` is `users:ada/big-change/README.md`, or `users/ada:big-change/README.md`, and so on.
 */
export function meaningsOf(path: RepositoryPath): Meanings {
  const splits = Array.from({length: Math.min(path.length, longestReference)}, (_, index) => index + 1)
  const reference = (length: number) => path.slice(0, length).join('/')
  return {
    targets: splits.map(length =>
      length === path.length ? reference(length) : `${reference(length)}:${path.slice(length).join('/')}`
    ),
    references: splits.filter(length => length < path.length).map(reference)
  }
}

/** How many objects a look-up asks for. */
export function weightOf(id: string): number {
  const {path} = lookupOf(id)
  if (!path) return 1
  const {targets, references} = meaningsOf(path)
  return 1 + targets.length + references.length
}

/** Names of the answers: `r0` for a repository, `p0_1` for the second expression of its first path. */
export interface Aliases {
  repository: string
  targets: readonly string[]
  references: readonly string[]
}

const fragment = 'fragment F on Repository{nameWithOwner url isArchived isDisabled isEmpty pushedAt}'

/** The query for some look-ups, each repository named once, and where each look-up's answer is. */
export function queryFor(ids: readonly string[]): {query: string; aliases: ReadonlyMap<string, Aliases>} {
  const aliases = new Map<string, Aliases>()
  const groups = Map.groupBy(ids, id => lookupOf(id).repository)
  const fields = [...groups].map(([repository, group], index) => {
    const objects = group.flatMap((id, at) => {
      const {targets, references} = meaningsOf(lookupOf(id).path ?? [])
      const name = (_: string, which: number) => `p${at}_${which}`
      const names = [...targets, ...references].map(name)
      aliases.set(id, {
        repository: `r${index}`,
        targets: names.slice(0, targets.length),
        references: names.slice(targets.length)
      })
      return [...targets, ...references].map(
        (expression, which) =>
          ` p${at}_${which}: object(expression:${JSON.stringify(expression)}){__typename}`
      )
    })
    const [owner, name] = repository.split('/')
    return `r${index}: repository(owner:${JSON.stringify(owner)},name:${JSON.stringify(name)}){...F${objects.join('')}}`
  })
  return {query: `query{${fields.join('\n')}}${fragment}`, aliases}
}
