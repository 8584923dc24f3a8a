/**
 * The order of a list inside its sections, and the entries that are out of it.
 */

import {monthNamed} from '../text/months.ts'
import {isPreprint} from '../reading/venue.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {dated} from './skeleton.ts'

/** Orders that a list can have. */
export type Order = 'newest-first' | 'oldest-first' | 'title'

/** What entries are ordered by: the date they show, the month of their arXiv id, the year they show, or their title. */
const keys = ['date', 'arXiv id', 'year', 'title'] as const
type By = (typeof keys)[number]

/** An order and how well neighbours keep it: `agreeing` of `total` neighbours that differ. */
export interface LearnedOrder {
  order: Order
  by: By
  agreeing: number
  total: number
}

/** An entry that is in the wrong place. */
export interface Misplaced {
  entry: Entry
  /** The entry that it belongs before or after. */
  where: 'before' | 'after'
  other: Entry
}

/** A list has an order if so many neighbours differ, and such a share of them agrees. */
const enough = {count: 8, share: 0.95, known: 0.9} as const

/** The order that nearly all neighbours keep, or undefined. */
export function learnOrder(list: PaperList): LearnedOrder | undefined {
  const runs = runsOf(list)
  for (const by of keys) {
    const order = measure(list, runs, by).find(
      d => d.total >= enough.count && d.agreeing >= enough.share * d.total
    )
    if (order) return order
  }
  return undefined
}

/** The order that the config sets, by the key that agrees with it best. */
export function namedOrder(list: PaperList, order: Order): LearnedOrder {
  const runs = runsOf(list)
  const all = keys.flatMap(by => measure(list, runs, by)).filter(d => d.order === order && d.total > 0)
  const best = all.sort((a, b) => b.agreeing / b.total - a.agreeing / a.total)[0]
  return best ?? {order, by: order === 'title' ? 'title' : 'year', agreeing: 0, total: 0}
}

function measure(list: PaperList, runs: readonly Entry[][], by: By): LearnedOrder[] {
  const own = new Map(list.entries.map(entry => [entry, keyOf(list, entry, by)]))
  const known = [...own.values()].filter(d => d !== undefined).length
  if (known < enough.known * list.entries.length) return []
  let [rising, falling] = [0, 0]
  for (const run of runs) {
    for (const [index, entry] of run.entries()) {
      const [one, two] = [own.get(run[index - 1] ?? entry), own.get(entry)]
      if (index === 0 || one === undefined || two === undefined || one === two) continue
      if (compare(one, two) < 0) rising++
      else falling++
    }
  }
  const total = rising + falling
  if (by === 'title') return [{order: 'title', by, agreeing: rising, total}]
  return [
    {order: 'newest-first', by, agreeing: falling, total},
    {order: 'oldest-first', by, agreeing: rising, total}
  ]
}

/**
 * The fewest entries that would have to move, each with the neighbour it belongs to. If the order is learned, a section in which more
 * than a tenth would have to move is left out.
 */
export function misplacedIn(
  list: PaperList,
  {order, by}: Pick<LearnedOrder, 'order' | 'by'>,
  isLearned: boolean
): Misplaced[] {
  const runs = isLearned ? runsOf(list).flatMap(blocksOf) : runsOf(list)
  const found = misplacedBy(runs, order, isLearned, entry => keyOf(list, entry, by))
  if (found.length === 0) return found
  const misplaced = new Set(found.map(d => d.entry))
  const doubted = runs.filter(run => run.some(d => misplaced.has(d)))
  const wrongBy = (key: (entry: Entry) => number | string | undefined) =>
    new Set(misplacedBy(doubted, order, isLearned, key).map(d => d.entry))
  if (by !== 'title') {
    if (!isLearned) return found
    const [byPrize, byFirst] = [
      wrongBy(d => otherYear(list, d)),
      wrongBy(d => yearAhead(list, d) ?? keyOf(list, d, by))
    ]
    return found.filter(
      ({entry}) =>
        (otherYear(list, entry) === undefined || byPrize.has(entry)) &&
        (by !== 'year' || byFirst.has(entry)) &&
        !isTooEarly(list, entry, by)
    )
  }
  const others = otherKeys.map(key => wrongBy(d => key(list, d)))
  return found.filter(d => others.every(wrong => wrong.has(d.entry)))
}

