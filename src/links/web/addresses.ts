/**
 * What addresses say by themselves: front pages, error pages, and redirects to one of them.
 */

import {isParkingHost} from './parked.ts'
import type {Soft} from './soft.ts'

/** Why a page is not the one that was asked for, by where its address led; `undefined` if it may be. */
export function leadsNowhere(asked: URL, final: URL): Soft | undefined {
  if (isParkingHost(final.hostname) && !isParkingHost(asked.hostname)) return 'parked-domain'
  if (asked.href === final.href) return undefined
  if (isErrorPath(final.pathname) && !isErrorPath(asked.pathname)) return 'error-page-redirect'
  // A page that could not set a cookie may say so in its own address.
  if (isErrorQuery(final) && !isErrorQuery(asked) && final.pathname !== asked.pathname)
    return 'error-page-redirect'
  if (namesEnd(final) && !namesEnd(asked)) return 'seems-gone'
  if (/^\/lander\/?$/.test(final.pathname) && asked.pathname !== final.pathname) return 'parked-domain'
  return isDeep(asked, final) && isFrontPage(final) && hostOf(asked) === hostOf(final)
    ? 'redirect-to-root'
    : undefined
}

/** Whether a redirect led to an address that keeps nothing of the one that was asked for. */
export function isElsewhere(asked: URL, final: URL): boolean {
  const name =
    asked.pathname
      .split('/')
      .findLast(Boolean)
      ?.replace(/\.\w{1,5}$/, '') ?? ''
  return name !== '' && !final.href.toLowerCase().includes(name.toLowerCase())
}

/** Whether a path names an error page: `/404.html`, `/error/not-found`, `/paper-not-found`. */
export function isErrorPath(pathname: string): boolean {
  return /\/(?:errors?[-_/]?(?:http[-_]?)?)?(?:404|410|(?:(?:page|paper|file|article|document|content|item|resource|site|url)[-_]?)?not[-_]?found(?:[-_]?(?:error|page))?|error|errorpage|missing|oops|broken[-_]?link|(?:seite[-_])?nicht[-_]gefunden|p[aá]gina[-_]n(?:o|on|ao|ão)[-_](?:encontrada|trovata)|page[-_]introuvable|niet[-_]gevonden)(?:\.\w{2,5})?\/?$/i.test(
    pathname
  )
}

/** Whether a query says that something was not found or went wrong: `?error=404`, `?errorCode=CONTENT_UNAVAILABLE`. */
function isErrorQuery({searchParams}: URL): boolean {
  return [...searchParams].some(
    ([name, value]) =>
      (/^(?:e|err|status|status_?code|code|msg|message|reason)$/i.test(name) &&
        /^(?:e?404|410|(?:page[-_ ]?)?not[-_ ]?found|page[-_ ]?missing|no[-_ ]?such[-_ ]?page)$/i.test(
          value
        )) ||
      (/^errors?$|error[-_]?(?:code|message|msg|id|type|status)$/i.test(name) &&
        !/^(?:0|false|no|none|null)?$/i.test(value))
  )
}

/** Parts of a path, in lower case and without file extensions. */
function namesIn(pathname: string): string[] {
  return pathname
    .toLowerCase()
    .split('/')
    .filter(Boolean)
    .map(d => d.replace(/\.\w{2,5}$/, ''))
}

/** Words in addresses of pages that have ended. */
const ends = new Set(
  'unavailable gone removed deleted retired discontinued expired closed ended missing fermeture geschlossen itemunavailable pageunavailable notavailable errors'.split(
    ' '
  )
)
/** Words that may be beside them. */
const besideEnds = new Set(
  'no not longer available item page content site service product article user account notice message'.split(
    ' '
  )
)

/** Whether an address says that something ended: `/not-available`, `/errors/lookup`, `?removed=12`, `?from=deleted_user`. */
function namesEnd({pathname, searchParams}: URL): boolean {
  const isEnd = (words: readonly string[]) =>
    (words.some(d => ends.has(d)) || /^(?:not|no longer) available$/.test(words.join(' '))) &&
    words.every(d => ends.has(d) || besideEnds.has(d))
  return (
    namesIn(pathname).some(d => isEnd(d.split(/[-_]/))) ||
    [...searchParams].some(
      ([name, value]) =>
        (/^(?:removed|deleted|missing|unavailable|not_?found|expired)$/i.test(name) &&
          !/^(?:0|false|no)?$/i.test(value)) ||
        /^(?:deleted|removed|missing|suspended|deactivated)[-_ ](?:user|item|page|content|account|paper|article|project)$/i.test(
          value
        )
    )
  )
}

/** Names of pages that only lead to others. */
const listings = new Set(
  'all archive archives articles authors browse by catalog catalogue categories collections conferences content current datasets departments directory documents downloads events explore faculty files issues items journals library list lists loi members menu news overview pages papers past people posts proceedings products profiles projects publications reports repository research resources schools search series services sitemap software staff start subjects team theses titles topics toc users volumes year years'.split(
    ' '
  )
)

/** Whether a redirect leads from one thing to a list of many and drops its address: `/papers/w12` to `/papers?page=1`. */
export function isListingInstead(asked: URL, final: URL): boolean {
  return isListing(final) && !isListing(asked) && !isFrontPage(asked) && isElsewhere(asked, final)
}

/** Whether all parts of a path are names of lists, or of the site. */
function isListing({pathname, hostname, searchParams}: URL): boolean {
  const names = namesIn(pathname)
  return (
    names.some(d => listings.has(d)) &&
    names.every(
      d =>
        listings.has(d) ||
        /^[a-z]{2}(?:-[a-z]{2})?$/.test(d) ||
        (/^[a-z]{3,}$/.test(d) && hostname.includes(d))
    ) &&
    ![...searchParams.keys()].some(d =>
      /^(?:p|q|query|item|article|doc|doi|title|name|paper|key|record|handle|\w*id)$/i.test(d)
    )
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
