/**
 * The main part of a page: what is left of it without the menu, the side column and the foot that all pages of its site have.
 */

import {dialogIn} from './dialog.ts'
import {decode} from './title.ts'
import {bareMainTextOf} from './shown.ts'

const start = '<main'
const end = '</main'

/**
 * The text that readers see in the main part, if that is next to nothing.
 *
 * @param isShort
 *   Whether the page is worth reading to its end if it does not mark its main part.
 */
export function bareMainOf(bytes: Buffer, charset: string | undefined, isShort: boolean): string | undefined {
  const from = bytes.indexOf(start)
  if (from < 0 && !isShort) return undefined
  const to = from < 0 ? -1 : bytes.indexOf(end, from)
  const html = decode(from < 0 ? bytes : bytes.subarray(from, to < 0 ? undefined : to), charset)
  const text = bareMainTextOf(html)
  return text === '' && isShort ? dialogIn(decode(bytes, charset)) : text
}
