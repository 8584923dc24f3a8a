/**
 * Hosts that hang, or answer everything with the same error: after a few failures in a row they get no more requests, so that a dead host
 * with hundreds of links costs only the time of a few.
 */

import type {Evidence} from './types.ts'

/** Thrown for a request to a host that has failed too often in a row. */
export class HostTripped extends Error {
  override name = 'HostTripped'
  evidence: Evidence
  constructor(evidence: Evidence) {
    super('The host has failed too often in a row')
    this.evidence = evidence
  }
}

/** Failures in a row that trip a host that never answered in this run, and one that did. */
const silences = {never: 2, before: 4}
/** Answers with one and the same error in a row that trip a host that gave no other answer. */
const errors = 10

interface Host {
  hasAnswered: boolean
  inRow: number
  status: number | undefined
  sameStatus: number
  tripped: Evidence | undefined
  /** When it may be tried once more; `Infinity` after that. */
  retryAt: number
  probe: Promise<void> | undefined
  /** When the requests in flight were sent. */
  inFlight: Set<{startedAt: number}>
}

export interface Breaker {
  /**
   * Whether it is worth waiting for a host.
   *
   * @throws
   *   `HostTripped`
   */
  assertWorthwhile(name: string): void
  /**
   * Lets a request through. After a pause one request tries a tripped host once more, with a third of the time; the others wait for it.
   *
   * @throws
   *   `HostTripped`
   */
  pass<T extends {status: number}>(
    name: string,
    request: (share: number) => Promise<T>,
    reasonOf: (error: unknown) => string | undefined
  ): Promise<T>
}

/** Makes the breaker of one run; `pause` in milliseconds. */
export function createBreaker(clock: () => number, pause: number): Breaker {
  const hosts = new Map<string, Host>()

  function hostOf(name: string): Host {
    let host = hosts.get(name)
    if (!host) hosts.set(name, (host = newHost()))
    return host
  }

  async function ask<T extends {status: number}>(
    host: Host,
    request: () => Promise<T>,
    reasonOf: (error: unknown) => string | undefined
  ): Promise<T> {
    const flight = {startedAt: clock()}
    const retryAt = flight.startedAt + pause
    host.inFlight.add(flight)
    try {
      const reply = await request()
      answered(host, reply.status, retryAt)
      return reply
    } catch (error) {
      host.inFlight.delete(flight)
      const code = reasonOf(error)
      if (code !== undefined) silent(host, code, retryAt, asOld(host, clock(), flight.startedAt))
      throw error
    } finally {
      host.inFlight.delete(flight)
    }
  }

  return {
    assertWorthwhile(name) {
      const {tripped, retryAt, probe} = hostOf(name)
      if (tripped && !probe && clock() < retryAt) throw new HostTripped(tripped)
    },
    async pass(name, request, reasonOf) {
      const host = hostOf(name)
      await host.probe
      if (!host.tripped) return ask(host, () => request(1), reasonOf)
      if (clock() < host.retryAt) throw new HostTripped(host.tripped)
      const answer = ask(host, () => request(1 / 3), reasonOf)
      host.probe = answer.then(
        () => {},
        () => {
          host.retryAt = Number.POSITIVE_INFINITY
        }
      )
      try {
        return await answer
      } finally {
        host.probe = undefined
      }
    }
  }
}

function newHost(): Host {
  return {
    hasAnswered: false,
    inRow: 0,
    status: undefined,
    sameStatus: 0,
    tripped: undefined,
    retryAt: 0,
    probe: undefined,
    inFlight: new Set()
  }
}

/** Lets nobody ask a host until a time, and for good if it failed after its last chance. */
function trip(host: Host, evidence: Evidence, retryAt: number): void {
  host.retryAt = host.tripped ? Number.POSITIVE_INFINITY : retryAt
  host.tripped = evidence
}

/** Counts an answer of a host. */
function answered(host: Host, status: number, retryAt: number): void {
  host.hasAnswered = true
  host.inRow = 0
  host.sameStatus = status === host.status ? host.sameStatus + 1 : Number.NEGATIVE_INFINITY
  if (host.status === undefined) host.sameStatus = 1
  host.status = status
  const isError = status >= 400 && status !== 404 && status !== 410 && status !== 429
  if (isError && host.sameStatus >= errors) {
    trip(host, {kind: status < 500 ? 'refused' : 'failure', code: 'host-failing', status}, retryAt)
  } else host.tripped = undefined
}

/** Counts a failure of a host, and the requests that wait as long as the one that failed. */
function silent(host: Host, code: string, retryAt: number, waiting: number): void {
  host.inRow++
  if (host.inRow + waiting >= (host.hasAnswered ? silences.before : silences.never))
    trip(host, {kind: 'failure', code}, retryAt)
}

/** Requests in flight that have waited nearly as long as one that just failed: the host hangs for them as well. */
function asOld({inFlight}: Host, now: number, failedAt: number): number {
  const age = now - failedAt
  return age < 100 ? 0 : [...inFlight].filter(d => now - d.startedAt > age / 2).length
}
