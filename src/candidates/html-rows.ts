/**
 * Rows of tables and items of lists that are written in HTML.
 */

import type {Root} from 'mdast'
import {within} from '../flow/ranges.ts'
import {partOf} from '../flow/flow.ts'
import type {Flow} from '../flow/flow.ts'
import {rowCandidates} from './rows.ts'
import type {Row} from './rows.ts'
import type {Reader} from './reader.ts'
import type {Candidate} from './candidate.ts'
import {aligned, besidePictures, joined, opened} from './spanned-rows.ts'
import type {OpenRow} from './spanned-rows.ts'

/** The most rows or columns that a cell may span. */
const most = 1000

const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'li'])

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
    if (rows.length > 0) tables.push(aligned(joined(flow, besidePictures(flow, rows))))
    rows = []
  }

  /** Whether a list in a cell says more of the work that its row links before it. A row may also hold works in lists, beside their topic. */
  const isDetail = (at: number) =>
    row !== undefined &&
    cell !== undefined &&
    within(flow.links, {start: row.range.start, end: at}).length > 0

  for (const {name, open, inCell, at, span, attributes} of flow.tags) {
    if (inCell || (listTags.has(name) && isDetail(at))) continue

    // Browsers open a row for a cell outside of any row.
    if ((name === 'td' || name === 'th') && open && !row) row = opened(false, at, span)
    if (name === 'table' || name === 'ul' || name === 'ol') closeTable(at, span.start)
    else if (name === 'tr' || name === 'li') {
      closeRow(at, open ? span.start : span.end)
      if (open) row = opened(name === 'li', at, span)
    } else if (row && (name === 'td' || name === 'th')) {
      if (cell !== undefined) row.cells.push({start: cell, end: open ? at - 1 : at})
      cell = open ? at : undefined
      const size = (side: string) => Math.min(Number.parseInt(attributes.get(side)?.value ?? '') || 1, most)
      if (open) row.heights.push(size('rowspan'))
      if (open) row.widest = Math.max(row.widest, size('colspan'))
      row.header ||= open && name === 'th'
    }
  }
  closeTable(flow.text.length, flow.ends.at(-1) ?? 0)
  return tables
}

/** Candidates of one table or list. */
export function htmlCandidates(reader: Reader, rows: readonly OpenRow[], tree: Root): Candidate[] {
  const {flow} = reader
  const head = rows.find(d => d.header)
  const header = head?.cells.map(d => partOf(flow, d)?.text ?? '') ?? []
  const body = rows.filter(d => !d.header)
  const span = {start: rows[0]!.span.start, end: rows.at(-1)!.span.end}
  const read = body.map(({item, range, span, cells}): Row => {
    return {shape: item ? 'html-item' : 'html-row', node: tree, range, span, cells}
  })
  return rowCandidates(reader, read, {span, header})
}
