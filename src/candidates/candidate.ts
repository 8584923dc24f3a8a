/**
 * A place that may be an entry.
 */

import type {Nodes} from 'mdast'
import type {ReadRow} from '../chain/read.ts'
import type {Range} from '../flow/flow.ts'
import type {Span} from '../text/types.ts'
import type {Column} from './columns.ts'

/** How an entry is written. */
export type EntryShape =
  | 'bullet'
  | 'numbered'
  | 'table-row'
  | 'html-row'
  | 'html-item'
  | 'paragraph'
  | 'heading'

/** Columns of a table of entries. */
export interface TableColumns {
  span: Span
  /** Header cells as shown. */
  header: readonly string[]
}

/** A place that may be an entry. */
export interface Candidate {
  shape: EntryShape
  node: Nodes
  span: Span
  range: Range
  /** Its group: its list, its table, or the paragraphs below one heading. */
  group: object
  table: TableColumns | undefined
  /** Of a row. */
  cells: readonly Cell[]
  /** Places of its range that belong to other works: it is one of several in one row or item. */
  except?: readonly Range[]
  /** Its earlier reading, if there was one. */
  read?: ReadRow | undefined
  /** Whether it is a row of results rather than of papers. */
  board: boolean
}

export interface Cell extends Range {
  column: Column
}

/** What the header of its table calls the cells of a row: in HTML there is also a border before the first cell. */
export function headerOf({shape, table}: Candidate): readonly string[] {
  if (!table) return []
  return shape === 'html-row' ? ['', ...table.header] : table.header
}

/** A candidate that is not a row. */
export function candidate(
  shape: EntryShape,
  node: Nodes,
  range: Range,
  span: Span,
  group: object
): Candidate {
  return {shape, node, span, range, group, table: undefined, cells: [], board: false}
}

/** Whether nothing of a candidate is outside of its range: no part of it belongs to another work, and no cell reaches into it from above. */
export function isApart({except, cells, range}: Candidate): boolean {
  return !except && cells.every(d => range.start <= d.start && d.end <= range.end)
}

/** What a candidate is, in one text: its shape, and its cells with their columns. */
export function wordsOfCandidate({shape, table, board, cells, range}: Candidate): string {
  const columns = cells.map(
    d => `${d.start - range.start}-${d.end - range.start} ${d.column.kind} ${d.column.role}`
  )
  return `${shape} ${board} ${columns.join()} ${table ? table.header.join('\0') : '-'}`
}

/** Where a node starts and ends in the source. */
export function spanOf({position}: Nodes): Span {
  return {start: position!.start.offset!, end: position!.end.offset!}
}

/** A span without the white space at its end. */
export function visible(source: string, {start, end}: Span): Span {
  return {start, end: start + source.slice(start, end).trimEnd().length}
}
