/**
 * Places that may be entries: list items, table rows, HTML rows and items, paragraphs, lines and headings with what belongs to them.
 */

import type {Heading, List, ListItem, Nodes, Root, Table} from 'mdast'
import type {Span} from '../text/types.ts'
import {columnsOf} from './columns.ts'
import type {Column} from './columns.ts'
import {draftOf} from './draft.ts'
import type {Draft} from './draft.ts'
import {evidenceOf, isStrong, linesOf} from './evidence.ts'
import type {Evidence} from './evidence.ts'
import {cell as cellBorder, partOf} from './flow.ts'
import type {Flow, Range} from './flow.ts'
import type {EntryShape, TableColumns} from './types.ts'

export interface Candidate {
  shape: EntryShape
  node: Nodes
  span: Span
  range: Range
  draft: Draft
  evidence: Evidence
  /** What it is one of: its list, its table, or the stretch of paragraphs. */
  group: object
  table: TableColumns | undefined
  cells: readonly (Range & {column: Column})[]
  /** Whether it is a row of results rather than of papers. */
  board: boolean
}

/** An entry made of lines and blocks that is still being read. */
interface Open {
  shape: EntryShape
  node: Nodes
  start: number
  range: Range
  spanEnd: number
  strong: boolean
}

/** Finds the candidates of a document, in order. */
export function candidatesOf(tree: Root, source: string, flow: Flow): Candidate[] {
  const candidates: Candidate[] = []
  const htmlRows = htmlRowsOf(flow)
  const drafts = new Map<string, {draft: Draft; evidence: Evidence}>()
  let open: Open | undefined
  let group: object = {}

  const read = (range: Range) => {
    const id = `${range.start}-${range.end}`
    const known = drafts.get(id)
    if (known) return known
    const draft = draftOf(flow, range)
    const result = {draft, evidence: evidenceOf(flow, draft)}
    drafts.set(id, result)
    return result
  }

  const close = () => {
    if (open) {
      const {draft, evidence} = read(open.range)
      const span = {start: open.start, end: open.spanEnd}
      candidates.push({
        shape: open.shape,
        node: open.node,
        span,
        range: open.range,
        draft,
        evidence,
        group,
        table: undefined,
        cells: [],
        board: false
      })
    }
    open = undefined
  }
  const extend = (range: Range, end: number) => {
    if (open) {
      open.range = {start: open.range.start, end: range.end}
      open.spanEnd = end
    }
  }

  const rangeOf = (node: Nodes): Range => flow.ranges.get(node) ?? {start: 0, end: 0}

  const blocks = (nodes: readonly Nodes[]) => {
    for (const node of nodes) {
      switch (node.type) {
        case 'heading':
          heading(node)
          break
        case 'paragraph':
          lines(node, linesOf(flow, rangeOf(node)))
          break
        case 'html':
          html(node)
          break
        case 'list':
          list(node)
          break
        case 'table':
          close()
          table(node)
          break
        case 'blockquote':
          blocks(node.children)
          break
        case 'thematicBreak':
          close()
          break
        default:
      }
    }
  }

  const heading = (node: Heading) => {
    close()
    group = {}
    const range = rangeOf(node)
    const {evidence} = read(range)
    const long = (evidence.title?.words ?? 0) >= 3
    if (isStrong(evidence) && long) {
      open = {shape: 'heading', node, start: offsetOf(node), range, spanEnd: endOf(node), strong: true}
    } else if (long && node.depth >= 3) {
      open = {shape: 'heading', node, start: offsetOf(node), range, spanEnd: endOf(node), strong: false}
    }
  }

  /** A block of text: every line opens an entry or belongs to the one before. */
  const lines = (node: Nodes, found: readonly Range[]) => {
    for (const [index, line] of found.entries()) {
      const {evidence, draft} = read(line)
      const {title, field, people} = evidence
      const start =
        index === 0 ? Math.max(offsetOf(node), 0) : lineStart(source, flow.starts[line.start] ?? 0)
      const end = lineEnd(flow, line, endOf(node), index === found.length - 1)
      const titled = title !== undefined && !field && !people && title.score >= 40
      const opens =
        titled &&
        (isStrong(evidence) ||
          (index === 0 &&
            (isTitleLine(flow, draft, evidence) || (title.kind === 'strong' && found.length > 1))) ||
          (index > 0 && title.kind !== 'plain' && isTitleLine(flow, draft, evidence) && evidence.labels))
      if (
        opens &&
        !(open && !open.strong && open.shape === 'heading' && !isStrong(evidence)) &&
        !(open && index > 0 && title.kind === 'plain' && !hasOwn(evidence))
      ) {
        close()
        open = {shape: 'paragraph', node, start, range: line, spanEnd: end, strong: isStrong(evidence)}
      } else if (open && (index > 0 || !titled || field)) {
        extend(line, end)
      } else if (open && open.shape === 'heading') {
        continue
      } else {
        close()
      }
    }
  }

  const html = (node: Nodes) => {
    const range = rangeOf(node)
    const row = htmlRows.find(d => d.range.start < range.end && d.range.end > range.start)
    if (row) {
      close()
      return
    }
    const visible = linesOf(flow, range)
    if (visible.length > 0) lines(node, visible)
  }

  const list = (node: List) => {
    if (open && isDetails(node)) {
      extend(rangeOf(node), endOf(node))
      return
    }
    close()
    for (const item of node.children) listItem(item, node)
    group = {}
  }

  /** Whether the items of a list tell more of the entry before it, and none is an entry itself. */
  const isDetails = (node: List): boolean => {
    if (!open) return false
    const items = node.children.map(d => read(rangeOf(d)).evidence)
    if (open.shape === 'heading' && !open.strong) return items.every(d => d.field || !isStrong(d))
    return items.every(d => d.field || !isStrong(d)) && items.some(d => d.field || d.paper || !d.title)
  }

  const listItem = (item: ListItem, parent: List) => {
    const nested = item.children.filter(d => d.type === 'list')
    const tables = item.children.some(d => d.type === 'table')
    const whole = rangeOf(item)
    const firstNested = item.children.findIndex(
      d => d.type === 'list' || d.type === 'table' || d.type === 'heading'
    )
    const head = {
      start: whole.start,
      end: firstNested < 0 ? whole.end : rangeOf(item.children[firstNested]!).start
    }
    if (nested.length === 0 && !tables) {
      itemCandidate(item, parent, whole, endOf(item))
      return
    }
    const {evidence} = read(head)
    const kids = nested.flatMap(d => d.children)
    const strongKids = kids.filter(d => isEntryItem(d)).length
    const own =
      isStrong(evidence) || (evidence.title !== undefined && evidence.venue && evidence.title.words >= 3)
    const titledKids = kids.filter(d => {
      const {title, field} = read(rangeOf(d)).evidence
      return title !== undefined && !field && title.words >= 4 && title.score >= 40
    }).length
    if (evidence.title === undefined && !evidence.labels && titledKids > kids.length / 2) {
      for (const child of item.children) if (child.type === 'list') blocks([child])
      return
    }
    if (strongKids === 0 && !tables) {
      itemCandidate(item, parent, whole, endOf(item))
      return
    }
    const bare = strongKids === 1 && !kids.some(d => isStrong(read(rangeOf(d)).evidence))
    if (own && (strongKids <= kids.length / 3 || (bare && (evidence.title?.words ?? 0) <= 4)) && !tables) {
      itemCandidate(item, parent, whole, endOf(item))
      return
    }
    if (own) {
      const last = item.children[Math.max(0, firstNested - 1)]
      itemCandidate(item, parent, head, last ? endOf(last) : endOf(item))
    }
    const outer = group
    for (const child of item.children) if (child.type === 'list' || child.type === 'table') blocks([child])
    group = outer
  }

  /** Whether a nested item is an entry rather than a detail of the item above. */
  const isEntryItem = (item: ListItem): boolean => {
    const firstNested = item.children.findIndex(d => d.type === 'list')
    const whole = rangeOf(item)
    const head = {
      start: whole.start,
      end: firstNested < 0 ? whole.end : rangeOf(item.children[firstNested]!).start
    }
    const {evidence} = read(head)
    if (
      isStrong(evidence) &&
      evidence.title &&
      (evidence.title.words >= 3 || evidence.venue || evidence.title.link)
    )
      return true
    if (
      !evidence.field &&
      !evidence.people &&
      evidence.title &&
      evidence.title.score >= 40 &&
      evidence.title.words >= 4 &&
      evidence.venue &&
      evidence.year
    )
      return true
    return item.children.some(d => (d.type === 'list' && d.children.some(isEntryItem)) || d.type === 'table')
  }

  const itemCandidate = (item: ListItem, parent: List, range: Range, until: number) => {
    const start = offsetOf(item)
    const {draft, evidence} = read(range)
    const span = {start, end: start + source.slice(start, until).trimEnd().length}
    candidates.push({
      shape: parent.ordered ? 'numbered' : 'bullet',
      node: item,
      span,
      range,
      draft,
      evidence,
      group: parent,
      table: undefined,
      cells: [],
      board: false
    })
  }

  const table = (node: Table) => {
    const [first, ...rest] = node.children
    if (!first) return
    const header = first.children.map(d => partOf(flow, rangeOf(d))?.text ?? '')
    const rows = rest.map(d => d.children.map(d => trimCell(flow, rangeOf(d))))
    const columns = columnsOf(flow, header, rows)
    const place = {span: {start: offsetOf(node), end: endOf(node)}, header}
    for (const [index, row] of rest.entries())
      addRow(
        'table-row',
        row,
        {start: offsetOf(row), end: endOf(row)},
        rangeOf(row),
        rows[index]!,
        columns,
        place,
        node
      )
  }

  const addRow = (
    shape: EntryShape,
    node: Nodes,
    whole: Span,
    range: Range,
    cells: readonly Range[],
    columns: readonly Column[],
    table: TableColumns,
    group: object
  ) => {
    const placed = cells.flatMap((cell, index) => (columns[index] ? [{...cell, column: columns[index]}] : []))
    const title = placed.find(d => d.column.kind === 'title')
    const draft = draftOf(flow, title ?? range)
    const evidence = evidenceOf(flow, draft)
    const all = evidenceOf(flow, {...draft, range})
    const merged = {
      ...evidence,
      paper:
        evidence.paper ||
        all.paper ||
        placed.some(
          d =>
            d.column.role === 'paper' &&
            flow.links.some(l => l.start >= d.start && l.end <= d.end && l.url !== '')
        ),
      labels: all.labels,
      internal: all.internal
    }
    const span = {
      start: whole.start,
      end: whole.start + source.slice(whole.start, whole.end).trimEnd().length
    }
    candidates.push({
      shape,
      node,
      span,
      range,
      draft,
      evidence: merged,
      group,
      table,
      cells: placed,
      board: false
    })
  }

  blocks(tree.children)
  close()

  for (const {rows, header, table} of htmlTables(htmlRows)) {
    const columns = columnsOf(
      flow,
      header,
      rows.map(d => d.cells)
    )
    for (const row of rows)
      addRow(row.item ? 'html-item' : 'html-row', tree, row.span, row.range, row.cells, columns, table, table)
  }
  markBoards(candidates)
  return candidates.sort((a, b) => a.span.start - b.span.start)
}

