/**
 * Where the URL of a link or image is written.
 */

import type {Span} from '../text/types.ts'
import {isSpace} from '../text/white-space.ts'

/**
 * Place of the URL in `](url "title")`, from anywhere inside or before the closing bracket of the label.
 * Empty, and right after the opening bracket, if there is nothing in the brackets.
 */
export function destination(source: string, from: number, end: number): Span {
  const close = source.indexOf('](', from)
  if (close < 0 || close >= end) return {start: end, end}
  let start = close + 2
  while (start < end && isSpace(source.charCodeAt(start))) start++
  if (source[start] === '<') {
    const stop = source.indexOf('>', start)
    return {start: start + 1, end: stop < 0 || stop > end ? end : stop}
  }
  let stop = start
  let depth = 0
  for (; stop < end && !isSpace(source.charCodeAt(stop)); stop++) {
    if (source[stop] === '\\') stop++
    else if (source[stop] === '(') depth++
    else if (source[stop] === ')' && depth-- === 0) break
  }
  return {start, end: Math.min(stop, end)}
}

/** Offset of the bracket that closes the one at `open`; `end` if none does. */
export function closing(source: string, open: number, end: number): number {
  let depth = 0
  for (let at = open; at < end; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '[') depth++
    else if (source[at] === ']' && --depth === 0) return at
  }
  return end
}

/** Place of the URL in a definition, `[label]: url "title"`. */
export function definitionUrl(source: string, {start, end}: Span): Span {
  const written = /^\[(?:\\.|[^\]\\])*\]:\s*(<?)([^\s>]*)/.exec(source.slice(start, end))
  if (!written) return {start, end}
  const stop = start + written[0].length
  return {start: stop - (written[2]?.length ?? 0), end: stop}
}
