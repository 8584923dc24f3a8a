/**
 * Redirects to a page that asks to log in, to consent or to prove to be human.
 */

interface Gate {
  /** Host that a redirect leads to; any host if absent. */
  host?: RegExp
  path?: RegExp
  query?: RegExp
  source: string
}

const gates: readonly Gate[] = [
  {host: /^accounts\.google\.com$/i, source: 'Google accounts'},
  {host: /^login\.(?:microsoftonline|live)\.com$/i, source: 'Microsoft accounts'},
  {host: /\.auth0\.com$/i, path: /^\/(?:authorize|u?\/?login)/i, source: 'Auth0'},
  {host: /^(?:login|signin|sso|idp|auth\d?|shibboleth)\./i, source: 'names of login hosts'},
  {host: /^cas\./i, path: /^\/(?:cas\/)?login\b/i, source: 'Apereo CAS'},
  {host: /^consent\.(?:google|youtube|yahoo)\./i, source: 'consent pages'},
  {host: /\bcaptcha\b/i, source: 'hosts of captchas'},
  {host: /^validate\.perfdrive\.com$/i, source: 'Radware (ShieldSquare)'},
  {host: /^crawlprevention\./i, path: /\/govern\b/i, source: 'Silverchair'},
  {host: /^id\.elsevier\.com$/i, source: 'Elsevier'},
  {host: /(?:^|\.)google\.[a-z.]+$/i, path: /^\/sorry\//i, source: 'Google: unusual traffic'},
  {
    path: /^\/(?:[\w.-]+\/){0,4}(?:log-?in|sign-?in|sign_in|servicelogin|sso|saml2?|idp|oauth2?|captcha|checkpoint|wp-login\.php|unusual-traffic)(?:[/.?]|$)/i,
    source: 'usual paths: GitLab (/users/sign_in), WordPress (/wp-login.php)'
  },
  {path: /^\/session\/new\/?$/i, source: 'Discourse, Rails'},
  {path: /^\/(?:auth\/)?realms\/[^/]+\/protocol\//i, source: 'Keycloak'},
  {path: /^\/adfs\/ls\b/i, source: 'Active Directory Federation Services'},
  {path: /^\/cas\/(?:login|[\w-]+\/login)\b/i, source: 'Apereo CAS'},
  {
    path: /(?:^|\/)(?:cookieabsent|cookie_?check|cookies_not_supported|unsupported_browser|consent)(?:[/.?]|$)/i,
    source: 'publishers that want cookies'
  },
  {path: /^\/cdn-cgi\/(?:challenge-platform|access\/login|l\/chk_)/i, source: 'Cloudflare'},
  {
    path: /^\/(?:[\w.-]+\/){0,4}(?:logon|dologin|loginuserpass|authwall|authenticate|showcaptcha|validatecaptcha)(?:[/.]|$)/i,
    source: 'usual paths: IIS, SimpleSAMLphp, LinkedIn, SharePoint, Yandex, Amazon'
  },
  {path: /^\/(?:[\w.-]+\/){0,2}connect\/authorize$/i, source: 'OpenID Connect: IdentityServer'},
  {
    path: /^\/(?:blocked|access-?denied|forbidden|sec-check|security-check|robot-?check|anti-?(?:bot|spider|crawler|robot)|bot-?check|ip[-_]?(?:restricted|blocked|banned)|__challenge|_____tmd_____\/punish|_incapsula_resource|waf\/\w+)(?:\.\w+)?\/?$/i,
    source: 'usual paths of walls'
  },
  {
    query: /[?&](?:action=login|title=special:userlogin|do=login)(?:&|$)/i,
    source: 'MediaWiki, SMF, DokuWiki'
  },
  {
    host: /^(?:wayf|discovery|ds)\./i,
    path: /^\/(?:ds|wayf|discovery)?\/?$/i,
    source: 'discovery services of Shibboleth'
  },
  {host: /\.queue-it\.net$/i, source: 'Queue-it waiting room'}
]

/** Parameters in which a login page keeps the way back. */
const wayBack =
  /^(?:next|return_?to|return_?url|redirect_?(?:to|uri|url)?|goto|continue|service|back|destination|login_?return)$/i

/**
 * Whether a redirect led to a page to log in, to consent or to prove to be human: an address of the table, or one that keeps the way back
 * to what was asked for. The fragment counts as well, for applications have their login there (`/#/login?redirect=…`).
 */
export function isLoginWall(asked: URL, final: URL): boolean {
  if (sameButFragment(asked, final) && !/^#!?\/(?:login|signin|auth)\b/i.test(final.hash)) return false
  if (gates.some(gate => fits(gate, final) && !fits(gate, asked))) return true
  return /^#!?\/(?:log-?in|sign-?in|auth)\b/i.test(final.hash) || keepsWayBack(asked, final)
}

function fits({host, path, query}: Gate, {hostname, pathname, search}: URL): boolean {
  return (!host || host.test(hostname)) && (!path || path.test(pathname)) && (!query || query.test(search))
}

function keepsWayBack(asked: URL, final: URL): boolean {
  if (asked.pathname.length < 2 || final.pathname === asked.pathname) return false
  return [...final.searchParams].some(([name, value]) => wayBack.test(name) && value.includes(asked.pathname))
}

function sameButFragment(a: URL, b: URL): boolean {
  return a.origin + a.pathname + a.search === b.origin + b.pathname + b.search
}
