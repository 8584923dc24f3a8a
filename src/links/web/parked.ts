/**
 * Domains and accounts without a site: for sale, expired, suspended, or a server that was never set up.
 */

import {titleParts} from './not-found-words.ts'
import type {PageText} from './page-text.ts'

/** Hosts that parked domains lead to. Source: the parking pages of these services. */
const parkingHosts =
  /(?:^|\.)(?:sedoparking\.com|sedo\.com|bodis\.com|parkingcrew\.net|afternic\.com|hugedomains\.com|dan\.com|undeveloped\.com|above\.com|parklogic\.com|domainmarket\.com|buydomains\.com|uniregistry\.com|atom\.com|squadhelp\.com|porkbun\.com|expireddomains\.com|namebright\.com)$|^ww\d{1,2}\.|^(?:parking|parked|expired|suspended)(?:page)?\d*\./i

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
  'location.href="/lander',
  "location.href='/lander",
  'location.replace("/lander',
  'cdn.dan.com/',
  'afternic.com/domain/',
  'above.com/marketplace',
  'cdnpark.com/',
  'parklogic.com/',
  'uniregistry.com/market/domain',
  'sedo.com/search/details',
  'parkingpage.namecheap.com',
  // AdSense for Domains, which only domains without a site may use.
  'adsense/domains/caf.js'
]

/** What parked domains and suspended sites say in plain words: these count on a page that shows next to nothing else. */
const sentences: readonly {text: string; reason: Reason}[] = [
  {text: 'This domain may be for sale', reason: 'parked-domain'},
  {text: 'This domain is for sale', reason: 'parked-domain'},
  {text: 'parked at ', reason: 'parked-domain'},
  {text: 'has been registered with Gandi.net', reason: 'parked-domain'},
  {text: 'parked by the owner', reason: 'parked-domain'},
  {text: 'parked free, courtesy of', reason: 'parked-domain'},
  {text: 'Votre domaine a bien été créé', reason: 'parked-domain'},
  {text: 'Hier entsteht eine neue Internetpr', reason: 'parked-domain'},
  {text: 'Diese Domain ist bereits registriert', reason: 'parked-domain'},
  {text: 'This domain has expired', reason: 'parked-domain'},
  {text: 'This domain name has expired', reason: 'parked-domain'},
  {text: 'This site has been suspended', reason: 'site-suspended'},
  {text: 'This website has been suspended', reason: 'site-suspended'},
  {text: 'This account has been suspended', reason: 'site-suspended'},
  {text: 'contact your hosting provider', reason: 'site-suspended'}
]

/** The same in words that differ from market to market; in lower case. They speak of the name, not of a thing with it. */
const offers =
  /\b(?:domain|domain name|web address)\b.{0,60}\b(?:for sale|on sale|offering it for sale|available for (?:purchase|sale)|up for auction|make an offer)\b|\b(?:buy|purchase|acquire|own|get|inquire about|interested in|make an offer (?:on|for)) this (?:domain|web address)\b|^[\w-]+(?:\.[\w-]+)+ has expired\b|\bdomain\b.{0,40}\b(?:pending renewal|has expired|expired on)\b|\bdomain (?:brokers?|marketplace|auction)\b|域名.{0,12}(?:转让|出售|轉讓)|(?:домен|имя) (?:прода[её]тся|на продажу)|ドメイン.{0,8}(?:販売|売り出し)/

