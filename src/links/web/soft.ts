/**
 * Answers that look like success and are none.
 */

/** Where parked domains lead. Source: the services' own parking pages. */
const parkingHosts =
  /(?:^|\.)(?:sedoparking\.com|sedo\.com|bodis\.com|parkingcrew\.net|afternic\.com|hugedomains\.com|dan\.com|undeveloped\.com|above\.com|parklogic\.com|domainmarket\.com|buydomains\.com)$/i

/** What parked domains say; each text stands on one service's pages only. */
const parkingTexts: readonly string[] = [
  'sedoparking.com',
  'parkingcrew.net',
  'window.park = "',
  'data-adblockkey=',
  'img1.wsimg.com/parking-lander',
  'afternic.com/forsale',
  'hugedomains.com/domain_profile',
  'cdn.bodis.com',
  'd38psrni17bvxu.cloudfront.net'
]

const parkingTitle =
  /\b(?:domain (?:name )?(?:is|may be) for sale|buy this domain|domain parked|parked domain|is parked free)\b/i

const notFoundTitle =
  /^(?:http )?(?:error[ :-]*)?(?:404\b|(?:the )?(?:page|site|file|paper|article|document|content|resource|repository)(?: was| is|'s|’s)? (?:not found|unavailable|gone|missing|(?:doesn|could|can)['’]?(?:t| ?not) (?:be found|exist))|not found\b)/i

/** Ways to write the tag; no page was seen to mix cases. */
const titleTags = ['<title', '<TITLE', '<Title']
const longestTitle = 1024

/**
 * Title of a page, white space collapsed. Bytes are searched, for most pages are long and their titles short.
 *
 * @param page
 *   Beginning of the page.
 */
function titleOf(page: Buffer): string {
  const start = titleTags.map(tag => page.indexOf(tag)).find(at => at >= 0)
  if (start === undefined) return ''
  const text = page.toString('utf8', start, start + longestTitle)
  const [, title] = /^<title(?:\s[^>]*)?>([^<]{0,300})/i.exec(text) ?? []
  return (title ?? '').replace(/\s+/g, ' ').trim()
}

/** Why a page that was answered with success is none, by what it says; `undefined` where it may be one. */
export function saysNothingIsHere(page: Buffer): 'parked-domain' | 'not-found-title' | undefined {
  const title = titleOf(page)
  if (parkingTexts.some(d => page.includes(d)) || parkingTitle.test(title)) return 'parked-domain'
  return title.length <= 80 && notFoundTitle.test(title) ? 'not-found-title' : undefined
}

/** Why a page is none, by where its address led; `undefined` where it may be one. */
export function leadsNowhere(asked: URL, final: URL): 'parked-domain' | 'redirect-to-root' | undefined {
  if (parkingHosts.test(final.hostname) && !parkingHosts.test(asked.hostname)) return 'parked-domain'
  return isDeep(asked) && !isDeep(final) && siteOf(asked) === siteOf(final) ? 'redirect-to-root' : undefined
}

/** Whether a URL names a page below the front page. */
function isDeep({pathname, search}: URL): boolean {
  return search !== '' || !/^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(pathname)
}

/** Last two labels: near enough to the registered domain to tell a site's own front page from another site's. */
function siteOf({hostname}: URL): string {
  return hostname.split('.').slice(-2).join('.')
}
