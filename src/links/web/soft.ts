/**
 * Answers that look like success and are not: "not found" with status 200, parked domains, redirects to an error page.
 */

import {isErrorPath} from './addresses.ts'
import {isUnlisted, lacksTitle, ownAddress, showsTitle} from './doubt.ts'
import {isErrorOfStore, marksOfErrors, saysError} from './error-marks.ts'
import {isDeleted} from './gone-content.ts'
import {isNumber, saysNotFound} from './not-found-words.ts'
import {parkedBy} from './parked.ts'
import {isEmptySearch, saysEnded, speaksOfTrouble} from './notices.ts'
import type {PageText} from './page-text.ts'
import {mayDeny} from './vocabulary/index.ts'

/** Why a success is not one. */
export type Soft =
  | 'parked-domain'
  | 'site-suspended'
  | 'default-page'
  | 'content-deleted'
  | 'not-found-title'
  | 'seems-gone'
  | 'error-title'
  | 'error-page-redirect'
  | 'redirect-to-root'
  | 'not-a-pdf'
  | 'empty-file'
  | 'empty-page'
  | 'same-for-every-address'

/**
 * Why a page that answered with success is not one, by what it says; `undefined` if it may be one.
 *
 * @param title
 *   Title of the work that the page should show.
 */
export function saysNothingIsHere(page: PageText, url: URL, title?: string): Soft | undefined {
  const parked = parkedBy(page)
  if (parked) return parked
  if (isDeleted(url.hostname, page.has, page.title)) return 'content-deleted'
  // An article about error 404 may say so.
  if (isErrorPath(url.pathname) || /404|not[-_ ]?found/i.test(url.pathname)) return undefined
  if (marksOfErrors(page) || isErrorPath(ownAddress(page, url)?.pathname ?? '')) return 'not-found-title'
  if (saysSo(page, title)) return 'not-found-title'
  if (saysError(page)) return 'error-title'
  return seemsGone(page, title) ? 'seems-gone' : undefined
}

/** Whether a page that shows next to nothing, and not the title of the work, denies something in words of its own. */
function seemsGone(page: PageText, title: string | undefined): boolean {
  if (page.bareMain === undefined) return false
  if (isEmptySearch(page)) return true
  const sentences = sentencesOf(`${page.shown.heading}\n${page.bareMain}`)
  if (sentences.some(mayDeny) && isUnlisted(page)) return true
  return sentences.some(d => mayDeny(d) || speaksOfTrouble(d)) && lacksTitle(page, title)
}

/** Whether a text that is not a page says that nothing is there: `404 page not found`, an error of a store. */
export function textSaysNothingIsHere(page: PageText): boolean {
  const text = page.html.trim()
  return page.isShort && (isErrorOfStore(text) || (text.length < 200 && saysNotFound(text)))
}

/** Whether the title or the heading says that nothing was found; of a page that shows next to nothing else, one of its first sentences. */
function saysSo(page: PageText, title: string | undefined): boolean {
  if (saysNotFound(page.title) || saysNotFound(page.heading)) {
    const {shown} = page
    if (saysNotFound(shown.title)) return true
    // A number alone may be that of an item.
    if (saysNotFound(shown.heading) && !(isNumber(shown.heading) && page.bareMain === undefined)) return true
  }
  if (page.bareMain === undefined) return false
  if (saysNotFound(page.shown.heading)) return true
  const saysIt = (d: string) => (saysNotFound(d) && !counts(d)) || saysEnded(d, page.title)
  const sentences = sentencesOf(page.bareMain).filter(Boolean)
  const place = sentences.findIndex(saysIt)
  if (place < 0) return false
  // The page of a work may say so of one of its files.
  const isShown = showsTitle(page, title)
  if (isShown !== undefined) return !isShown
  const {heading} = page.shown
  if (isOfWork(heading) && !saysIt(heading)) return false
  return sentences.slice(0, place).filter(isContent).length < 2
}

/** Whether a heading may be the title of a work: it is long, and excuses nothing. */
function isOfWork(heading: string): boolean {
  return isContent(heading) && !speaksOfTrouble(heading) && !mayDeny(heading)
}

/** Whether a sentence is more than an exclamation or a number. */
function isContent(sentence: string): boolean {
  return sentence.trim().split(/\s+/).length > 3 || /[\u0e00-\u0e7f\u3040-\u9fff]{8}/.test(sentence)
}

/** Sentences and lines of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(/\n|(?<=[.!?…])\s+|(?<=[。！？，])/u)
}

/** Whether a sentence is a number, or ends in one that may count anything: `404`, `Errors: 404`. */
function counts(sentence: string): boolean {
  const [, name, number] = /^(.*): (.*)$/.exec(sentence) ?? []
  return isNumber(sentence) || (number !== undefined && isNumber(number) && !/^error$/i.test(name ?? ''))
}
