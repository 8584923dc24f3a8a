/**
 * Signs of bot walls: answers that are about us, and say nothing about the page.
 */

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
  {wall: 'waf-cloudflare', text: '<title>Just a moment...</title>', source: 'Cloudflare challenge page'},
  {wall: 'waf-cloudflare', text: 'Attention Required! | Cloudflare', source: 'Cloudflare block page'},
  {wall: 'waf-anubis', text: 'anubis_challenge', source: 'Anubis, answered with 200'},
  {wall: 'waf-aws', text: '.awswaf.com/', statuses: [...refusals, 202], source: 'AWS WAF integration script'},
  {wall: 'waf-imperva', text: '_Incapsula_Resource', source: 'Imperva challenge frame, answered with 200'},
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

/**
 * Statuses that mean "not you". A 202 to a GET is a challenge (AWS WAF; seen at IEEE Xplore and Semantic Scholar), and so is a 405,
 * for every page allows GET.
 */
const refusingStatuses = new Set([202, 401, 402, 403, 405, 406, 407, 418, 451, 999])

/** Name of the wall that answered a GET, such as `waf-cloudflare` or `http-403`; `undefined` where the answer is about the page. */
export function wallOf(status: number, headers: Headers, body: Buffer): string | undefined {
  const failing = status >= 400 || status === 202
  const byHeader = headerSigns.find(d => (failing || !d.failing) && d.value.test(headers[d.header] ?? ''))
  // A page may be missing behind a wall that lets us through.
  if (byHeader && !(byHeader.failing && (status === 404 || status === 410))) return byHeader.wall
  if ((status === 403 || status >= 500) && /error from cloudfront/i.test(headers['x-cache'] ?? ''))
    return 'waf-cloudfront'
  const byBody = bodySigns.find(d => (!d.statuses || d.statuses.includes(status)) && body.includes(d.text))
  if (byBody) return byBody.wall
  return refusingStatuses.has(status) ? `http-${status}` : undefined
}

const wallHosts =
  /^(?:accounts\.google\.com|login\.|signin\.|sso\.|idp\.|auth\d?\.|consent\.|cas\.|shibboleth|validate\.perfdrive\.com|id\.elsevier\.com|.*\bcaptcha)/i
const wallPaths =
  /^\/(?:[\w.-]+\/){0,4}(?:log-?in|sign-?in|servicelogin|sso|saml2?|idp|oauth2?|cas|captcha|consent|cookieabsent|cookie_?check|cookies_not_supported|checkpoint|challenge|unsupported_browser)(?:[/.?]|$)/i

/** Whether a redirect led to a page to log in, to consent or to prove to be human. */
export function isLoginWall(asked: URL, final: URL): boolean {
  if (asked.href === final.href || wallPaths.test(asked.pathname)) return false
  return (
    (wallHosts.test(final.hostname) && final.hostname !== asked.hostname) || wallPaths.test(final.pathname)
  )
}