/** So many entries in a row that are out of order, but in order among themselves, are a list of their own. */
const block = 3

function misplacedBy(
  runs: readonly Entry[][],
  order: Order,
  isLearned: boolean,
  keyOfEntry: (entry: Entry) => number | string | undefined
): Misplaced[] {
  const sign = order === 'newest-first' ? -1 : 1
  return runs.flatMap(run => {
    const keyed = run.flatMap(entry => {
      const key = keyOfEntry(entry)
      return key === undefined ? [] : [{entry, key}]
    })
    const byKey = (a: number | string, b: number | string) => sign * compare(a, b)
    const right = longest(
      keyed.map(d => d.key),
      byKey
    )
    if (right.length < 2) return []
    const wrong = keyed.length - right.length
    if (isLearned && (keyed.length < 5 || (wrong > 1 && wrong * 10 > keyed.length))) return []
    const inOrder = right.flatMap(index => keyed[index] ?? [])
    const isRight = new Set(right)
    const isBlock = (index: number) => {
      const start = right.findLast(d => d < index) ?? -1
      const end = right.find(d => d > index) ?? keyed.length
      const keys = keyed.slice(start + 1, end).map(d => d.key)
      return keys.length >= block && longest(keys, byKey).length === keys.length
    }
    return keyed.flatMap(({entry, key}, index): Misplaced[] => {
      if (isRight.has(index) || (isLearned && isBlock(index))) return []
      const next = inOrder.find(d => byKey(key, d.key) < 0)
      const last = inOrder.at(-1)
      return next
        ? [{entry, where: 'before', other: next.entry}]
        : last
          ? [{entry, where: 'after', other: last.entry}]
          : []
    })
  })
}

/** Entries that follow one another: of one section, shape and indentation, with nothing but space between them. */
function runsOf(list: PaperList): Entry[][] {
  const {entries, source} = list
  const runs: Entry[][] = []
  let last: Entry | undefined
  for (const entry of entries) {
    const isNext =
      last && sameHome(list, last, entry) && /^[\s|]*$/.test(source.slice(last.span.end, entry.span.start))
    if (isNext) runs.at(-1)?.push(entry)
    else runs.push([entry])
    last = entry
  }
  return runs
}

/** The parts of a run, if it lists workshops or preprints after everything else, each in its own order. */
function blocksOf(run: Entry[]): Entry[][] {
  const kindOf = ({venue}: Entry) => /workshop|rxiv|corr\b|preprint/i.exec(venue?.text ?? '')?.[0]
  const blocks = Map.groupBy(run, kindOf)
  const changes = run.filter((d, index) => index === 0 || kindOf(d) !== kindOf(run[index - 1]!))
  return changes.length === blocks.size ? [...blocks.values()] : [run]
}

function sameHome(list: PaperList, one: Entry, two: Entry): boolean {
  const column = ({span}: Entry) => list.position(span).start.column
  return (
    one.section === two.section &&
    one.shape === two.shape &&
    one.table?.span.start === two.table?.span.start &&
    column(one) === column(two)
  )
}

function keyOf({source}: PaperList, entry: Entry, by: By): number | string | undefined {
  const {year, title, venue, links} = entry
  if (by === 'title') return titleKey(title?.text ?? '')
  if (by === 'year') return year?.value
  if (by === 'arXiv id') {
    if (venue && !/rxiv|preprint|corr\b/i.test(venue.text)) return undefined
    const appeared = links.find(d => d.identity?.id.startsWith('arxiv:'))?.identity?.appeared
    const isOther = year?.value !== undefined && year.value !== appeared?.year
    return appeared?.month === undefined || isOther ? undefined : appeared.year * 12 + appeared.month
  }
  const span = year && dated(source, year.span)
  const month = span && monthOf(source.slice(span.start, span.end))
  return month === undefined || year?.value === undefined ? undefined : year.value * 12 + month
}

