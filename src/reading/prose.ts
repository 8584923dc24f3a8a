/**
 * Descriptions and abstracts below a title: what they cite is not a venue of the work.
 */

import {eastAsianCount} from './words.ts'

/** A line of fewer words, or of fewer Chinese, Japanese or Korean characters, may be anything. */
const leastWords = 15
const leastCharacters = 24

/** Whether a place below the first line is in a sentence: a long line in which most words begin small, as names of people and venues do not. */
export function isInProse(text: string, {start, end}: {start: number; end: number}): boolean {
  const below = text.indexOf('\n', end)
  const line = text.slice(text.lastIndexOf('\n', start), below < 0 ? undefined : below)
  if (eastAsianCount(line) >= leastCharacters) return true
  const words = line.match(/(?<![\p{L}\p{N}])\p{L}[\p{L}'’-]*/gu) ?? []
  return words.length >= leastWords && words.filter(d => /^\p{Ll}/u.test(d)).length > words.length * 0.6
}
