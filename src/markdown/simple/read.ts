/**
 * A document, block by block.
 */

import type {Root, RootContent} from 'mdast'
import {codeAt, headingAt, htmlAt, paragraphAt, ruleAt} from './blocks.ts'
import {readDeferred} from './deferred.ts'
import type {Block, Document} from './document.ts'
import {topListAt} from './list.ts'
import {regionAt} from './regions.ts'
import {isAnyItem, isHeading} from './starts.ts'
import {tableAt} from './table.ts'

/** Reads the lines of a document from a line on; undefined if the parts do not make a whole. */
export function readDocument(document: Document, children: RootContent[], row: number): Root | undefined {
  const {lines} = document
  for (let at = lines.filled(row); at < lines.count; at = lines.filled(at)) {
    const block = blockAt(document, at)
    const read = block ? {node: [block.node], next: block.next} : regionAt(document, at)
    children.push(...read.node)
    at = read.next
  }
  if (!readDeferred(document)) return undefined
  return {type: 'root', children, position: lines.position(0, lines.source.length)}
}

function blockAt(document: Document, row: number): Block | undefined {
  const {lines} = document
  const offset = lines.indented(row)
  const char = lines.source[offset] ?? ''
  if (lines.column(row) === 0) {
    if (isHeading(lines, offset)) return headingAt(document, row)
    const block =
      (char === '<' && htmlAt(document, row)) ||
      ('-*_'.includes(char) && (row > 0 || char !== '-') && ruleAt(document, row)) ||
      ('`~'.includes(char) && codeAt(document, row))
    if (block) return block
    if (char === '|') return tableAt(document, row)
  }
  return isAnyItem(lines, offset) ? topListAt(document, row) : paragraphAt(document, row)
}
