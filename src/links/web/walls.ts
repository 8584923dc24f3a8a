/**
 * Signs of bot walls: answers that are about us, and say nothing about the page.
 */

import {isBare} from './title.ts'
import type {PageText} from './soft.ts'

type Headers = Readonly<Record<string, string>>

interface HeaderSign {
  wall: string
  header: string
  value: RegExp
  /** Only on failures: the header stands on ordinary answers of the service too. */
  failing: boolean
  source: string
}

const headerSigns: readonly HeaderSign[] = [
  {
    wall: 'waf-cloudflare',
    header: 'cf-mitigated',
    value: /challenge|block/i,
    failing: false,
    source: 'Cloudflare: detect a challenge page response'
  },
  {
    wall: 'waf-vercel',
    header: 'x-vercel-mitigated',
    value: /challenge|deny/i,
    failing: false,
    source: 'Vercel firewall'
  },
  {
    wall: 'waf-aws',
    header: 'x-amzn-waf-action',
    value: /challenge|captcha/i,
    failing: false,
    source: 'AWS WAF: CAPTCHA and challenge actions'
  },
  {wall: 'waf-siteground', header: 'sg-captcha', value: /challenge/i, failing: false, source: 'SiteGround'},
  {wall: 'waf-datadome', header: 'x-datadome', value: /./, failing: true, source: 'is-antibot'},
  {wall: 'waf-datadome', header: 'x-dd-b', value: /./, failing: true, source: 'is-antibot'},
  {wall: 'waf-imperva', header: 'x-iinfo', value: /./, failing: true, source: 'is-antibot'},
  {wall: 'waf-imperva', header: 'x-cdn', value: /incapsula|imperva/i, failing: true, source: 'is-antibot'},
  {wall: 'waf-perimeterx', header: 'x-px-authorization', value: /./, failing: true, source: 'is-antibot'},
  {wall: 'waf-kasada', header: 'x-kpsdk-ct', value: /./, failing: true, source: 'is-antibot'},
  {wall: 'waf-kasada', header: 'x-kasada', value: /./, failing: true, source: 'is-antibot'},
  {wall: 'waf-akamai', header: 'akamai-cache-status', value: /^error/i, failing: true, source: 'is-antibot'},
  {wall: 'waf-sucuri', header: 'x-sucuri-block', value: /./, failing: true, source: 'Sucuri firewall'}
]

interface BodySign {
  wall: string
  text: string
  /** Statuses on which it counts; on every status where absent. */
  statuses?: readonly number[]
  source: string
}

const refusals = [401, 403, 405, 429, 503]

const bodySigns: readonly BodySign[] = [
  {wall: 'waf-cloudflare', text: '_cf_chl_opt', source: 'Cloudflare challenge script'},
  {
    wall: 'waf-cloudflare',
    text: 'Enable JavaScript and cookies to continue',
    source: 'Cloudflare challenge page, answered with 200 by some'
  },
  {wall: 'waf-anubis', text: 'anubis_challenge', source: 'Anubis, answered with 200'},
  {wall: 'waf-aws', text: '.awswaf.com/', statuses: [...refusals, 202], source: 'AWS WAF integration script'},
  // Ordinary pages behind Imperva hold a script of `_Incapsula_Resource?SWJIYLWA=`.
  {
    wall: 'waf-imperva',
    text: '_Incapsula_Resource?SWUDNSAI=',
    source: 'Imperva challenge frame, answered with 200'
  },
  {
    wall: 'waf-imperva',
    text: '_Incapsula_Resource?CWUDNSAI=',
    source: 'Imperva challenge frame, answered with 200'
  },
  {wall: 'waf-imperva', text: 'Incapsula incident ID', source: 'Imperva block page'},
  {wall: 'waf-siteground', text: '/.well-known/sgcaptcha/', source: 'SiteGround, a refresh to its captcha'},
  {
    wall: 'waf-f5',
    text: 'The requested URL was rejected. Please consult with your administrator',
    source: 'F5 block page'
  },
  {wall: 'waf-reblaze', text: 'rbzns', statuses: [200, 247], source: 'Reblaze challenge script'},
  {wall: 'wechat', text: '环境异常', source: 'WeChat: unusual environment, asks to verify'},
  {wall: 'waf-perimeterx', text: 'px-captcha', source: 'PerimeterX block page'},
  {wall: 'waf-datadome', text: 'captcha-delivery.com', source: 'DataDome challenge page'},
  {
    wall: 'waf-cloudfront',
    text: 'The request could not be satisfied',
    statuses: [...refusals, 400, 502, 504],
    source: 'CloudFront error page'
  },
  {wall: 'waf-akamai', text: 'errors.edgesuite.net', statuses: refusals, source: 'Akamai access denied page'},
  {wall: 'waf-ddos-guard', text: 'ddos-guard', statuses: refusals, source: 'DDoS-Guard page'},
  {wall: 'captcha', text: 'g-recaptcha', statuses: refusals, source: 'reCAPTCHA widget'},
  {wall: 'captcha', text: 'h-captcha', statuses: refusals, source: 'hCaptcha widget'},
  {wall: 'captcha', text: 'cf-turnstile', statuses: refusals, source: 'Turnstile widget'}
]

