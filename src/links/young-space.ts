/**
 * Memory that a long run needs beside what it knows.
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
 * from which V8 takes it that the space is too small: over thousands of links it would grow to a hundred megabytes of garbage, and not
 * one link would be checked earlier.
 */
export function holdYoungSpace(): () => void {
  setFlagsFromString('--semi-space-growth-factor=1')
  return () => setFlagsFromString('--semi-space-growth-factor=2')
}
