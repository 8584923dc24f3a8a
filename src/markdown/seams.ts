/**
 * Where a document can be parsed in two: no block, and nothing inside a block, reaches over the place.
 *
 * Candidates are found in the text alone; whether one is a seam, the tree of what stands before it tells.
 */

import type {Nodes, Root, RootContent} from 'mdast'

/** `block`: a heading starts; `item`, `row`: the list or the table before goes on. */
export type SeamKind = 'block' | 'item' | 'row'

export interface Candidate {
  kind: SeamKind
  /** Offset of the first character behind it. */
  at: number
}

export interface Seam extends Candidate {
  /** Lines before it. */
  line: number
  /** What the part behind it needs to be read alike: of a row, the head of its table. */
  head: string
}

const item = /^(?:[-*+]|\d{1,9}[.)]) (?![-*_ \t\r\n])/

/** Number of line endings. */
export function linesIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}

/** The first place behind an offset that looks like a seam; a heading within `patience` is preferred to an item or a row. */
export function candidateAfter(source: string, offset: number, patience: number): Candidate | undefined {
  let isAfterBlank = false
  for (let at = lineAfter(source, offset); at < source.length; at = lineAfter(source, at)) {
    const start = source.slice(at, at + 12)
    if (isAfterBlank && /^#{1,6}[ \t]/.test(start)) return {kind: 'block', at}
    if (!isAfterBlank && at > offset + patience) {
      if (item.test(start)) return {kind: 'item', at}
      if (start.startsWith('|')) return {kind: 'row', at}
    }
    isAfterBlank = /^[ \t]*\r?\n/.test(source.slice(at, at + 200))
  }
  return undefined
}

function lineAfter(source: string, offset: number): number {
  const end = source.indexOf('\n', offset)
  return end < 0 ? source.length : end + 1
}

/** The seam at a candidate, if it is one: `tree` is what was parsed between the seam before and the candidate. */
export function seamAt({kind, at}: Candidate, source: string, tree: Root, before: Seam): Seam | undefined {
  const last = tree.children.at(-1)
  const line = before.line + linesIn(source.slice(before.at, at))
  if (kind === 'block') return isClosed(last, source) ? {kind, at, line, head: ''} : undefined

  const {start, end} = last?.position ?? {}
  if (start?.column !== 1 || !/^[ \t]*\r?\n$/.test(source.slice(end?.offset, at))) return undefined
  if (kind === 'item') {
    const isSame = last?.type === 'list' && markerAt(source, start.offset) === markerAt(source, at)
    return isSame ? {kind, at, line, head: ''} : undefined
  }
  if (last?.type !== 'table') return undefined
  const isOlder = before.kind === 'row' && tree.children.length === 1
  return {kind, at, line, head: isOlder ? before.head : headOf(source, start.offset ?? 0)}
}

/** What tells one list from the next: its bullet, or what stands behind its numbers. */
function markerAt(source: string, offset: number | undefined): string | undefined {
  return item.exec(source.slice(offset, (offset ?? 0) + 12))?.[0].replace(/\d+/, '')
}

/** The row of headings, and the one below that says how columns are aligned. */
function headOf(source: string, offset: number): string {
  return source.slice(offset, lineAfter(source, lineAfter(source, offset)))
}

/** How HTML ends that blank lines do not end, by how it starts. */
const htmlEnds: readonly {start: RegExp; end: RegExp}[] = [
  {start: /^ *<!--/, end: /-->/},
  {start: /^ *<\?/, end: /\?>/},
  {start: /^ *<!\[CDATA\[/, end: /\]\]>/},
  {start: /^ *<![a-z]/i, end: />/},
  {start: /^ *<(?:pre|script|style|textarea)\b/i, end: /<\/(?:pre|script|style|textarea)>/i}
]

/** Whether neither a block nor what it ends with would go on behind a blank line. */
function isClosed(block: RootContent | undefined, source: string): boolean {
  let node: Nodes | undefined = block
  while (node && 'children' in node && node.children.length > 0) node = node.children.at(-1)
  const text = source.slice(node?.position?.start.offset, node?.position?.end.offset)
  if (node?.type === 'html') return !htmlEnds.some(d => d.start.test(text) && !d.end.test(text))
  if (node?.type !== 'code') return true
  const [, fence] = /^(`{3,}|~{3,})/.exec(text) ?? []
  return fence === undefined || new RegExp(`\n[ \t>]*${fence}[\`~]*[ \t]*$`).test(text)
}
