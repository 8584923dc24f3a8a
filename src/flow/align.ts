/**
 * Maps decoded text back to its source: to the source characters of each decoded one.
 */

import type {OffsetsWriter} from './offsets.ts'

/** A text without any of these is written as it reads: each character is at its own place. */
const decoded = /[\\&\n]/
const reference = /&#?\w{1,32};/y
/** Always decoded, even if the decoded text looks the same (`&amp;amp;`). */
const always = /^&(?:amp|lt|gt|quot|nbsp|#\d+|#[xX][\dA-Fa-f]+);/

/**
 * Walks `value` (a text as a parser gives it: escapes and character references decoded, indentation of continued lines dropped) along
 * `source` from `from`, and adds the place of each UTF-16 unit. Gives the source offset after the last one.
 */
export function align(
  value: string,
  source: string,
  from: number,
  until: number,
  {add: place, addRun}: Pick<OffsetsWriter, 'add' | 'addRun'>
): number {
  if (from + value.length <= until && !decoded.test(value) && source.startsWith(value, from)) {
    addRun(from, value.length)
    return from + value.length
  }
  let at = from
  for (let index = 0; index < value.length; index++) {
    const unit = value[index]
    if (unit === '\n') {
      while (at < until && source[at] !== '\n' && source[at] !== '\r') at++
      const start = at
      if (source[at] === '\r' && source[at + 1] === '\n') at++
      at = Math.min(at + 1, until)
      place(start, at)
      continue
    }
    if (value[index - 1] === '\n') while (at < until && source[at] !== unit && isPrefix(source[at])) at++
    if (source[at] === '\\' && source[at + 1] === unit && unit !== '\\') {
      place(at, at + 2)
      at += 2
      continue
    }
    if (source[at] === '\\' && unit === '\\' && source[at + 1] === '\\' && value[index + 1] !== '\\') {
      place(at, at + 2)
      at += 2
      continue
    }
    if (source[at] === '&') {
      reference.lastIndex = at
      const name = reference.exec(source)?.[0]
      if (name && (always.test(name) || !value.startsWith(name, index))) {
        const start = at
        at += name.length
        place(start, at)
        if (isHigh(unit) && index + 1 < value.length) {
          place(start, at)
          index++
        }
        continue
      }
    }
    const start = Math.min(at, until)
    at = Math.min(at + 1, until)
    place(start, at)
  }
  return at
}

/** What may be before the text of a continued line: indentation and the marks of block quotes. */
function isPrefix(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t' || unit === '>'
}

function isHigh(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '\ud800' && unit <= '\udbff'
}
