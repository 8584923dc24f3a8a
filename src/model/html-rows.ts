/**
 * Rows of tables and items of lists that are written in HTML.
 */

import type {Root} from 'mdast'
import {partOf} from './flow.ts'
import type {Flow, Range} from './flow.ts'
import {rowCandidates} from './rows.ts'
import type {Row} from './rows.ts'
import type {Candidate, Reader} from './reader.ts'

interface OpenRow {
  item: boolean
  header: boolean
  range: Range
  span: Range
  cells: Range[]
}

/** Rows and items by the table or list they belong to, in order. */
export function htmlTables(flow: Flow): OpenRow[][] {
  const tables: OpenRow[][] = []
  let rows: OpenRow[] = []
  let row: OpenRow | undefined
  let cell: number | undefined

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
    if (rows.length > 0) tables.push(rows)
    rows = []
  }

  for (const {name, open, at, span} of flow.tags) {
    if (name === 'table' || name === 'ul' || name === 'ol') closeTable(at, span.start)
    else if (name === 'tr' || name === 'li') {
      closeRow(at, open ? span.start : span.end)
      if (open)
        row = {item: name === 'li', header: false, range: {start: at, end: at}, span: {...span}, cells: []}
    } else if (row && (name === 'td' || name === 'th')) {
      if (cell !== undefined) row.cells.push({start: cell, end: open ? at - 1 : at})
      cell = open ? at : undefined
      row.header ||= open && name === 'th'
    }
  }
  closeTable(flow.text.length, flow.ends[flow.text.length - 1] ?? 0)
  return tables
}

/** Candidates of one table or list. */
export function htmlCandidates(reader: Reader, rows: readonly OpenRow[], tree: Root): Candidate[] {
  const {flow} = reader
  const head = rows.find(d => d.header)
  const header = head?.cells.map(d => partOf(flow, d)?.text ?? '') ?? []
  const body = rows.filter(d => !d.header)
  const span = {start: rows[0]?.span.start ?? 0, end: rows.at(-1)?.span.end ?? 0}
  const read = body.map(({item, range, span, cells}): Row => {
    return {shape: item ? 'html-item' : 'html-row', node: tree, range, span, cells}
  })
  return rowCandidates(reader, read, {span, header})
}
