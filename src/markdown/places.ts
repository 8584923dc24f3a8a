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

/** A tree like another one, whose places can be moved without those of the other. */
export function copied<Node extends Nodes>(node: Node): Node {
  const own = {...node}
  const {position} = node
  if (position) own.position = {start: {...position.start}, end: {...position.end}}
  if ('children' in own) own.children = own.children.map(d => copied(d)) as typeof own.children
  return own
}

/** Number of line endings. */
export function linesIn(text: string): number {
  return text.split('\n').length - 1
}
