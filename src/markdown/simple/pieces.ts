/**
 * Parts of a text that hold no others: escapes, code, tags, bare URLs.
 */

import {bareUrl, matchAt, reference, tagOrComment} from './patterns.ts'
import {addText, flush, odd, type Scan} from './scan.ts'

const punctuation = /[!-/:-@[-`{-~]/

export function readEscape(scan: Scan, at: number): number {
  const next = scan.lines.source[at + 1] ?? ''
  if (at + 1 >= scan.line.to || !punctuation.test(next)) return at + 1
  flush(scan, at)
  addText(scan, next, at, at + 2)
  return (scan.plain = at + 2)
}

/** Strikethrough is left to the full parser, a single `~` is text. */
export function readTilde({lines: {source}, from, to}: Scan, at: number): number {
  const next = source.indexOf('~', at + 1)
  const isAlone = (next < 0 || next >= to) && source.lastIndexOf('~', at - 1) < from
  return isAlone ? at + 1 : odd
}

export function readReference({lines: {source}}: Scan, at: number): number {
  return matchAt(reference, source, at) === undefined ? at + 1 : odd
}

export function readCode(scan: Scan, at: number): number {
  const {source} = scan.lines
  const afterTicks = (from: number) => {
    let end = from
    while (source[end] === '`') end++
    return end
  }
  const start = afterTicks(at)
  for (let from = start; ;) {
    const stop = source.indexOf('`', from)
    if (stop < 0 || stop >= scan.line.to) return odd
    from = afterTicks(stop)
    if (from - stop !== start - at) continue
    const text = source.slice(start, stop)
    const value = /^ .*[^ ].* $/.test(text) ? text.slice(1, -1) : text
    flush(scan, at)
    scan.nodes.push({type: 'inlineCode', value, position: scan.lines.position(at, from)})
    return (scan.plain = from)
  }
}

export function readTag(scan: Scan, at: number): number {
  const {lines, line, nodes} = scan
  const next = lines.source[at + 1] ?? ' '
  if (at + 1 >= line.to || next === ' ' || /\d/.test(next)) return at + 1
  const value = matchAt(tagOrComment, lines.source, at)
  if (value === undefined || at + value.length > line.to || /[[\]]/.test(value)) return odd
  flush(scan, at)
  nodes.push({type: 'html', value, position: lines.position(at, at + value.length)})
  return (scan.plain = at + value.length)
}

/** A URL that GitHub makes a link by itself. */
export function readUrl(scan: Scan, at: number): number {
  const {lines, line, nodes, openers} = scan
  const {source} = lines
  if (!source.startsWith('//', at + 1)) return at + 1
  const scheme = ['https', 'http'].find(d => source.endsWith(d, at))
  if (scheme === undefined || openers.length > 0) return odd
  const start = at - scheme.length
  if (start < scan.plain || (start > line.from && source[start - 1] !== ' ')) return odd
  const url = matchAt(bareUrl, source, start)
  if (url === undefined || start + url.length > line.to || /_[^/]*\.|\.\.|--/.test(url)) return odd
  flush(scan, start)
  const end = start + url.length
  const text = {type: 'text' as const, value: url, position: lines.position(start, end)}
  nodes.push({type: 'link', title: null, url, children: [text], position: lines.position(start, end)})
  return (scan.plain = end)
}
