/**
 * Blocks that hold no other blocks: headings, HTML, code, rules, paragraphs. Each is undefined if only the full parser can read it.
 */

import type {Code, Heading, Html, Paragraph, ThematicBreak} from 'mdast'
import {fill, type Block, type Document} from './document.ts'
import {inline} from './inline.ts'
import type {Line} from './lines.ts'
import {isBlockTag, isHeading, isLoneTag, isText, isThematic, itemAt} from './starts.ts'

export function headingAt(document: Document, row: number): Block<Heading> | undefined {
  const {lines, labels} = document
  const start = lines.start(row)
  const end = lines.end(row)
  const [written] = /^#{1,6} +(?=[^ #])/.exec(lines.source.slice(start, end)) ?? []
  if (written === undefined || lines.hasTab(start, end)) return undefined
  const line = lines.line(row, start + written.length)
  if (lines.source[line.to - 1] === '#') return undefined
  const depth = written.trimEnd().length as Heading['depth']
  const node: Heading = {type: 'heading', depth, children: [], position: lines.position(start, end)}
  // What would be more than text in a paragraph cannot be read as one later.
  if (isText(lines, row, line.from)) fill(document, node, [line])
  else {
    const children = inline(lines, [line], labels)
    if (!children) return undefined
    node.children = children
  }
  return {node, next: row + 1}
}

/** HTML at the margin that ends at a blank line, or a comment. */
export function htmlAt({lines}: Document, row: number): Block<Html> | undefined {
  const {source} = lines
  const start = lines.start(row)
  let last = row
  if (source.startsWith('<!--', start)) {
    const close = source.indexOf('-->', start + 4)
    if (close < 0 || /^<!--(?:-?>|.?\r)/.test(source.slice(start, start + 6))) return undefined
    while (lines.start(last + 1) <= close) last++
  } else if (isBlockTag(lines, start) || isLoneTag(lines, row, start)) {
    while (last + 1 < lines.count && !lines.isBlank(last + 1)) last++
  } else return undefined
  const end = lines.end(last)
  if (lines.hasTab(start, end)) return undefined
  const node: Html = {type: 'html', value: source.slice(start, end), position: lines.position(start, end)}
  return {node, next: last + 1}
}

/** Code between fences at the margin. */
export function codeAt({lines}: Document, row: number): Block<Code> | undefined {
  const {source} = lines
  const start = lines.start(row)
  const [, mark = '', lang] = /^(`{3,}|~{3,}) *([\w+#.-]*) *$/.exec(source.slice(start, lines.end(row))) ?? []
  if (mark === '') return undefined
  for (let last = row + 1; last < lines.count; last++) {
    const from = lines.indented(last)
    const end = lines.end(last)
    const isFence = lines.column(last) <= 3 && source.startsWith(mark, from)
    if (!isFence || source.slice(from, lines.trimmed(from, end)).replaceAll(mark[0] ?? '', '') !== '')
      continue
    if (lines.hasTab(start, end)) return undefined
    const value = last > row + 1 ? source.slice(lines.start(row + 1), lines.end(last - 1)) : ''
    const position = lines.position(start, end)
    return {node: {type: 'code', lang: lang || null, meta: null, value, position}, next: last + 1}
  }
  return undefined
}

export function ruleAt({lines}: Document, row: number): Block<ThematicBreak> | undefined {
  const start = lines.start(row)
  if (!isThematic(lines, row, start)) return undefined
  return {node: {type: 'thematicBreak', position: lines.position(start, lines.end(row))}, next: row + 1}
}

/** A paragraph at most three spaces from the margin, followed by what is sure to end it. */
export function paragraphAt(document: Document, row: number): Block<Paragraph> | undefined {
  const {lines} = document
  if (lines.column(row) > 3) return undefined
  const read = paragraphLines(document, row, lines.indented(row), 0)
  if (!read) return undefined
  const {all, next} = read
  const isEnd =
    next >= lines.count ||
    lines.isBlank(next) ||
    isHeading(lines, lines.start(next)) ||
    interrupts(document, next)
  return isEnd ? {node: paragraphOf(document, all), next} : undefined
}

/** The node of a paragraph. */
export function paragraphOf(document: Document, all: readonly [Line, ...Line[]]): Paragraph {
  const {lines} = document
  const end = (all.at(-1) ?? all[0]).end
  const node: Paragraph = {type: 'paragraph', children: [], position: lines.position(all[0].from, end)}
  fill(document, node, all)
  return node
}

/**
 * The lines of a paragraph that starts at an offset. `content` is the column of what holds it: a line before that column continues the paragraph
 * only if it can be nothing but text.
 */
export function paragraphLines(
  {lines}: Document,
  row: number,
  from: number,
  content: number
): {all: [Line, ...Line[]]; next: number} | undefined {
  if (!isText(lines, row, from)) return undefined
  const all: [Line, ...Line[]] = [lines.line(row, from)]
  let next = row + 1
  for (; next < lines.count && !lines.isBlank(next); next++) {
    const start = lines.indented(next)
    if (!isText(lines, next, start, lines.column(next) >= content)) break
    all.push(lines.line(next, start))
  }
  return lines.hasTab(from, (all.at(-1) ?? all[0]).end) ? undefined : {all, next}
}

/** Whether a list or HTML starts even after a line of text. */
function interrupts({lines}: Document, row: number): boolean {
  const offset = lines.indented(row)
  const column = lines.column(row)
  if (column > 3) return false
  if (column === 0 && isBlockTag(lines, offset)) return true
  const item = itemAt(lines, row, offset)
  return (
    item !== undefined &&
    (item.number === null || item.number === 1) &&
    isText(lines, row, offset + item.width)
  )
}
