/**
 * Why a run ends before it is done: somebody interrupts it, its time is over, or the network is broken.
 */

import type {EnvironmentProblem} from './canary.ts'

/** Ends everything that listens to its signal. */
export interface Stop {
  signal: AbortSignal
  /** The first reason for which the run ended. */
  reason(): 'interrupted' | 'budget' | EnvironmentProblem | undefined
  end(problem: EnvironmentProblem): void
  /** Lets go of the caller's signal and the clock. */
  release(): void
}

/**
 * Makes the stop of one run.
 *
 * @param budget
 *   Seconds.
 */
export function createStop(outer: AbortSignal | undefined, budget: number | undefined): Stop {
  const controller = new AbortController()
  let first: ReturnType<Stop['reason']>
  const end = (reason: 'interrupted' | 'budget' | EnvironmentProblem) => {
    first ??= reason
    controller.abort(first)
  }
  const interrupt = () => end('interrupted')
  if (outer?.aborted) interrupt()
  outer?.addEventListener('abort', interrupt, {once: true})
  const timer = budget === undefined ? undefined : setTimeout(() => end('budget'), budget * 1000)
  return {
    signal: controller.signal,
    reason: () => first,
    end,
    release() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', interrupt)
    }
  }
}
