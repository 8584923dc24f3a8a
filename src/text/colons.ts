/**
 * Colons in titles without the space after them.
 */

import type {Span} from './types.ts'

/** What precedes a pair of names in a phrase: `the binding of PRM:SH3`. */
const phrase = /(?:^|\s)(?:of|the|in|an?|at|for|between|with)\s\S*$/

/** A name of capitals, or with a digit. */
const isName = (word: string): boolean => /\p{Lu}{2}|\p{Lu}\d/u.test(word)

/** Colons between two words, but not in `arXiv:cs`, `:star:`, `https://` or a pair such as `man:woman`. */
export function tightColons(text: string): (Span & {meant: string})[] {
  if (!text.includes(':')) return []
  const colons = text.matchAll(
    /(?<=([\p{Script=Latin}\d)]{2,40})):(?!https?:|www\.)(?=([\p{Script=Latin}\d][\p{Script=Latin}\d-]*)(?:\s(\p{L}{3})?|$))/gu
  )
  return Array.from(colons, match => ({
    start: match.index,
    end: match.index + 1,
    meant: ': ',
    before: match[1] ?? '',
    after: match[2] ?? '',
    next: match[3] ?? ''
  }))
    .filter(d => partsTitle(d.before, d.after, d.next))
    .filter(
      d =>
        !(isName(d.before) && isName(d.after) && phrase.test(text.slice(0, d.start))) &&
        !/(?::[\w+-]+|\b(?:arxiv|doi|ftp|mailto|urn|hdl|isbn|pmid|re))$/i.test(
          text.slice(Math.max(0, d.start - 40), d.start)
        )
    )
}

/** Whether a colon is between a name or words and their explanation, by the words on both sides and the letters that begin the next one. */
function partsTitle(before: string, after: string, next: string): boolean {
  if (/^an?$/i.test(after) && next !== '') return /^\p{Lu}|\p{L}{4}/u.test(before)
  if (/^\d+$/.test(after)) return false
  if (/^\d/.test(after)) return /^\d{1,3}-?\p{Lu}/u.test(after) && /\p{L}{2}/u.test(before)
  if (/\p{Lu}/u.test(after)) return /\p{L}/u.test(before)
  return /\p{Lu}/u.test(before) ? after.length > 2 : before.length > 2 && after.length > 3
}
