/**
 * Text that was put off for the full parser, which reads many paragraphs at once.
 */

import {move} from '../places.ts'
import type {Document} from './document.ts'

/** Length of what is read in one go, in UTF-16 units: starting the parser costs as much as a few lines. */
const batch = 4096

/** Reads the text of all nodes that were put off; false if something is not a paragraph by itself. */
export function readDeferred({lines, deferred, parse}: Document): boolean {
  for (let first = 0; first < deferred.length;) {
    let text = ''
    const starts: number[] = []
    while (first + starts.length < deferred.length && text.length < batch) {
      const {from, to} = deferred[first + starts.length]!
      starts.push(text.length)
      text += `${lines.source.slice(from, to)}\n\n`
    }
    const {children} = parse(text)
    if (children.length !== starts.length) return false
    for (const [index, paragraph] of children.entries()) {
      if (paragraph.type !== 'paragraph' || !paragraph.position) return false
      const {node, from} = deferred[first + index]!
      const {line} = paragraph.position.start
      const place = lines.point(from)
      const by = {
        offset: from - starts[index]!,
        line: place.line - line,
        columns: {line, by: place.column - 1}
      }
      for (const child of paragraph.children) move(child, by)
      node.children = paragraph.children
    }
    first += starts.length
  }
  return true
}
