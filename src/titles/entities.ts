/**
 * Character references in Markdown that a plain character would do for.
 */

import type {Span} from '../text/types.ts'
import type {Entry, PaperList} from '../model/types.ts'
import type {Stretch} from '../model/visible.ts'

/** Characters that need no reference. Those for `<`, `|`, `*` and for blanks are there for a purpose. */
const plain = /^[\p{L}&'"‘’“”–—…°±×·€£©®™]$/u

/** What `&amp;amp;` shows, which nobody wants to see. */
const shown: Readonly<Record<string, string>> = {
  'amp;': '&',
  'quot;': '"',
  'apos;': "'",
  '#39;': "'",
  '#039;': "'"
}

/** The references in a stretch of an entry, and the characters that they stand for. HTML needs them, so entries in HTML have none. */
export function entitiesIn(
  {source}: PaperList,
  {shape, span}: Entry,
  stretch: Stretch
): (Span & {meant: string})[] {
  if (shape === 'html-row' || shape === 'html-item' || !source.slice(span.start, span.end).includes('&'))
    return []
  const found: (Span & {meant: string})[] = []
  const {text} = stretch
  for (let start = 0; start < text.length; start++) {
    const place = stretch.span({start, end: start + 1})
    if (source[place.start] !== '&' && text[start] !== '&') continue
    const written = source.slice(place.start, place.end)
    const rest =
      text[start] === '&'
        ? /^(?:[A-Za-z]{2,31}|#\d{1,7});/.exec(text.slice(start + 1, start + 34))?.[0]
        : undefined
    const twice = rest && shown[rest]
    if (twice) found.push({start, end: start + 1 + rest.length, meant: twice})
    else if (!rest && /^&#?\w{2,31};$/.test(written) && plain.test(text[start]!)) {
      found.push({start, end: start + 1, meant: text[start]!})
    }
  }
  return found
}
