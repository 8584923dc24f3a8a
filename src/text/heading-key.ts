/**
 * What headings and their anchors have in common.
 */

import {isAscii} from './ascii.ts'
import {remember} from './remember.ts'

/** The letters and digits of a title or anchor: the same for `#survey`, `#survey-` and `Survey 📚`. */
export const keyOf = remember((text: string): string => {
  const lower = text.toLowerCase()
  return isAscii(lower) ? lower.replace(/[^a-z\d]+/g, '') : lower.replace(/[^\p{L}\p{N}]/gu, '')
})
