/**
 * Memory of long lists and long runs beside their results.
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

/**
 * Keeps V8 from enlarging its space for young objects, until the returned function is called. Every request leaves a few that survive,
 * from which V8 concludes that the space is too small: over thousands of links it would grow to a hundred megabytes of garbage, and not
 * one link would be checked earlier.
 */
export function holdYoungSpace(): () => void {
  setFlagsFromString('--semi-space-growth-factor=1')
  return () => setFlagsFromString('--semi-space-growth-factor=2')
}

/**
 * Keeps the heap small while long texts are read, until the returned function is called: less space for young objects, and a collection
 * whenever the rest has grown by two fifths. Reading leaves far more garbage than results, and V8 would let it grow to twice the size of
 * what is needed. The collections take about a tenth of the time of the reading.
 */
export function holdHeap(): () => void {
  const release = holdYoungSpace()
  setFlagsFromString('--heap-growing-percent=40')
  return () => {
    setFlagsFromString('--heap-growing-percent=0')
    release()
  }
}
