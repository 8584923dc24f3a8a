/**
 * Characters in a URL that are invisible, or look like another: they come with text copied from a PDF, a chat or a word processor.
 */

import {identify} from './identify.ts'
import type {BrokenUrl} from './broken-url.ts'

/** Characters without width, and blanks that keyboards do not have. Names: Unicode Character Database. */
const invisible: readonly [pattern: string, name: string][] = [
  ['\u200b', 'U+200B, zero-width space'],
  ['\u200c', 'U+200C, zero-width non-joiner'],
  ['\u200d', 'U+200D, zero-width joiner'],
  ['\u200e', 'U+200E, left-to-right mark'],
  ['\u200f', 'U+200F, right-to-left mark'],
  ['\u2060', 'U+2060, word joiner'],
  ['\ufeff', 'U+FEFF, byte-order mark'],
  ['\u00ad', 'U+00AD, soft hyphen'],
  ['\u00a0', 'U+00A0, no-break space'],
  ['\u202a', 'U+202A, left-to-right embedding'],
  ['\u202c', 'U+202C, pop directional formatting'],
  ['\u3000', 'U+3000, full-width space']
]

/** The same, percent-encoded. */
const encoded = /%e2%80%8[bcdef]|%e2%81%a0|%ef%bb%bf|%c2%ad|%e2%80%a[ac]/gi

/** Hyphens that look like the one of the keyboard. */
const dashes = /[\u2010-\u2015\u2212]/g

/** Sites whose addresses hold words with dashes. */
const words = /^https?:\/\/(?:[\w-]+\.)*(?:wikipedia|wikimedia|wiktionary|wikidata|wikibooks)\.org\//i

/** Whether a URL is of a work or a repository: neither has spaces or dashes in its name. */
const isPlainName = (url: string): boolean =>
  identify(url) !== undefined || /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(url)

/** Says which character of a URL is not seen, or not what it looks like. */
export function unseen(url: string): BrokenUrl | undefined {
  if (/^[\x21-\x7e]*$/.test(url) && !/%(?:e2|ef|c2)/i.test(url)) return undefined
  const joined = url.trim().replace(/\s+/g, '')
  // A space is a part of some names of files, but of no paper's or repository's.
  if (joined !== url.trim() && isPlainName(joined)) {
    return {reason: 'Space in the URL', meant: joined}
  }
  const hidden = invisible.filter(([unit]) => url.includes(unit))
  if (hidden.length > 0 || url.search(encoded) >= 0) {
    const meant = hidden.reduce((text, [unit]) => text.replaceAll(unit, ''), url).replace(encoded, '')
    const what = hidden[0]?.[1] ?? 'percent-encoded'
    return {
      reason: `Invisible character (${what}) in the URL`,
      meant,
      note: 'The server has no page at this address'
    }
  }
  if (url.includes('\ufffd')) {
    return {
      reason: 'URL contains U+FFFD, the mark of a lost character',
      meant: undefined,
      note: 'A program replaced a character that it could not read'
    }
  }
  const tilde = /^\w+:\/\/[^?]*\/([\u223c\u02dc\uff5e])/.exec(url)?.[1]
  if (tilde)
    return {
      reason: `URL has \`${tilde}\` (${nameOf(tilde)}) instead of the tilde \`~\``,
      meant: url.replace(tilde, '~')
    }
  // A query holds words of a search.
  const [address = ''] = url.split('?', 1)
  const dash = address.match(dashes)?.[0]
  if (dash === undefined || words.test(url)) return undefined
  const meant = address.replace(dashes, '-') + url.slice(address.length)
  const isHyphen = /[\u2010\u2011]/.test(dash)
  // A dash may be part of a name in an address of other letters.
  if (!isHyphen && !isPlainName(meant)) return undefined
  return {reason: `URL has \`${dash}\` (${nameOf(dash)}) instead of the hyphen \`-\``, meant}
}

/** The name of a character in Unicode: `U+2013`. */
const nameOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
