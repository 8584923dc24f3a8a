/**
 * Memory that long lists and long runs need beside what they know.
 */

import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/**
 * Gives memory back before a long run: V8 keeps what a reading has left behind until it needs the space, and a run that waits for hosts never
 * does.
 */
export function letGo(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  // The ordinary collection leaves half-empty pages as they are.
  if (typeof collect === 'function') collect({type: 'major', execution: 'sync', flavor: 'last-resort'})
}

/** How many want the space for young objects to stay as it is. */
let holders = 0

/**
 * Keeps V8 from enlarging its space for young objects, until the returned function is called. Every request leaves a few that survive,
 * from which V8 takes it that the space is too small: over thousands of links it would grow to a hundred megabytes of garbage, and not
 * one link would be checked earlier. A space so small is cleared by one thread: several take longer to begin, and each keeps memory.
 */
export function holdYoungSpace(): () => void {
  if (holders++ === 0) {
    setFlagsFromString('--semi-space-growth-factor=1')
    setFlagsFromString('--no-parallel-scavenge')
  }
  return () => {
    if (--holders > 0) return
    setFlagsFromString('--semi-space-growth-factor=2')
    setFlagsFromString('--parallel-scavenge')
  }
}

/**
 * Keeps the heap small from now on, for a process that reads long texts: the space for young objects stays as it is, and garbage is
 * collected whenever the rest has grown by three tenths. Reading leaves far more garbage than results, which V8 would let grow to twice the
 * size of what is needed. The collections take about a twentieth of the time of the reading.
 */
export function keepHeapSmall(): void {
  holdYoungSpace()
  setFlagsFromString('--heap-growing-percent=30')
}
