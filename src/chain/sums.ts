/**
 * Sums of the weights of features, kept by the texts that make the features: lists repeat their forms.
 */

import type {Key} from './keys.ts'
import type {Part} from './parts.ts'
import {addTo} from './weights.ts'
import type {Branch} from './weights.ts'

/** Sums that are kept; more, and all are forgotten. */
const most = 40_000

/** Weights added up: of each role, or of each step from role to role. */
export type Sum = readonly number[]

/** Sums by part and key. */
export class Sums {
  readonly #root: Branch
  readonly #nothing: Sum
  readonly #known = new Map<Part, Map<Key, Sum>>()
  #count = 0

  /** `size` is the length of a row of weights. */
  constructor(root: Branch, size: number) {
    this.#root = root
    this.#nothing = Array.from({length: size}, () => 0)
  }

  /** The sum that is kept under a key. */
  get(part: Part, key: Key): Sum | undefined {
    return this.#known.get(part)?.get(key)
  }

  /** Adds up the weights of a part, and keeps the sum. */
  make(part: Part, key: Key, texts: readonly string[]): Sum {
    const sum = this.#add(part, texts)
    if (Number.isNaN(key)) return sum
    if (++this.#count > most) {
      this.#known.clear()
      this.#count = 1
    }
    const sums = this.#known.get(part)
    if (sums) sums.set(key, sum)
    else this.#known.set(part, new Map([[key, sum]]))
    return sum
  }

  #add(part: Part, texts: readonly string[]): Sum {
    const sum = [...this.#nothing]
    part(texts, (name, a, b, c) => addTo(sum, this.#root, name, a, b, c))
    return sum.some(d => d !== 0) ? sum : this.#nothing
  }
}
