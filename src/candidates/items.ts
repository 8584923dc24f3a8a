/**
 * Items of lists as candidates: an item with what is nested in it, or the nested items on their own.
 */

import type {List, ListItem, Nodes} from 'mdast'
import {hasTitle, isEntryLike, isStrong} from './looks.ts'
import type {Looks} from './looks.ts'
import type {Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import {repeatsTitle} from './block-looks.ts'
import {candidate, spanOf, visible} from './candidate.ts'
import type {Reader} from './reader.ts'
import type {Candidate} from './candidate.ts'

/** The candidates of a list, in a group; `nested` reads the lists and tables inside items that are only headings of them. */
export function itemCandidates(
  reader: Reader,
  list: Pick<List, 'children' | 'ordered'>,
  group: object,
  nested: (block: Nodes) => void
): Candidate[] {
  const {rangeOf, source} = reader
  const found: Candidate[] = []
  const shape = list.ordered ? 'numbered' : 'bullet'

  for (const item of list.children) {
    const whole = {range: rangeOf(item), end: spanOf(item).end}
    const inner = item.children.filter(d => d.type === 'list' || d.type === 'table')
    const own = headOf(reader, item)
    const parts = inner.length === 0 ? 'whole' : partsOf(reader, item, own.range)
    const take = ({range, end}: {range: Range; end: number}) => {
      found.push(candidate(shape, item, range, visible(source, {start: spanOf(item).start, end}), group))
    }
    if (parts === 'whole') take(whole)
    else if (typeof parts === 'string') {
      if (parts === 'both') take(own)
      for (const block of inner) nested(block)
    } else {
      take(upTo(reader, whole.range, parts[0]!))
      for (const block of inner) {
        const works = (block as List).children.filter(d => parts.includes(d))
        found.push(...itemCandidates(reader, {...(block as List), children: works}, block, nested))
      }
    }
  }
  return found
}

/** The part of an item before a nested one. */
const upTo = ({rangeOf}: Reader, {start}: Range, next: ListItem): {range: Range; end: number} => ({
  range: {start, end: rangeOf(next).start},
  end: spanOf(next).start
})

/**
 * Whether an item is one entry with all that is nested in it, a heading of nested entries (`nested`), or an entry that has further ones
 * below it (`both`). If most of what is nested in it are details, the nested entries among them.
 */
function partsOf(reader: Reader, item: ListItem, head: Range): 'whole' | 'nested' | 'both' | ListItem[] {
  const {looks, rangeOf} = reader
  if (item.children.some(d => d.type === 'table')) return isOwnEntry(reader, head) ? 'both' : 'nested'
  const kids = item.children.flatMap(d => (d.type === 'list' ? d.children : []))
  const {title, labels} = looks(head)
  const areMost = (is: (kid: Range) => boolean) => kids.filter(d => is(rangeOf(d))).length > kids.length / 2
  if (!title && !labels && areMost(d => isTitled(reader, d))) return 'nested'
  // `- **Session 2 — Institutions**`, with citations below it
  if (isHeading(looks(head)) && areMost(d => isReference(looks(d)))) return 'nested'

  const items = kids.filter(d => isEntryItem(reader, d))
  const [first] = items
  if (!first) return 'whole'
  const isSame = isLinkedBelow(reader, first, kids) || repeatsTitle(reader, head, rangeOf(first))
  if (items.length === 1 && isSame) return 'whole'
  if (!isOwnEntry(reader, head)) return 'nested'
  const entries = items.filter(d => !isNamed(reader, headOf(reader, d).range))
  if (entries.length === 0) return 'whole'
  // A group of people with a link, and below it the work in full: one entry.
  const inFull = title!.words <= 4 && !kids.some(d => isStrong(looks(rangeOf(d))))
  if (inFull) return 'whole'
  return entries.length > kids.length / 2 ? 'both' : entries
}

/** Whether one nested item is a title, and all others are its links: `- Title, KDD 2018`, `- [[paper]](…)`, `- [[code]](…)`. */
function isLinkedBelow({flow, looks, rangeOf}: Reader, work: ListItem, kids: readonly ListItem[]): boolean {
  const linksIn = (item: ListItem) => within(flow.links, rangeOf(item))
  const others = kids.filter(d => d !== work)
  return (
    others.length > 0 &&
    linksIn(work).length === 0 &&
    others.every(d => linksIn(d).length > 0 && !looks(rangeOf(d)).title)
  )
}

/** Whether a nested item says what it is called, who wrote it and when or where. */
const isReference = ({title, authors, venue, year, people}: Looks): boolean =>
  title !== undefined && !people && authors && (venue || year)

/** Whether an item says nothing that only works have. */
const isHeading = ({paper, authors}: Looks): boolean => !paper && !authors

function isOwnEntry(reader: Reader, head: Range): boolean {
  const looks = reader.looks(head)
  return isStrong(looks) || (looks.venue && (looks.title?.words ?? 0) >= 3)
}

function isTitled(reader: Reader, range: Range): boolean {
  const looks = reader.looks(range)
  return hasTitle(looks) && looks.title!.words >= 4
}

/** Whether a few words and a colon say what the title is to the entry above: `Builds on: [Title](…)`. */
function isNamed({flow, looks}: Reader, range: Range): boolean {
  const {title} = looks(range)
  return title !== undefined && /^\s*[^:\n]{1,30}:\s*$/.test(flow.text.slice(range.start, title.start))
}

const entryItems = new WeakMap<ListItem, boolean>()

/** Whether a nested item is an entry, or holds one, rather than a detail of the item above. */
function isEntryItem(reader: Reader, item: ListItem): boolean {
  const known = entryItems.get(item)
  if (known !== undefined) return known
  const answer =
    isEntryLike(reader.looks(headOf(reader, item).range)) ||
    item.children.some(
      d => d.type === 'table' || (d.type === 'list' && d.children.some(kid => isEntryItem(reader, kid)))
    )
  entryItems.set(item, answer)
  return answer
}

/** The part of an item before what is nested in it, and where that ends in the source. */
function headOf({rangeOf}: Reader, item: ListItem): {range: Range; end: number} {
  const {start, end} = rangeOf(item)
  const first = item.children.findIndex(d => d.type === 'list' || d.type === 'table' || d.type === 'heading')
  const next = item.children[first]
  const last = item.children[first - 1]
  if (!next) return {range: {start, end}, end: spanOf(item).end}
  return {range: {start, end: rangeOf(next).start}, end: last ? spanOf(last).end : spanOf(next).start}
}
