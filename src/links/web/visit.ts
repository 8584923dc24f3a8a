/**
 * A page, through its redirects: each hop waits at its own host's gate, and passes the exclusions and the address guard again.
 */

import {isExcluded} from '../exclude.ts'
import {failureOf} from '../failures.ts'
import {GateClosed} from '../gates.ts'
import type {Network} from '../network.ts'
import type {Evidence, Hop} from '../types.ts'
import {isForbiddenUrl} from './guard.ts'
import {bodyLimit, fileLimit, glanceAt, isFile, pageLimit, readPage} from './page.ts'
import type {Glance} from './page.ts'

const mostHops = 10
const throttlesPerVisit = 3

/** What came of a visit, and how many requests it took. */
export interface Visit {
  evidence: Evidence
  requests: number
}

export interface VisitSettings {
  exclude: readonly string[]
  allowPrivate: boolean
  /** Asks with GET alone, for a HEAD may be what fails. */
  getOnly?: boolean
}

/** Makes a visitor. It asks no URL twice: links whose redirects meet share the answer. */
export function createVisitor(network: Network, {exclude, allowPrivate, getOnly = false}: VisitSettings) {
  const answers = {
    GET: new Map<string, Glance | Promise<Glance>>(),
    HEAD: new Map<string, Glance | Promise<Glance>>()
  }
  const throttled = new Map<string, number>()

  function ask(url: URL, method: 'GET' | 'HEAD', expect: 'pdf' | undefined): Glance | Promise<Glance> {
    const {href} = url
    const known = answers[method].get(href)
    if (known) return known
    const question = {
      url: href,
      method,
      headers: {
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
        // A document is not wanted whole; the second time it is asked for plainly, for the range may be what fails.
        ...(method === 'GET' &&
          !getOnly &&
          (expect || isFile(url)) && {range: `bytes=0-${(isFile(url) ? fileLimit : pageLimit) - 1}`})
      },
      limit: bodyLimit
    }
    const answer = network.send(question, reply => {
      const glance = glanceAt(reply, network.clock())
      answers[method].set(href, glance)
      return glance
    })
    answers[method].set(href, answer)
    return answer
  }

  /** Closes the gate of a host that asks for it; whether it is worth waiting for. */
  function slowDown(host: string, asked: number | undefined): boolean {
    const times = throttled.get(host) ?? 0
    throttled.set(host, times + 1)
    const delay = asked ?? network.recheckDelay * 2 ** Math.min(times, 6)
    const isPatient = delay <= network.patience
    network.gates.close(host, isPatient ? delay : Number.POSITIVE_INFINITY)
    return isPatient
  }

  async function follow(
    start: URL,
    expect: 'pdf' | undefined,
    count: () => void,
    leave: () => void
  ): Promise<Evidence> {
    const hops: Hop[] = []
    let url = start
    let method: 'GET' | 'HEAD' = 'GET'
    let throttles = 0

    const choose = () => (!getOnly && isFile(url) ? 'HEAD' : 'GET')
    method = choose()

    for (;;) {
      if (isForbiddenUrl(url, allowPrivate)) return {kind: 'skipped', code: 'private-address'}
      if (isExcluded(url.href, exclude)) return {kind: 'skipped', code: 'excluded'}
      count()
      const glance = await ask(url, method, expect)
      const {status, location, throttle} = glance

      if (throttle) {
        if (answers[method].get(url.href) === glance) answers[method].delete(url.href)
        if (slowDown(url.host, throttle.delay) && ++throttles < throttlesPerVisit) continue
        return {kind: 'throttled', code: `http-${status}`, status}
      }

      if (status >= 300 && status < 400 && location !== undefined) {
        const next = target(location, url)
        if (!next) return {kind: 'failure', code: 'malformed-redirect', status, hops}
        hops.push({url: url.href, status})
        url = next
        if (url.host !== start.host) leave()
        method = choose()
        if (hops.some(d => d.url === url.href)) return {kind: 'refused', code: 'redirect-loop'}
        if (hops.length > mostHops) return {kind: 'refused', code: 'too-many-redirects'}
        continue
      }

      if (method === 'HEAD' && !isEnough(glance, url, expect)) {
        method = 'GET'
        continue
      }
      return readPage(start, url, glance, hops)
    }
  }

  /** `onLeave` is called when a redirect leads to another host. */
  return async function visit(href: string, expect?: 'pdf', onLeave = () => {}): Promise<Visit> {
    let requests = 0
    const url = new URL(href)
    url.hash = ''
    try {
      return {evidence: await follow(url, expect, () => requests++, onLeave), requests}
    } catch (error) {
      network.signal.throwIfAborted()
      if (error instanceof GateClosed) return {evidence: {kind: 'throttled', code: 'host-closed'}, requests}
      const code = failureOf(error)
      return {
        evidence: code === 'private-address' ? {kind: 'skipped', code} : {kind: 'failure', code},
        requests
      }
    }
  }
}

/** Whether the answer to HEAD settles it: a plain success of the kind that was promised. */
function isEnough({status, content}: Glance, url: URL, expect: 'pdf' | undefined): boolean {
  if (status < 200 || status > 299 || status === 202 || status === 203) return false
  if (content === 'pdf') return true
  if (expect === 'pdf' || /\.pdf$/i.test(url.pathname)) return false
  return content === 'other' || /^(?:www\.)?github\.com$/i.test(url.hostname)
}

function target(location: string, base: URL): URL | undefined {
  if (!URL.canParse(location, base.href)) return undefined
  const url = new URL(location, base.href)
  url.hash = ''
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined
}

/** Asks pages. */
export type Visitor = ReturnType<typeof createVisitor>
