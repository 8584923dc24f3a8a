/**
 * What a reader sees of a page: its text without scripts, comments and hidden parts.
 */

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

const unseen = /<!--[^]*?(?:-->|$)|<(script|style|noscript|template|svg)\b[^]*?(?:<\/\1\s*>|$)/gi
const hidden =
  /<(h[1-6]|div|section|p|span)\b(?=[^>]*(?:\shidden(?:[\s>=])|\sstyle=["'][^"'>]*display:\s*none))[^>]*>[^]*?(?:<\/\1\s*>|$)/gi

/** A page without the parts that readers do not see. Its head with the title stays. */
export function shownHtml(html: string): string {
  return html.replace(unseen, ' ').replace(hidden, ' ')
}

/** The text that readers see, with the words that stand for its pictures. */
export function readerText(html: string): string {
  return textOf(
    shownHtml(html)
      .replace(/<head\b[^]*?(?:<\/head\s*>|$)/gi, ' ')
      .replace(/<title\b[^]*?(?:<\/title\s*>|$)/gi, ' ')
      .replace(/<img\b[^>]*\salt=["']([^"'>]{0,200})["'][^>]*>/gi, ' $1 ')
  )
}

/** Characters below which a page shows next to nothing: a challenge, an error, or the frame of an application. */
export const bareLength = 400
