/**
 * Signs that a page may not be the one that the list means. They prove nothing: they are reasons to compare the page with what its host
 * says of an address that cannot exist.
 */

import type {PageText} from './page-text.ts'

/** What the head of an article says of it. Source: Google Scholar, inclusion guidelines for webmasters. */
const citation = 'citation_title'

/** Texts that a page is searched for. */
export const doubtTexts: readonly string[] = ['canonical', 'og:url', 'noindex', citation]

/** Words of a title that are long enough to be about something. */
const word = /[\p{L}\p{M}\p{N}]{5,}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,}/gu
/** A title with fewer such words cannot be looked for. */
const fewestWords = 3

/** Whether less than half of the words of a work's title are on its page. A title of few words is never missed. */
export function lacksTitle(page: PageText, title: string | undefined): boolean {
  return showsTitle(page, title) === false
}

/** What was found out about pages: each is asked for its title several times. */
const shown = new WeakMap<PageText, {title: string | undefined; isShown: boolean | undefined}>()

/** Whether at least half of the words of a work's title are on its page; `undefined` if the title is unknown, or has few words. */
export function showsTitle(page: PageText, title: string | undefined): boolean | undefined {
  const known = shown.get(page)
  if (known && known.title === title) return known.isShown
  const isNamed = hasWordsOf(names(page), title)
  const isShown = isNamed === false ? hasWordsOf(page.html, title) : isNamed
  shown.set(page, {title, isShown})
  return isShown
}

function hasWordsOf(text: string, title = ''): boolean | undefined {
  const words = [...new Set(title.toLowerCase().match(word))]
  if (words.length < fewestWords) return undefined
  const said = text.toLowerCase()
  return words.filter(d => said.includes(d)).length * 2 >= words.length
}

function names({title, heading}: PageText): string {
  return `${title}\n${heading}`
}

/** Whether a page says by its head or heading that it is the page of a work. */
export function namesWork(page: PageText, title: string | undefined): boolean {
  return hasWordsOf(names(page), title) === true || isArticle(page)
}

/** Whether the head of a page says that it is an article. */
function isArticle(page: PageText): boolean {
  return page.has(citation) && /<meta\b[^>]*\bcitation_title["'][^>]*\bcontent=["'][^"'>]{8}/i.test(page.html)
}

/** Whether a page is that of a work: by the title that is expected, or by what its head says of an article. */
export function showsWork(page: PageText, title: string | undefined): boolean {
  return showsTitle(page, title) === true || isArticle(page)
}

/** Whether the pages of a list show the titles that it gives: in some lists none do, and then titles say nothing. */
export interface Titles {
  /** Counts a page. */
  count(isMissing: boolean): void
  areShown(): boolean
}

/** Fewer pages without their titles prove nothing. */
const fewestMissing = 10

/** Counts the titles of one run. They say something until more than a third of the pages lack theirs. */
export function createTitles(): Titles {
  let pages = 0
  let missing = 0
  return {
    count(isMissing) {
      pages++
      if (isMissing) missing++
    },
    areShown: () => missing < fewestMissing || missing * 3 <= pages
  }
}

/** Whether the head of a page asks search engines to leave it out. */
export function isUnlisted(page: PageText): boolean {
  return page.has('noindex') && /<meta\b[^>]*\brobots\b[^>]*\bnoindex\b/i.test(page.html)
}

/** The address that the head of a page names as its own. */
export function ownAddress(page: PageText, url: URL): URL | undefined {
  if (!page.has('canonical') && !page.has('og:url')) return undefined
  const tag =
    /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i.exec(page.html)?.[0] ??
    /<meta\b[^>]*\bog:url\b[^>]*>/i.exec(page.html)?.[0]
  const [, address] = /\b(?:href|content)=["']?([^"'\s>]+)/i.exec(tag ?? '') ?? []
  return address !== undefined && URL.canParse(address, url.href) ? new URL(address, url.href) : undefined
}
