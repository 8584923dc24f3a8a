/**
 * Rows of a Markdown table with more cells than the header, or with two cells in one.
 */

import type {Table, TableRow} from 'mdast'
import type {Edit} from '../finding.ts'
import type {Span} from '../text/types.ts'

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
  const full = rows
    .filter(d => d.cells.length === width)
    .map(d => d.cells.map(cell => linkIn(cell.text) >= 0))
  const columns = Array.from({length: width}, (_, index) => kindOf(full.map(d => d[index] ?? false)))
  const onlyLinks = onlyLinksIn(rows.map(d => d.cells).filter(d => d.length === width))
  const wider = rows.filter(d => d.cells.length > width)
  const [head] = table.children
  if (head && wider.length >= habit.wider && wider.length >= 0.8 * rows.length) {
    const most = Math.max(...wider.map(d => d.cells.length))
    return [
      {
        reason: `Header has ${width} cells, but ${wider.length} of ${rows.length} rows have up to ${most}: GitHub drops the others`,
        note: 'Give the header and the line below it as many cells as the rows have',
        span: spanOf(head),
        dropsLink: wider.some(d => d.cells.slice(width).some(cell => leads(cell.text))),
        edits: undefined
      }
    ]
  }
  return rows.flatMap(({row, cells}) => {
    const span = spanOf(row)
    if (cells.length > width) return tooMany(cells, width, span, columns)
    if (cells.length < width && cells.length > 1) return runTogether(cells, width, span, columns, onlyLinks)
    return []
  })
}

interface Cell extends Span {
  /** Without the pipes and blanks around it. */
  text: string
  /** Blanks before it. */
  indent: number
}

type Kind = 'links' | 'text' | undefined

function tooMany(cells: readonly Cell[], width: number, span: Span, columns: readonly Kind[]): OddRow[] {
  const dropped = cells.slice(width).filter(d => d.text !== '')
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
      dropsLink: dropped.some(d => leads(d.text)),
      edits: edit && [edit]
    }
  ]
}

/** Tells which columns have one link in each cell, and nothing else. */
function onlyLinksIn(rows: readonly (readonly Cell[])[]): (column: number) => boolean {
  return column =>
    rows.length >= habit.rows &&
    rows.filter(d => wholeLink.test(d[column]?.text ?? '')).length >= habit.share * rows.length
}

/** One link in Markdown, and one with text after it. */
const wholeLink = /^\[[^[\]]+\]\([^()\s]+\)$/
const linkAndText = /^\[[^[\]]+\]\([^()\s]+\)(?=\s+[\p{L}\p{N}])/u

/** Text and link in one cell, of which this table has a column each. */
function runTogether(
  cells: readonly Cell[],
  width: number,
  span: Span,
  columns: readonly Kind[],
  onlyLinks: (column: number) => boolean
): OddRow[] {
  if (cells.length !== width - 1) return []
  const glued = cells.findIndex((d, index) => linkAndText.test(d.text) && onlyLinks(index))
  if (glued >= 0 && columns[glued + 1] !== 'links') {
    const {start, indent, text} = cells[glued]!
    const [link = ''] = linkAndText.exec(text) ?? []
    const place = start + indent + link.length
    return [
      {
        reason: `Row has ${cells.length} cells, but the header has ${width}: a \`|\` is missing before \`${shortened(text.slice(link.length).trim())}\``,
        note: 'In the other rows, link and text are in two cells',
        span,
        dropsLink: false,
        edits: [{start: place, end: place, text: ' |'}]
      }
    ]
  }
  const shifted = cells.find(
    (d, index) => isLink(d.text) && columns[index] === 'text' && columns[index + 1] === 'links'
  )
  if (shifted)
    return [
      {
        reason: `Row has ${cells.length} cells, but the header has ${width}: a \`|\` is missing before \`${shortened(shifted.text)}\``,
        note: 'In the other rows, this link is in the next cell',
        span,
        dropsLink: false,
        edits: undefined
      }
    ]
  const at = cells.findIndex((d, index) => linkIn(d.text) >= 0 && columns[index] === 'text')
  const cell = cells[at]
  const link = linkIn(cell?.text ?? '')
  if (!cell || link <= 0 || columns[at + 1] !== 'links') return []
  const place = cell.start + cell.indent + link
  return [
    {
      reason: `Row has ${cells.length} cells, but the header has ${width}: a \`|\` is missing before \`${shortened(cell.text.slice(link))}\``,
      note: 'In the other rows, text and link are in two cells',
      span,
      dropsLink: false,
      edits: [{start: place, end: place, text: '| '}]
    }
  ]
}

/** Whether a cell is a link and nothing else before it. */
const isLink = (text: string): boolean => linkIn(text) === 0

/** Whether the pipe between two cells is part of a text: a bracket or formula opens before it and closes behind it. */
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

/** Whether a text has a link that leads anywhere: `[]()` is what a template left. */
const leads = (text: string): boolean =>
  linkIn(text.replace(/!?\[(?:\\.|!?\[[^\]]*\]\([^()]*\)|[^[\]\\])*\]\(\s*\)/g, '')) >= 0

/** Where the first link of a cell starts; -1 if it has none. */
const linkIn = (text: string): number =>
  text.search(/!?\[(?:\\.|!?\[[^\]]*\](?:\([^()]*\))?|[^[\]\\])*\][([]|<a\s|(?<![(\w"'<])https?:/i)

/** A link without its URL, and no more than forty characters. */
function shortened(text: string): string {
  const short = text.replace(/\]\([^()]*\)/g, '](…)').replaceAll('`', '')
  return short.length > 40 ? `${short.slice(0, 39)}…` : short
}

function cellsOf({children}: TableRow, source: string): Cell[] {
  return children.map(({position}) => {
    const start = (position?.start.offset ?? 0) + 1
    const written = source.slice(start - 1, position?.end.offset)
    const inner = written.replace(/^\|/, '').replace(/\|\s*$/, '')
    const offset = written.length - written.replace(/^\|/, '').length
    const indent = inner.length - inner.trimStart().length
    return {start: start - 1 + offset, end: start - 1 + offset + inner.length, text: inner.trim(), indent}
  })
}

function spanOf({position}: TableRow): Span {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}
