/**
 * Connections, one to each host in each lane.
 */

import type {Dispatcher} from 'undici'
import {guardedDispatcher} from './guard.ts'
import type {GuardSettings} from './guard.ts'

export interface Lanes {
  at: (lane: number) => Dispatcher
  destroy: () => Promise<unknown>
}

/** Makes dispatchers that hold one connection to each host: lighter than pools, of which there would be one for each host. */
export function lanes(guard: GuardSettings): Lanes {
  const open: Dispatcher[] = []
  return {
    at: (lane: number): Dispatcher => (open[lane] ??= guardedDispatcher(guard)),
    destroy: () => Promise.all(open.map(d => d.destroy()))
  }
}
