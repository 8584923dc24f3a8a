/**
 * What titles and anchors have in common.
 */

import {isAscii} from '../text/ascii.ts'
import {remember} from '../text/remember.ts'

/** Letters and digits of a title or anchor: the same for `#survey`, `#survey-` and `Survey 📚`. */
export const keyOf = remember((text: string): string => {
  const lower = text.toLowerCase()
  return isAscii(lower) ? lower.replace(/[^a-z\d]+/g, '') : lower.replace(/[^\p{L}\p{N}]/gu, '')
})
