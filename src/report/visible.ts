/**
 * Untrusted text in a terminal: nothing in a list may move the cursor, change colours or turn the reading direction.
 */

import {isAscii} from '../text/ascii.ts'

/** Control characters (C0, DEL, C1), bidirectional controls, line separators, byte-order mark and lone surrogates. */
export const invisible = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu

/** Shows control characters as escapes (`\u{1b}`), tabs as a space, everything else as it is. */
export function visible(text: string): string {
  return text.replace(invisible, d => (d === '\t' ? ' ' : `\\u{${d.codePointAt(0)!.toString(16)}}`))
}

const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u
const zero = /\p{Mn}|\p{Me}|[\u200b\u200c]|\u200d|\p{Variation_Selector}/u

/** Columns that a text takes in a terminal. */
export function columns(text: string): number {
  if (isAscii(text)) return text.length
  let width = 0
  for (const character of text) width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}
