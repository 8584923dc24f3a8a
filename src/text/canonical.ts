/**
 * Better spellings of a URL: the host that answers today, https, no tokens, no proxy.
 */

import {hostRow} from './host.ts'
import {identify} from './identify.ts'
import {remember} from './remember.ts'
import {behindProxy, cleanUrl, splitUrl} from './url.ts'

export interface BetterUrl {
  /** A sentence without final period: what the URL has that it should not have. */
  reason: string
  /** Why it should not. */
  why: string
  meant: string
  /** Whether the same page answers there. */
  safe: boolean
}

/** Hosts that are gone or renamed, and whose papers are known elsewhere. Source: the notice of each successor. */
const renamed: readonly {host: RegExp; path?: RegExp; why: string; to?: string}[] = [
  {
    host: /^dx\.doi\.org$/,
    why: 'the DOI Foundation asks for doi.org: `https://www.doi.org/doi-handbook/`',
    to: 'doi.org'
  },
  {
    host: /^(?:www\.)?aclweb\.org$|^acl\.ldc\.upenn\.edu$/,
    why: 'the ACL Anthology moved to aclanthology.org in 2021'
  },
  {
    // Source: https://info.arxiv.org/help/bulk_data.html
    host: /^export\.arxiv\.org$/,
    why: 'this site of arXiv is for programs',
    to: 'arxiv.org'
  },
  {
    host: /^(?:www\.)?arxiv\.org$/,
    path: /^\/ftp\/arxiv\/papers\//,
    why: 'an old path of arXiv, without the versions of the paper'
  },
  {
    host: /^xxx\.(?:lanl\.gov|itp\.ac\.cn)$|^(?:cn|lanl|de|es|in|fr|uk|br|jp)\.arxiv\.org$/,
    why: 'arXiv closed its mirrors'
  },
  {host: /^(?:arxiv|linkspringer)\.53yu\.com$/, why: 'a private copy that is gone'},
  {host: /^(?:www\.)?arxiv-vanity\.com$|^(?:www\.)?gitxiv\.com$/, why: 'the site was closed'}
]

/** Parameters that track the reader; `access` ones let in readers without a subscription. */
const tokens: readonly {name: RegExp; what: string; access?: true}[] = [
  {
    name: /^(?:sharing_token|casa_token|accesstoken|access_token|key_token)$/i,
    what: 'Access token',
    access: true
  },
  {
    name: /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|spm|_hs\w+|ref_src|trk|spm_id_from|vd_source|si|ref=https?(?::|%3a).*)$/i,
    what: 'Tracking parameter'
  },
  {name: /^(?:sessionid|phpsessid|jsessionid)$/i, what: 'Session id'}
]

/** A better spelling of a URL, if there is one. Never another page. */
export const betterUrl = remember((url: string): BetterUrl | undefined => {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  const {hostname, pathname} = new URL(url)
  return (
    renamedHost(url, hostname, pathname) ??
    proxied(url, hostname) ??
    withToken(url) ??
    insecure(url, hostname)
  )
})

/** The rows for a host: lists have few hosts. */
const rowsFor = remember(hostname => renamed.filter(d => d.host.test(hostname)))

function renamedHost(url: string, hostname: string, pathname: string): BetterUrl | undefined {
  const row = rowsFor(hostname).find(d => !d.path || d.path.test(pathname))
  const identity = row && identify(url)
  const known = isPdf(url) ? (identity?.pdf ?? identity?.landing) : identity?.landing
  const meant = row?.to ? url.replace(/^https?:\/\/[^/]+/i, `https://${row.to}`) : known
  return row && meant
    ? {reason: `${row.path ? 'Old address on' : 'Old host'} \`${hostname}\``, why: row.why, meant, safe: true}
    : undefined
}

function proxied(url: string, hostname: string): BetterUrl | undefined {
  const isProxy =
    /proxy|webvpn|remotexs/i.test(hostname) ||
    /^(?:www\.)?google\.[a-z.]+\/(?:url|amp)|^scholar\.google\.[a-z.]+\/scholar_url|^link\.zhihu\.com\/\?target/i.test(
      url.replace(/^https?:\/\//i, '')
    )
  const target = isProxy ? behindProxy(new URL(url)) : undefined
  const clean = isProxy ? cleanUrl(url) : undefined
  // Of some proxies only the number of the port says which host is meant.
  const host = clean && splitUrl(clean).host.replace(/:\d+$/, '')
  if (clean === undefined || host === hostname.replace(/^www\./, '')) return undefined
  return {
    reason: `Proxy \`${hostname}\``,
    why: 'it lets in only the members of one library, or tracks its readers',
    meant:
      target === undefined
        ? clean.replace(/^https?:\/\//, /^www[.-]/i.test(hostname) ? 'https://www.' : 'https://')
        : secured(target),
    safe: true
  }
}

/** The target of a redirector, over https where its host is known to answer so. */
const secured = (target: string): string =>
  (URL.canParse(target) ? insecure(target, new URL(target).hostname)?.meant : undefined) ?? target

function withToken(url: string): BetterUrl | undefined {
  if (!/[?;]/.test(url)) return undefined
  const [address = '', ...rest] = url.split('#')
  const [path = '', query = ''] = address.split(/\?(.*)/s)
  const pairs = query.split(/&(?:amp;)?/).filter(Boolean)
  const rowOf = (pair: string) =>
    tokens.find(d => d.name.test(pair.split('=', 1)[0] ?? '') || d.name.test(pair))
  const session = /;jsessionid=[^/?#]*/i.exec(path)?.[0]
  const row = pairs.map(rowOf).find(Boolean) ?? (session ? tokens[2] : undefined)
  if (!row) return undefined
  const kept = pairs.filter(d => !rowOf(d)).join('&')
  const bare = [
    (session ? path.replace(session, '') : path) + (kept && `?${kept}`),
    ...rest.filter(Boolean)
  ].join('#')
  const landing = /\/epdf\//.test(path) ? identify(url)?.landing : undefined
  const why = row.access
    ? 'it was made for one reader and may stop working'
    : 'it tracks readers and is not part of the address'
  return {reason: `${row.what} in the URL`, why, meant: landing ?? bare, safe: !row.access}
}

function insecure(url: string, hostname: string): BetterUrl | undefined {
  if (!/^http:\/\//i.test(url)) return undefined
  const host = hostname.replace(/^www\./, '')
  const isKnown = hostRow(host)?.https === true
  const identity = isKnown ? undefined : identify(url)
  const known = [identity?.landing, identity?.pdf].some(
    d => d?.startsWith('https://') && splitUrl(d).host.replace(/^www\./, '') === host
  )
  if (!isKnown && !known) return undefined
  return {
    reason: '`http://` in the URL',
    why: `\`${host}\` answers over https`,
    meant: `https${url.slice(4)}`,
    safe: true
  }
}

/** Whether the URL itself shows that it leads to a PDF. */
export function isPdf(url: string): boolean {
  return /\.pdf(?:$|[?#&])|[/?&=.]e?pdf(?:$|[/?#&=.])|\/download(?:[/?#]|$)|stamp\.jsp|\/pdfft|pdfdirect|viewcontent\.cgi|filename=|\.ps(?:\.gz)?$|\/viewFile\//i.test(
    url
  )
}
