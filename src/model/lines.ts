/**
 * Offsets to lines and columns.
 */

import type {Position} from 'unist'
import {lowerBound} from '../flow/ranges.ts'
import type {Span} from '../text/types.ts'

/**
 * Makes a function that gives the place of a span: lines and columns from 1, in UTF-16 units. A line ends with LF, CR LF or CR.
 */
export function positions(source: string): (span: Span) => Position {
  const starts = [0]
  for (const {0: end, index} of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)

  const point = (offset: number) => {
    const line = lowerBound(starts, offset + 1, d => d)
    return {line, column: offset - starts[line - 1]! + 1, offset}
  }

  return ({start, end}) => ({start: point(start), end: point(end)})
}
