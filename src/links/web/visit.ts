/**
 * A page, through its redirects: each hop waits at its own host's gate, and passes the exclusions and the address guard again.
 */

import {isUtf8} from 'node:buffer'
import {HostTripped} from '../breaker.ts'
import {isExcluded} from '../exclude.ts'
import {failureOf} from '../failures.ts'
import {GateClosed} from '../gates.ts'
import type {Network} from '../network.ts'
import type {Evidence, Hop} from '../types.ts'
import {isForbiddenUrl} from './guard.ts'
import {anchorLimit, missingFragments} from './anchors.ts'
import {bodyLimit, fileLimit, glanceAt, isFile, readPage} from './page.ts'
import type {Glance} from './page.ts'

const mostHops = 10
const throttlesPerVisit = 3

/** What came of a visit, how many requests it took, and which host answered or failed last. */
export interface Visit {
  evidence: Evidence
  requests: number
  host: string
}

/** What a link promises about its page. */
export interface Wish {
  expect?: 'pdf' | undefined
  /** Places in the page that links name. */
  fragments?: readonly string[]
}

export interface VisitSettings {
  exclude: readonly string[]
  allowPrivate: boolean
  /** Asks for the whole page alone, because a HEAD or a range may be what fails. */
  getOnly?: boolean
  /** Also asks hosts that have failed too often in a row. */
  evenIfTripped?: boolean
}

/**
 * How a URL is asked: for a page as far as it shows what it is, for a whole page with its anchors, for the beginning of a file (a document is not wanted whole), or for nothing but the status.
 * The success of a HEAD is only believed at GitHub, whose pages are large: elsewhere it lies too often.
 */
type Mode = 'page' | 'whole' | 'beginning' | 'status'

/** Makes a visitor. It asks no URL twice in one way: links whose redirects meet share the answer. */
export function createVisitor(
  network: Network,
  {exclude, allowPrivate, getOnly = false, evenIfTripped = false}: VisitSettings
) {
  const answers: Readonly<Record<Mode, Map<string, Glance | Promise<Glance>>>> = {
    page: new Map(),
    whole: new Map(),
    beginning: new Map(),
    status: new Map()
  }
  const throttled = new Map<string, number>()

  function modeFor(url: URL, {expect, fragments = []}: Wish): Mode {
    if (fragments.length > 0 && !isGithub(url)) return 'whole'
    if (getOnly) return 'page'
    if (isGithub(url)) return 'status'
    return expect || isFile(url) ? 'beginning' : 'page'
  }

  function ask(url: URL, mode: Mode, {fragments = []}: Wish): Glance | Promise<Glance> {
    const {href} = url
    const known = answers[mode].get(href)
    if (known) return known
    const question = {
      url: href,
      method: mode === 'status' ? ('HEAD' as const) : ('GET' as const),
      headers: {
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
        ...(mode === 'beginning' && {range: `bytes=0-${fileLimit - 1}`})
      },
      limit: mode === 'whole' ? anchorLimit : bodyLimit
    }
    const answer = network.send(
      question,
      reply => {
        const glance = glanceAt(url, reply, network.clock())
        if (mode === 'status') glance.empty = false
        if (mode === 'whole' && reply.complete && glance.content === 'html')
          glance.missingFragments = missingFragments(reply.body.toString('utf8'), fragments)
        answers[mode].set(href, glance)
        return glance
      },
      evenIfTripped ? {evenIfTripped} : undefined
    )
    answers[mode].set(href, answer)
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
    wish: Wish,
    count: (url: URL) => void,
    leave: () => void
  ): Promise<Evidence> {
    const hops: Hop[] = []
    let url = start
    let mode = modeFor(url, wish)
    let throttles = 0
    let refreshes = 0

    const go = (next: URL, status: number): Evidence | undefined => {
      hops.push({url: withoutHash(url), status})
      url = next
      if (url.host !== start.host) leave()
      mode = modeFor(url, wish)
      if (hops.some(d => d.url === withoutHash(url))) return {kind: 'refused', code: 'redirect-loop'}
      return hops.length > mostHops ? {kind: 'refused', code: 'too-many-redirects'} : undefined
    }

    for (;;) {
      if (isForbiddenUrl(url, allowPrivate)) return {kind: 'skipped', code: 'private-address'}
      if (isExcluded(url.href, exclude)) return {kind: 'skipped', code: 'excluded'}
      count(url)
      const asked = new URL(withoutHash(url))
      const glance = await ask(asked, mode, wish)
      const {status, location, throttle} = glance

      if (throttle) {
        if (answers[mode].get(asked.href) === glance) answers[mode].delete(asked.href)
        if (slowDown(url.host, throttle.delay) && ++throttles < throttlesPerVisit) continue
        return {kind: 'throttled', code: `http-${status}`, status}
      }
      // Our own network asks to log in (RFC 6585).
      if (status === 511) return {kind: 'failure', code: 'network-login', status}

      if (status >= 300 && status < 400 && location !== undefined) {
        const next = target(location, url)
        if (!next) return {kind: 'failure', code: 'malformed-redirect', status, hops}
        const end = go(next, status)
        if (end) return end
        continue
      }
      if (mode !== 'page' && mode !== 'whole' && !isEnough(glance, mode, wish.expect)) {
        mode = 'page'
        continue
      }

      const next = glance.refresh === undefined ? undefined : target(glance.refresh, url)
      if (next && withoutHash(next) !== withoutHash(url) && refreshes++ < 1) {
        const end = go(next, status)
        if (end) return end
        continue
      }
      return readPage(start, url, glance, hops)
    }
  }

  /** `onLeave` is called when a redirect leads to another host. */
  return async function visit(href: string, wish: Wish = {}, onLeave = () => {}): Promise<Visit> {
    let requests = 0
    const url = new URL(href)
    url.hash = ''
    let {host} = url
    const count = (asked: URL) => {
      requests++
      host = asked.host
    }
    try {
      return {evidence: await follow(url, wish, count, onLeave), requests, host}
    } catch (error) {
      network.signal.throwIfAborted()
      if (error instanceof GateClosed)
        return {evidence: {kind: 'throttled', code: 'host-closed'}, requests, host}
      if (error instanceof HostTripped) return {evidence: error.evidence, requests: requests - 1, host}
      const code = failureOf(error)
      return {
        evidence: code === 'private-address' ? {kind: 'skipped', code} : {kind: 'failure', code},
        requests,
        host
      }
    }
  }
}

/** Whether the answer settles it, without the whole page. */
function isEnough({status, content}: Glance, mode: Mode, expect: 'pdf' | undefined): boolean {
  if (mode === 'status') return status >= 200 && status < 300 && expect !== 'pdf'
  if (status === 404 || status === 410) return true
  // A page is read further than a file, and the range may be what fails.
  return status >= 200 && status < 300 && !(status === 206 && content === 'html')
}

function isGithub({hostname}: URL): boolean {
  return /^(?:www\.)?github\.com$/i.test(hostname)
}

function withoutHash({href}: URL): string {
  return href.replace(/#.*$/s, '')
}

/** Where a redirect leads. Headers are read as Latin-1, although many servers write UTF-8. */
function target(location: string, base: URL): URL | undefined {
  const bytes = Buffer.from(location, 'latin1')
  const text = isUtf8(bytes) ? bytes.toString('utf8') : location
  if (!URL.canParse(text, base.href)) return undefined
  const url = new URL(text, base.href)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined
}

/** Asks pages. */
export type Visitor = ReturnType<typeof createVisitor>
