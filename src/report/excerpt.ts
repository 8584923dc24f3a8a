/**
 * The line of a finding in three parts: before the place, the place, after it.
 */

import {withoutPasswords} from '../text/passwords.ts'
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
  const source = lines[finding.line - 1]
  if (source === undefined) return undefined
  const line = withoutPasswords(source)

  // Lines can be megabytes long, and every finding has one.
  const most = width * 2
  const from = finding.column - 1
  const oneLine = finding.endLine === undefined || finding.endLine === finding.line
  const to = Math.max(from + 1, oneLine ? (finding.endColumn ?? from + 1) - 1 : line.length)
  const before = tail(visible(line.slice(Math.max(0, from - most), from)), Math.floor(width / 3))
  const shown = visible(line.slice(from, Math.min(to, from + most))) || ' '
  const rest = visible(line.slice(to, to + most))
  const room = width - columns(before)
  // The mark of a cut comes after the place, whatever is cut.
  const fits = columns(shown) + columns(rest) <= room
  const place = fits ? shown : head(shown, room - 1)
  if (fits) return {before, place, after: rest}
  return {before, place, after: `${place === shown ? head(rest, room - columns(place) - 1) : ''}…`}
}

/** The longest beginning that fits. */
function head(text: string, width: number): string {
  if (text.length <= width && columns(text) <= width) return text
  let used = 0
  let kept = ''
  for (const character of text) {
    used += columns(character)
    if (used > width) return kept
    kept += character
  }
  return kept
}

/** The text, or its longest end that fits after the mark of a cut. */
function tail(text: string, width: number): string {
  if (columns(text) <= width) return text
  let used = 1
  let kept = ''
  for (const character of Array.from(text).reverse()) {
    used += columns(character)
    if (used > width) break
    kept = character + kept
  }
  return `…${kept}`
}
