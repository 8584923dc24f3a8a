/**
 * Pieces of a document put together.
 */

import type {Nodes, Root} from 'mdast'
import type {Seam} from './seams.ts'

/** Appends the blocks of the piece behind a seam to those before it. */
export function append(whole: Root, piece: Root, {kind}: Seam): void {
  const last = whole.children.at(-1)
  const [first, ...rest] = piece.children
  const goesOn = kind !== 'block' && goOn(last, first)
  whole.children.push(...(goesOn ? rest : piece.children))

  if (piece.position) whole.position = {start: {line: 1, column: 1, offset: 0}, end: piece.position.end}
}

/** Gives the items or rows of a list or table to the one that it goes on with. */
function goOn(before: Nodes | undefined, after: Nodes | undefined): boolean {
  if (before?.type === 'list' && after?.type === 'list') {
    before.children.push(...after.children)
    before.spread = Boolean(before.spread) || Boolean(after.spread)
  } else if (before?.type === 'table' && after?.type === 'table') {
    before.children.push(...after.children)
  } else return false
  if (before.position && after.position) before.position.end = after.position.end
  return true
}

/** Moves all places, after dropping what ends within the first `length` characters. */
export function shift(tree: Root, length: number, by: {offset: number; line: number}): Root {
  drop(tree, length)
  move(tree, by)
  return tree
}

function drop(tree: Root, length: number): void {
  if (length === 0) return
  const endOf = (node: Nodes) => node.position?.end.offset ?? 0
  tree.children = tree.children.filter(d => endOf(d) > length)
  const [first] = tree.children
  if (first?.type !== 'table') return
  first.children = first.children.filter(d => endOf(d) > length)
  const start = first.children[0]?.position?.start
  if (first.position && start) first.position.start = {...start}
}

function move(node: Nodes, by: {offset: number; line: number}): void {
  if (by.offset === 0 && by.line === 0) return
  if (node.position) {
    const {start, end} = node.position
    start.line += by.line
    start.offset = (start.offset ?? 0) + by.offset
    end.line += by.line
    end.offset = (end.offset ?? 0) + by.offset
  }
  if ('children' in node) for (const child of node.children) move(child, by)
}
