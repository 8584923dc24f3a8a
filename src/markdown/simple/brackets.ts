/**
 * Links and images: a bracket, and what follows it in parentheses.
 */

import type {Nodes, PhrasingContent} from 'mdast'
import {keyOf} from '../labels.ts'
import {matchAt, reference} from './patterns.ts'
import {flush, mergeTexts, odd, type Opener, type Scan} from './scan.ts'

export function openImage(scan: Scan, at: number): number {
  if (scan.lines.source[at + 1] !== '[' || at + 1 >= scan.line.to) return at + 1
  return open(scan, at, true)
}

export function openBracket(scan: Scan, at: number): number {
  return open(scan, at, false)
}

function open(scan: Scan, at: number, isImage: boolean): number {
  const end = isImage ? at + 2 : at + 1
  if (scan.lines.source[end] === '^') return odd
  flush(scan, at)
  scan.plain = at
  scan.openers.push({at, isImage, active: true, nodes: scan.nodes.length, marks: scan.marks.length})
  return end
}

/** Makes a link or an image of what an open bracket holds; without a destination, and if no label is meant, it is text. */
export function closeBracket(scan: Scan, at: number): number {
  const {lines, line, openers, marks} = scan
  const opener = openers.pop()
  if (!opener) return at + 1
  if (marks.length !== opener.marks) return odd
  const hasTarget = lines.source[at + 1] === '(' && at + 1 < line.to
  if (!hasTarget) return namesLabel(scan, opener, at) ? odd : at + 1
  const end = opener.active ? targetEnd(lines.source, at + 2, line.to) : -1
  if (end < 0) return odd
  flush(scan, at)
  const children = inside(scan, opener)
  const url = lines.source.slice(at + 2, end)
  const position = lines.position(opener.at, end + 1)
  if (opener.isImage) {
    scan.nodes.push({type: 'image', title: null, url, alt: textOf(children), position})
  } else {
    if (!mergeTexts(children)) return odd
    // Links hold no links, which is checked when it is read.
    scan.nodes.push({type: 'link', title: null, url, children, position})
    for (const other of openers) if (!other.isImage) other.active = false
  }
  return (scan.plain = end + 1)
}

/** Takes what an open bracket holds out of the nodes, without the bracket itself. */
function inside({nodes, lines}: Scan, {at, isImage, nodes: first}: Opener): PhrasingContent[] {
  const children = nodes.splice(first)
  const [text] = children
  const start = at + (isImage ? 2 : 1)
  if (text?.type !== 'text' || !text.position) return children
  text.value = text.value.slice(start - at)
  text.position.start = lines.point(start)
  if (text.value === '') children.shift()
  return children
}

/** Whether brackets may hold a label that is defined, or one is in the brackets after them. */
function namesLabel({lines: {source}, labels}: Scan, {at, isImage}: Opener, end: number): boolean {
  if (labels.size === 0) return false
  const isLabel = (text: string) => text.includes('\\') || labels.has(keyOf(text))
  if (isLabel(source.slice(at + (isImage ? 2 : 1), end))) return true
  const next = source[end + 1] === '[' ? source.slice(end + 2, end + 1100).indexOf(']') : -1
  return next >= 0 && isLabel(source.slice(end + 2, end + 2 + next))
}

/** Offset of the `)` that ends a destination without spaces, escapes, references and titles; -1 if it has any. */
function targetEnd(source: string, from: number, to: number): number {
  let depth = 0
  for (let at = from; at < to; at++) {
    const char = source[at]!
    if (char <= ' ' || char === '\\' || char === '<' || char === '\u007F') return -1
    if (char === '&' && matchAt(reference, source, at) !== undefined) return -1
    if (char === '(' && ++depth > 30) return -1
    if (char === ')' && depth-- === 0) return at
  }
  return -1
}

/** The alternative text of an image. */
function textOf(nodes: readonly Nodes[]): string {
  return nodes
    .map(d =>
      'value' in d ? d.value : 'alt' in d ? (d.alt ?? '') : 'children' in d ? textOf(d.children) : ''
    )
    .join('')
}
