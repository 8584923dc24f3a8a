/**
 * Names by which an entry refers to its own paper and code, in URLs and labels, and those of the new work.
 */

import type {Entry} from '../model/types.ts'
import type {NewWork} from './new-entry.ts'

/** Pairs: as the example has it, and as the new entry has it. */
export type Names = readonly (readonly [own: string, other: string])[]

/** The arXiv id and the repository of the entry, with those of the work. */
export function ownNames({ids, links}: Entry, {id, code}: NewWork): Names {
  const arxiv = (name: string | undefined) => /^arxiv:(.+)$/.exec(name ?? '')?.[1]
  const [own, other] = [arxiv(ids.find(d => d.startsWith('arxiv:'))), arxiv(id)]
  const repository = repositoryIn(links.find(d => d.role === 'code')?.url)
  const given = repositoryIn(code)
  return [
    ...(own !== undefined && other !== undefined ? [[own, other] as const] : []),
    ...(repository !== undefined && given !== undefined ? [[repository, given] as const] : [])
  ]
}

/** A text with the names of the new work. */
export function renamed(text: string, names: Names): string {
  return names.reduce(
    (result, [own, other]) =>
      result.replace(
        new RegExp(`(?<![\\w.])${own.replace(/\W/g, d => `\\${d}`)}(?:v\\d+)?(?!\\w)`, 'g'),
        () => other
      ),
    text
  )
}

/** `owner/name` of a repository on a code host. */
function repositoryIn(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?(?:github|gitlab|codeberg)\.\w+\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?(?:[?#].*)?$/i.exec(
    url ?? ''
  )?.[1]
}
