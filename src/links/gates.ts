/**
 * When each host may be asked: one queue and one clock for each host, and a limit of open sockets for all of them. The timers of the
 * runtime are the heap of hosts by next allowed time.
 */

import pLimit from 'p-limit'
import type {HostPace} from '../text/host.ts'
import {createGate} from './gate.ts'
import type {Common, Gate, Passing} from './gate.ts'

export {GateClosed} from './gate.ts'

export interface Gates {
  /**
   * Asks when the host allows it. Of the requests in flight to a host no two have the same lane.
   *
   * @throws
   *   `GateClosed`, the signal's reason when the run is aborted, and what the request throws.
   */
  pass<T>(host: string, request: Passing<T>): Promise<T>
  /** Sends no requests to a host for a while, in milliseconds; `Infinity` for the rest of the run. */
  close(host: string, delay: number): void
  /** Requests in flight to a host at most. */
  connections(host: string): number
  /** Host with the longest queue. */
  longest(): {host: string; waiting: number} | undefined
}

export interface GateSettings extends Omit<Common, 'socket'> {
  pace: (host: string) => HostPace
  sockets: number
  signal: AbortSignal
}

/** Makes the gates of one run. */
export function createGates({pace, sockets, clock, sleep, signal}: GateSettings): Gates {
  const gates = new Map<string, Gate>()
  const common = {clock, sleep, socket: pLimit(sockets)}

  function gateOf(host: string): Gate {
    let gate = gates.get(host)
    if (!gate) gates.set(host, (gate = createGate(pace(host), common)))
    return gate
  }

  signal.addEventListener('abort', () => {
    for (const gate of gates.values()) gate.refuse(signal.reason)
  })

  return {
    pass: async (host, request) => {
      signal.throwIfAborted()
      return gateOf(host).pass(request)
    },
    close: (host, delay) => gateOf(host).close(delay),
    connections: host => gateOf(host).pace.connections,
    longest() {
      let found: {host: string; waiting: number} | undefined
      for (const [host, gate] of gates) {
        if (gate.waiting() > (found?.waiting ?? 0)) found = {host, waiting: gate.waiting()}
      }
      return found
    }
  }
}
