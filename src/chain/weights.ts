/**
 * The weights of the chain, as `scripts/fit/run.ts` wrote them.
 */

import table from './weights.json' with {type: 'json'}
import {roles} from './chain.ts'
import type {Weights} from './chain.ts'

const {of, steps} = table as unknown as {of: Record<string, number[]>; steps: Record<string, number[]>}

let known: Weights | undefined

/** The weights by feature; read when first asked for. */
export function weights(): Weights {
  known ??= {
    of: new Map(Object.entries(of).map(([name, values]) => [name, values.map(d => d / 10)])),
    steps: new Map(
      Object.entries(steps).map(([name, pairs]) => {
        const row = Array.from({length: roles.length ** 2}, () => 0)
        for (let at = 0; at < pairs.length; at += 2) row[pairs[at]!] = pairs[at + 1]! / 10
        return [name, row]
      })
    )
  }
  return known
}
