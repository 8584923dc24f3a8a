/**
 * What is known while the text of a paragraph is read from left to right.
 */

import type {PhrasingContent} from 'mdast'
import type {Line, Lines} from './lines.ts'

/** A `[` or `![` that may start a link or an image. */
export interface Opener {
  at: number
  isImage: boolean
  /** False inside a link, which holds no other. */
  active: boolean
  /** Number of nodes before it, and of marks that are open. */
  nodes: number
  marks: number
}

/** A run of `*` or `_` that is open. */
export interface Mark {
  at: number
  char: string
  length: number
  /** Number of nodes before it, and of brackets that are open. */
  nodes: number
  openers: number
}

export interface Scan {
  readonly lines: Lines
  /** Keys of the labels that the text may define. */
  readonly labels: ReadonlySet<string>
  /** Where the paragraph starts and ends. */
  readonly from: number
  readonly to: number
  /** The line that is read. */
  line: Line
  nodes: PhrasingContent[]
  openers: Opener[]
  marks: Mark[]
  /** Start of the text that is not yet in a node. */
  plain: number
}

/** Reads what starts with a special character; gives the offset after it, or `odd`. */
export type Reader = (scan: Scan, at: number) => number

/** Only the full parser can tell. */
export const odd = -1

/** Makes a node of the text before an offset. */
export function flush(scan: Scan, end: number): void {
  if (end > scan.plain) addText(scan, scan.lines.source.slice(scan.plain, end), scan.plain, end)
}

/** Adds a node of text, which differs from what is written in escapes and line endings. */
export function addText({nodes, lines}: Scan, value: string, from: number, to: number): void {
  nodes.push({type: 'text', value, position: lines.position(from, to)})
}

/** Text in which GitHub may find links. */
const literalLink = /:\/\/|www\.|@/i

/** Puts texts that follow each other together, in place; false if GitHub may find links in them. */
export function mergeTexts(nodes: PhrasingContent[]): boolean {
  let length = 0
  for (const node of nodes) {
    const last = nodes[length - 1]
    if (node.type === 'text' && length > 0 && last?.type === 'text') {
      last.value += node.value
      if (last.position && node.position) last.position.end = node.position.end
    } else nodes[length++] = node
  }
  nodes.length = length
  return !nodes.some(d => d.type === 'text' && literalLink.test(d.value))
}
