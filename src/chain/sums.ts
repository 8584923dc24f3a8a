/**
 * Sums of the weights of features, kept by the texts that make the features: lists repeat their forms.
 */

import type {Part} from './parts.ts'
import {addTo} from './weights.ts'
import type {Branch} from './weights.ts'

/** Sums that are kept; more, and all are forgotten. */
const most = 40_000

/** Sums by part and texts. */
class Sums {
  private readonly root: Branch
  private readonly nothing: Float64Array
  private readonly known = new Map<Part, Map<string, Float64Array>>()
  private count = 0

  /** `size` is the length of a row of weights. */
  constructor(root: Branch, size: number) {
    this.root = root
    this.nothing = new Float64Array(size)
  }

  /** The sum of the weights of a part; not to be changed. */
  of(part: Part, texts: readonly string[]): Float64Array {
    let sums = this.known.get(part)
    if (!sums) this.known.set(part, (sums = new Map()))
    const key = texts.length === 1 ? texts[0]! : texts.join('\0')
    let sum = sums.get(key)
    if (sum) return sum
    sum = this.add(part, texts)
    if (++this.count > most) {
      this.known.clear()
      this.count = 1
      this.known.set(part, (sums = new Map()))
    }
    sums.set(key, sum)
    return sum
  }

  private add(part: Part, texts: readonly string[]): Float64Array {
    const sum = new Float64Array(this.nothing.length)
    part(texts, (name, a, b, c) => addTo(sum, this.root, name, a, b, c))
    return sum.some(d => d !== 0) ? sum : this.nothing
  }
}

const sums = new WeakMap<Branch, Sums>()

/** The sums of weights; `size` is the length of a row of them. */
export function sumsOf(root: Branch, size: number): Sums {
  let known = sums.get(root)
  if (!known) sums.set(root, (known = new Sums(root, size)))
  return known
}