/** Tables of results have columns of numbers, and names of methods in place of titles. */
function markBoards(candidates: Candidate[]): void {
  const tables = Map.groupBy(candidates, d => d.table)
  for (const [table, rows] of tables) {
    if (!table) continue
    const scores = rows[0]!.cells.filter(d => d.column.kind === 'score').length
    const long = rows.filter(d => (d.evidence.title?.words ?? 0) >= 4).length / rows.length
    if (scores >= 1 && long < 0.3) for (const row of rows) row.board = true
  }
}

function hasOwn({paper, venue, labels}: Evidence): boolean {
  return paper || venue || labels
}

/** Whether a line may be a title that its links follow below: emphasised, linked, quoted, or with a tag. */
function isTitleLine(flow: Flow, draft: Draft, {title, venue, year, paper, labels}: Evidence): boolean {
  if (!title || title.words < 3) return false
  if (title.kind === 'strong' || title.kind === 'quote' || title.kind === 'link') return true
  const length = draft.range.end - draft.range.start
  return (venue || year || paper || labels) && length < 400
}

function trimCell(flow: Flow, {start, end}: Range): Range {
  return {start, end: flow.text[end - 1] === cellBorder ? end - 1 : end}
}

interface HtmlRow {
  range: Range
  span: Span
  cells: Range[]
  item: boolean
  header: boolean
  table: number
}