/** Links to files that works offer and domain markets do not. */
const offersFiles = /<a\b[^>]*\shref=["']?[^"'>\s]+\.(?:pdf|ps|zip|gz|bib|tex|csv|ipynb)\b/i

type Reason = 'parked-domain' | 'site-suspended' | 'default-page'

/**
 * Whole titles, or parts beside the name of the site; in lower case. Source: the pages of registrars and their markets, of cPanel and Plesk, and
 * of the packages of web servers. The last row: names of expired domains are bought for casinos.
 */
const titles: readonly {title: RegExp; reason: Reason}[] = [
  {
    title:
      /^(?:(?:this|the) )?(?:domain(?: name)?|website|web site) (?:[\w-]+(?:\.[\w-]+)+ )?(?:is|may be) for sale(?:$|[!.])|^(?:buy this domain|domain parked|parked domain(?: name)?(?: on .{0,40})?|domain parking|namecheap parking page|.{0,40}is parked free.{0,40}|(?:this )?(?:domain(?: name)?|website) (?:has |is )?expired|domain for sale|this website is for sale|.{0,40}\bparked for free|hosting (?:has )?expired)[!.]?$/,
    reason: 'parked-domain'
  },
  {
    title: /^(?:hugedomains\.com - )?[\w-]+(?:\.[\w-]+)+ (?:domain name )?(?:is|may be) for sale\b/,
    reason: 'parked-domain'
  },
  {
    title:
      /^[\w-]+(?:\.[\w-]+)+(?: -|:) (?:domain (?:is )?(?:for sale|available for purchase)|this (?:website|domain) is for sale)/,
    reason: 'parked-domain'
  },
  {
    title:
      /^buy [\w-]+(?:\.[\w-]+)+$|^[\w-]+(?:\.[\w-]+)+ is (?:available for purchase|parked)\b|^(?:this |the )?(?:domain|website|site)(?: name)? (?:has been |was |is )?seized\b/,
    reason: 'parked-domain'
  },
  {
    title:
      /^(?:diese )?domain (?:steht zum verkauf|zu verkaufen)$|^(?:ce )?nom de domaine (?:est )?à vendre$|^(?:este )?dominio (?:está )?en venta$|^(?:questo )?dominio (?:è )?in vendita$|^(?:este )?domínio (?:está )?à venda$|^домен (?:[\w-]+(?:\.[\w-]+)+ )?(?:прода[её]тся|припаркован)$|^domein te koop$|^(?:この)?ドメインは販売中です$|^도메인 판매$|^(?:该|此|本|您的|您访问的)?域名(?:正在)?(?:出售|转让|已过期|停靠|已到期)中?(?:[,，].{0,20})?$/,
    reason: 'parked-domain'
  },
  {
    title:
      /^(?:coming soon - )?future home of (?:something quite cool|[\w-]+(?:\.[\w-]+)+)$|^(?:[\w-]+(?:\.[\w-]+)+ - )?registered at [\w-]+(?:\.[\w-]+)+$|^claim this domain$|^(?:diese )?domain ist registriert$/,
    reason: 'parked-domain'
  },
  {
    title:
      /^(?:(?:this |your |hosting )?(?:account|website|site)(?: has been| is)? suspended|suspended (?:website|site|account))[!.]?$/,
    reason: 'site-suspended'
  },
  {
    title:
      /^(?:welcome to (?:nginx|openresty|caddy|centos|apache)!?|apache2? (?:ubuntu|debian|centos|http server)?.{0,12}(?:default|test) page(?:: it works| powered by .{0,20})?|test page for the (?:apache|nginx|http) .{0,40}|iis windows server|iis\d*|it works!?|default web site page|web server'?s default page|(?:default )?(?:plesk|parallels)(?: obsidian| onyx)?(?: page)?|http server test page.{0,40}|domain default page|heroku \| welcome to your new app!?|looks like this domain isn['’]t connected.{0,40}|(?:web ?)?site not (?:configured|published)|apache tomcat(?:\/[\d.]+)?|if you['’]re seeing this, you['’]ve successfully installed tomcat|welcome to (?:jboss|wildfly|glassfish|xampp|wampserver|jetty)\b.{0,40}|(?:web station|synology) has been enabled.{0,60})$/,
    reason: 'default-page'
  },
  {
    title:
      /\b(?:(?:situs|agen|bandar|link|daftar) (?:slot|judi|togel|poker)|slot (?:gacor|online|deposit)|judi (?:bola|online|slot)|togel online)\b|онлайн[- ]казино|казино онлайн|网上(?:赌场|娱乐)|真人娱乐|线上娱乐城|\b(?:deneme bonusu|bahis siteleri|casino siteleri)\b|สล็อตออนไลน์|คาสิโนออนไลน์|บาคาร่าออนไลน์|^nhà cái\b|\bcá cược bóng đá\b|\bnot on gamstop\b|\d{3}(?:bet)?(?:体育|娱乐)(?:在线|平台|官网)|\b(?:no deposit bonus(?:es)?|free spins|casino bonus(?:es)?)\b|^(?:the )?(?:\d+ )?best online (?:casinos?|slots|betting sites)\b|^(?:buy|order|cheap|generic) (?:cheap |generic )?(?:viagra|cialis|levitra|sildenafil|tadalafil|xanax|tramadol)(?: online\b|$| [–|-])|(?:카지노|바카라|토토|슬롯) ?사이트|^(?:buy|order) (?:custom )?essays? online\b/,
    reason: 'parked-domain'
  }
]

/** Why a page is not the site that it was, by its title or its texts. */
export function parkedBy(
  page: Pick<PageText, 'has' | 'includes' | 'title' | 'bareText' | 'isShort' | 'html'>
): Reason | undefined {
  const {has, title} = page
  if (parkingTexts.some(has)) return 'parked-domain'
  if (title !== '') {
    const parts = [title.toLowerCase(), ...titleParts(title)]
    const byTitle = titles.find(d => parts.some(part => d.title.test(part)))
    if (byTitle) return byTitle.reason
  }
  const {bareText} = page
  if (bareText === undefined || offersFiles.test(page.html)) return undefined
  const said = sentences.find(d => page.includes(d.text))
  if (said) return said.reason
  if (!page.isShort) return undefined
  const text = bareText.toLowerCase()
  if (offers.test(text)) return 'parked-domain'
  // A site that was never set up, or whose name ended, has nothing but that to say.
  const lines = text.split(/\n|(?<=[.!])\s/).slice(0, 3)
  return titles.find(d => lines.some(line => d.title.test(line.replace(/[.!]+$/, ''))))?.reason
}
