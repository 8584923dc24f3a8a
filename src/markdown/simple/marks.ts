/**
 * Emphasis, if it can be read from left to right: runs of one or two `*` or `_`, each closed by an equal one.
 */

import type {PhrasingContent} from 'mdast'
import {flush, mergeTexts, odd, type Scan} from './scan.ts'

/** What is beside a run decides whether it can open or close (CommonMark 6.2). */
type Side = 'blank' | 'punctuation' | 'letter'

const underscore = '_'

export function readMarks(scan: Scan, at: number): number {
  const {source} = scan.lines
  const {from, to} = scan.line
  const char = source[at]!
  let end = at + 1
  while (end < to && source[end] === char) end++
  const [before, after] = [at > from ? source[at - 1]! : ' ', end < to ? source[end]! : ' ']
  if ('*_~'.includes(before) || '*_~'.includes(after)) return odd

  const [left, right] = [sideOf(before), sideOf(after)]
  const opens = right === 'letter' || (right === 'punctuation' && left !== 'letter')
  const closes = left === 'letter' || (left === 'punctuation' && right !== 'letter')
  if (!opens && !closes) return end
  // Inside a word.
  if (char === underscore && left === 'letter' && right === 'letter') return end
  if (end - at > 2) return odd

  const top = scan.marks.at(-1)
  const isPair = top?.char === char && top.length === end - at && top.openers === scan.openers.length
  if (closes && (isPair || !opens)) return isPair ? close(scan, at, end) : odd
  if (scan.marks.some(d => d.char === char)) return odd
  flush(scan, at)
  scan.marks.push({at, char, length: end - at, nodes: scan.nodes.length, openers: scan.openers.length})
  return (scan.plain = end)
}

function close(scan: Scan, at: number, end: number): number {
  const mark = scan.marks.pop()
  if (!mark) return odd
  flush(scan, at)
  const children: PhrasingContent[] = scan.nodes.splice(mark.nodes)
  if (!mergeTexts(children)) return odd
  const position = scan.lines.position(mark.at, end)
  scan.nodes.push({type: mark.length === 2 ? 'strong' : 'emphasis', children, position})
  return (scan.plain = end)
}

function sideOf(char: string): Side {
  if (/[A-Za-z0-9]/.test(char)) return 'letter'
  if (/\s/.test(char)) return 'blank'
  return /[\p{P}\p{S}]/u.test(char) ? 'punctuation' : 'letter'
}