/** A year in another cell of a row: that of a prize, by which the rows may be ordered. */
function otherYear({source}: PaperList, {table, span, year}: Entry): number | undefined {
  if (!table || !year) return undefined
  const cells = source.slice(span.start, span.end).matchAll(/\|\s*((?:19|20)\d\d)\s*(?=\|)/g)
  const other = [...cells].find(d => Math.abs(span.start + d.index - year.span.start) > 20)
  return other && Number(other[1])
}

/** A year in parentheses before the title, if another one was read after it: `**Moss, A. (2023).** Title. ICML 2024`. */
function yearAhead({source}: PaperList, {span, title, year}: Entry): number | undefined {
  if (!title || !year || year.span.start < title.span.end) return undefined
  const ahead = /\(((?:19|20)\d\d)\)/.exec(source.slice(span.start, title.span.start))
  return ahead ? Number(ahead[1]) : undefined
}

/** Whether an entry shows a date before that of its preprint: then the date is wrong, not the place. */
function isTooEarly(list: PaperList, entry: Entry, by: By): boolean {
  const {appeared} = entry.links.find(d => d.identity?.id.startsWith('arxiv:'))?.identity ?? {}
  const shown = keyOf(list, entry, by)
  if (appeared?.month === undefined || typeof shown !== 'number') return false
  // The id is from the day on which the paper appeared, which may be one after that of the date.
  if (by === 'date') return shown + 1 < appeared.year * 12 + appeared.month
  return by === 'year' && isPreprint(entry.venue?.text ?? '') && shown < appeared.year
}

/** What titles are sorted by; lists differ in where they put titles that start with a digit or a mark, and a year at the end is a tag's. */
function titleKey(title: string): string | undefined {
  const isClear = /^\p{L}/u.test(title) && !/\b(?:19|20)\d\d$/.test(title)
  return isClear ? title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ') : undefined
}

/**
 * Other keys of an entry, as programs sort: by characters `Graph Learning` comes before `Graph-Based`, by letters alone `Multiresolution`
 * before `Multi-subject`, and by all that is written `(Just) A Spoonful` before `A Robust Loss`.
 */
const otherKeys: readonly ((list: PaperList, entry: Entry) => string | undefined)[] = [
  (_, {title}) => titleKey(title?.text ?? '') && title?.text.toLowerCase(),
  (_, {title}) => titleKey(title?.text ?? '')?.replaceAll(' ', ''),
  ({source}, entry) =>
    titleKey(entry.title?.text ?? '') && (leadOf(source, entry) + entry.title?.text).toLowerCase()
]

/** The text before a title, without tag, venue, year and the mark of the list item. */
function leadOf(source: string, {span, title, tag, venue, year}: Entry): string {
  const end = title?.span.start ?? span.start
  const cuts = [tag, venue, year].flatMap(d => (d && d.span.end <= end ? [d.span.end] : []))
  return source
    .slice(Math.max(span.start, ...cuts), end)
    .replace(/^\s*(?:[-*+]|\d{1,6}[.)])?[\s*_[\]"“'`]*/, '')
    .replace(/[*_["“'`]+$/, '')
}

/** 1 to 12, from `2023/06`, `Jun 2023`, `17 June 2023`. */
function monthOf(text: string): number | undefined {
  const name = /[a-z]{3}/i.exec(text)?.[0]
  const number = Number(/\d[-/.](\d{1,2})(?!\d)/.exec(text)?.[1] ?? 0)
  const month = name ? monthNamed(name) : number
  return month >= 1 && month <= 12 ? month : undefined
}

function compare(one: number | string, two: number | string): number {
  return typeof one === 'number' && typeof two === 'number'
    ? one - two
    : String(one) < String(two)
      ? -1
      : one === two
        ? 0
        : 1
}

/** Indices of the longest part that never falls. */
function longest<T>(values: readonly T[], order: (one: T, two: T) => number): number[] {
  const ends: number[] = []
  const before: number[] = []
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      const end = values[ends[middle] ?? 0]
      if (end !== undefined && order(end, value) <= 0) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = index
  }
  const found: number[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) found.unshift(at)
  return found
}