/** Widgets that ask to prove to be human. They count on a refusal, and on a page that shows nothing else. */
const widgets = ['g-recaptcha', 'h-captcha', 'cf-turnstile', 'challenges.cloudflare.com/turnstile']

/** What a script needs to set a cookie. */
const cookies = 'document.cookie'

/** Texts that a page is searched for. */
export const wallTexts: readonly string[] = [...bodySigns.map(d => d.text), ...widgets, cookies]

/** Titles of pages that keep checkers out, in lower case. Source: the challenge and block pages of these services. */
const titles: Readonly<Record<string, string>> = {
  'just a moment...': 'waf-cloudflare',
  'just a moment…': 'waf-cloudflare',
  'attention required! | cloudflare': 'waf-cloudflare',
  'please wait... | cloudflare': 'waf-cloudflare',
  'client challenge': 'waf-fastly',
  'pardon our interruption': 'waf-imperva',
  'request rejected': 'waf-f5',
  'radware captcha page': 'waf-radware',
  'radware bot manager captcha': 'waf-radware',
  'radware page': 'waf-radware',
  'shieldsquare captcha': 'waf-radware',
  'robot challenge screen': 'waf-siteground',
  'vercel security checkpoint': 'waf-vercel',
  "making sure you're not a bot!": 'waf-anubis',
  'access to this page has been denied': 'waf-perimeterx',
  'access to this page has been denied.': 'waf-perimeterx',
  'ddos-guard': 'waf-ddos-guard',
  'one moment, please...': 'captcha',
  'human verification': 'captcha',
  'verify you are human': 'captcha',
  'are you a robot?': 'captcha',
  'bot verification': 'captcha',
  'security verification': 'captcha',
  'checking your browser': 'captcha',
  'verifying your browser': 'captcha',
  'validate user': 'captcha',
  安全验证: 'captcha',
  百度安全验证: 'captcha',
  'before you continue to youtube': 'consent',
  'before you continue to google search': 'consent'
}

/**
 * Statuses that mean "not you". A 202 to a GET is a challenge (AWS WAF; seen at IEEE Xplore and Semantic Scholar), and so is a 405,
 * because every page allows GET, and a 412, because nothing was demanded (seen at bilibili). 247 is Reblaze's.
 */
const refusingStatuses = new Set([202, 247, 401, 402, 403, 405, 406, 407, 412, 418, 451, 999])

/** Name of the wall that answered a GET, such as `waf-cloudflare` or `http-403`; `undefined` if the answer is about the page. */
export function wallOf(status: number, headers: Headers, page: PageText): string | undefined {
  const failing = status >= 400 || status === 202
  const byHeader = headerSigns.find(d => (failing || !d.failing) && d.value.test(headers[d.header] ?? ''))
  // A page may be missing behind a wall that lets us through.
  if (byHeader && !(byHeader.failing && (status === 404 || status === 410))) return byHeader.wall
  if ((status === 403 || status >= 500) && /error from cloudfront/i.test(headers['x-cache'] ?? ''))
    return 'waf-cloudfront'
  const byTitle = titles[page.title.toLowerCase()]
  if (byTitle) return byTitle
  const byBody = bodySigns.find(d => (!d.statuses || d.statuses.includes(status)) && page.has(d.text))
  if (byBody) return byBody.wall
  if (refusingStatuses.has(status)) return `http-${status}`
  return status === 404 || status === 410 ? undefined : challengeOf(page)
}

/** A page that shows nothing but a captcha, or sets a cookie and loads itself again. */
function challengeOf({has, html}: PageText): string | undefined {
  const hasWidget = widgets.some(has)
  const setsCookie = has(cookies)
  if (!hasWidget && !setsCookie) return undefined
  if (hasWidget && isBare(html)) return 'captcha'
  return setsCookie &&
    isBare(html) &&
    /\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:reload|replace)\b/.test(html)
    ? 'script-challenge'
    : undefined
}
