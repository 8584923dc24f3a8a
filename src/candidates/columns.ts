/**
 * What the columns of a table hold, from their names and from their cells.
 */

import {explicitTitle, kindNamed} from '../columns/headers.ts'
import type {ColumnKind} from '../columns/headers.ts'
import {areAuthors} from '../reading/authors.ts'
import {isTag} from '../reading/tag-text.ts'
import {within} from '../flow/ranges.ts'
import {shownBy} from '../reading/shown.ts'
import type {Flow, Range} from '../flow/flow.ts'
import {labelOf} from '../reading/labels.ts'
import type {LinkRole} from '../reading/labels.ts'
import {readTag, venueness} from '../reading/venue.ts'

export interface Column {
  kind: ColumnKind
  /** Role of the links in it whose label does not tell. */
  role: LinkRole | undefined
}

const roles: readonly (readonly [LinkRole, RegExp])[] = [
  ['other', /home ?work|\bhw\b|assignment|exercise|\blabs?\b|\bquiz|\bexam/i],
  ['paper', /paper|pdf|article|arxiv|title|论文|preprint/i],
  ['code', /code|github|implementation|repo|代码|source/i],
  ['project', /project|website|home|page|主页/i],
  ['data', /data/i],
  ['video', /video/i],
  ['slides', /slide|poster/i],
  ['demo', /demo/i],
  ['model', /model|weight|checkpoint/i]
]

/** Columns of a table from its header and its rows of cells; at most one holds the titles. */
export function columnsOf(
  flow: Flow,
  header: readonly string[],
  rows: readonly (readonly Range[])[]
): Column[] {
  const width = rows.reduce((most, d) => Math.max(most, d.length), header.length)
  const columns: Column[] = []
  let best = {index: -1, score: enough}
  for (let index = 0; index < width; index++) {
    const name = header[index] ?? ''
    const named = kindNamed(name)
    const habit = habitOf(
      flow,
      rows.flatMap(d => d[index] ?? [])
    )
    const kind = kindOf(named, habit, name)
    columns.push({kind, role: roles.find(([, pattern]) => pattern.test(name))?.[0]})
    const score = titleScore(kind, named, habit, name)
    if (score > best.score) best = {index, score}
  }
  const title = columns[best.index]
  if (title) columns[best.index] = {...title, kind: 'title'}
  return columns
}

/** Below this a column holds no titles. */
const enough = 0.4

/** What more than this share of its cells holds is what a column holds. */
const most = 0.5

/** What a column holds if it does not hold the titles. */
function kindOf(named: ColumnKind | undefined, habit: Habit, name: string): ColumnKind {
  if (isTitled(named, habit, name)) return 'other'
  if (habit.year > most && named !== 'venue') return 'year'
  if (named === 'venue' && habit.titles < most) return 'venue'
  if (named === 'authors') return 'authors'
  if (habit.numbers > most) return 'score'
  if (habit.labels > most) return 'links'
  if (habit.venues > most) return 'venue'
  if (named === 'links' && habit.titles < most) return 'links'
  return habit.authors > most ? 'authors' : 'other'
}

/** How likely a column holds the titles: by its name, by long texts, by links on them. */
function titleScore(kind: ColumnKind, named: ColumnKind | undefined, habit: Habit, name: string): number {
  if (kind !== 'other') return 0
  const shown = habit.titles + habit.linked
  if (isTitled(named, habit, name)) return shown + (explicitTitle.test(name) ? 2.8 : 2)
  if (named === 'title') return shown + 0.6
  if (named === 'other') return shown - 1.5
  return named && habit.titles < 0.6 ? shown - 1 : shown
}

/** Whether a column that is called so does hold titles, and not links labelled `paper`. */
function isTitled(named: ColumnKind | undefined, habit: Habit, name: string): boolean {
  if (named !== 'title') return false
  return explicitTitle.test(name) ? habit.labels < 0.5 : habit.titles + habit.linked > 0.3
}

interface Habit {
  titles: number
  linked: number
  venues: number
  year: number
  labels: number
  authors: number
  numbers: number
}

/** In characters: topics and names of methods are shorter. */
const shortestTitle = 12

/** Shares of the cells that show something of a kind. */
function habitOf(flow: Flow, cells: readonly Range[]): Habit {
  const habit = {titles: 0, linked: 0, venues: 0, year: 0, labels: 0, authors: 0, numbers: 0}
  let filled = 0
  for (const cell of cells) {
    const text = flow.text.slice(cell.start, cell.end)
    const links = within(flow.links, cell)
    const plain = text.replace(/[\ufffc\s]+/g, ' ').trim()
    if (links.length === 0 && /^[-–—/×xX✗✘?]*$/.test(plain)) continue
    filled++
    const named = links.filter(d => !labelOf(shownBy(flow, d)))
    const rest = links.reduce((left, d) => left.replace(flow.text.slice(d.start, d.end), ' '), text)
    const words = rest.split(/\s+/).filter(d => /\p{L}/u.test(d)).length
    if (
      links.length === 1 &&
      words === 0 &&
      (labelOf(shownBy(flow, links[0]!)) === undefined || /arxiv/i.test(shownBy(flow, links[0]!))) &&
      isTag(shownBy(flow, links[0]!))
    ) {
      if (readTag(shownBy(flow, links[0]!)).venue) habit.venues++
      else habit.labels++
    } else if (links.length > 0 && named.length === 0 && words < 2) habit.labels++
    else if (isTag(plain)) {
      const {venue, year} = readTag(plain)
      if (venue) habit.venues++
      else if (year) habit.year++
    } else if (/^[\d.,%/\s±()×~*<>+-]*\d[\d.,%/\s±()×~*<>+-]*[KMB]?%?$/.test(plain)) {
      // A number that is a link is the identifier of what it leads to, not a score.
      if (links.length > 0) habit.labels++
      else habit.numbers++
    } else if (venueness(plain) >= 2 && named.length === 0) habit.venues++
    else if (areAuthors(plain, true)) habit.authors++
    else if (plain.length > shortestTitle) habit.titles++
    if (named.some(d => !isTag(shownBy(flow, d)))) habit.linked++
  }
  for (const name of Object.keys(habit) as (keyof Habit)[]) habit[name] /= filled || 1
  return habit
}
