/**
 * The gate of one host: its queue, its clock and its lanes.
 */

import type {LimitFunction} from 'p-limit'
import type {HostPace} from '../text/host.ts'

/** Thrown for a request to a host that asked for a longer pause than a run waits. */
export class GateClosed extends Error {
  override name = 'GateClosed'
}

/** A request that says when it is really sent: the pause counts from there. `lane` is a number below the connections of the host. */
export type Passing<T> = (sent: () => void, lane: number) => Promise<T>

export interface Gate {
  pace: HostPace
  /** Requests that wait. */
  waiting(): number
  /** Asks when it is time. Throws `GateClosed` and what the request throws. */
  pass<T>(request: Passing<T>): Promise<T>
  /** Sends nothing for a while, in milliseconds; `Infinity` for the rest of the run. */
  close(delay: number): void
  /** Refuses all that wait. */
  refuse(error: unknown): void
}

/** What all gates share. */
export interface Common {
  clock: () => number
  /** Waits; milliseconds. */
  sleep: (delay: number) => Promise<void>
  /** Runs when a socket is free. */
  socket: LimitFunction
}

interface Waiting {
  start: (lane: number) => Promise<void>
  refuse: (error: unknown) => void
}

/**
 * Makes the gate of a host. It waits for its next allowed time without holding a socket, and at most one of its requests waits for a
 * socket, so that the time of asking is taken when it is really asked.
 */
export function createGate(pace: HostPace, {clock, sleep, socket}: Common): Gate {
  const queue: Waiting[] = []
  const free = Array.from({length: pace.connections}, (_, lane) => pace.connections - 1 - lane)
  let nextAt = 0
  /** Waiting for its time, or for a socket. */
  let isPending = false

  const postpone = (delay: number) => void (nextAt = Math.max(nextAt, clock() + delay))
  const sent = () => postpone(pace.interval)

  function refuse(error: unknown): void {
    for (const waiting of queue.splice(0)) waiting.refuse(error)
  }

  function pump(): void {
    if (isPending || queue.length === 0 || free.length === 0) return
    const wait = nextAt - clock()
    if (wait === Number.POSITIVE_INFINITY) return refuse(closed())
    isPending = true
    if (wait > 0) void sleep(wait).then(again)
    else void socket(begin)
  }

  function again(): void {
    isPending = false
    pump()
  }

  function begin(): Promise<void> | undefined {
    const lane = nextAt > clock() ? undefined : free.pop()
    const waiting = lane === undefined ? undefined : queue.shift()
    if (waiting) sent()
    else if (lane !== undefined) free.push(lane)
    again()
    if (!waiting || lane === undefined) return undefined
    return waiting.start(lane).finally(() => {
      free.push(lane)
      pump()
    })
  }

  return {
    pace,
    waiting: () => queue.length,
    pass: request =>
      new Promise((resolve, reject) => {
        queue.push({start: lane => request(sent, lane).then(resolve, reject), refuse: reject})
        pump()
      }),
    close(delay) {
      postpone(delay)
      if (delay === Number.POSITIVE_INFINITY) refuse(closed())
    },
    refuse
  }
}

const closed = () => new GateClosed('The host asked to be left alone')
