/**
 * The way of one visit: from hop to hop.
 */

import {isUtf8} from 'node:buffer'
import type {Evidence, Hop} from '../types.ts'
import {createCookies} from './cookies.ts'
import type {Cookies} from './cookies.ts'

const mostHops = 10

/** The hops of one visit, with the cookies that were given on the way. */
export function createWay(start: URL, leave: () => void) {
  const hops: Hop[] = []
  let jar: Cookies | undefined
  let url = start
  const cookie = () => jar?.of(url.host) ?? ''
  let seen: Set<string> | undefined
  return {
    hops,
    cookie,
    get url() {
      return url
    },
    /** Follows a redirect; evidence if that is not possible. */
    go(next: URL, status: number, given: string | undefined): Evidence | undefined {
      hops.push({url: withoutHash(url), status})
      ;(seen ??= new Set()).add(`${withoutHash(url)} ${cookie()}`)
      if (given !== undefined) (jar ??= createCookies()).keep(url.host, given)
      url = next
      if (url.host !== start.host) leave()
      if (seen.has(`${withoutHash(url)} ${cookie()}`)) return {kind: 'refused', code: 'redirect-loop'}
      return hops.length > mostHops ? {kind: 'refused', code: 'too-many-redirects'} : undefined
    }
  }
}

/** A URL as it is asked for. */
export function withoutHash({href}: URL): string {
  return href.replace(/#.*$/s, '')
}

/** Where a redirect leads. Headers are read as Latin-1, although many servers write UTF-8. */
export function target(location: string, base: URL): URL | undefined {
  const bytes = Buffer.from(location, 'latin1')
  const text = isUtf8(bytes) ? bytes.toString('utf8') : location
  if (!URL.canParse(text, base.href)) return undefined
  const url = new URL(text, base.href)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined
}
