/**
 * What a page says of itself: its title and its first heading.
 */

import {textOf} from './shown.ts'

/** Ways to write the tag; no page was seen to mix cases. */
const titleTags = ['<title', '<TITLE', '<Title']
const longest = 1024

/**
 * Title of a page. Bytes are searched, for most pages are long and their titles short.
 *
 * @param page
 *   Beginning of the page.
 */
export function titleOf(page: Buffer, charset: string | undefined): string {
  for (const tag of titleTags) {
    const start = page.indexOf(tag)
    if (start >= 0) return titleIn(decode(page.subarray(start, start + longest), charset))
  }
  return ''
}

/** First heading of a page; bytes as for the title. */
export function headingOf(page: Buffer, charset: string | undefined): string {
  const start = page.indexOf('<h1')
  if (start < 0) return ''
  return headingIn(decode(page.subarray(start, start + longest), charset))
}

/** Title of HTML without scripts and comments. */
export function titleIn(html: string): string {
  return textOf(/<title(?:\s[^>]*)?>([^<]{0,300})/i.exec(html)?.[1] ?? '')
}

/** First heading of HTML; of the second rank if there is none of the first. */
export function headingIn(html: string): string {
  const [, heading] =
    /<h1[^>]*>([^]{0,300}?)<\/h1>/i.exec(html) ?? /<h2[^>]*>([^]{0,300}?)<\/h2>/i.exec(html) ?? []
  return textOf(heading ?? '')
}

/** Character set that the header or the beginning of a page names. */
export function charsetOf(type: string, page: Buffer): string | undefined {
  const named = /charset=["']?([\w-]+)/i
  return (named.exec(type) ?? named.exec(page.toString('latin1', 0, 1024)))?.[1]
}

/** Reads bytes in their character set; one that is unknown is taken for UTF-8. */
export function decode(bytes: Buffer, charset: string | undefined): string {
  if (!charset || /^utf-?8$/i.test(charset)) return bytes.toString('utf8')
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return bytes.toString('utf8')
  }
}
