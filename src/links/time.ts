/**
 * The clock of the machine.
 */

import type {Time} from './network.ts'

/** Timers take at most 2^31 - 1 milliseconds. */
const longest = 2_147_483_647

/** Those who wait, for each signal that may end their waiting. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>()

/** One listener for all that wait: a run waits thousands of times, and listeners of their own would cost more than the timers. */
function waitingFor(signal: AbortSignal): Set<() => void> {
  let all = waiting.get(signal)
  if (!all) {
    const own = (all = new Set())
    waiting.set(signal, own)
    signal.addEventListener('abort', () => own.forEach(end => end()), {once: true})
  }
  return all
}

/** Time as it passes. */
export const systemTime: Time = {
  clock: () => Date.now(),
  sleep: (delay, signal) =>
    new Promise(resolve => {
      if (signal.aborted) return resolve()
      const all = waitingFor(signal)
      const end = () => {
        clearTimeout(timer)
        all.delete(end)
        resolve()
      }
      const timer = setTimeout(end, Math.min(Math.ceil(delay), longest))
      all.add(end)
    })
}
