/**
 * Records in BibTeX within other text, as lists show them for copying.
 */

import type {Span} from './types.ts'

const record = /@[a-z]{4,20}\s*\{\s*[^\s{},]+\s*,/gi

/** Where records are written: from `@inproceedings{key,` to the brace that closes it, or to the end. */
export function bibtexIn(text: string): Span[] {
  const found: Span[] = []
  for (const {index} of text.includes('@') ? text.matchAll(record) : []) {
    if (index >= (found.at(-1)?.end ?? 0)) found.push({start: index, end: endOf(text, index)})
  }
  return found
}

function endOf(text: string, start: number): number {
  let depth = 0
  for (let at = text.indexOf('{', start); at < text.length; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at + 1
  }
  return text.length
}
