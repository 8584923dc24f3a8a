/**
 * Character references in Markdown that a plain character would do for.
 */

import type {Span} from '../text/types.ts'
import type {Entry, PaperList} from './types.ts'

/** Named or by number. Those for `<`, `|`, `*` and for blanks are there for a purpose. */
const reference = /&(?:[A-Za-z]{2,31}|#\d{1,7}|#[xX][\dA-Fa-f]{1,6});/g
const plain = /^[\p{L}&'"‘’“”–—…°±×·€£©®™]$/u

/** What `&amp;amp;` shows, which nobody wants to see. */
const shown: Readonly<Record<string, string>> = {'&amp;': '&', '&quot;': '"', '&apos;': "'", '&#39;': "'", '&#039;': "'"}

/** The references of an entry, and the characters that they stand for. HTML needs them, so entries in HTML have none. */
export function entitiesIn({source, flow}: PaperList, {shape, span}: Entry): {meant: string; span: Span}[] {
  if (shape === 'html-row' || shape === 'html-item' || !source.slice(span.start, span.end).includes('&')) return []
  const found: {meant: string; span: Span}[] = []
  for (let index = 0; index < flow.text.length; index++) {
    const start = flow.starts[index]!
    if (start < span.start || start >= span.end || source[start] !== '&') continue
    const end = flow.ends[index]!
    const meant = flow.text[index]!
    if (end - start > 2 && plain.test(meant)) {
      const twice = meant === '&' ? shown[`&${/^[#\w]{1,8};/.exec(flow.text.slice(index + 1, index + 10))?.[0]}`] : undefined
      if (!twice) {
        if (!reference.test(`&${source.slice(end, end + 32)}`)) found.push({meant, span: {start, end}})
      } else {
        const last = flow.text.indexOf(';', index)
        found.push({meant: twice, span: {start, end: flow.ends[last]!}})
        index = last
      }
    }
  }
  return found
}
