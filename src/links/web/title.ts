/**
 * What a page says of itself: its title, its first heading, and how much text it has.
 */

/** Ways to write the tag; no page was seen to mix cases. */
const titleTags = ['<title', '<TITLE', '<Title']
const longest = 1024

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  raquo: '»',
  laquo: '«',
  middot: '·',
  bull: '•',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  aacute: 'á',
  eacute: 'é',
  egrave: 'è',
  oacute: 'ó',
  atilde: 'ã'
}

/** Text of HTML without tags, with its entities read and white space collapsed. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (all, decimal, hex, name) => {
      if (name) return entities[name.toLowerCase()] ?? all
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : all
    })
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Title of a page. Bytes are searched, for most pages are long and their titles short.
 *
 * @param page
 *   Beginning of the page.
 */
export function titleOf(page: Buffer, charset: string | undefined): string {
  const start = titleTags.map(tag => page.indexOf(tag)).find(at => at >= 0)
  if (start === undefined) return ''
  const text = decode(page.subarray(start, start + longest), charset)
  const [, title] = /^<title(?:\s[^>]*)?>([^<]{0,300})/i.exec(text) ?? []
  return textOf(title ?? '')
}

/** First heading of a page; bytes as for the title. */
export function headingOf(page: Buffer, charset: string | undefined): string {
  const start = page.indexOf('<h1')
  if (start < 0) return ''
  const text = decode(page.subarray(start, start + longest), charset)
  return textOf(/^<h1[^>]*>([^]{0,300}?)<\/h1>/i.exec(text)?.[1] ?? '')
}

/** Whether a page shows next to nothing by itself: a challenge, or the frame of an application. */
export function isBare(html: string): boolean {
  const shown = html.replace(/<(script|style|noscript|head|svg|template)\b[^]*?(?:<\/\1>|$)/gi, ' ')
  return textOf(shown).length < 400
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
