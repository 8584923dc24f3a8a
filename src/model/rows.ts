/**
 * Rows of tables as candidates.
 */

import type {Nodes, Table} from 'mdast'
import type {Span} from '../text/types.ts'
import {columnsOf} from './columns.ts'
import type {Column} from './columns.ts'
import {within} from '../flow/ranges.ts'
import {evidenceOf} from '../reading/evidence.ts'
import {cell as border, partOf} from '../flow/flow.ts'
import type {Range} from '../flow/flow.ts'
import {spanOf, visible} from './reader.ts'
import type {Candidate, Reader} from './reader.ts'
import type {EntryShape, TableColumns} from './types.ts'

/** A row before its table's columns are known. */
export interface Row {
  shape: EntryShape
  node: Nodes
  range: Range
  span: Span
  cells: readonly Range[]
}

/** Rows of a Markdown table below its header. */
export function tableRows(reader: Reader, node: Table): Candidate[] {
  const {flow, rangeOf} = reader
  const [first, ...rest] = node.children
  if (!first) return []
  const header = first.children.map(d => partOf(flow, rangeOf(d))?.text ?? '')
  const rows = rest.map((row): Row => {
    const cells = row.children.map(d => withoutBorder(flow.text, rangeOf(d)))
    return {shape: 'table-row', node: row, range: rangeOf(row), span: spanOf(row), cells}
  })
  return rowCandidates(reader, rows, {span: spanOf(node), header})
}

/** Rows of one table, whatever it is written in. */
export function rowCandidates(reader: Reader, rows: readonly Row[], table: TableColumns): Candidate[] {
  const columns = columnsOf(
    reader.flow,
    table.header,
    rows.map(d => d.cells)
  )
  const candidates = rows.map(row => rowCandidate(reader, row, columns, table))
  const board = isBoard(candidates, columns)
  return candidates.map(d => ({...d, board}))
}

function rowCandidate(reader: Reader, row: Row, columns: readonly Column[], table: TableColumns): Candidate {
  const {flow, source} = reader
  const cells = row.cells.flatMap((cell, index) =>
    columns[index] ? [{...cell, column: columns[index]}] : []
  )
  const {draft, evidence} = reader.read(cells.find(d => d.column.kind === 'title') ?? row.range)
  const whole = evidenceOf(flow, {...draft, range: row.range})
  const linked = cells.some(
    d => d.column.role === 'paper' && within(flow.links, d).some(link => link.url !== '')
  )
  return {
    shape: row.shape,
    node: row.node,
    span: visible(source, row.span),
    range: row.range,
    draft,
    evidence: {...evidence, paper: whole.paper || linked, labels: whole.labels, internal: whole.internal},
    group: table,
    table,
    cells,
    board: false
  }
}

/** Tables of results have columns of numbers, and names of methods where titles would be. */
function isBoard(rows: readonly Candidate[], columns: readonly Column[]): boolean {
  const long = rows.filter(d => (d.evidence.title?.words ?? 0) >= 4).length
  return columns.some(d => d.kind === 'score') && long < rows.length * 0.3
}

function withoutBorder(text: string, {start, end}: Range): Range {
  return {start, end: text[end - 1] === border ? end - 1 : end}
}
