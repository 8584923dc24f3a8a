/**
 * Lists: items of paragraphs and lists, tight or loose. An item at the margin that is anything else is left to the full parser.
 */

import type {List, ListItem, Paragraph} from 'mdast'
import {paragraphLines, paragraphOf} from './blocks.ts'
import {parseStretch, type Block, type Document} from './document.ts'
import {isClosed} from './open.ts'
import {isAnyItem, isHeading, itemAt, type ItemStart} from './starts.ts'

/** A list at most three spaces from the margin; undefined if only the full parser can read it, or find its end. */
export function topListAt(document: Document, row: number): Block<List> | undefined {
  const {deferred} = document
  const known = deferred.length
  const list = listAt(document, row, 0)
  if (list && endsBefore(document, list.next)) return list
  deferred.length = known
  return undefined
}

/** A list whose items start at a column or at most three after it. */
function listAt(document: Document, row: number, margin: number): Block<List> | undefined {
  const {lines} = document
  const first = startAt(document, row, margin)
  if (!first) return undefined
  const start = lines.point(lines.indented(row))
  const node: List = {
    type: 'list',
    ordered: first.number !== null,
    start: first.number,
    spread: false,
    children: [],
    position: {start, end: start}
  }
  for (let at = row; ;) {
    const items = itemsAt(document, at, margin, first.marker)
    if (!items) return undefined
    node.children.push(...items.node)
    node.position = {start, end: items.node.at(-1)?.position?.end ?? start}
    const {next} = items
    at = lines.filled(next)
    if (startAt(document, at, margin)?.marker !== first.marker) return {node, next}
    if (at > next) node.spread = true
  }
}

/** The start of an item of a list. */
function startAt({lines}: Document, row: number, margin: number): ItemStart | undefined {
  const column = row < lines.count ? lines.column(row) : -1
  return column < margin || column > margin + 3 ? undefined : itemAt(lines, row, lines.indented(row))
}

/** An item, or at the margin those that only the full parser can read. */
function itemsAt(
  document: Document,
  row: number,
  margin: number,
  marker: string
): Block<ListItem[]> | undefined {
  const known = document.deferred.length
  const item = simpleItemAt(document, row, margin)
  if (item) return {node: [item.node], next: item.next}
  if (margin > 0 || document.lines.column(row) > 0) return undefined
  document.deferred.length = known
  return oddItemsAt(document, row, marker)
}

function simpleItemAt(document: Document, row: number, margin: number): Block<ListItem> | undefined {
  const {lines} = document
  const start = startAt(document, row, margin)
  if (!start) return undefined
  const from = lines.indented(row)
  const content = lines.column(row) + start.width
  const first = partAt(document, row, from + start.width, content)
  if (!first) return undefined
  const children: (Paragraph | List)[] = [first.node]
  const node: ListItem = {type: 'listItem', spread: false, checked: null, children}
  let {next} = first
  for (;;) {
    const at = lines.filled(next)
    const column = at < lines.count ? lines.column(at) : 0
    if (column < content) break
    const isApart = at > next
    const child = childAt(document, at, content, {isApart, isAfterList: children.at(-1)?.type === 'list'})
    if (!child) return undefined
    if (isApart) node.spread = true
    children.push(child.node)
    next = child.next
  }
  node.position = {start: lines.point(from), end: children.at(-1)?.position?.end ?? lines.point(from)}
  return {node, next}
}

/** What an item holds after its first paragraph. */
function childAt(
  document: Document,
  row: number,
  content: number,
  before: {isApart: boolean; isAfterList: boolean}
): Block<Paragraph | List> | undefined {
  const {lines} = document
  if (lines.column(row) > content + 3) return undefined
  const start = startAt(document, row, content)
  if (!start) {
    const isParagraph = before.isApart && !isAnyItem(lines, lines.indented(row))
    return isParagraph ? partAt(document, row, lines.indented(row), content) : undefined
  }
  // A list of another marker, and a number that cannot follow a line of text.
  if (before.isAfterList || (!before.isApart && start.number !== null && start.number !== 1)) return undefined
  return listAt(document, row, content)
}

/** A paragraph of an item. */
function partAt(
  document: Document,
  row: number,
  from: number,
  content: number
): Block<Paragraph> | undefined {
  const read = paragraphLines(document, row, from, content)
  // Its lines would start at other columns if they were read alone.
  if (!read) return undefined
  const known = document.deferred.length
  const node = paragraphOf(document, read.all)
  if (read.all.length > 1 && document.deferred.length > known) return undefined
  return {node, next: read.next}
}

/** The items up to the next one at the margin, or a line at the margin after a blank one, by the full parser. */
function oddItemsAt(document: Document, row: number, marker: string): Block<ListItem[]> | undefined {
  const {lines} = document
  const start = lines.start(row)
  const isEnd = (at: number) =>
    itemAt(lines, at, lines.start(at))?.marker === marker || (lines.isBlank(at - 1) && lines.isAtMargin(at))
  let next = row + 1
  while (next < lines.count && !isEnd(next)) next++
  const tree = parseStretch(document, start, lines.start(next))
  const [list] = tree.children
  if (tree.children.length !== 1 || list?.type !== 'list' || list.spread || !list.position) return undefined
  if (next < lines.count && !isClosed(list, lines.source)) return undefined
  if (list.position.start.offset !== start) return undefined
  if (lines.filled(list.position.end.line) < next) return undefined
  return {node: list.children, next: list.position.end.line}
}

/** Whether it is sure that a list does not go on after its last line. */
function endsBefore({lines}: Document, next: number): boolean {
  const at = lines.filled(next)
  if (at >= lines.count) return true
  const start = lines.start(at)
  const isItem = itemAt(lines, at, start) !== undefined
  if (at === next) return isItem || isHeading(lines, start)
  return lines.isAtMargin(at) && (isItem || !isAnyItem(lines, start))
}
