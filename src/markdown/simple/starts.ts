/**
 * What starts at a place of a line: a block of another kind, or text.
 */

import type {Lines} from './lines.ts'
import {matchAt, wholeTag} from './patterns.ts'

const itemStart = /(?:[-*+]|\d{1,9}[.)]) {1,4}(?=[^ \t\r\n])/y
const anyItem = /(?:[-*+]|\d{1,9}[.)])(?=[ \t\r\n]|$)/y
const anyHeading = /#{1,6}(?=[ \t\r\n]|$)/y
const thematic = /^(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/
/** HTML that ends at a blank line, and may follow a paragraph (CommonMark 4.6, kind 6). */
const blockTag =
  /<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[ >\r\n]|\/>|$)/iy
/** HTML that ends at its own end tag (kind 1). */
const rawTag = /<(?:pre|script|style|textarea)(?=[ \t>\r\n]|$)/iy
/** Neither a footnote nor a task. */
const textBracket = /\[(?!\^|[ xX]\])/y
/** A bracket that does not start a definition. */
const noDefinition = /\[[^[\]\\]{0,1000}(?:\[|\](?!:))/y

/** How an item starts. */
export interface ItemStart {
  /** Its bullet, or what follows its number: the items of a list share it. */
  marker: string
  number: number | null
  /** Columns from the marker to the text. */
  width: number
}

/** The start of an item that has text in its first line. */
export function itemAt(lines: Lines, row: number, offset: number): ItemStart | undefined {
  const {source} = lines
  const found = matchAt(itemStart, source, offset)
  if (found === undefined || isThematic(lines, row, offset)) return undefined
  const number = Number.parseInt(found, 10)
  return {
    marker: found.trimEnd().slice(-1),
    number: Number.isNaN(number) ? null : number,
    width: found.length
  }
}

/** Whether an item starts, with or without text. */
export function isAnyItem({source}: Lines, offset: number): boolean {
  return matchAt(anyItem, source, offset) !== undefined
}

export function isThematic(lines: Lines, row: number, offset: number): boolean {
  if (!'-*_'.includes(lines.source[offset] ?? ' ')) return false
  return thematic.test(lines.source.slice(offset, lines.trimmed(offset, lines.end(row))))
}

export function isHeading({source}: Lines, offset: number): boolean {
  return matchAt(anyHeading, source, offset) !== undefined
}

export function isBlockTag({source}: Lines, offset: number): boolean {
  return matchAt(blockTag, source, offset) !== undefined
}

/** Whether a tag fills the rest of a line, and starts HTML that ends at a blank line (kind 7). */
export function isLoneTag(lines: Lines, row: number, offset: number): boolean {
  if (matchAt(rawTag, lines.source, offset) !== undefined) return false
  const tag = matchAt(wholeTag, lines.source, offset)
  return tag !== undefined && lines.trimmed(offset, lines.end(row)) === offset + tag.length
}

/** Whether a paragraph starts, or with `goesOn` is continued; false also if that is hard to tell. */
export function isText(lines: Lines, row: number, offset: number, goesOn = false): boolean {
  const {source} = lines
  switch (source[offset]) {
    case '#':
      return !isHeading(lines, offset)
    case '<':
      return isTagText(lines, row, offset, goesOn)
    case ':':
      return source[offset + 1] !== '-'
    case '`':
      return !source.startsWith('```', offset)
    case '~':
      return !source.startsWith('~~~', offset)
    case '*':
    case '_':
      return !isAnyItem(lines, offset) && !isThematic(lines, row, offset)
    case '[':
      if (matchAt(textBracket, source, offset) === undefined) return false
      return goesOn || matchAt(noDefinition, source, offset) !== undefined
    case '>':
    case '=':
    case '|':
    case '+':
    case '-':
      return false
    default:
      return !isAnyItem(lines, offset)
  }
}

function isTagText(lines: Lines, row: number, offset: number, goesOn: boolean): boolean {
  const {source} = lines
  if (isBlockTag(lines, offset) || matchAt(rawTag, source, offset) !== undefined) return false
  if (matchAt(wholeTag, source, offset) === undefined) return false
  return goesOn || !isLoneTag(lines, row, offset)
}
