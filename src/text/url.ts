/**
 * One spelling for every URL of a page, so that equal works have equal URLs. For comparing and reading, never for fetching.
 */

import {canonicalHost, citationQuery} from './host.ts'
import {percentDecoded} from './percent.ts'

/** Nobody writes a longer URL by hand. */
const longest = 2048

/** What list syntax leaves at the end of a URL: `[[pdf](url)]`, `{url}`, `url</p>`. */
const leaked = /(?:[}\],;*'"<>`|.\\\s]|%7[bd]|%5[bd]|%22|%3c(?:%2f|\/)?[a-z]{1,10}%3e)$/i

/** Parameters that are about the reader, not the page: analytics, sharing, sessions. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|spm|share_\w+|sharing_token|casa_token|sessionid|jsessionid|_hs\w+|ref_src|trk|ref_url|from=pc|vd_source|spm_id_from|download|feature|si)$/i

/**
 * Cleans a URL: list syntax that leaked into it, doubled slashes, tracking and session tokens, proxies of libraries, names of one
 * host. The query of a scholarly host keeps only what names a work. Idempotent and linear.
 *
 * @returns the clean URL; `undefined` if it is not an absolute http(s) URL, or is longer than 2,048 characters.
 */
export function cleanUrl(url: string): string | undefined {
  if (url.length > longest) return undefined
  if (isClean(url)) return url
  let clean: string | undefined = url
  for (let pass = 0; pass < 24; pass++) {
    const before: string = clean
    clean = cleanOnce(before)
    if (clean === undefined || clean === before) return clean
  }
  return undefined
}

/** Most URLs of a list are clean, which can be seen without parsing them. */
function isClean(url: string): boolean {
  const host = /^https?:\/\/([a-z\d.-]+\.[a-z]{2,})\/[\w/.~-]*$/.exec(url)?.[1]
  if (host === undefined || host.includes('xn--') || /\/[/.]|\.$/.test(url.slice(8))) return false
  return host.length < 100 && !host.includes('..') && !/^[.-]/.test(host) && unproxied(host) === host
}

/** Host and what follows it (path, query, fragment) of a clean URL. */
export function splitUrl(clean: string): {host: string; path: string} {
  const start = clean.indexOf('//') + 2
  const slash = clean.indexOf('/', start)
  return {host: clean.slice(start, slash), path: clean.slice(slash)}
}

function cleanOnce(url: string): string | undefined {
  const written = unwrapScheme(trimLeaked(url.trim()))
  if (!/^https?:/i.test(written) || !URL.canParse(written)) return undefined
  const parsed = new URL(written)
  if (!parsed.hostname.includes('.')) return undefined
  const target = behindProxy(parsed)
  if (target !== undefined) return target

  const host = unproxied(parsed.hostname)
  const kept = citationQuery(host)
  let path = parsed.pathname.replace(/(?<!:)\/{2,}/g, '/')
  if (path.includes(';')) path = path.replace(/;jsessionid=.*$/i, '')
  if (kept && /10\.\d{4,9}%2f/i.test(path)) path = path.replace(/%2f/gi, '/')
  const fragment = kept ? '' : parsed.hash
  return trimLeaked(
    `${parsed.protocol}//${host}${parsed.port && `:${parsed.port}`}${path}${query(parsed.search, kept)}${fragment}`
  )
}

/** Removes one scheme of `https://https://…`. */
function unwrapScheme(url: string): string {
  let rest = url
  while (/^https?:\/*https?:\/\//i.test(rest)) rest = rest.replace(/^https?:\/*/i, '')
  return rest
}

function trimLeaked(url: string): string {
  let rest = url
  let unbalanced = count(rest, ')') - count(rest, '(')
  for (;;) {
    if (rest.endsWith(')')) {
      if (unbalanced <= 0) return rest
      unbalanced--
      rest = rest.slice(0, -1)
      continue
    }
    // The last 24 characters hold every leak: matching only them keeps this linear.
    const tail = leaked.exec(rest.slice(-24))
    if (!tail) return rest
    rest = rest.slice(0, -tail[0].length)
  }
}

const count = (text: string, character: string): number => text.split(character).length - 1

/** The URL that a proxy or redirector was asked for, as it is written there; `undefined` for any other URL. */
export function behindProxy(url: URL): string | undefined {
  if (
    !/^(?:login\.|www\.|scholar\.(?=google))?(?:[\w-]*proxy[\w-]*|google|link\.zhihu)\./i.test(url.hostname)
  )
    return undefined
  const target = /[?&](?:q?url|target|q)=(https?(?::|%3a)[^&]+)/i.exec(url.search)?.[1]
  return target === undefined ? undefined : percentDecoded(target)
}

/** `dl-acm-org.proxy.lib.edu` and `dl.acm.org.ezproxy.edu` are dl.acm.org. */
function unproxied(hostname: string): string {
  const host = folded(hostname)
  const proxied = /^(.{4,80}?)\.[\w-]{0,20}(?:proxy|webvpn|remotexs)[\w-]{0,20}\./i.exec(host)?.[1]
  if (!proxied) return host
  for (const name of [proxied, proxied.replace(/-/g, '.')]) {
    if (citationQuery(folded(name))) return folded(name)
  }
  return host
}

function folded(host: string): string {
  const bare = host.toLowerCase().replace(/^(?:(?:www\d?|m)\.)+(?=[^.]+\.)/, '')
  return canonicalHost(bare)
}

function query(search: string, kept: readonly string[] | undefined): string {
  if (search.length < 2) return ''
  const pairs = search
    .slice(1)
    .replace(/&amp;/g, '&')
    .split('&')
    .filter(pair => {
      const name = pair.split('=', 1)[0] ?? ''
      return kept ? kept.includes(name.toLowerCase()) : pair !== '' && !tracking.test(name)
    })
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
