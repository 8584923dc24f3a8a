/**
 * Rows of tables and items of lists that are written in HTML.
 */

import type {Root} from 'mdast'
import {kindNamed} from '../columns/headers.ts'
import {within} from '../flow/ranges.ts'
import {partOf} from '../flow/flow.ts'
import type {Flow, Range} from '../flow/flow.ts'
import {rowCandidates} from './rows.ts'
import type {Row} from './rows.ts'
import type {Candidate, Reader} from './reader.ts'

interface OpenRow {
  item: boolean
  header: boolean
  range: Range
  span: Range
  cells: Range[]
  /** How many rows each of the cells spans. */
  heights: number[]
}

/** The most rows that a cell may span. */
const tallest = 1000

/** Rows and items by the table or list they belong to, in order. */
export function htmlTables(flow: Flow): OpenRow[][] {
  const tables: OpenRow[][] = []
  let rows: OpenRow[] = []
  let row: OpenRow | undefined
  let cell: number | undefined
  let inTable = false

  const closeRow = (at: number, end: number) => {
    if (!row) return
    if (cell !== undefined) row.cells.push({start: cell, end: at})
    cell = undefined
    row.range.end = at
    row.span.end = end
    if (row.item) row.cells = [row.range]
    rows.push(row)
    row = undefined
  }
  const closeTable = (at: number, end: number) => {
    closeRow(at, end)
    if (rows.length > 0) tables.push(aligned(rows))
    rows = []
  }

  for (const {name, open, at, span, attributes} of flow.tags) {
    if (name === 'table') inTable = open
    // Browsers open a row for a cell outside of any row.
    if ((name === 'td' || name === 'th') && open && !row && inTable)
      row = {item: false, header: false, range: {start: at, end: at}, span: {...span}, cells: [], heights: []}
    if (name === 'table' || name === 'ul' || name === 'ol') closeTable(at, span.start)
    else if (name === 'tr' || name === 'li') {
      closeRow(at, open ? span.start : span.end)
      if (open)
        row = {
          item: name === 'li',
          header: false,
          range: {start: at, end: at},
          span: {...span},
          cells: [],
          heights: []
        }
    } else if (row && (name === 'td' || name === 'th')) {
      if (cell !== undefined) row.cells.push({start: cell, end: open ? at - 1 : at})
      cell = open ? at : undefined
      if (open)
        row.heights.push(Math.min(Number.parseInt(attributes.get('rowspan')?.value ?? '1') || 1, tallest))
      row.header ||= open && name === 'th'
    }
  }
  closeTable(flow.text.length, flow.ends[flow.text.length - 1] ?? 0)
  return tables
}

/** Rows with the cells that reach into them from above, so that each cell is in its column. */
function aligned(rows: readonly OpenRow[]): OpenRow[] {
  const width = Math.max(...rows.map(d => d.cells.length))
  const reaching = new Map<number, {cell: Range; rows: number}>()
  /** What reached into the row above, and how many cells that had of its own. */
  let last = {reaching: new Map<number, Range>(), own: 0}
  return rows.map(row => {
    // Where rows are miscounted, a row that is full says so, or one that is like the row above.
    if (row.cells.length === width) reaching.clear()
    else if (reaching.size === 0 && row.cells.length === last.own)
      for (const [column, cell] of last.reaching) reaching.set(column, {cell, rows: 1})
    last = {reaching: new Map([...reaching].map(([column, d]) => [column, d.cell])), own: row.cells.length}
    if (row.item || (reaching.size === 0 && row.heights.every(d => d === 1))) return row
    const cells: Range[] = []
    let own = 0
    for (let column = 0; own < row.cells.length || reaching.has(column); column++) {
      const above = reaching.get(column)
      if (above) {
        cells.push(above.cell)
        if (--above.rows === 0) reaching.delete(column)
        continue
      }
      const cell = row.cells[own]!
      const height = row.heights[own++] ?? 1
      cells.push(cell)
      if (height > 1) reaching.set(column, {cell, rows: height - 1})
    }
    return {...row, cells}
  })
}

/** Candidates of one table or list. */
export function htmlCandidates(reader: Reader, rows: readonly OpenRow[], tree: Root): Candidate[] {
  const {flow} = reader
  const head = rows.find(d => d.header) ?? rows.slice(0, 1).find(d => isHeader(flow, d))
  const header = head?.cells.map(d => partOf(flow, d)?.text ?? '') ?? []
  const body = rows.filter(d => !d.header && d !== head)
  const span = {start: rows[0]?.span.start ?? 0, end: rows.at(-1)?.span.end ?? 0}
  const read = body.map(({item, range, span, cells}): Row => {
    return {shape: item ? 'html-item' : 'html-row', node: tree, range, span, cells}
  })
  return rowCandidates(reader, read, {span, header})
}

/** Whether a row names columns, though no cell says that it is one of a header. */
function isHeader(flow: Flow, {item, range, cells}: OpenRow): boolean {
  const names = cells.map(d => partOf(flow, d)?.text ?? '')
  return (
    !item &&
    within(flow.links, range).length === 0 &&
    names.length > 1 &&
    names.every(d => d.length <= 40) &&
    names.some(d => kindNamed(d) === 'title')
  )
}
