/**
 * When each host may be asked: one queue and one clock for each host, and a limit of open sockets for all of them.
 *
 * A host waits for its next allowed time without holding a socket; of each host at most one request waits for a socket, so that
 * the time of asking is taken when it is really asked. The timers of the runtime are the heap of hosts by next allowed time.
 */

import pLimit from 'p-limit'
import type {HostPace} from '../text/host.ts'

/** Thrown for a request to a host that asked for a longer pause than a run waits. */
export class GateClosed extends Error {
  override name = 'GateClosed'
}

export interface Gates {
  /**
   * Asks when the host allows it. The request says when it is really sent: the pause counts from there. Of the requests in flight to a
   * host no two have the same lane, a number below its `connections`.
   *
   * @throws
   *   `GateClosed`, the signal's reason when the run is aborted, and what the request throws.
   */
  pass<T>(host: string, request: (sent: () => void, lane: number) => Promise<T>): Promise<T>
  /** Sends no requests to a host for a while, in milliseconds; `Infinity` for the rest of the run. */
  close(host: string, delay: number): void
  /** Requests in flight to a host at most. */
  connections(host: string): number
  /** Host with the longest queue. */
  longest(): {host: string; waiting: number} | undefined
}

export interface GateSettings {
  pace: (host: string) => HostPace
  sockets: number
  clock: () => number
  /** Waits; milliseconds. */
  sleep: (delay: number) => Promise<void>
  signal: AbortSignal
}

const closed = () => new GateClosed('The host asked to be left alone')

interface Job {
  start: (lane: number) => Promise<void>
  refuse: (error: unknown) => void
}

interface Host {
  pace: HostPace
  queue: Job[]
  /** Free lanes. */
  free: number[]
  nextAt: number
  /** Waiting for its time, or for a socket. */
  pending: boolean
}

/** Makes the gates of one run. */
export function createGates({pace, sockets, clock, sleep, signal}: GateSettings): Gates {
  const hosts = new Map<string, Host>()
  const socket = pLimit(sockets)

  function hostOf(name: string): Host {
    let host = hosts.get(name)
    if (!host) {
      const own = pace(name)
      const free = Array.from({length: own.connections}, (_, lane) => own.connections - 1 - lane)
      hosts.set(name, (host = {pace: own, queue: [], free, nextAt: 0, pending: false}))
    }
    return host
  }

  function refuseAll(host: Host, error: unknown): void {
    for (const job of host.queue.splice(0)) job.refuse(error)
  }

  function pump(host: Host): void {
    if (host.pending || host.queue.length === 0 || host.free.length === 0) return
    const wait = host.nextAt - clock()
    if (wait === Number.POSITIVE_INFINITY) {
      refuseAll(host, closed())
      return
    }
    host.pending = true
    if (wait > 0) void sleep(wait).then(() => again(host))
    else void socket(() => begin(host))
  }

  function again(host: Host): void {
    host.pending = false
    pump(host)
  }

  function begin(host: Host): Promise<void> | undefined {
    const lane = host.nextAt > clock() ? undefined : host.free.pop()
    const job = lane === undefined ? undefined : host.queue.shift()
    if (job) host.nextAt = Math.max(host.nextAt, clock() + host.pace.interval)
    else if (lane !== undefined) host.free.push(lane)
    again(host)
    if (!job || lane === undefined) return undefined
    return job.start(lane).finally(() => {
      host.free.push(lane)
      pump(host)
    })
  }

  signal.addEventListener('abort', () => {
    for (const host of hosts.values()) refuseAll(host, signal.reason)
  })

  return {
    pass: (name, request) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        const host = hostOf(name)
        const sent = () => {
          host.nextAt = Math.max(host.nextAt, clock() + host.pace.interval)
        }
        host.queue.push({start: lane => request(sent, lane).then(resolve, reject), refuse: reject})
        pump(host)
      }),
    close(name, delay) {
      const host = hostOf(name)
      host.nextAt = Math.max(host.nextAt, clock() + delay)
      if (delay === Number.POSITIVE_INFINITY) refuseAll(host, closed())
    },
    connections: name => hostOf(name).pace.connections,
    longest() {
      let found: {host: string; waiting: number} | undefined
      for (const [host, {queue}] of hosts) {
        if (queue.length > (found?.waiting ?? 0)) found = {host, waiting: queue.length}
      }
      return found
    }
  }
}
