/**
 * Whether a text is a tag: a venue, a year or both, and nothing else.
 */

import {remember} from '../text/remember.ts'
import {mayBeTag, readTag, venueness} from './venue.ts'
import {wordCount} from './words.ts'

/** The longest tag, in characters. */
const longest = 120

/** `CVPR 2022`, `(2019)`, `IEEE TMI`; brackets around it do not matter. */
export const isTag = remember((text: string): boolean => {
  const plain = unbracketed(text)
  if (plain === '' || plain.length > longest || !mayBeTag(plain)) return false
  const {venue, year} = readTag(plain)
  if (!venue) return year !== undefined
  if (venueness(plain) < (year ? 2 : 3)) return false
  return !isTitleWithTag(text.trim()) && !beginsWithTitle(plain)
})

/** In brackets a short name with a year is a tag too, whether the venue is known or not: `(Displays 2023)`. */
export function isBracketTag(text: string): boolean {
  if (isTag(text)) return true
  const plain = unbracketed(text)
  const {venue, year} = readTag(plain)
  if (!venue) return false
  return year ? wordCount(venue.text) <= 6 : venueness(plain) >= 2
}

/** `Graph U-Nets (ICML 2019)` ends with a tag, but is not one. */
function isTitleWithTag(text: string): boolean {
  const [, before = '', last = ''] = /^(.{8,}?)\s*[[(]([^()[\]]{2,100})[)\]]$/.exec(text) ?? []
  return wordCount(before) >= 2 && /\d\d\W*$|^\W*(?:19|20)\d\d\b/.test(last)
}

/** `A Survey of Nets, ICML 2019` ends with a tag too. */
function beginsWithTitle(text: string): boolean {
  const parts = text.split(/[.,;?!]\s+|\s[-–—|/]\s/)
  return parts.some(d => wordCount(d) >= 4 && venueness(d) === 0)
}

function unbracketed(text: string): string {
  return text.replace(/^[\s[({【（]+|[\s\])}】）]+$/gu, '')
}
