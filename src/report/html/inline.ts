/**
 * Text and links inside the HTML report.
 */

import {html} from '../escape.ts'

/** Text in which backticks mark code, as HTML. */
export function inline(text: string): string {
  return text
    .split(/(``.+?``|`[^`]+`)/)
    .map((part, index) => {
      if (index % 2 === 0) return html(part)
      const code = part.startsWith('``') ? part.slice(2, -2).trim() : part.slice(1, -1)
      return `<code>${html(code)}</code>`
    })
    .join('')
}

/** A link that opens nothing but web pages, and tells them nothing; only the text if the address is not one. */
export function link(url: string, text: string): string {
  return /^https?:\/\//i.test(url) ? `<a href="${html(url)}" rel="noreferrer">${html(text)}</a>` : html(text)
}
