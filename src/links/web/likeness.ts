/**
 * Whether two pages say the same: error pages repeat the address that was asked for, and show numbers and times.
 */

import {percentDecoded} from '../../text/percent.ts'

/** Hashes of the words of a page, sorted; of a page with many words, the smallest ones. */
export type Words = Uint32Array

const mostWords = 256

/** Numbers, and identifiers of requests. */
const changing = /\d|^[0-9a-f]{6,}$/

/** Words of a text. */
export function wordsOf(text: string): Words {
  const all = new Set<number>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    if (!changing.test(word)) all.add(hash(word))
  return Uint32Array.from(all).sort().slice(0, mostWords)
}

/** Words beyond which two pages may not differ, and their share. */
const mostOther = 3
const otherShare = 0.03
/** A page of fewer words may be told from another one by nothing but its address. */
const fewestWords = 2

/** Whether two pages have the same words, except for those of their addresses and a few more. */
export function areAlike(a: Words, b: Words, addresses: readonly string[]): boolean {
  const ignored = new Set(wordsOf(addresses.map(percentDecoded).join(' ')))
  const [own, other] = [a, b].map(words => new Set([...words].filter(d => !ignored.has(d))))
  if (!own || !other || own.size < fewestWords) return false
  const most = Math.min(mostOther, Math.floor(Math.max(own.size, other.size) * otherShare))
  const both = [...own].filter(d => other.has(d)).length
  return own.size - both <= most && other.size - both <= most
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193)
  return sum >>> 0
}
