/**
 * Rows of HTML tables with cells that span several rows or columns.
 */

import {within} from '../flow/ranges.ts'
import type {Flow, Range} from '../flow/flow.ts'
import {labelOf} from '../reading/labels.ts'
import {shownBy} from '../reading/shown.ts'

/** A row of an HTML table, or an item of an HTML list. */
export interface OpenRow {
  item: boolean
  header: boolean
  range: Range
  span: Range
  cells: Range[]
  /** How many rows each of the cells spans. */
  heights: number[]
  /** How many columns the widest of the cells spans. */
  widest: number
}

/** A row that has no cells yet, at a place of the flow and of the source. */
export const opened = (item: boolean, at: number, span: Range): OpenRow => ({
  item,
  header: false,
  range: {start: at, end: at},
  span: {...span},
  cells: [],
  heights: [],
  widest: 1
})

/** Rows beside one tall picture hold one work: they are read as one row. */
export function besidePictures({text}: Flow, rows: readonly OpenRow[]): OpenRow[] {
  const found: OpenRow[] = []
  let left = 0
  for (const row of rows) {
    const first = found.at(-1)
    if (left > 0 && first) {
      left--
      first.range = {start: first.range.start, end: row.range.end}
      first.span = {start: first.span.start, end: row.span.end}
      first.cells = [...first.cells, ...row.cells]
      continue
    }
    const tall = row.heights.findIndex(d => d > 1)
    const picture = row.cells[tall]
    left =
      picture && /^\s*\ufffc\s*$/.test(text.slice(picture.start, picture.end)) ? row.heights[tall]! - 1 : 0
    found.push({...row})
  }
  return found
}

/**
 * Rows with what belongs to them: below a work with a cell that spans two rows, a row may have one wide cell about the work; and below
 * a work without links, one wide cell with its links.
 */
export function joined(flow: Flow, rows: readonly OpenRow[]): OpenRow[] {
  const all: OpenRow[] = []
  /** Rows with cells that reach below the last row. */
  let reaching: {row: OpenRow; at: number}[] = []
  for (const row of rows) {
    const above = all.at(-1)
    const isWide = row.cells.length === 1 && row.widest > 1
    const isText = isWide && within(flow.links, row.range).length === 0
    const isOfAbove = above && isText && reaching.at(-1)?.row === above
    if (isOfAbove || (above && isWide && linksBelow(flow, above, row))) {
      above.range = {start: above.range.start, end: row.range.end}
      above.span = {start: above.span.start, end: row.span.end}
      for (const d of reaching) d.row.heights = d.row.heights.map(h => (d.at + h > all.length ? h - 1 : h))
    } else {
      const own = {...row}
      all.push(own)
      reaching.push({row: own, at: all.length - 1})
    }
    reaching = reaching.filter(d => d.row.heights.some(h => d.at + h > all.length))
  }
  return all
}

/** Whether a row has nothing but labels of links, and the row above has cells without any. */
function linksBelow(flow: Flow, above: OpenRow, {range}: OpenRow): boolean {
  const links = within(flow.links, range)
  return (
    links.length > 0 &&
    links.every(d => labelOf(shownBy(flow, d)) !== undefined) &&
    within(flow.links, above.range).length === 0
  )
}

/** Rows with the cells that reach into them from above, so that each cell is in its column. */
export function aligned(rows: readonly OpenRow[]): OpenRow[] {
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
    if (reaching.size === 0 && row.heights.every(d => d === 1)) return row
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
      const height = row.heights[own++]!
      cells.push(cell)
      if (height > 1) reaching.set(column, {cell, rows: height - 1})
    }
    return {...row, cells}
  })
}
