/**
 * The line of a finding in three parts: before the place, the place, after it.
 */

import {columns, visible} from './visible.ts'
import type {FindingRecord} from './types.ts'

/** The line in three parts. */
export interface Excerpt {
  before: string
  place: string
  after: string
}

/**
 * Cuts the finding's first line to `width` terminal columns around its place. A place that goes on in the next line ends
 * with the end of its first line.
 */
export function excerpt(
  lines: readonly string[],
  finding: FindingRecord,
  width: number
): Excerpt | undefined {
  const line = lines[finding.line - 1]
  if (line === undefined) return undefined

  // Lines can be megabytes long, and every finding has one.
  const most = width * 2
  const from = finding.column - 1
  const oneLine = finding.endLine === undefined || finding.endLine === finding.line
  const to = Math.max(from + 1, oneLine ? (finding.endColumn ?? from + 1) - 1 : line.length)
  const [before, cutBefore] = tail(visible(line.slice(Math.max(0, from - most), from)), Math.floor(width / 3))
  const [place, cutPlace] = head(
    visible(line.slice(from, Math.min(to, from + most))) || ' ',
    width - columns(before) - 1
  )
  const [after, cutAfter] = head(
    visible(line.slice(to, to + most)),
    width - columns(before) - columns(place) - 1
  )

  return {
    before: cutBefore ? `…${before}` : before,
    place,
    after: cutPlace || cutAfter ? `${after}…` : after
  }
}

/** The longest beginning that fits. */
function head(text: string, width: number): [text: string, cut: boolean] {
  if (text.length <= width && columns(text) <= width) return [text, false]
  let used = 0
  let kept = ''
  for (const character of text) {
    used += columns(character)
    if (used > width) return [kept, true]
    kept += character
  }
  return [kept, false]
}

/** The longest end that fits. */
function tail(text: string, width: number): [text: string, cut: boolean] {
  if (columns(text) <= width) return [text, false]
  let used = 0
  let kept = ''
  for (const character of Array.from(text).reverse()) {
    used += columns(character)
    if (used > width) break
    kept = character + kept
  }
  return [kept, true]
}
