/**
 * A page, through its redirects: each hop waits at its own host's gate, and passes the exclusions and the address guard again.
 */

import {HostTripped} from '../breaker.ts'
import {isExcluded} from '../exclude.ts'
import {failureOf} from '../failures.ts'
import {GateClosed} from '../gates.ts'
import type {Network} from '../network.ts'
import type {Evidence} from '../types.ts'
import {isElsewhere} from './addresses.ts'
import {createAsker, isEnough, modeFor} from './asker.ts'
import type {Asker, Wish} from './asker.ts'
import type {Titles} from './doubt.ts'
import {isForbiddenUrl} from './guard.ts'
import {readPage} from './page.ts'
import {createWay, target, withoutHash} from './way.ts'

const throttlesPerVisit = 3

/** What came of a visit, how many requests it took, and which host answered or failed last. */
export interface Visit {
  evidence: Evidence
  requests: number
  host: string
}

export interface VisitSettings {
  exclude: readonly string[]
  allowPrivate: boolean
  /** Asks for the whole page alone, because a HEAD or a range may be what fails. */
  getOnly?: boolean
  /** Also asks hosts that have failed too often in a row. */
  evenIfTripped?: boolean
  /** Counts the pages that show the titles of their works. */
  titles?: Titles
}

/** What the visits of one visitor share. */
interface Visiting {
  network: Network
  settings: VisitSettings
  asker: Asker
  /** Closes the gate of a host that asks for it; whether it is worth waiting for. */
  slowDown: (host: string, asked: number | undefined) => boolean
}

/** What is reported of a visit while it goes on: each URL that is asked, and that it leaves its host. */
interface Reports {
  count: (url: URL) => void
  leave: () => void
}

/** Makes a visitor. It asks no URL twice in one way. */
export function createVisitor(network: Network, settings: VisitSettings) {
  const visiting: Visiting = {
    network,
    settings,
    asker: createAsker(network, settings.evenIfTripped ?? false, settings.titles),
    slowDown: createBrake(network)
  }

  /** `onLeave` is called when a redirect leads to another host. */
  return async function visit(href: string, wish: Wish = {}, onLeave = () => {}): Promise<Visit> {
    let requests = 0
    const url = new URL(href)
    if (url.hash !== '') url.hash = ''
    let {host} = url
    const count = (asked: URL) => {
      requests++
      host = asked.host
    }
    try {
      return {evidence: await follow(url, wish, visiting, {count, leave: onLeave}), requests, host}
    } catch (error) {
      network.signal.throwIfAborted()
      // Neither was asked.
      if (error instanceof GateClosed)
        return {evidence: {kind: 'throttled', code: 'host-closed'}, requests: requests - 1, host}
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

/** Asks pages. */
export type Visitor = ReturnType<typeof createVisitor>

/** Closes gates, for longer each time if a host does not say for how long. */
function createBrake({gates, recheckDelay, patience}: Network): Visiting['slowDown'] {
  const throttled = new Map<string, number>()
  return (host, asked) => {
    const times = throttled.get(host) ?? 0
    throttled.set(host, times + 1)
    const delay = asked ?? recheckDelay * 2 ** Math.min(times, 6)
    const isPatient = delay <= patience
    gates.close(host, isPatient ? delay : Number.POSITIVE_INFINITY)
    return isPatient
  }
}

/** Asks a page, and where it leads. Throws the errors of `Network.send`. */
async function follow(
  start: URL,
  wish: Wish,
  {settings, asker, slowDown}: Visiting,
  {count, leave}: Reports
): Promise<Evidence> {
  const {exclude, allowPrivate, getOnly = false} = settings
  const way = createWay(start, leave)
  let mode = modeFor(start, wish, getOnly)
  let throttles = 0
  let refreshes = 0

  for (;;) {
    const {url} = way
    if (isForbiddenUrl(url, allowPrivate)) return {kind: 'skipped', code: 'private-address'}
    if (isExcluded(url.href, exclude)) return {kind: 'skipped', code: 'excluded'}
    count(url)
    const asked = url.hash === '' ? url : new URL(withoutHash(url))
    const moved = way.hops.length > 0
    const wanted = moved ? {...wish, moved, compared: isElsewhere(start, url)} : wish
    const glance = await asker.ask(asked, mode, wanted, way.cookie())
    const {status, location, throttle} = glance

    if (throttle) {
      asker.forget(asked, mode, glance)
      if (slowDown(url.host, throttle.delay) && ++throttles < throttlesPerVisit) continue
      return {kind: 'throttled', code: `http-${status}`, status}
    }
    // Our own network asks us to log in (RFC 6585).
    if (status === 511) return {kind: 'failure', code: 'network-login', status}

    const isRedirect = status >= 300 && status < 400 && location !== undefined
    if (isRedirect) {
      const next = target(location, url)
      if (!next) return {kind: 'failure', code: 'malformed-redirect', status, hops: way.hops}
      const end = way.go(next, status, glance.cookies)
      if (end) return end
      mode = modeFor(next, wish, getOnly)
      continue
    }
    if (mode !== 'page' && mode !== 'whole' && !isEnough(glance, mode, wish.expect)) {
      mode = 'page'
      continue
    }

    const next = glance.refresh === undefined ? undefined : target(glance.refresh, url)
    if (next && withoutHash(next) !== withoutHash(url) && refreshes++ < 1) {
      const end = way.go(next, status, undefined)
      if (end) return end
      mode = modeFor(next, wish, getOnly)
      continue
    }
    return readPage(start, url, glance, way.hops, wish.title)
  }
}
