/**
 * A clock that jumps: when nobody is at work any more, it is the time of what is waited for next. So hours of waiting take seconds, and the work
 * of this machine takes no time at all.
 */

import {setTimeout as pause} from 'node:timers/promises'
import type {RunOptions} from '../../src/links/index.ts'

export interface Clock {
  time: NonNullable<RunOptions['time']>
  /** Does something later; milliseconds. */
  after: (delay: number, task: () => void) => void
  /** Says that something happened, so that somebody may be at work. */
  stir: () => void
  /** Runs a task, and the clock meanwhile. */
  during: <T>(task: Promise<T>) => Promise<T>
}

interface Event {
  at: number
  task: () => void
}

/** Looks at the event loop without anything happening between them, after which nobody is at work. */
const quiet = 3

/** Makes a clock that starts at a time in milliseconds. */
export function createClock(start: number): Clock {
  let now = start
  let stirred = 0
  const events: Event[] = []
  const stir = () => void stirred++
  const after = (delay: number, task: () => void) => {
    stir()
    const at = now + Math.max(0, delay)
    const index = events.findLastIndex(d => d.at <= at) + 1
    events.splice(index, 0, {at, task})
  }

  async function settle(): Promise<void> {
    for (let looks = 0, seen = stirred; looks < quiet; looks++) {
      await pause(1)
      if (seen !== stirred) looks = 0
      seen = stirred
    }
  }

  return {
    after,
    stir,
    time: {
      clock: () => now,
      sleep: (delay, signal) =>
        new Promise(resolve => {
          after(delay, resolve)
          signal.addEventListener('abort', () => resolve(), {once: true})
        })
    },
    async during(task) {
      const state = {isDone: false}
      const end = () => void (state.isDone = true)
      task.then(end, end)
      while (!state.isDone) {
        await settle()
        const next = events.shift()
        if (!next) continue
        now = Math.max(now, next.at)
        next.task()
        while (events[0] && events[0].at <= now) events.shift()?.task()
      }
      return task
    }
  }
}
