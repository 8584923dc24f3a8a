/**
 * Stretches of a document that only the full parser can read.
 */

import type {RootContent} from 'mdast'
import {parseStretch, type Block, type Document} from './document.ts'
import {isClosed} from './open.ts'
import {isAnyItem} from './starts.ts'

/** Reads from a line to one at the margin after a blank one where nothing is open, in as many lines as that takes. */
export function regionAt(document: Document, row: number): Block<RootContent[]> {
  const {lines} = document
  const start = lines.start(row)
  // Without a line before them these would start front matter.
  const before = row > 0 && /^(?:---|\+\+\+)/.test(lines.source.slice(start, start + 3)) ? '\n' : ''
  for (let least = row + 1; ; least += least - row) {
    let next = least
    while (next < lines.count && !(lines.isBlank(next - 1) && lines.isAtMargin(next))) next++
    const {children} = parseStretch(document, start, lines.start(next), before)
    if (next >= lines.count || endsBefore(document, children.at(-1), next)) return {node: children, next}
    least = next
  }
}

/** Whether a block cannot go on at a line, which follows a blank one. */
function endsBefore({lines}: Document, block: RootContent | undefined, row: number): boolean {
  const {source} = lines
  if (!isClosed(block, source)) return false
  const start = lines.start(row)
  const isIndentedCode =
    block?.type === 'code' && !/[`~]/.test(source[block.position?.start.offset ?? 0] ?? '')
  if (block?.type !== 'list' && !isIndentedCode) return true
  return !isAnyItem(lines, start) && !(isIndentedCode && source[start] === '>')
}
