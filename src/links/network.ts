/**
 * The network of one run: every request goes through its gates, its address guard and its clock.
 */

import {createBreaker} from './breaker.ts'
import {failureOf, isHostFailure} from './failures.ts'
import {createGates, GateClosed} from './gates.ts'
import type {Gates} from './gates.ts'
import {paceOf} from './pace.ts'
import {version} from '../version.ts'
import type {Environment, Service} from './services.ts'
import type {LinkSettings} from './settings.ts'
import {ask} from './web/ask.ts'
import type {Question, Reply} from './web/ask.ts'
import {lanes} from './web/lanes.ts'
import {acceptsConnections, assertProxies, proxiesOf} from './web/proxy.ts'

/** Time as an argument: milliseconds since 1970, and a way to wait. */
export interface Time {
  clock: () => number
  /** Waits; milliseconds. Must reject or settle early when the signal is aborted. */
  sleep: (delay: number, signal: AbortSignal) => Promise<void>
}

export interface Network {
  gates: Gates
  clock: () => number
  signal: AbortSignal
  /** Milliseconds for one request. */
  timeout: number
  /** Milliseconds before something is asked again. */
  recheckDelay: number
  /** Milliseconds that a host may make us wait within a run; a host that asks for more is left for the next run. */
  patience: number
  /**
   * Makes sure that the proxies are there, if there are any.
   *
   * @throws
   *   `EnvironmentProblem`
   */
  assertProxies(): Promise<void>
  /** Whether one of the services, or the proxy, accepts a connection. Nothing is asked. */
  isUp(): Promise<boolean>
  /** Waits; rejects when the run is aborted. */
  sleep: (delay: number) => Promise<void>
  /**
   * Asks once, when the host allows it, and reads the answer at once: otherwise the whole answer would stay in memory while it
   * waits. A service may be on a private address if somebody named it. A page is not asked if its host has failed too often in
   * a row, unless `evenIfTripped`.
   *
   * @throws
   *   `GateClosed`, `HostTripped`, the errors of `ask`, and the signal's reason.
   */
  send<T>(
    question: Pick<Question, 'url' | 'method' | 'headers' | 'body' | 'limit'>,
    read: (reply: Reply) => T,
    to?: Service | {evenIfTripped: true}
  ): Promise<T>
  close(): Promise<void>
}

const home = 'https://github.com/paperlint/paperlint'
const second = 1000

/** Opens the network of a run; `close` it at the end. */
export function openNetwork(
  settings: LinkSettings,
  {
    services,
    env,
    time,
    signal
  }: {services: readonly Service[]; env: Environment; time: Time; signal: AbortSignal}
): Network {
  const {clock} = time
  const timeout = (settings.timeout ?? 20) * second
  const connectTimeout = Math.min(8 * second, timeout)
  const proxies = proxiesOf(env)
  const guard = {connectTimeout, proxies}
  const outside = lanes({...guard, allowPrivate: settings.allowPrivate ?? false})
  // A mirror that somebody named may be on a private address; link-local and metadata addresses stay closed for it too.
  const named = lanes({...guard, allowPrivate: true})
  const headers = {
    'user-agent': `paperlint/${version} (+${home}${settings.mailto ? `; mailto:${settings.mailto}` : ''})`
  }
  const intervals = new Map(
    services.flatMap(d => (d.interval === undefined ? [] : [[d.gate, d.interval] as const]))
  )
  const sleep = async (delay: number) => {
    await time.sleep(delay, signal)
    signal.throwIfAborted()
  }

  const close = () => Promise.all([outside.destroy(), named.destroy()])
  // Heard once for all requests. A signal chains its listeners, and V8 the tables of a set that grows and shrinks: with a listener for
  // each request, those of long ago would keep the bodies of all later ones in memory until the next full collection.
  signal.addEventListener('abort', () => void close())

  const gates = createGates({
    pace: host => {
      const pace = paceOf(host, settings.hosts)
      return {...pace, interval: intervals.get(host) ?? pace.interval}
    },
    sockets: settings.sockets ?? 64,
    clock,
    sleep: delay => sleep(delay).catch(() => {}),
    signal
  })

  const recheckDelay = (settings.recheckDelay ?? 30) * second
  const breaker = createBreaker(clock, recheckDelay)
  const hostFailure = (error: unknown) => {
    if (signal.aborted || error instanceof GateClosed) return undefined
    const code = failureOf(error)
    return isHostFailure(code) ? code : undefined
  }

  return {
    gates,
    clock,
    signal,
    sleep,
    timeout,
    assertProxies: () => assertProxies(proxies, connectTimeout),
    isUp: async () => {
      // Behind a proxy that listens, it is the proxy that reports what is wrong.
      if (proxies.http !== undefined || proxies.https !== undefined) return true
      const accepted = await Promise.all(
        services.filter(d => d.isRegistry).map(d => acceptsConnections(d.url, connectTimeout))
      )
      return accepted.includes(true)
    },
    recheckDelay,
    patience: 60 * second,
    send: async (question, read, to) => {
      const service = to && 'gate' in to ? to : undefined
      const {host} = new URL(question.url)
      if (!to) breaker.assertWorthwhile(host)
      return gates.pass(service?.gate ?? host, async (onSent, lane) => {
        const dispatcher = (service?.mayBePrivate ? named : outside).at(lane)
        const all = {...headers, ...question.headers}
        const exchange = (share: number) =>
          ask({...question, headers: all, timeout: timeout * share, dispatcher, onSent, signal})
        return read(to ? await exchange(1) : await breaker.pass(host, exchange, hostFailure))
      })
    },
    close: async () => void (await close())
  }
}
