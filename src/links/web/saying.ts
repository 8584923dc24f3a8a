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
import {isDrawn, isLoading} from './drawn.ts'
import {sentencesOf} from './sentences.ts'
import {mayDeny} from './vocabulary/index.ts'
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

/**
 * What a page says, if it shows next to nothing but a few words, or if there is a reason to doubt that it is the page that was asked for;
 * without its own address, which many errors repeat.
 */
export function sayingOf(page: PageText, url: URL, expected: Expectation): Saying | undefined {
  const {bareMain} = page
  if (bareMain === undefined) return longSayingOf(page, url, expected)
  if (expected.compared !== true && showsWork(page, expected.title)) return undefined
  const frames = framesOf(page.html)
  // The addresses of frames may depend on that of the page.
  if (frames !== '') return {text: digest(`${page.title}\n${frames}`), words: wordsOf('')}
  if (isLoading(bareMain) || (isDrawn(page.html) && !deniesAny(bareMain))) return undefined
  // A page may consist of a form.
  if (bareMain === '' && !(page.isShort && page.bareText === '' && /<form\b/i.test(page.html)))
    return undefined
  const said = `${page.title}\n${bareMain}`
  return {text: digest(withoutAddress(said, url)), words: wordsOf(said)}
}

/** Addresses of the frames of a page, line by line. */
function framesOf(html: string): string {
  if (!/<frameset\b/i.test(html)) return ''
  return [...html.matchAll(/<frame\b[^>]*\ssrc=["']?([^"'>\s]+)/gi)].map(d => d[1]).join('\n')
}

/** Whether a page says that something other than a script or a browser is missing. */
function deniesAny(text: string): boolean {
  return sentencesOf(text).some(d => mayDeny(d) && !/\b(?:javascript|browser)\b/i.test(d))
}

/** The same for a page that shows more; numbers in it may change from answer to answer. */
function longSayingOf(page: PageText, url: URL, expected: Expectation): Saying | undefined {
  const isCompared = expected.compared === true
  const isSuspect = isDoubtful(page, url)
  const isMissing = missesTitle(page, expected)
  if (!isCompared && !((isSuspect || isMissing) && !showsWork(page, expected.title))) return undefined
  if (isDrawn(page.html)) return undefined
  const said = `${page.title}\n${mainTextOf(page.html)}`
  const text = digest(withoutAddress(said, url).replace(/\d+/g, ''))
  return {text, words: wordsOf(said), ...(!isSuspect && (isCompared ? {byWay: true} : {byTitle: true}))}
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
