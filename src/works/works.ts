/**
 * Which entries are of one work.
 */

import {cleanUrl} from '../text/url.ts'
import {isDistinctiveTitle, namedApart, nearTitles, similarTitles, titleKey} from '../text/title.ts'
import type {PaperId} from '../text/types.ts'
import {parseVenue} from '../text/venue-tag.ts'
import {sameVenue} from '../text/venues.ts'
import type {Entry, EntryLink, PaperList} from '../model/types.ts'

/** A work, and the entries that list it, in the order of the list. */
export interface Work {
  entries: readonly [Entry, ...Entry[]]
}

/** How many other titles of one identifier an entry is compared with: a list of thousands of equal links stays linear. */
const compared = 20

const known = new WeakMap<PaperList, readonly Work[]>()

/**
 * The distinct works of a list. Entries are of one work when their paper links have an identifier in common and their titles do not name
 * different works, or when their titles are equal and say enough, unless two arXiv ids, two DOIs or authors and years contradict. Links of
 * other roles never join works.
 */
export function worksOf(list: PaperList): readonly Work[] {
  const found = known.get(list)
  if (found) return found
  const works = worksAmong(list.entries)
  known.set(list, works)
  return works
}

/** Number of entries, and of distinct works among them. */
export function counts(list: PaperList): {entries: number; papers: number} {
  return {entries: list.entries.length, papers: worksOf(list).length}
}

/**
 * Whether two titles of one identifier can be of one work: equal, near, a part of the other, or too short to tell. Titles that are only
 * alike, of two venues and years or of other authors, are two works.
 */
export function agreeing(a: Entry, b: Entry): boolean {
  const [one, two] = [a.title?.text ?? '', b.title?.text ?? '']
  if (!isDistinctiveTitle(one) || !isDistinctiveTitle(two)) return true
  if (titleKey(one) === titleKey(two) || nearTitles(one, two)) return true
  // Names of two years that are nearly the same are those of a paper and of its sequel.
  const slips = a.year && b.year && a.year.value !== b.year.value ? 0 : undefined
  return (
    similarTitles(one, two) && !namedApart(one, two, slips) && !appearedApart(a, b) && !haveOtherAuthors(a, b)
  )
}

/** Whether two entries are of two published works: a paper of a conference, and the one of a journal that grew out of it. */
function appearedApart(a: Entry, b: Entry): boolean {
  if (!a.venue || !b.venue) return false
  const [ours, theirs] = [a.venue, b.venue].map(d => parseVenue(d.text).base)
  if (ours?.type === 'preprint' || theirs?.type === 'preprint') return false
  // A venue that nobody knows is another one than a known one.
  if (!ours !== !theirs) return true
  if (!ours || !theirs) return false
  return a.year?.value !== b.year?.value && !sameVenue(ours.abbr, theirs.abbr)
}

/** The distinct works among entries, which may be of several lists. See `worksOf`. */
export function worksAmong(entries: readonly Entry[]): readonly Work[] {
  const parent = entries.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at
    return at
  }
  const ids: Set<PaperId>[] = []
  /** The identifiers of the work of an entry. */
  const idsOf = (index: number) => (ids[index] ??= new Set(namesOf(entries[index]!)))
  const join = (a: number, b: number) => {
    const [first, second] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))]
    if (first === second) return
    parent[second] = first
    for (const id of idsOf(second)) idsOf(first).add(id)
  }

  /** Joins an entry with the first one of the same work that is known under a key; others are known there later, as long as they are few. */
  const joinUnder = (
    known: Map<string, number[]>,
    key: string,
    index: number,
    isSame: (other: number) => boolean
  ) => {
    const others = known.get(key)
    if (!others) {
      known.set(key, [index])
      return
    }
    const at = others.findIndex(isSame)
    const same = others[at]
    if (same !== undefined) {
      join(same, index)
      // An entry without a title that says enough does not make one work of two others.
      if (!isDistinctiveTitle(entries[same]?.title?.text ?? '')) others[at] = index
    } else if (others.length < compared) others.push(index)
  }

  const byId = new Map<string, number[]>()
  for (const [index, entry] of entries.entries())
    for (const key of [...namesOf(entry), ...filesOf(entry)])
      joinUnder(byId, key, index, other => agreeing(entries[other] ?? entry, entry))

  const byTitle = new Map<string, number[]>()
  for (const [index, {title}] of entries.entries())
    if (title && isDistinctiveTitle(title.text))
      joinUnder(
        byTitle,
        titleKey(title.text),
        index,
        other =>
          !contradict(idsOf(root(other)), idsOf(root(index))) && !writtenApart(entries[other], entries[index])
      )

  const works = new Map<number, [Entry, ...Entry[]]>()
  for (const [index, entry] of entries.entries()) {
    const work = works.get(root(index))
    if (work) work.push(entry)
    else works.set(root(index), [entry])
  }
  return Array.from(works.values(), members => ({entries: members}))
}

