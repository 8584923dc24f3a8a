/**
 * Memory that a long run needs beside what it knows.
 */

import {setFlagsFromString} from 'node:v8'

/**
 * Keeps V8 from enlarging its space for young objects, until the returned function is called. Every request leaves a few that survive,
 * from which V8 takes it that the space is too small: over thousands of links it would grow to a hundred megabytes of garbage, and not
 * one link would be checked earlier.
 */
export function holdYoungSpace(): () => void {
  setFlagsFromString('--semi-space-growth-factor=1')
  return () => setFlagsFromString('--semi-space-growth-factor=2')
}
