/**
 * Places of a part of a text in the whole.
 */

import type {Nodes} from 'mdast'

/** How far the places of a tree are moved: offsets, lines, and on one line, counted before moving, columns. */
export interface Shift {
  offset: number
  line: number
  columns?: {line: number; by: number}
}

/** Moves all places of a tree. */
export function move(node: Nodes, by: Shift): void {
  const {offset, line, columns} = by
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    if (columns && point.line === columns.line) point.column += columns.by
    point.line += line
    point.offset = (point.offset ?? 0) + offset
  }
  if ('children' in node) for (const child of node.children) move(child, by)
}

/** Number of line endings. */
export function linesIn(text: string): number {
  return text.split('\n').length - 1
}
