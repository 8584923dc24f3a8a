/**
 * The network of one run: every request goes through its gates, its address guard and its clock.
 */

import {createBreaker} from './breaker.ts'
import {openConnections} from './connections.ts'
import {createGates} from './gates.ts'
import type {Gates} from './gates.ts'
import {paceOf} from './pace.ts'
import {version} from '../version.ts'
import {createSender} from './sender.ts'
import type {Send} from './sender.ts'
import type {Environment, Service} from './services.ts'
import type {LinkSettings} from './settings.ts'
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
  send: Send
  close(): Promise<void>
}

const home = 'https://github.com/paperlint/paperlint'
const second = 1000

/** What a run brings with it. */
interface Run {
  services: readonly Service[]
  env: Environment
  time: Time
  signal: AbortSignal
}

/** Milliseconds to wait for a connection at most. */
const longestConnect = 8 * second

/** Opens the network of a run; `close` it at the end. */
export function openNetwork(settings: LinkSettings, run: Run): Network {
  const {services, env, time, signal} = run
  const {clock} = time
  const timeout = (settings.timeout ?? 20) * second
  const recheckDelay = (settings.recheckDelay ?? 30) * second
  const connectTimeout = Math.min(longestConnect, timeout)
  const proxies = proxiesOf(env)
  const connections = openConnections(settings, {connectTimeout, proxies}, signal)
  const sleep = async (delay: number) => {
    await time.sleep(delay, signal)
    signal.throwIfAborted()
  }
  const gates = openGates(settings, run, sleep)

  return {
    gates,
    clock,
    signal,
    sleep,
    timeout,
    recheckDelay,
    patience: 60 * second,
    assertProxies: () => assertProxies(proxies, connectTimeout),
    isUp: async () => {
      // Behind a proxy that listens, it is the proxy that reports what is wrong.
      if (proxies.http !== undefined || proxies.https !== undefined) return true
      const accepted = await Promise.all(
        services.filter(d => d.isRegistry).map(d => acceptsConnections(d.url, connectTimeout))
      )
      return accepted.includes(true)
    },
    send: createSender({
      gates,
      connections,
      breaker: createBreaker(clock, recheckDelay),
      timeout,
      signal,
      headers: headersOf(settings)
    }),
    close: connections.close
  }
}

function headersOf({mailto}: LinkSettings): Readonly<Record<string, string>> {
  return {'user-agent': `paperlint/${version} (+${home}${mailto ? `; mailto:${mailto}` : ''})`}
}

function openGates(
  {hosts, sockets = 64}: LinkSettings,
  {services, time: {clock}, signal}: Run,
  sleep: (delay: number) => Promise<void>
): Gates {
  const intervals = new Map(
    services.flatMap(d => (d.interval === undefined ? [] : [[d.gate, d.interval] as const]))
  )
  return createGates({
    pace: host => {
      const pace = paceOf(host, hosts)
      return {...pace, interval: intervals.get(host) ?? pace.interval}
    },
    sockets,
    clock,
    sleep: delay => sleep(delay).catch(() => {}),
    signal
  })
}
