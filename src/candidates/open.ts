/**
 * A work that is still being read, and which of the next lines may belong to it.
 */

import type {Heading, Nodes} from 'mdast'
import type {Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import {labelOf} from '../reading/labels.ts'
import {shownBy} from '../reading/shown.ts'
import {wordCount} from '../reading/words.ts'
import type {Looks} from './looks.ts'
import type {Reader} from './reader.ts'

/** A work that is still being read. */
export interface Open {
  shape: 'paragraph' | 'heading'
  node: Nodes
  /** In the source. */
  start: number
  end: number
  range: Range
  /** Whether it is an entry already, without what follows. */
  strong: boolean
  /** Whether it is too short or too high to be a title, unless its fields follow. */
  short: boolean
  /** Paragraphs between a heading and its link, as `Proposed by Nkechi.` */
  asides: number
  group: object
}

/** Whether an open work ends with a colon, and so announces what follows. */
export const endsWithColon = ({flow}: Reader, {range}: Open): boolean =>
  /[:：]\s*$/.test(flow.text.slice(range.start, range.end))

/**
 * Whether a block only says what a figure shows and where it is from: `An example of the [first net](…):`, or one sentence below a picture in
 * HTML. A label is no such source.
 */
export function isCaption({flow, rangeOf}: Reader, node: Nodes, lines: readonly Range[]): boolean {
  const line = lines.at(-1)
  const link = line && within(flow.links, line).at(-1)
  if (!link || labelOf(shownBy(flow, link)) !== undefined) return false
  const [before, after] = [flow.text.slice(line.start, link.start), flow.text.slice(link.end, line.end)]
  if (node.type !== 'html') return /\p{Ll}{2,} $/u.test(before) && /^\s*[:：]\s*$/.test(after)
  const above = flow.text.slice(rangeOf(node).start, line.start)
  return /^[\s\ufffc]*\ufffc\s*$/.test(above) && /^\s*[^\s\ufffc][^\ufffc]*\p{Ll}\. $/u.test(before)
}

/** Whether a line below a heading says who wrote a work, where and when it appeared, and links it, but not what it is called. */
export function isByline(reader: Reader, open: Open | undefined, {paper, title, people}: Looks): boolean {
  // A family name alone reads like a title: `*Ekberg. EuroSys 2016.*`
  return isLong(reader, open) && paper && (people || title?.words === 1)
}

/** Whether a line below a long heading has the link of a work, and no title: `[View article](…)`, or an address. */
export function isLinked(reader: Reader, open: Open | undefined, {paper}: Looks): boolean {
  return paper && isLong(reader, open)
}

/** Whether a heading right below a long one has links of a work: `##### Title`, `###### [[pdf](…)] CVPR 2019`. */
export function isBelow(reader: Reader, open: Open, {depth}: Heading, {paper}: Looks): boolean {
  const {node, range} = open
  const isNext = node.type === 'heading' && depth > node.depth && range.end === reader.rangeOf(node).end
  return isNext && isLong(reader, open) && paper
}

/** Whether the open heading may be a title by its length. */
function isLong(reader: Reader, open: Open | undefined): boolean {
  if (open?.shape !== 'heading') return false
  const {start, end} = reader.rangeOf(open.node)
  return wordCount(reader.flow.text.slice(start, end)) >= 3
}

/** Whether a paragraph below a long heading says something that is neither a work nor a link of one: the link may follow. */
export function isAside(
  reader: Reader,
  open: Open | undefined,
  {venue}: Looks,
  lines: readonly Range[]
): boolean {
  return open?.asides === 0 && lines.length === 1 && isLong(reader, open) && !venue
}

/** Whether a heading is open that only names people: what they wrote is told below it. */
export function isOfPeople({looks}: Reader, open: Open | undefined): boolean {
  if (open?.shape !== 'heading') return false

  const {authors, title, people} = looks(open.range)
  return authors && (!title || people)
}

/** Whether the open heading cites a work: with its title, people and a year. */
function isCitation({looks}: Reader, {range}: Open): boolean {
  const {authors, title} = looks(range)
  return title !== undefined && authors
}

/** Whether a heading is open, and something below it has told of its work. */
export function isTold(reader: Reader, open: Open | undefined): boolean {
  if (open?.shape !== 'heading' || open.range.end === reader.rangeOf(open.node).end) return false
  const {paper, authors, venue} = reader.looks(open.range)
  return paper || (authors && venue)
}

/** Whether a heading is open that waits for its links. */
export function waits(open: Open | undefined): boolean {
  return open?.shape === 'heading' && !open.strong
}

/** Whether a heading is open that is long enough to be the title of what follows. */
export function awaits(open: Open | undefined): boolean {
  return waits(open) && open?.short === false
}

/**
 * Whether a line tells more of the open work: it names what it says in bold, `**Tools compared:** …`, or is where a cited work appeared, `Journal of
 * Peat 2, 2010. Download link at <…>`.
 */
export function isDetail(reader: Reader, open: Open | undefined, line: Range): boolean {
  const {flow, looks} = reader
  if (open?.shape === 'heading') {
    const title = isCitation(reader, open) ? looks(line).title : undefined
    if (title?.kind === 'plain' && !title.first) return true
  }
  if (!open?.strong) return false
  const [name] = within(flow.marks, line)
  const shown = name && flow.text.slice(line.start, name.end + 1)
  if (shown === undefined || !/[:：].?$/.test(shown) || wordCount(shown) > 4) return false
  const {paper, year} = looks(line)
  return !paper && !year
}
