/**
 * Descriptions and abstracts below a title: what they cite is no venue of the work.
 */

import type {Element} from './elements.ts'
import type {Flow, Range} from '../flow/flow.ts'

/** A line of fewer words, or of fewer Chinese, Japanese or Korean characters, may be anything. */
const leastWords = 15
const leastCharacters = 24

/** Tells of a place whether it is in a sentence on a line below that of the title. */
export function proseOf(
  {text}: Flow,
  elements: readonly Element[],
  title: Range | undefined
): (range: Range) => boolean {
  const lines: Range[] = []
  for (const {kind, start, end} of elements) {
    const line = lines.at(-1)
    if (kind === 'break' || kind === 'cell' || !line) lines.push({start: kind === 'break' ? end : start, end})
    else line.end = end
  }
  const prose = lines.filter(
    d => title !== undefined && d.start > title.end && isProse(text.slice(d.start, d.end))
  )
  return ({start, end}) => prose.some(d => d.start <= start && end <= d.end)
}

/** Whether a line is a sentence: long, and most of its words begin small, as names of people and venues do not. */
export function isProse(line: string): boolean {
  const characters = line.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu)?.length ?? 0
  if (characters >= leastCharacters) return true
  const words = line.match(/(?<![\p{L}\p{N}])\p{L}[\p{L}'’-]*/gu) ?? []
  return words.length >= leastWords && words.filter(d => /^\p{Ll}/u.test(d)).length > words.length * 0.6
}
