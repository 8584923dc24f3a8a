/**
 * How pages say that nothing was found, although they answer with success.
 */

import {phrases} from './not-found-phrases.ts'

/** Between a title and the name of its site. A hyphen without spaces is part of a title. */
const separators = / ?[|–—·•»«›‹] ?| ?:: ?| --? |-(?=[^\x00-\x7f])/u
const longestTitle = 160
/** Words beside a weak phrase that are still the name of a site. */
const mostWords = 5

/** Whether a title says that nothing was found: a phrase of the table alone, or beside the name of the site. */
export function saysNotFound(title: string): boolean {
  if (title === '' || title.length > longestTitle || isQuestion(title)) return false
  const whole = bare(title)
  const parts = title.split(separators).map(bare).filter(Boolean)
  // What follows a colon is a subtitle; what is before one may be the name of the site.
  const afterColon = bare(title.split(/: /).at(-1) ?? '')
  const pieces = title.split(/: /).map(bare)
  return (
    phrases.some(({phrase, weak}) => {
      if (phrase.test(whole) || (!weak && phrase.test(afterColon))) return true
      return [parts[0], parts.at(-1)].some(part => {
        if (part === undefined || !phrase.test(part)) return false
        return !weak || wordsBeside(part, parts) <= mostWords
      })
    }) ||
    (pieces.length > 1 && pieces.every(d => phrases.some(({phrase}) => phrase.test(d))))
  )
}

/** Whether a text asks: `Page not found?` is one of a list of questions, or stands in the foot of a page. */
function isQuestion(text: string): boolean {
  return /[?？]\s*$/.test(text)
}

function wordsBeside(part: string | undefined, parts: readonly string[]): number {
  return parts
    .filter(d => d !== part)
    .join(' ')
    .split(/\s+/).length
}

/** Whether a text is a number alone, as that of an item: `404`. */
export function isNumber(text: string): boolean {
  return /^\W*\d+\W*$/u.test(text)
}

/** A title as a whole, and its first and last part beside the name of a site; in lower case, without exclamations. */
export function titleParts(title: string): string[] {
  const parts = title.split(separators).map(bare).filter(Boolean)
  const ends = [parts[0], parts.at(-1)].filter(part => wordsBeside(part, parts) <= mostWords)
  return [...new Set([bare(title), ...ends])].flatMap(d => d || [])
}

/** Without exclamations around it. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:(?:oops|whoops|uh[- ]?oh|sorry|oh no|lost|error)[\s!?,.:…]+)+/u, '')
    .replace(/(?<=\S) \((?:error )?(?:404|410)\)$/u, '')
    .replace(/^[\s"'“([]+|[\s"'”)\].!…。！]+$/gu, '')
    .trim()
}
