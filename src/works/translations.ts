/**
 * Language versions of one list, and which papers one has and another lacks.
 */

import type {Neighbours} from '../model/neighbours.ts'
import type {Entry, PaperList} from '../model/types.ts'

/** Another language version, compared. */
export interface Translation {
  /** Its path as the list would link it. */
  path: string
  /** Entries of this list that it lacks. */
  lacks: readonly Entry[]
  /** Papers that this list lacks: titles, or identifiers. */
  has: readonly string[]
  /** Entries with an identifier in this list. */
  of: number
}

/** A paper of another version. */
interface Listed {
  ids: readonly string[]
  title: string | undefined
}

/** What names a language after the name of a file. Source: ISO 639-1, and the country codes that people write for languages. */
const language =
  /[._-](?:en|eng|english|zh|cn|chn|chinese|zh[-_](?:cn|tw|hk|hans|hant)|tw|ja|jp|japanese|ko|kr|korean|fr|de|es|pt|pt[-_]br|br|ru|it|tr|vi|ar|fa|hi|id|uk|ua|pl|nl|th|cs|sv|he|el|ro|hu)$/i

/** Two files are versions of one list if they share so many entries of the shorter one, of at least so many. */
const same = {share: 0.6, entries: 5}

/** The language versions beside a list, by the names of their files. */
export function versionsBeside({own, beside, list}: Neighbours): Map<string, Listed[]> {
  const base = baseOf(own)
  const found = new Map<string, Listed[]>()
  for (const path of beside) {
    const other = /\.md$/i.test(path) && baseOf(path) === base ? list(path) : undefined
    if (other)
      found.set(
        path,
        identified(other).map(({ids, title}) => ({ids, title: title?.text}))
      )
  }
  return found
}

/** Compares a list with its versions; files that share too little with it are not versions. */
export function translationsOf(
  list: PaperList,
  versions: ReadonlyMap<string, readonly Listed[]>
): Translation[] {
  const own = identified(list)
  return [...versions].flatMap(([path, theirs]): Translation[] => {
    const shorter = Math.min(own.length, theirs.length)
    const lacks = without(own, theirs)
    if (shorter < same.entries || own.length - lacks.length < same.share * shorter) return []
    const has = without(theirs, own).map(d => d.title ?? d.ids[0] ?? '')
    return [{path, lacks, has, of: own.length}]
  })
}

/** `readme` of `README.md` and `README_zh-CN.md`. */
function baseOf(name: string): string {
  return name.replace(/\.md$/i, '').replace(language, '').toLowerCase()
}

const identified = ({entries}: PaperList): Entry[] => entries.filter(d => d.ids.length > 0)

/** Those whose paper the others do not have. */
function without<Paper extends {ids: readonly string[]}>(
  papers: readonly Paper[],
  others: readonly {ids: readonly string[]}[]
): Paper[] {
  const ids = new Set(others.flatMap(d => d.ids))
  return papers.filter(d => !d.ids.some(id => ids.has(id)))
}
