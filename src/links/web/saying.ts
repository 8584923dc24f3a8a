/**
 * What a page says, in a form that can be compared: hosts that have one answer for everything say the same about a page that cannot exist.
 */

import {createHash} from 'node:crypto'
import {isUnlisted, ownAddress, showsTitle, showsWork} from './doubt.ts'
import type {Titles} from './doubt.ts'
import {wordsOf} from './likeness.ts'
import type {Words} from './likeness.ts'
import type {PageText} from './page-text.ts'
import {mainTextOf} from './shown.ts'
import {isFrontPage} from './addresses.ts'
import {percentDecoded} from '../../text/percent.ts'

/** What a page says. */
export interface Saying {
  text: string
  words: Words
  /** Whether the title of the work is missing, and nothing else is in doubt. */
  byTitle?: true
  /** Whether the redirect that led to it is in doubt, and nothing else. */
  byWay?: true
}

/** What is known of a page before it is read. */
export interface Expectation {
  /** Title of the work that it should show. */
  title?: string | undefined
  /** What the titles of other pages were worth. */
  titles?: Titles | undefined
  /** Whether a redirect led to the page. */
  moved?: boolean
  /** Whether a page of any length is wanted, to be compared with others. */
  compared?: boolean
}

/** The frame of an application that is drawn in the browser: it is the same everywhere. */
const frame = /\bid=["']?(?:root|app|__next|__nuxt|___gatsby|svelte|main-app)\b|<(?:app-root|[a-z]+-app)\b/i

/** Words that are shown until a script has loaded the page. */
const loading = /^(?:loading|please wait|wird geladen|chargement|cargando|загрузка|加载中|読み込み中)\W*$/iu

/** A place in the main part that a script fills. */
const placeholder = /<(div|section|article|ul|ol|table|tbody|span)\b[^>]*\sid=[^>]*>\s*<\/\1>/i

/** What shows something that is not text. */
const canvas = /<(?:canvas|iframe|embed|object|video|frameset)\b/i

/** Whether a script may draw what readers see. */
export function isDrawn(html: string): boolean {
  const main = /<main\b[^]*?(?:<\/main|$)/i.exec(html)?.[0] ?? html
  return frame.test(html) || canvas.test(main) || (placeholder.test(main) && /<script\b/i.test(html))
}

/**
 * What a page says, if it shows next to nothing but a few words, or if there is a reason to doubt that it is the page that was asked for;
 * without its own address, which many errors repeat.
 */
export function sayingOf(page: PageText, url: URL, expected: Expectation): Saying | undefined {
  const {bareMain} = page
  if (bareMain === undefined) return longSayingOf(page, url, expected)
  if (expected.compared !== true && showsWork(page, expected.title)) return undefined
  if (loading.test(bareMain) || isDrawn(page.html)) return undefined
  // A page may consist of a form.
  if (bareMain === '' && !(page.isShort && page.bareText === '' && /<form\b/i.test(page.html)))
    return undefined
  const said = `${page.title}\n${bareMain}`
  return {text: digest(withoutAddress(said, url)), words: wordsOf(said)}
}

/** The same for a page that shows more; numbers in it may change from answer to answer. */
function longSayingOf(page: PageText, url: URL, expected: Expectation): Saying | undefined {
  const isCompared = expected.compared === true
  const isSuspect = isDoubtful(page, url)
  const isMissing = missesTitle(page, expected)
  if (!isCompared && !((isSuspect || isMissing) && !showsWork(page, expected.title))) return undefined
  if (isDrawn(page.html)) return undefined
  const isCertain = isSuspect || isCompared
  const said = `${page.title}\n${mainTextOf(page.html)}`
  const text = digest(withoutAddress(said, url).replace(/\d+/g, ''))
  return {text, words: wordsOf(said), ...(!isSuspect && (isCertain ? {byWay: true} : {byTitle: true}))}
}

function isDoubtful(page: PageText, url: URL): boolean {
  const own = ownAddress(page, url)
  return (own && isFrontPage(own) && !isFrontPage(url)) || isUnlisted(page)
}

function missesTitle(page: PageText, {title, titles}: Expectation): boolean {
  if (title === undefined || titles?.areShown() === false) return false
  const isShown = showsTitle(page, title)
  if (isShown !== undefined) titles?.count(!isShown)
  return isShown === false
}

function withoutAddress(text: string, {pathname}: URL): string {
  const parts = [pathname, percentDecoded(pathname), pathname.split('/').findLast(Boolean) ?? ''].filter(
    d => d.length > 2
  )
  return parts.reduce((rest, part) => rest.replaceAll(part, ''), text)
}

function digest(text: string): string {
  return createHash('sha1').update(text).digest('base64url')
}
