/**
 * How pages say that nothing was found, although they answer with success.
 */

import {phrases} from './not-found-phrases.ts'
import {isWordOfErrors} from './vocabulary/index.ts'
import {percentDecoded} from '../../text/percent.ts'

/** Between a title and the name of its site. A hyphen without spaces is part of a title. */
const separators = / ?[|–—·•»«›‹] ?| ?:: ?| --? |-(?=[^\x00-\x7f])/u
/** The part of a title after the last full-width colon, if it has Chinese or Japanese words. */
const asianSubtitle = /：\s*([^：]*[\u3040-\u30ff\u3400-\u9fff]{2}[^：]*)$/
const longestTitle = 160
/** Words beside a weak phrase that are still the name of a site. */
const mostWords = 5

/** Whether a title says that nothing was found: a phrase of the table alone, or beside the name of the site. */
export function saysNotFound(title: string): boolean {
  if (title === '' || title.length > longestTitle || isQuestion(title)) return false
  const subtitle = asianSubtitle.exec(title)?.[1]
  if (subtitle !== undefined) return isPhrase(bare(subtitle))
  const whole = bare(title)
  if (isPhrase(whole)) return true
  // What follows a colon is a subtitle; what is before one may be the name of the site.
  const pieces = title.split(': ').map(bare)
  if (pieces.length > 1 && (isPhrase(pieces.at(-1) ?? '', true) || pieces.every(d => isPhrase(d))))
    return true
  const parts = partsOf(title)
  if (parts.length < 2) return false
  return [parts[0] ?? '', parts.at(-1) ?? ''].some(d => isPhrase(d, wordsBeside(d, parts) > mostWords))
}

/** A sentence without what it quotes, and without the words of an address that no such sentence has. */
export function withoutNames(sentence: string, {pathname, search}: URL): string {
  const names = percentDecoded(pathname + search).match(/[\p{L}\p{N}]{2,}/gu) ?? []
  const own = new Set(names.map(d => d.toLowerCase()).filter(d => !isWordOfErrors(d)))
  return sentence
    .replace(/^[A-Z]{4,}: /, '')
    .replace(/[“«„][^“”«»„]{1,80}[”»“]|"[^"]{1,80}"|(?<!\p{L})['‘][^'’]{1,80}['’](?!\p{L})/gu, ' ')
    .replace(/[\p{L}\p{N}]+/gu, d => (own.has(d.toLowerCase()) ? ' ' : d))
    .replace(/\s+([,.;:!?]?)\s*/g, '$1 ')
    .trim()
}

/** Whether a text is one of the phrases; `strong` ones are never the beginning of a title. */
function isPhrase(text: string, strong = false): boolean {
  return phrases.some(({phrase, weak}) => !(strong && weak) && phrase.test(text))
}

/** Whether a text asks: `Page not found?` is one of a list of questions, or is at the foot of a page. */
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
  const parts = partsOf(title)
  const ends = [parts[0], parts.at(-1)].filter(part => wordsBeside(part, parts) <= mostWords)
  return [...new Set([bare(title), ...ends])].flatMap(d => d || [])
}

/** Parts of a title between separators. */
function partsOf(title: string): string[] {
  return title.replace(range, joined).split(separators).map(bare).filter(Boolean)
}

/** Two numbers with a dash between. */
const range = /(?<![\w.])(\d+) ?[–—-]{1,2} ?(\d+)(?![\w.])/g
/** Most pages of an article. */
const longestRange = 200

/** The pages of an article are one word: `pp. 403–410` does not end in the number of an error. */
function joined(all: string, first: string, last: string): string {
  const pages = Number(last) - Number(first)
  return pages > 0 && pages < longestRange ? `${first}-${last}` : all
}

/** Without exclamations around it. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/^(?:(?:oops|whoops|uh[- ]?oh|sorry|oh no|lost|error)[\s!?,.:…]+)+/u, '')
    .replace(/(?<=\S) \((?:error )?(?:404|410)\)$/u, '')
    .replace(/^[\s"'“([]+|[\s"'”)\].!…。！]+$/gu, '')
    .trim()
}