/**
 * Identifiers that name the work of an entry. An entry with several arXiv ids or DOIs shows several works (a row of related papers); only the
 * first one of each kind is its own, and none is if its links are numbers (`[1][2]`), which cite papers.
 */
function namesOf({ids, links}: Entry): readonly PaperId[] {
  if (ids.length < 2) return ids
  const papers = links.filter(d => d.identity)
  if (ofSeveral(papers)) {
    const titled = papers.filter(d => d.isTitle)
    return titled.length === 1 ? ids.filter(d => d === titled[0]?.identity?.id) : []
  }
  if (papers.every(d => /^\W*\d+\W*$/.test(d.label.text))) return []
  const kinds = new Set<string>()
  return ids.filter(id => {
    const kind = single.exec(id)?.[0]
    return !kind || (!kinds.has(kind) && kinds.add(kind))
  })
}

/** Whether links have the titles of several works, of four words or more: a list of works within an item. */
function ofSeveral(links: readonly EntryLink[]): boolean {
  const titles = links.map(d => d.label.text).filter(d => /(?:\S+\s+){3}/.test(d) && isDistinctiveTitle(d))
  return new Set(titles.map(titleKey)).size > 1
}

/** Files of papers that have no identifier: one PDF is one work. */
function filesOf({links}: Entry): string[] {
  if (ofSeveral(links)) return []
  return links.flatMap(({role, identity, url}) => {
    const clean = role === 'paper' && !identity ? cleanUrl(url) : undefined
    return clean !== undefined && /\.pdf$/i.test(clean) ? [clean.replace(/^https?:/, '')] : []
  })
}

/** After at most so many years a paper of a conference becomes one of a journal, under the same title. */
const longest = 5

/**
 * Whether two entries have no author in common and are of other years, or have the name of a field as their title; or are of other years and
 * have no link that could tell, since books share titles; or were published, not as preprints, in years that are far apart.
 */
function writtenApart(a: Entry | undefined, b: Entry | undefined): boolean {
  const [ours, theirs] = [a, b].map(d => d?.year?.value)
  const areOthers = haveOtherAuthors(a, b)
  if (areOthers && (a?.title?.text.trim().split(/\s+/) ?? []).length <= 3) return true
  if (ours === undefined || theirs === undefined || ours === theirs) return false
  const isPublished = (d: Entry | undefined) => d?.ids.length && !d.ids.some(id => id.startsWith('arxiv:'))
  if (Math.abs(ours - theirs) > longest && isPublished(a) && isPublished(b)) return true
  return areOthers ?? (!a?.links.length && !b?.links.length)
}

/** Whether two entries have no author in common; undefined if one shows none. */
export function haveOtherAuthors(a: Entry | undefined, b: Entry | undefined): boolean | undefined {
  const [ours, theirs] = [a, b].map(d => new Set(d?.authors?.text.toLowerCase().match(/\p{L}{3,}/gu)))
  if (!ours?.size || !theirs?.size) return undefined
  return ![...ours].some(name => theirs.has(name))
}

/** Schemes of which a work has one identifier only, apart from DOIs of preprints. */
const single = /^(?:arxiv:|ieee:|cvf:|doi:(?!10\.(?:1101|64898|36227|5281|26434|21203|20944|31234|22541)\/))/

/** Whether two sets of identifiers cannot be of one work: two arXiv ids, two DOIs, or two papers of CVF. */
function contradict(a: ReadonlySet<PaperId>, b: ReadonlySet<PaperId>): boolean {
  for (const scheme of ['arxiv:', 'doi:', 'cvf:']) {
    const [ours, theirs] = [a, b].map(ids => [...ids].filter(id => id.startsWith(scheme) && single.test(id)))
    if (ours?.length && theirs?.length && !ours.some(id => theirs.includes(id))) return true
  }
  return false
}
