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

/**
 * Title of a page, white space collapsed.
 *
 * @param html
 *   Beginning of the page.
 */
export function titleOf(html: string): string {
  const start = html.search(/<title[\s>]/i)
  if (start < 0) return ''
  const open = html.indexOf('>', start)
  const end = html.toLowerCase().indexOf('</title', open)
  return open < 0 || end < 0
    ? ''
    : html
        .slice(open + 1, Math.min(end, open + 300))
        .replace(/\s+/g, ' ')
        .trim()
}

/** Whether a page is the one of a service for parked domains. */
export function isParkingPage(html: string): boolean {
  return parkingTexts.some(d => html.includes(d))
}

/** Why a successful page is none, or `undefined`. */
export function softFailure(
  asked: URL,
  final: URL,
  {title, isParked}: {title: string; isParked: boolean}
): string | undefined {
  if (isParked || parkingTitle.test(title)) return 'parked-domain'
  if (parkingHosts.test(final.hostname) && !parkingHosts.test(asked.hostname)) return 'parked-domain'
  if (title.length <= 80 && notFoundTitle.test(title)) return 'not-found-title'
  if (isDeep(asked) && !isDeep(final) && siteOf(asked) === siteOf(final)) return 'redirect-to-root'
  return undefined
}

/** Whether a URL names a page below the front page. */
function isDeep({pathname, search}: URL): boolean {
  return search !== '' || !/^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(pathname)
}

/** Last two labels: near enough to the registered domain to tell a site's own front page from another site's. */
function siteOf({hostname}: URL): string {
  return hostname.split('.').slice(-2).join('.')
}
