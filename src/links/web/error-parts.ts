/**
 * Parts of a page that are named for errors, by the class or id that a program gives them.
 */

import {linesOf, mainHtml} from './shown.ts'

/** Names of such parts, between other words: `error-page`, `pageNotFound`, `share_nofound_des`. */
const names =
  /(?:^|[-_\s])(?:errors?|error-?page|page-?not-?found|not-?found|no-?found|4(?:04|10))(?:$|[-_\s])/i
/** Names of parts that are hidden until they are needed, or that hold the page in case it fails. */
const others =
  /(?:^|[-_\s])(?:hide|hidden|d-none|none|collapse|invisible|sr-only|boundary|handler|no-errors?)(?:$|[-_\s])/i

/** Words of a part that asks for another browser instead. */
const aboutBrowsers = /\b(?:javascript|cookies?|browser|ad ?block\w*)\b/i

/** Least share of the text of an error page that is in such a part. */
const leastShare = 0.6

/** Whether most text of the main part of a page is in a part that is named for errors. `text` is all of it. */
export function isErrorPart(page: string, text: string): boolean {
  const html = mainHtml(page)
  for (const tag of html.matchAll(/<([a-z][\w-]*)\b([^>]*)>/gi)) {
    const [all, element = '', attributes = ''] = tag
    if (!isNamed(element, attributes)) continue
    const part = linesOf(inside(html, element, tag.index + all.length))
    if (part.length >= text.length * leastShare && /\p{L}{3}/u.test(part)) return !aboutBrowsers.test(part)
  }
  return false
}

function isNamed(element: string, attributes: string): boolean {
  if (/^(?:html|body|main|head|input|script)$/i.test(element)) return false
  const own = [...attributes.matchAll(/\b(?:class|id)=["']([^"']*)["']/gi)].map(d =>
    (d[1] ?? '').replace(/(?<=[a-z])(?=[A-Z])/g, '-')
  )
  return own.some(d => names.test(d)) && !own.some(d => others.test(d))
}

/** What is between a tag and its end. */
function inside(html: string, element: string, from: number): string {
  let depth = 1
  const tags = new RegExp(`<(/?)${element}\\b[^>]*>`, 'gi')
  tags.lastIndex = from
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '' ? 1 : -1
    if (depth === 0) return html.slice(from, tag.index)
  }
  return html.slice(from)
}
