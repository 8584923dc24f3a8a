/**
 * Words between the parts of an entry, which are content, and what is around them, which is style.
 */

import {isAscii} from '../text/ascii.ts'
import {remember} from '../text/remember.ts'

const word = String.raw`(?:[\p{L}\p{N}\p{M}\p{Extended_Pictographic}$@#%^&+=_]|:[a-z\d_+-]+:|\u200d|\ufe0f)`

const run = new RegExp(String.raw`${word}+(?:[ \t.,;:/'’&–—-]{1,3}${word}+)*`, 'gu')

/** Whether a text has words (emoji and `:star:` are words too), not only punctuation and space. */
export function hasWords(text: string): boolean {
  if (/[a-z\d$@#%^&+=]/i.test(text)) return true
  return !isAscii(text) && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)
}

/** The text with each run of words replaced; what is left is punctuation, markup and space. */
export function maskWords(text: string, by: string): string {
  return text.replace(run, by)
}

/** White space in its usual form: nothing at the end of lines but a line break, one space between words, indented or not. */
export function plainSpace(text: string): string {
  return /[\t\n\r]|  /.test(text) ? inUsualForm(text) : text
}

const inUsualForm = remember(text =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]*\n(?:[ \t]*\n)+/g, '\n\n')
    .replace(/[ \t]+\n(?=[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])/g, '\n')
    .replace(/[ \t]+\n/g, spaces => (/^ {2}/.test(spaces) ? '  \n' : '\n'))
    .replace(/\n[ \t]+/g, '\n ')
    .replace(/(?<=^|[^\n \t])[ \t]+(?=[^\n \t]|$)/g, ' ')
)

/** Whether two texts differ in marks and spaces only. */
export function isStyle(actual: string, expected: string): boolean {
  return (
    actual !== expected &&
    !/<!--|-->/.test(actual) &&
    !hasWords(bare(actual)) &&
    !hasWords(bare(expected)) &&
    // `'13?` is not certain, and that is content.
    (!/[?!]/.test(bare(actual)) || /[?!]/.test(bare(expected)))
  )
}

/** A text without placeholders, and without the `+` that makes it a list item. */
export function bare(text: string): string {
  return text.replace(/\{\w+\}|^\+(?=[ \t])/g, '')
}
