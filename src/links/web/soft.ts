/**
 * Answers that look like success and are not: "not found" with status 200, parked domains, redirects to an error page.
 */

import {isErrorPath} from './addresses.ts'
import {isUnlisted, lacksTitle, ownAddress, showsWork} from './doubt.ts'
import {hasErrorState, isErrorOfStore, marksOfErrors, saysError} from './error-marks.ts'
import {isDeleted} from './gone-content.ts'
import {isNumber, saysNotFound, withoutNames} from './not-found-words.ts'
import {parkedBy} from './parked.ts'
import {isErrorPart} from './error-parts.ts'
import {isEmptySearch, saysEnded, saysServiceEnded, speaksOfTrouble} from './notices.ts'
import {sendsBack} from './dialog.ts'
import {deniesOwnName} from './own-name.ts'
import type {PageText} from './page-text.ts'
import {isDrawn} from './drawn.ts'
import {sentencesOf} from './sentences.ts'
import {mayDeny} from './vocabulary/index.ts'
import {percentDecoded} from '../../text/percent.ts'

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
  | 'redirect-elsewhere'
  | 'not-a-pdf'
  | 'not-a-file'
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
  if (isDeleted(url.hostname, page.includes, page.title)) return 'content-deleted'
  // An article about error 404 may say so.
  if (isErrorPath(url.pathname) || /404|not[-_ ]?found/i.test(url.pathname)) return undefined
  if (marksOfErrors(page) || isErrorPath(ownAddress(page, url)?.pathname ?? '')) return 'not-found-title'
  if (listsErrors(page)) return undefined
  const said = saysSo(page, url, title)
  if (said) return said
  if (saysError(page)) return 'error-title'
  return seemsGone(page, url, title) ? 'seems-gone' : undefined
}

/** Whether a page explains errors: its lines begin with at least two different statuses. */
function listsErrors({bareMain = ''}: PageText): boolean {
  const statuses = bareMain.matchAll(/^(?:http )?(?:error )?([45]\d\d)\b/gim)
  return new Set(Array.from(statuses, d => d[1])).size > 1
}

/** Sentences at the start of a page that say what it is. */
const firstSentences = 4

/** Whether a page that shows next to nothing, and not the title of the work, denies something in words of its own. */
function seemsGone(page: PageText, url: URL, title: string | undefined): boolean {
  if (page.bareMain === undefined) return false
  if (isEmptySearch(page) || sendsBack(page)) return true
  const sentences = sentencesOf(`${page.shown.heading}\n${page.bareMain}`).filter(
    d => !supposes(d) && !isNameOf(url, d) && !isAboutPart(d)
  )
  const isError =
    hasErrorState(page) ||
    (!isDrawn(page.html) && isErrorPart(page.html, page.bareMain)) ||
    sentences.slice(0, firstSentences).some(d => deniesOwnName(d, url) || saysServiceEnded(d))
  if (isError && !showsWork(page, title)) return true
  if (sentences.some(mayDeny) && isUnlisted(page)) return true
  return sentences.some(d => mayDeny(d) || speaksOfTrouble(d)) && lacksTitle(page, title)
}

/** Whether a text that is not a page says that nothing is there: `404 page not found`, an error of a store. */
export function textSaysNothingIsHere(page: PageText): boolean {
  const text = page.html.trim()
  if (!page.isShort) return false
  return isErrorOfStore(text) || (text.length < 200 && (saysNotFound(text) || namesError(text)))
}

