/**
 * Whether the address that a permanent redirect leads to can take the place of the one in the list. A 301 says "ask there", not "this is
 * the same page": it also leads to front pages, logins, signed files and translations.
 */

import {canonicalHost, hostRow} from '../text/host.ts'

/**
 * `same-site`: the page moved within its site. `other-site`: it may have, which a person should look at. `front-page`: the page is
 * probably gone. `detour`: the address is made to redirect, or the new one is for one reader, one language or one moment.
 */
export type Move = 'same-site' | 'other-site' | 'front-page' | 'detour'

/** What a redirect from one address to another means. */
export function moveOf(from: URL, to: URL): Move {
  if (hostRow(canonicalHost(hostOf(from)))?.redirects !== undefined) return 'detour'
  if (isPersonal(from, to) || isVariant(from, to)) return 'detour'
  if (isFrontPage(to) && !(isFrontPage(from) && isSameSite(from, to))) return 'front-page'
  return isSameSite(from, to) ? 'same-site' : 'other-site'
}

/** Parameters that hold for one reader or one moment. Source: the documentation of each service. */
const personal: readonly {name: RegExp; what: string}[] = [
  {
    name: /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|spm|_hs\w+|ref|ref_src|source|campaign)$/i,
    what: 'tracking'
  },
  {name: /^(?:phpsessid|jsessionid|sessionid|session|sid|aspsessionid\w*|cfid|cftoken)$/i, what: 'session'},
  {
    name: /^(?:x-amz-\w[\w-]*|awsaccesskeyid|signature|sig|expires|x-goog-\w[\w-]*|googleaccessid|key-pair-id|policy)$/i,
    what: 'signature of Amazon S3, CloudFront or Google Cloud Storage'
  },
  {name: /^(?:s[vertpi]|se|st|spr|skoid|sktid)$/i, what: 'shared access signature of Azure'},
  {
    name: /^(?:access_?token|auth_?key|authkey|token|code|state|nonce|casa_token|sharing_token|key|hash)$/i,
    what: 'credential'
  },
  {name: /^(?:hl|lang|locale|language|l10n)$/i, what: 'language'}
]

/** Whether the new address holds credentials, a session, a signature, tracking or a language that the old one does not have. */
function isPersonal(from: URL, to: URL): boolean {
  if (to.username !== '' || to.password !== '') return true
  if (/;(?:jsessionid|phpsessid)=/i.test(to.pathname)) return true
  return [...to.searchParams.keys()].some(
    name => !from.searchParams.has(name) && personal.some(d => d.name.test(name))
  )
}

const locale = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i
/** Names of versions that keep pointing to the current one. */
const moving = /^(?:latest|stable|current|dev|main|master|head|default)$/i
const version = /^v?\d+(?:\.\d+)+(?:[-.\w]*)?$|^v\d+$/i

/** Whether the new path only adds a language, or pins a version. */
function isVariant(from: URL, to: URL): boolean {
  const [before, after] = [partsOf(from), partsOf(to)]
  const added = after.filter(d => !before.includes(d))
  const removed = before.filter(d => !after.includes(d))
  if (added.length === 1 && removed.length === 0 && locale.test(added[0] ?? '')) return true
  return (
    added.length === 1 &&
    version.test(added[0] ?? '') &&
    (removed.length === 0 || (removed.length === 1 && moving.test(removed[0] ?? '')))
  )
}

function partsOf({pathname}: URL): string[] {
  return pathname.split('/').filter(Boolean)
}

/** Whether two hosts are one site: the same one, or one below the other. */
function isSameSite(from: URL, to: URL): boolean {
  const [a, b] = [hostOf(from), hostOf(to)]
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

function isFrontPage({pathname, search}: URL): boolean {
  return (
    search === '' && /^\/(?:(?:index|default|home)(?:\.\w+)?|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(pathname)
  )
}

function hostOf({hostname}: URL): string {
  return hostname.replace(/^www\./, '')
}
