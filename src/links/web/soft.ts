/**
 * Answers that look like success and are not: "not found" with status 200, parked domains, redirects to an error page.
 */

import {isDeleted} from './gone-content.ts'
import {saysNotFound} from './not-found-words.ts'
import {isParkingHost, parkedBy} from './parked.ts'

/** Why a success is not one. */
export type Soft =
  | 'parked-domain'
  | 'site-suspended'
  | 'default-page'
  | 'content-deleted'
  | 'not-found-title'
  | 'error-page-redirect'
  | 'redirect-to-root'
  | 'not-a-pdf'
  | 'empty-file'

/** A page as far as it was read. */
export interface PageText {
  /** Whether one of the known texts is in it. */
  has: (text: string) => boolean
  html: string
  title: string
  /** First heading. */
  heading: string
}

/** Why a page that answered with success is not one, by what it says; `undefined` if it may be one. */
export function saysNothingIsHere(
  {has, title, heading}: PageText,
  {hostname, pathname}: URL
): Soft | undefined {
  const parked = parkedBy(has, title)
  if (parked) return parked
  if (isDeleted(hostname, has, title)) return 'content-deleted'
  // An article about error 404 may say so.
  if (isErrorPath(pathname) || /404|not[-_ ]?found/i.test(pathname)) return undefined
  return saysNotFound(title) || saysNotFound(heading) ? 'not-found-title' : undefined
}

/** Why a page is not the one that was asked for, by where its address led; `undefined` if it may be. */
export function leadsNowhere(asked: URL, final: URL): Soft | undefined {
  if (isParkingHost(final.hostname) && !isParkingHost(asked.hostname)) return 'parked-domain'
  if (asked.href === final.href) return undefined
  if (isErrorPath(final.pathname) && !isErrorPath(asked.pathname)) return 'error-page-redirect'
  if (/^\/lander\/?$/.test(final.pathname) && asked.pathname !== final.pathname) return 'parked-domain'
  return isDeep(asked) && isFrontPage(final) && hostOf(asked) === hostOf(final)
    ? 'redirect-to-root'
    : undefined
}

/** Whether a path names an error page: `/404.html`, `/error/not-found`. */
function isErrorPath(pathname: string): boolean {
  return /\/(?:(?:error|errors)[-_/])?(?:404|410|(?:page[-_]?)?not[-_]?found|error|errorpage)(?:\.\w{2,5})?\/?$/i.test(
    pathname
  )
}

const defaultDocument =
  /^\/(?:(?:index|default|home|main)(?:\.\w+)?|[a-z]{2}(?:-[a-z]{2})?|(?:wiki\/|index\.php\/)?main_page)?\/?$/i

/** Whether a URL is the front page of its host, whatever its query asks for. */
export function isFrontPage({pathname}: URL): boolean {
  return defaultDocument.test(pathname)
}

/** Whether a URL names something below the front page. A query names a page only if it has a value like an id: `/?p=123`. */
function isDeep(url: URL): boolean {
  if (!isFrontPage(url)) return true
  return [...url.searchParams].some(
    ([name, value]) =>
      value !== '' && /^(?:p|id|page|page_id|paper|article|doc|doi|item|view|q|title|name)$/i.test(name)
  )
}

function hostOf({hostname}: URL): string {
  return hostname.replace(/^www\./, '')
}