/** Whether a short text names the error of a missing file: `Error { code = 404; message = "a.nc"; }`. */
function namesError(text: string): boolean {
  return /^\W*(?:\w+\W+){0,2}error\s*[{(:=][^]{0,40}\b404\b/i.test(text)
}

/** Whether the title or the heading says that nothing was found; of a page that shows next to nothing else, one of its first sentences. */
function saysSo(page: PageText, url: URL, title: string | undefined): Soft | undefined {
  if ((saysNotFound(page.title) || saysNotFound(page.heading)) && !isOwnTitle(page, title)) {
    const {shown} = page
    if (saysNotFound(shown.title)) return 'not-found-title'
    // A number alone may be that of an item.
    if (saysNotFound(shown.heading) && !(isNumber(shown.heading) && page.bareMain === undefined))
      return 'not-found-title'
  }
  if (page.bareMain === undefined) return undefined
  const {heading} = page.shown
  const isHeading = saysMissing(heading, url)
  if ((isHeading && !isOwnTitle(page, title)) || saysNumber(page)) return 'not-found-title'
  const saysIt = (d: string) =>
    !isAboutPart(d) && ((saysMissing(d, url) && !counts(d)) || saysEnded(d, page.title))
  const sentences = sentencesOf(isHeading ? page.bareMain.replace(heading, '') : page.bareMain).filter(
    Boolean
  )
  const place = sentences.findIndex(saysIt)
  // The page of a work may say so of one of its files.
  if (place < 0 || showsWork(page, title)) return undefined
  const isOther =
    (isOfWork(heading) && !saysIt(heading)) || sentences.slice(0, place).filter(isContent).length > 1
  if (!isOther) return 'not-found-title'
  return lacksTitle(page, title) ? 'seems-gone' : undefined
}

/** Whether `Error` and a number are on lines of their own. */
function saysNumber({shown, bareMain = ''}: PageText): boolean {
  const [first = '', number = ''] = bareMain.split('\n')
  return first === shown.heading && /^(?:404|410)$/.test(number) && saysNotFound(`${first} ${number}`)
}

/** Least words of the title of a work, if it is the expected title. */
const fewestExpected = 3
/** Least words of the title of a work, if another title or none is expected. */
const fewestOfWork = 6

/**
 * Whether a title that sounds like an error is that of a work: all its words are in the expected title, or it is long and the heading of
 * the page repeats it above more text. The title of an error page often names the site; its heading does not.
 */
function isOwnTitle(page: PageText, title: string | undefined): boolean {
  const {shown, bareMain = ''} = page
  const expected = new Set(piecesOf(title ?? ''))
  const own = piecesOf(shown.title)
  const isExpected = own.length * 2 >= expected.size && own.every(d => expected.has(d))
  if (isExpected && own.length >= fewestExpected) return true
  const words = shown.title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (shown.title !== shown.heading || words.length < fewestOfWork) return false
  const rest = sentencesOf(bareMain.replace(shown.heading, '')).filter(isContent)
  return rest.length > 1 && !rest.some(d => mayDeny(d) || speaksOfTrouble(d))
}

/** Words in lower case, or pairs of letters in scripts without spaces. */
function piecesOf(text: string): string[] {
  const piece = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{1,2}|[\p{L}\p{M}\p{N}]+/gu
  return text.toLowerCase().match(piece) ?? []
}

/** The same as `saysNotFound`, also with the names of what was asked for in it: `The page Lidar does not exist`. */
function saysMissing(sentence: string, url: URL): boolean {
  if (supposes(sentence)) return false
  if (saysNotFound(sentence)) return true
  const bare = withoutNames(sentence, url)
  return bare !== sentence && saysNotFound(bare)
}

/** Whether a heading has no words but those of the address, which names what is missing: `/wiki/Missing_Data`. */
function isNameOf({pathname, search}: URL, heading: string): boolean {
  const words = heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const address = percentDecoded(pathname + search).toLowerCase()
  return words.length > 0 && words.every(d => address.includes(d))
}

/** Whether a sentence only supposes something: `If a page does not exist, you may create it`. */
function supposes(sentence: string): boolean {
  return /^(?:if|when|where|unless|should|wenn|falls|si|se|als|если|如果)\b|^如果/i.test(sentence.trim())
}

/** Whether a sentence is only about a part of the page: `Older files were removed`, `[deleted]`. */
function isAboutPart(sentence: string): boolean {
  return /^(?:\[[^\]]*\]$|(?:all )?(?:older|other|earlier|previous|former|additional|remaining|some|several|many|most|few|a few)\s)/i.test(
    sentence.trim()
  )
}

/** Whether a heading may be the title of a work: it is long, and excuses nothing. */
function isOfWork(heading: string): boolean {
  return isContent(heading) && !speaksOfTrouble(heading) && !mayDeny(heading)
}

/** Whether a sentence is more than an exclamation or a number. */
function isContent(sentence: string): boolean {
  return sentence.trim().split(/\s+/).length > 3 || /[\u0e00-\u0e7f\u3040-\u9fff]{8}/.test(sentence)
}

/** Whether a sentence is a number, or ends in one that may count anything: `404`, `Errors: 404`. */
function counts(sentence: string): boolean {
  const [, name, number] = /^(.*): (.*)$/.exec(sentence) ?? []
  return isNumber(sentence) || (number !== undefined && isNumber(number) && !/^error$/i.test(name ?? ''))
}
