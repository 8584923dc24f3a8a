/**
 * Answers that look like success and are not: "not found" with status 200, parked domains, redirects to an error page.
 */

import {isErrorOfStore, marksOfErrors, saysError} from './error-marks.ts'
import {isDeleted} from './gone-content.ts'
import {isNumber, saysNotFound} from './not-found-words.ts'
import {isParkingHost, parkedBy} from './parked.ts'
import type {PageText} from './page-text.ts'

/** Why a success is not one. */
export type Soft =
  | 'parked-domain'
  | 'site-suspended'
  | 'default-page'
  | 'content-deleted'
  | 'not-found-title'
  | 'error-title'
  | 'error-page-redirect'
  | 'redirect-to-root'
  | 'not-a-pdf'
  | 'empty-file'
  | 'empty-page'
  | 'same-for-every-address'

/** Why a page that answered with success is not one, by what it says; `undefined` if it may be one. */
export function saysNothingIsHere(page: PageText, {hostname, pathname}: URL): Soft | undefined {
  const parked = parkedBy(page)
  if (parked) return parked
  if (isDeleted(hostname, page.has, page.title)) return 'content-deleted'
  // An article about error 404 may say so.
  if (isErrorPath(pathname) || /404|not[-_ ]?found/i.test(pathname)) return undefined
  if (marksOfErrors(page) || saysSo(page)) return 'not-found-title'
  return saysError(page) ? 'error-title' : undefined
}

/** Whether a text that is not a page says that nothing is there: `404 page not found`, an error of a store. */
export function textSaysNothingIsHere(page: PageText): boolean {
  const text = page.html.trim()
  return page.isShort && (isErrorOfStore(text) || (text.length < 200 && saysNotFound(text)))
}

/** Whether the title or the heading says that nothing was found; of a page that shows next to nothing else, any sentence. */
function saysSo(page: PageText): boolean {
  const {title, heading} = page
  if (saysNotFound(title) || saysNotFound(heading)) {
    const {shown} = page
    if (saysNotFound(shown.title)) return true
    // A number alone may be that of an item.
    if (saysNotFound(shown.heading) && !(isNumber(shown.heading) && page.bareMain === undefined)) return true
  }
  if (page.bareMain === undefined) return false
  return (
    saysNotFound(page.shown.heading) || sentencesOf(page.bareMain).some(d => saysNotFound(d) && !counts(d))
  )
}

function sentencesOf(text: string): string[] {
  return text.split(/\n|(?<=[.!?…])\s+|(?<=[。！？，])/u)
}

/** Whether a sentence is a number, or ends in one that may count anything: `404`, `Errors: 404`. */
function counts(sentence: string): boolean {
  const [, name, number] = /^(.*): (.*)$/.exec(sentence) ?? []
  return isNumber(sentence) || (number !== undefined && isNumber(number) && !/^error$/i.test(name ?? ''))
}

/** Why a page is not the one that was asked for, by where its address led; `undefined` if it may be. */
export function leadsNowhere(asked: URL, final: URL): Soft | undefined {
  if (isParkingHost(final.hostname) && !isParkingHost(asked.hostname)) return 'parked-domain'
  if (asked.href === final.href) return undefined
  if (isErrorPath(final.pathname) && !isErrorPath(asked.pathname)) return 'error-page-redirect'
  if (isErrorQuery(final) && !isErrorQuery(asked)) return 'error-page-redirect'
  if (/^\/lander\/?$/.test(final.pathname) && asked.pathname !== final.pathname) return 'parked-domain'
  return isDeep(asked, final) && isFrontPage(final) && hostOf(asked) === hostOf(final)
    ? 'redirect-to-root'
    : undefined
}

/** Whether a path names an error page: `/404.html`, `/error/not-found`, `/paper-not-found`. */
function isErrorPath(pathname: string): boolean {
  return /\/(?:errors?[-_/]?(?:http[-_]?)?)?(?:404|410|(?:(?:page|paper|file|article|document|content|item|resource|site|url)[-_]?)?not[-_]?found|error|errorpage|missing|oops|broken[-_]?link|(?:seite[-_])?nicht[-_]gefunden|p[aá]gina[-_]n(?:o|on|ao|ão)[-_](?:encontrada|trovata)|page[-_]introuvable|niet[-_]gevonden)(?:\.\w{2,5})?\/?$/i.test(
    pathname
  )
}

/** Whether a query says that something was not found: `?error=404`, `?err=not-found`. */
function isErrorQuery({searchParams}: URL): boolean {
  return [...searchParams].some(
    ([name, value]) =>
      /^(?:e|err|error|errors|error_?code|status|status_?code|code|msg|message|reason)$/i.test(name) &&
      /^(?:e?404|410|(?:page[-_ ]?)?not[-_ ]?found|page[-_ ]?missing|no[-_ ]?such[-_ ]?page)$/i.test(value)
  )
}

const frontNames = 'index|default|home|main|welcome|start|startseite|accueil|inicio'
const defaultDocument = new RegExp(`(?:^|/)(?:${frontNames})(?:\\.\\w+)?/?$`, 'i')
const frontPage = new RegExp(
  `^/(?:(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:${frontNames})(?:\\.\\w+)?|[a-z]{2}(?:-[a-z]{2})?|(?:wiki/|index\\.php/)?main_page)?/?$`,
  'i'
)

/** Whether a URL is the front page of its host, whatever its query asks for. */
export function isFrontPage({pathname}: URL): boolean {
  return frontPage.test(pathname)
}

/** Whether a URL names something below the front page. A query names a page only if it has a value like an id: `/?p=123`. */
function isDeep(url: URL, final: URL): boolean {
  if (folderOf(url) === folderOf(final)) return false
  if (!isFrontPage(url)) return true
  return [...url.searchParams].some(
    ([name, value]) =>
      value !== '' &&
      !defaultDocument.test(value) &&
      /^(?:p|id|page|page_id|paper|article|doc|doi|item|view|q|title|name)$/i.test(name)
  )
}

/** Path without the name of its default document, so that `/en/index.html` is `/en`; empty for a page that a query names. */
function folderOf({pathname, search}: URL): string {
  return search === '' ? pathname.replace(defaultDocument, '').replace(/\/$/, '') || '/' : ''
}

function hostOf({hostname}: URL): string {
  return hostname.replace(/^www\./, '')
}
