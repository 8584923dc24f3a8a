/**
 * The word for what a number counts: `1 paper`, `3 papers`.
 */

import type {Span} from '../text/types.ts'

/** After the number: the end of emphasis, `%20` in a badge, up to three words, and the noun with its ending. */
const nounAfter = /^[\W_]{1,3}(?:20)?(?:[a-z-]+ ){0,3}?(?:paper|article|publication|work|(entr))(s|y|ies|)\b/i

/** The edits of the noun after a number that becomes another one; none if its form fits already, or if it did not fit the number before. */
export function nounEdits(
  source: string,
  {end}: Span,
  before: number,
  after: number
): (Span & {text: string})[] {
  const [whole = '', entry, ending] = nounAfter.exec(source.slice(end, end + 99)) ?? []
  const forms = entry ? ['y', 'ies'] : ['', 's']
  const [was, text = ''] = [before, after].map(d => forms[d === 1 ? 0 : 1])
  const stop = end + whole.length
  return ending === was && was !== text ? [{start: stop - was!.length, end: stop, text}] : []
}
