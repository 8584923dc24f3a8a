/**
 * What could not be done. A fault of GitHub never changes the result for a list: it is reported once.
 */

import {faultInWords, isForbidden, isLocked, isUnknown} from './github.ts'

/** Tries things and remembers what failed. */
export interface Faults {
  /**
   * Runs something that may fail; undefined if it did.
   *
   * @param what
   *   Completes `Left out: …`.
   * @param options
   *   `optional`: not worth a word if the token may not do it.
   */
  attempt<T>(what: string, run: () => Promise<T>, options?: {optional?: boolean}): Promise<T | undefined>
  /** What the token may not do. */
  readonly forbidden: readonly string[]
  /** What the server does not offer, if it is not github.com. */
  readonly lacking: readonly string[]
  /** Other faults, in words. */
  readonly failed: readonly string[]
}

/**
 * @param elsewhere
 *   Whether the server is not github.com, and may lack a part of its API.
 */
export function faults(elsewhere = false): Faults {
  const forbidden: string[] = []
  const lacking: string[] = []
  const failed: string[] = []
  return {
    forbidden,
    lacking,
    failed,
    async attempt(what, run, {optional = false} = {}) {
      try {
        return await run()
      } catch (error) {
        if (isLocked(error)) return undefined
        if (elsewhere && isUnknown(error)) lacking.push(what)
        else if (!isForbidden(error)) failed.push(`${what}: ${faultInWords(error)}`)
        else if (!optional) forbidden.push(what)
        return undefined
      }
    }
  }
}
