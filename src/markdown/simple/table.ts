/**
 * Tables whose rows start and end with a pipe.
 */

import type {Table, TableCell, TableRow} from 'mdast'
import {parseStretch, type Block, type Document} from './document.ts'
import {inline} from './inline.ts'

const ruler = /^\|(?: *:?-+:? *\|)+ *$/

/** A table at the margin; undefined if only the full parser can read it. */
export function tableAt(document: Document, row: number): Block<Table> | undefined {
  const {lines} = document
  const line = row + 1 < lines.count ? lines.source.slice(lines.start(row + 1), lines.end(row + 1)) : ''
  const head = ruler.test(line) ? rowAt(document, row) : undefined
  const align = alignments(line)
  if (head?.children.length !== align.length) return undefined

  const children = [head]
  let next = row + 2
  for (; next < lines.count && !lines.isBlank(next); next++) {
    const simple = rowAt(document, next)
    const read = simple?.children.length === align.length ? simple : oddRowAt(document, row, next)
    if (!read) return undefined
    children.push(read)
  }
  const position = lines.position(lines.start(row), lines.end(next - 1))
  return {node: {type: 'table', align, children, position}, next}
}

function alignments(line: string): NonNullable<Table['align']> {
  const cells = line.trimEnd().slice(1, -1).split('|')
  return cells.map(cell => {
    const [left, right] = [cell.trim().startsWith(':'), cell.trim().endsWith(':')]
    return left && right ? 'center' : left ? 'left' : right ? 'right' : null
  })
}

function rowAt({lines, labels}: Document, row: number): TableRow | undefined {
  const {source} = lines
  const start = lines.start(row)
  const end = lines.end(row)
  const stop = lines.trimmed(start, end)
  const isFramed = stop - start > 1 && source[start] === '|' && source[stop - 1] === '|'
  if (!isFramed || lines.hasTab(start, end) || /[\\`]/.test(source.slice(start, stop))) return undefined
  const children: TableCell[] = []
  for (let from = start, to = start; from < stop - 1; from = to) {
    to = source.indexOf('|', from + 1)
    const isLast = to === stop - 1
    const cell: TableCell = {
      type: 'tableCell',
      children: [],
      position: lines.position(from, isLast ? end : to)
    }
    const last = lines.trimmed(from + 1, to)
    let first = from + 1
    while (first < last && source[first] === ' ') first++
    if (first < last) {
      const read = inline(lines, [{from: first, to: last, end: last, next: last}], labels)
      if (!read) return undefined
      cell.children = read
    }
    children.push(cell)
  }
  return {type: 'tableRow', children, position: lines.position(start, end)}
}

/** A row by the full parser, below the head of its table. */
function oddRowAt(document: Document, head: number, row: number): TableRow | undefined {
  const {lines} = document
  const start = lines.start(row)
  if (lines.source[start] !== '|') return undefined
  const before = lines.source.slice(lines.start(head), lines.start(head + 2))
  const [table, ...others] = parseStretch(document, start, lines.end(row), before).children
  if (others.length > 0 || table?.type !== 'table' || table.children.length !== 2) return undefined
  return table.children[1]
}
