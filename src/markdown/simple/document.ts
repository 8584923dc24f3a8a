/**
 * What the blocks of a document are read with.
 */

import type {PhrasingContent, Root, RootContent} from 'mdast'
import {linesIn, move} from '../places.ts'
import {inline} from './inline.ts'
import type {Line, Lines} from './lines.ts'

/** A paragraph, heading or cell whose text only the full parser can read. */
export interface Deferred {
  node: {children: PhrasingContent[]}
  from: number
  to: number
}

export interface Document {
  readonly lines: Lines
  /** Keys of the labels that are, or may be, defined. */
  readonly labels: ReadonlySet<string>
  /** Read by the full parser later, many at once. */
  readonly deferred: Deferred[]
  /** The full parser. Places are those of the text that it is given. */
  readonly parse: (text: string) => Root
}

/** A node, and the line after it. */
export interface Block<Node = RootContent> {
  node: Node
  next: number
}

/** Reads a stretch with the full parser, below lines that are not part of it. Places are those of the document. */
export function parseStretch({lines, parse}: Document, from: number, to: number, before = ''): Root {
  const tree = parse(before + lines.source.slice(from, to))
  move(tree, {offset: from - before.length, line: lines.point(from).line - 1 - linesIn(before)})
  return tree
}

/** Reads the text of a node, now or later. */
export function fill(
  {lines, labels, deferred}: Document,
  node: {children: PhrasingContent[]},
  all: readonly [Line, ...Line[]]
): void {
  const children = inline(lines, all, labels)
  if (children) node.children = children
  else deferred.push({node, from: all[0].from, to: (all.at(-1) ?? all[0]).to})
}
