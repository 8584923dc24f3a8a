/**
 * The text of a paragraph, read by itself if it cannot mean anything else: text, emphasis, links, images, tags, code, bare URLs.
 */

import type {PhrasingContent} from 'mdast'
import {closeBracket, openBracket, openImage} from './brackets.ts'
import type {Line, Lines} from './lines.ts'
import {readMarks} from './marks.ts'
import {readCode, readEscape, readReference, readTag, readTilde, readUrl} from './pieces.ts'
import {addText, flush, mergeTexts, odd, type Reader, type Scan} from './scan.ts'

/** Readers by the character that they start at. */
const readers: Readonly<Record<string, Reader>> = {
  '!': openImage,
  '&': readReference,
  '*': readMarks,
  ':': readUrl,
  '<': readTag,
  '[': openBracket,
  '\\': readEscape,
  ']': closeBracket,
  _: readMarks,
  '`': readCode,
  '~': readTilde
}

/** Reads the lines of a paragraph; undefined if only the full parser can. `labels` are the keys of labels that may be defined. */
export function inline(
  lines: Lines,
  all: readonly [Line, ...Line[]],
  labels: ReadonlySet<string>
): PhrasingContent[] | undefined {
  const [line] = all
  const last = all.at(-1) ?? line
  const scan: Scan = {
    lines,
    labels,
    from: line.from,
    to: last.to,
    line,
    nodes: [],
    openers: [],
    marks: [],
    plain: line.from
  }
  for (const each of all) {
    scan.line = each
    scan.plain = each.from
    if (!readLine(scan)) return undefined
    if (each === last) flush(scan, each.to)
    else if (!endLine(scan)) return undefined
  }
  // A copy takes no more room than its nodes.
  return scan.marks.length === 0 && mergeTexts(scan.nodes) ? [...scan.nodes] : undefined
}

function readLine(scan: Scan): boolean {
  const {lines, line} = scan
  for (let at = lines.nextSpecial(line.from); at < line.to; at = lines.nextSpecial(at)) {
    at = readers[lines.source[at]!]!(scan, at)
    if (at === odd) return false
  }
  return true
}

/** Ends a line that is not the last one: a hard break after two spaces or a backslash, else a line ending in the text. */
function endLine(scan: Scan): boolean {
  const {lines, nodes} = scan
  const {from, to, end, next} = scan.line
  if (lines.source[to - 1] === '\\') {
    if (to < end || (to - 2 >= from && lines.source[to - 2] === '\\')) return false
    flush(scan, to - 1)
    nodes.push({type: 'break', position: lines.position(to - 1, next)})
    return true
  }
  flush(scan, to)
  if (end - to > 1) nodes.push({type: 'break', position: lines.position(to, next)})
  else addText(scan, lines.source.slice(end, next), end, next)
  return true
}
