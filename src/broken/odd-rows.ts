/**
 * Rows of a Markdown table with more cells than the header, or with two cells in one.
 */

import type {Table, TableRow} from 'mdast'
import type {Edit} from '../finding.ts'
import type {Span} from '../text/types.ts'
import {cellsOf, linkIn, shortened} from './cells.ts'
import type {Cell} from './cells.ts'
import {columnsIn, runTogether} from './run-together.ts'

export interface OddRow {
  reason: string
  note: string
  span: Span
  /** Whether a link is invisible. */
  dropsLink: boolean
  /** If there is one reading. */
  edits: readonly Edit[] | undefined
}

/**
 * A column is known to hold links, or none, from this many rows of full length on, and by such a share of them. From so many rows wider than
 * the header on, the header is to blame.
 */
const habit = {rows: 4, share: 0.9, wider: 5}

/** The rows of a table that do not fit its header, in order. */
export function oddRows(table: Table, source: string): OddRow[] {
  const width = table.align?.length ?? table.children[0]?.children.length ?? 0
  const rows = table.children.slice(1).map(row => ({row, cells: cellsOf(row, source)}))
  if (rows.every(d => d.cells.length === width)) return []

  const full = rows
    .filter(d => d.cells.length === width)
    .map(d => d.cells.map(cell => linkIn(cell.text) >= 0))
  const columns = Array.from({length: width}, (_, index) => kindOf(full.map(d => d[index] ?? false)))
  const shapes = columnsIn(
    rows.map(d => d.cells).filter(d => d.length === width),
    width
  )
  const wider = rows.filter(d => d.cells.length > width)
  const [head] = table.children
  if (head && wider.length >= habit.wider && wider.length >= 0.8 * rows.length) {
    const most = Math.max(...wider.map(d => d.cells.length))
    return [
      {
        reason: `Header has ${width} cells, but ${wider.length} of ${rows.length} rows have up to ${most}: GitHub drops the others`,
        note: 'Give the header and the line below it as many cells as the rows have',
        span: spanOf(head),
        dropsLink: wider.some(d =>
          d.cells.slice(width).some(cell => linkIn(withoutEmptyLinks(cell.text)) >= 0)
        ),
        edits: undefined
      }
    ]
  }
  return rows.flatMap(({row, cells}) => {
    const span = spanOf(row)
    if (cells.length > width) return tooMany(cells, width, span, columns)
    if (cells.length < width && cells.length > 1) return runTogether(cells, span, shapes)
    return []
  })
}

type Kind = 'links' | 'text' | undefined

function tooMany(cells: readonly Cell[], width: number, span: Span, columns: readonly Kind[]): OddRow[] {
  const dropped = cells.slice(width).filter(d => withoutEmptyLinks(d.text) !== '')
  if (dropped.length === 0) return []
  const joints =
    cells.length === width + 1 ? cells.slice(1).filter((cell, at) => isOne(cells[at]!, cell)) : []
  const [joint] = joints
  const merged = joint && cells.filter(d => d !== joint)
  const fits = merged?.every(
    (d, at) => columns[at] !== (linkIn(d.text) >= 0 ? 'text' : 'links') || d.text === ''
  )
  const edit =
    joint && joints.length === 1 && fits ? {start: joint.start - 1, end: joint.start, text: '\\|'} : undefined
  const shown = dropped.map(d => `\`${shortened(d.text)}\``).join(', ')
  return [
    {
      reason: `Row has ${cells.length} cells, but the header has ${width}: GitHub drops ${shown}`,
      note: 'Write a `|` in text as `\\|`. For another column, add a cell to the header and to the line below it',
      span,
      dropsLink: dropped.some(d => linkIn(withoutEmptyLinks(d.text)) >= 0),
      edits: edit && [edit]
    }
  ]
}

/** Whether the pipe between two cells is part of a text: a bracket or formula opens before it and closes after it. */
function isOne(before: Cell, after: Cell): boolean {
  const open = (text: string, left: string, right: string) =>
    text.split(left).length - text.split(right).length
  const isBracket = ['()', '[]', '{}'].some(
    ([left = '', right = '']) => open(before.text, left, right) > 0 && open(after.text, left, right) < 0
  )
  const odd = (text: string) => text.split('$').length % 2 === 0
  return isBracket || (odd(before.text) && odd(after.text))
}

function kindOf(hasLink: readonly boolean[]): Kind {
  if (hasLink.length < habit.rows) return undefined
  const share = hasLink.filter(Boolean).length / hasLink.length
  return share >= habit.share ? 'links' : share <= 1 - habit.share ? 'text' : undefined
}

/** A text without links that lead nowhere: `[]()` is what a template left. */
const withoutEmptyLinks = (text: string): string => text.replace(/\[[^[\]]{0,40}\]\(\s*\)/g, '').trim()

function spanOf({position}: TableRow): Span {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}
