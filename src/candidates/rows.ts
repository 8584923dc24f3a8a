/**
 * Rows of tables as candidates.
 */

import type {Nodes, Table} from 'mdast'
import type {Span} from '../text/types.ts'
import {columnsOf} from './columns.ts'
import type {Column} from './columns.ts'
import {cell as border, partOf} from '../flow/flow.ts'
import type {Flow, Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import {wordCount} from '../reading/words.ts'
import {spanOf, visible} from './candidate.ts'
import type {Reader} from './reader.ts'
import type {Candidate} from './candidate.ts'
import type {EntryShape, TableColumns} from './candidate.ts'

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
  const board = isBoard(reader.flow, candidates, columns)
  return candidates.map(d => ({...d, board}))
}

function rowCandidate(reader: Reader, row: Row, columns: readonly Column[], table: TableColumns): Candidate {
  const cells = row.cells.flatMap((cell, index) =>
    columns[index] ? [{...cell, column: columns[index]}] : []
  )
  return {
    shape: row.shape,
    node: row.node,
    span: visible(reader.source, row.span),
    range: row.range,
    group: table,
    table,
    cells,
    board: false
  }
}

/** Tables of results have columns of numbers, and names of methods in place of titles; or two columns of measurements, and no link. */
function isBoard({text, links}: Flow, rows: readonly Candidate[], columns: readonly Column[]): boolean {
  const scores = columns.filter(d => d.kind === 'score')
  if (scores.length === 0) return false
  const share = (is: (cell: Candidate['cells'][number], shown: string) => boolean) =>
    rows.filter(({cells}) => cells.some(d => is(d, text.slice(d.start, d.end)))).length / rows.length
  const titled = share(({column: {kind}}, shown) => (kind === 'title' || kind === 'other') && isTitle(shown))
  const measured = scores.filter(d => share(({column}, shown) => column === d && measure.test(shown)) > 0.5)
  const isLinked = rows.some(d => within(links, d.range).length > 0)
  return titled < 0.3 || (measured.length > 1 && !isLinked)
}

/** Marks of a measurement, which volumes, pages and counts of citations do not have: `61.2 %`, `0.55`, `±`. */
const measure = /\d\.\d|\d\s?%|±/

/** Whether the text of a cell is a title, or a citation in place of it: `Okello et al., 2014`. */
function isTitle(text: string): boolean {
  return wordCount(text) >= 4 || cited.test(text)
}

const cited =
  /^\s*\p{Lu}[\p{L}'’-]+(?:(?:\set\sal\.?|\s(?:&|and)\s\p{Lu}[\p{L}'’-]+)(?:,?\s\(?(?:19|20)\d\d[a-z]?\)?)?|,?\s\(?(?:19|20)\d\d[a-z]?\)?)\s*$/u

function withoutBorder(text: string, {start, end}: Range): Range {
  return {start, end: text[end - 1] === border ? end - 1 : end}
}