/** Rows and items written in HTML. */
function htmlRowsOf(flow: Flow): HtmlRow[] {
  const rows: HtmlRow[] = []
  let table = 0
  let row: HtmlRow | undefined
  let cell: number | undefined
  const finish = (at: number, end: number) => {
    if (!row) return
    if (cell !== undefined) row.cells.push({start: cell, end: at})
    cell = undefined
    row.range.end = at
    row.span.end = end
    if (row.item) row.cells = [row.range]
    rows.push(row)
    row = undefined
  }
  for (const tag of flow.tags) {
    if (tag.name === 'table' || tag.name === 'ul' || tag.name === 'ol') {
      finish(tag.at, tag.span.start)
      table++
    } else if (tag.name === 'tr' || tag.name === 'li') {
      finish(tag.at, tag.open ? tag.span.start : tag.span.end)
      if (tag.open)
        row = {
          range: {start: tag.at, end: tag.at},
          span: {...tag.span},
          cells: [],
          item: tag.name === 'li',
          header: false,
          table
        }
    } else if (row && (tag.name === 'td' || tag.name === 'th')) {
      if (cell !== undefined) row.cells.push({start: cell, end: tag.open ? tag.at - 1 : tag.at})
      cell = tag.open ? tag.at : undefined
      if (tag.open && tag.name === 'th') row.header = true
    }
  }
  finish(flow.text.length, flow.ends[flow.text.length - 1] ?? 0)
  return rows
}

function htmlTables(rows: readonly HtmlRow[]): {rows: HtmlRow[]; header: string[]; table: TableColumns}[] {
  const tables = new Map<number, HtmlRow[]>()
  for (const row of rows) tables.set(row.table, [...(tables.get(row.table) ?? []), row])
  return [...tables.values()].map(rows => {
    const span = {start: rows[0]!.span.start, end: rows.at(-1)!.span.end}
    return {rows: rows.filter(d => !d.header), header: [], table: {span, header: []}}
  })
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0
}

function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--
  while (/[ \t>]/.test(source[at] ?? '')) at++
  return at
}

/** Where a line ends in the source, closing marks included, the break excluded. */
function lineEnd(flow: Flow, line: Range, nodeEnd: number, last: boolean): number {
  if (last) return nodeEnd
  return flow.starts[line.end] ?? nodeEnd
}
