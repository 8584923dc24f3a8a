/**
 * A document while its entries are looked for: its flow, and the readings of its stretches.
 */

import type {Nodes} from 'mdast'
import type {Span} from '../text/types.ts'
import type {Column} from './columns.ts'
import {readRows} from '../chain/read.ts'
import type {SensedRow} from '../columns/columns.ts'
import {looksOf} from './looks.ts'
import type {Looks} from './looks.ts'
import type {Flow, Range} from '../flow/flow.ts'
import type {EntryShape, TableColumns} from './types.ts'

/** A place that may be an entry. */
export interface Candidate {
  shape: EntryShape
  node: Nodes
  span: Span
  range: Range
  /** What it is one of: its list, its table, or the paragraphs below one heading. */
  group: object
  table: TableColumns | undefined
  /** Of a row. */
  cells: readonly Cell[]
  /** Places of its range that belong to other works: it is one of several in one row or item. */
  except?: readonly Range[]
  /** Its pieces, if they were asked for already. */
  sensed?: SensedRow | undefined
  /** Whether it is a row of results rather than of papers. */
  board: boolean
}

export interface Cell extends Range {
  column: Column
}

export interface Reader {
  source: string
  flow: Flow
  rangeOf(node: Nodes): Range
  /** What a stretch looks like, read alone and once. */
  looks(range: Range): Looks
  /** The pieces of a stretch, if it was read. */
  sensed(range: Range): SensedRow | undefined
}

/** Makes the reader of a document. */
export function readerOf(source: string, flow: Flow): Reader {
  const known = new Map<number, Map<number, {looks: Looks; sensed: SensedRow}>>()
  return {
    source,
    flow,
    rangeOf: node => flow.ranges.get(node) ?? {start: 0, end: 0},
    looks(range) {
      let sameStart = known.get(range.start)
      if (!sameStart) known.set(range.start, (sameStart = new Map()))
      let read = sameStart.get(range.end)
      if (!read) {
        const [row] = readRows(flow, [{range, header: []}])
        const {pieces, senses, places, header} = row!
        read = {looks: looksOf(flow, range, row!), sensed: {pieces, senses, places, header}}
        sameStart.set(range.end, read)
      }
      return read.looks
    },
    sensed: ({start, end}) => known.get(start)?.get(end)?.sensed
  }
}

/** A candidate that is no row. */
export function candidate(
  shape: EntryShape,
  node: Nodes,
  range: Range,
  span: Span,
  group: object
): Candidate {
  return {shape, node, span, range, group, table: undefined, cells: [], board: false}
}

/** Where a node starts and ends in the source. */
export function spanOf({position}: Nodes): Span {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}

/** A span without the white space at its end. */
export function visible(source: string, {start, end}: Span): Span {
  return {start, end: start + source.slice(start, end).trimEnd().length}
}
