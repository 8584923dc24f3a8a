/**
 * Domains and accounts without a site: for sale, expired, suspended, or a server that was never set up.
 */

/** Hosts that parked domains lead to. Source: the parking pages of these services. */
const parkingHosts =
  /(?:^|\.)(?:sedoparking\.com|sedo\.com|bodis\.com|parkingcrew\.net|afternic\.com|hugedomains\.com|dan\.com|undeveloped\.com|above\.com|parklogic\.com|domainmarket\.com|buydomains\.com)$/i

/** Whether a host sells domains. */
export function isParkingHost(host: string): boolean {
  return parkingHosts.test(host)
}

/** What parked domains say; each text is on pages of one service only. */
export const parkingTexts: readonly string[] = [
  'sedoparking.com',
  'parkingcrew.net',
  'window.park = "',
  'data-adblockkey=',
  'img1.wsimg.com/parking-lander',
  'afternic.com/forsale',
  'hugedomains.com/domain_profile',
  'cdn.bodis.com',
  'd38psrni17bvxu.cloudfront.net',
  // GoDaddy's page of a parked domain is a script that leads to /lander.
  'location.href="/lander"',
  "location.href='/lander'",
  'location.replace("/lander")'
]

type Reason = 'parked-domain' | 'site-suspended' | 'default-page'

/** Titles that say so. Source: the pages of registrars, of cPanel and Plesk, and of the packages of web servers. */
const titles: readonly {title: RegExp; reason: Reason}[] = [
  {
    title:
      /\b(?:domain (?:name )?(?:is|may be) for sale|buy this domain|domain parked|parked domain|is parked free|domain (?:has |is )?expired|domain for sale)\b/i,
    reason: 'parked-domain'
  },
  {title: /^(?:hugedomains\.com - )?[\w-]+(?:\.[\w-]+)+ (?:is|may be) for sale\b/i, reason: 'parked-domain'},
  {
    title:
      /^(?:account suspended|this account has been suspended|website suspended|site suspended|suspended website)[.!]?$/i,
    reason: 'site-suspended'
  },
  {
    title:
      /^(?:welcome to (?:nginx|openresty|caddy)!?|apache2? (?:ubuntu|debian|centos|http server)?.{0,12}(?:default|test) page(?:: it works)?|test page for the (?:apache|nginx|http) .{0,40}|iis windows server|iis\d*|it works!?|default web site page|web server'?s default page|default (?:plesk|parallels) page|http server test page.{0,40})$/i,
    reason: 'default-page'
  }
]

/** Why a page is not the site that it was, by its title or its texts. */
export function parkedBy(has: (text: string) => boolean, title: string): Reason | undefined {
  if (parkingTexts.some(has)) return 'parked-domain'
  return titles.find(d => d.title.test(title))?.reason
}
