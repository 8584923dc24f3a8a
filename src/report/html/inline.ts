/**
 * Text and links inside the HTML report.
 */

import {piecesOf} from '../code-spans.ts'
import {html} from '../escape.ts'

/** Text in which backticks mark code, as HTML. */
export function inline(text: string): string {
  return piecesOf(text)
    .map(d => (d.isCode ? `<code>${html(d.text)}</code>` : html(d.text)))
    .join('')
}

/** A link that opens only web pages, and gives them no information; just the text if the address is not one. */
export function link(url: string, text: string): string {
  return /^https?:\/\//i.test(url) ? `<a href="${html(url)}" rel="noreferrer">${html(text)}</a>` : html(text)
}
