/**
 * Sending requests: each waits at the gate of its host, and gives up a host that does not answer.
 */

import type {createBreaker} from './breaker.ts'
import type {Connections} from './connections.ts'
import {failureOf, isHostFailure} from './failures.ts'
import {GateClosed} from './gates.ts'
import type {Gates} from './gates.ts'
import type {Service} from './services.ts'
import {ask} from './web/ask.ts'
import type {Question, Reply} from './web/ask.ts'

/**
 * Asks once, when the host allows it, and reads the answer at once: otherwise the whole answer would stay in memory while it
 * waits. The body must not be used after it was read, unless it is longer than that of a page. A service may be on a private address if somebody named it. A page is not asked if its host has failed too often in
 * a row, unless `evenIfTripped`.
 *
 * @throws
 *   `GateClosed`, `HostTripped`, the errors of `ask`, and the signal's reason.
 */
export type Send = <T>(
  question: Pick<Question, 'url' | 'method' | 'headers' | 'body' | 'limit'>,
  read: (reply: Reply) => T,
  to?: Service | {evenIfTripped: true}
) => Promise<T>

/** What sending needs. */
interface Means {
  gates: Gates
  /** Milliseconds for one request. */
  timeout: number
  signal: AbortSignal
  /** Sent with every request. */
  headers: Readonly<Record<string, string>>
  connections: Connections
  breaker: ReturnType<typeof createBreaker>
}

/** Makes the sender of a run. */
export function createSender({gates, connections, breaker, timeout, signal, headers}: Means): Send {
  const hostFailure = (error: unknown) => {
    if (signal.aborted || error instanceof GateClosed) return undefined
    const code = failureOf(error)
    return isHostFailure(code) ? code : undefined
  }
  return async (question, read, to) => {
    const service = to && 'gate' in to ? to : undefined
    const {host} = new URL(question.url)
    if (!to) breaker.assertWorthwhile(host)
    return gates.pass(service?.gate ?? host, async (onSent, lane) => {
      const dispatcher = connections.to(service).at(lane)
      const all = {...headers, ...question.headers}
      const askFor = (share: number) =>
        ask({...question, headers: all, timeout: timeout * share, dispatcher, onSent, signal})
      const reply = to ? await askFor(1) : await breaker.pass(host, askFor, hostFailure)
      try {
        return read(reply)
      } finally {
        reply.release()
      }
    })
  }
}
