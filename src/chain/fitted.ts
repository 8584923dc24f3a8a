/**
 * The weights of the product, as `scripts/fit/chain.ts` wrote them. Bundles pack them (`scripts/bundle/weights`).
 */

import table from './weights.json' with {type: 'json'}
import {weightsOf} from './weights.ts'
import type {Weights} from './weights.ts'

let known: Weights | undefined

/** The weights of the product. */
export function weights(): Weights {
  known ??= weightsOf(table)
  return known
}
