/**
 * A document while its entries are looked for: its flow, and the readings of its stretches.
 */

import type {Nodes} from 'mdast'
import type {Span} from '../text/types.ts'
import type {Column} from './columns.ts'
import {draftOf} from '../reading/draft.ts'
import type {Draft} from '../reading/draft.ts'
import {evidenceOf} from '../reading/evidence.ts'
import type {Evidence} from '../reading/evidence.ts'
import type {Flow, Range} from '../flow/flow.ts'
import type {EntryShape, TableColumns} from './types.ts'

/** A place that may be an entry. */
export interface Candidate {
  shape: EntryShape
  node: Nodes
  span: Span
  range: Range
  draft: Draft
  evidence: Evidence
  /** What it is one of: its list, its table, or the paragraphs below one heading. */
  group: object
  table: TableColumns | undefined
  /** Of a row. */
  cells: readonly Cell[]
  /** Places of its range that belong to other works: it is one of several in one row or item. */
  except?: readonly Range[]
  /** Whether it is a row of results rather than of papers. */
  board: boolean
}

export interface Cell extends Range {
  column: Column
}

export interface Reading {
  draft: Draft
  evidence: Evidence
}

export interface Reader {
  source: string
  flow: Flow
  rangeOf(node: Nodes): Range
  /** Reads a stretch, once. */
  read(range: Range): Reading
}

/** Makes the reader of a document. */
export function readerOf(source: string, flow: Flow): Reader {
  const readings = new Map<number, Map<number, Reading>>()
  return {
    source,
    flow,
    rangeOf: node => flow.ranges.get(node) ?? {start: 0, end: 0},
    read(range) {
      const sameStart = readings.get(range.start) ?? new Map<number, Reading>()
      readings.set(range.start, sameStart)
      const known = sameStart.get(range.end)
      if (known) return known
      const draft = draftOf(flow, range)
      const reading = {draft, evidence: evidenceOf(flow, draft)}
      sameStart.set(range.end, reading)
      return reading
    }
  }
}

/** A candidate that is no row. */
export function candidate(
  reader: Reader,
  shape: EntryShape,
  node: Nodes,
  range: Range,
  span: Span,
  group: object
): Candidate {
  return {shape, node, span, range, ...reader.read(range), group, table: undefined, cells: [], board: false}
}

/** Where a node starts and ends in the source. */
export function spanOf({position}: Nodes): Span {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}

/** A span without the white space at its end. */
export function visible(source: string, {start, end}: Span): Span {
  return {start, end: start + source.slice(start, end).trimEnd().length}
}
