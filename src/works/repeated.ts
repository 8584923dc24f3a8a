/**
 * Papers that are listed again.
 */

import type {Entry, PaperList} from '../model/types.ts'
import {isDistinctiveTitle, similarTitles, titleKey} from '../text/title.ts'
import {groupOf, sideBySide} from './groups.ts'
import {worksOf} from './works.ts'

/** A paper that is listed again, and the entry that has it already. */
export interface Repeated {
  first: Entry
  entry: Entry
  /** Both are in one list or table. */
  together: boolean
}

/** Entries of one work under one title, by where they are. */
interface Listed {
  first: Entry
  inSection: Map<Entry['section'], Entry>
  inGroup: Map<ReturnType<typeof groupOf>, Entry[]>
}

/** So many titles of one work are compared: works of thousands of short titles stay linear. */
const compared = 100

/** Every entry of a paper that an entry before it lists under the same name, the nearest of those first. */
export function repeatedEntries(list: PaperList): Repeated[] {
  return worksOf(list).flatMap(({entries}) => {
    const found: Repeated[] = []
    if (entries.length === 1) return found
    const titles = new Map<string, Listed>()
    for (const entry of entries) {
      const group = groupOf(list, entry)
      const before = [...titles.values()].filter(d => isSameName(d.first, entry))
      const near = earliest(
        before.map(d => d.inGroup.get(group)?.find(other => sideBySide(list, other, entry)))
      )
      const first =
        near ??
        earliest(before.map(d => d.inSection.get(entry.section))) ??
        earliest(before.map(d => d.first))
      if (first && first.span.start !== entry.span.start)
        found.push({first, entry, together: near !== undefined})
      remember(titles, entry, group)
    }
    return found
  })
}

function remember(titles: Map<string, Listed>, entry: Entry, group: ReturnType<typeof groupOf>): void {
  const title = entry.title?.text ?? ''
  if (!titles.has(title) && titles.size >= compared) return
  const listed = titles.get(title) ?? {first: entry, inSection: new Map(), inGroup: new Map()}
  titles.set(title, listed)
  if (!listed.inSection.has(entry.section)) listed.inSection.set(entry.section, entry)
  const others = listed.inGroup.get(group)
  if (others) others.push(entry)
  else listed.inGroup.set(group, [entry])
}

const earliest = (entries: readonly (Entry | undefined)[]): Entry | undefined =>
  entries.reduce((best, d) => (best && (!d || best.span.start <= d.span.start) ? best : d), undefined)

/**
 * Whether two entries of one work call it the same. A list of methods has one link under two names, such as `HO-RCNN` and `HICO-DET`, or
 * `EdgeMask: …` and `AttributeMask: …` before one title.
 */
function isSameName(a: Entry, b: Entry): boolean {
  const [one, two] = [a.title?.text ?? '', b.title?.text ?? '']
  if (one === '' || two === '') return true
  // Names of one word must be equal: `MT-GPT2` and `MT-GPTJ` are two models.
  if (![one, two].some(d => /\s/.test(d))) return titleKey(one) === titleKey(two)
  const [ours, theirs] = [one, two].map(named)
  if (ours && theirs && titleKey(ours.title) === titleKey(theirs.title))
    return titleKey(ours.name) === titleKey(theirs.name)
  return similarTitles(one, two) || (isDistinctiveTitle(one) && isDistinctiveTitle(two))
}

/** A name before a title that says enough by itself. */
function named(title: string): {name: string; title: string} | undefined {
  const [, name = '', rest = ''] = /^([^:]{1,60}): (.{1,500})$/.exec(title) ?? []
  return name && isDistinctiveTitle(rest) ? {name, title: rest} : undefined
}
