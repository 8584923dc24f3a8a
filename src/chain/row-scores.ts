/**
 * Scores of the pieces of a row, added up from kept sums.
 */

import {roles} from './chain.ts'
import type {Scores} from './chain.ts'
import {weights} from './fitted.ts'
import type {Key} from './keys.ts'
import type {Part} from './parts.ts'
import {Sums} from './sums.ts'
import type {Sum} from './sums.ts'
import type {Take} from './take.ts'

const size = roles.length

/** Scores that more can be added to. */
export interface RowScores extends Scores {
  readonly own: number[]
  readonly steps: Sum[]
}

let sums: {of: Sums; steps: Sums} | undefined

/** What adds to scores: of pieces, and of the steps to them. */
export function takesOf({own, steps}: RowScores): [of: Take, steps: Take] {
  sums ??= {of: new Sums(weights().of, size), steps: new Sums(weights().steps, size * size)}
  return [new Taking(sums.of, own, addOwn), new Taking(sums.steps, steps, addStep)]
}

/** Adds the sum of each part to scores. */
class Taking<Scores> implements Take {
  readonly #sums: Sums
  readonly #scores: Scores
  readonly #put: (scores: Scores, index: number, more: Sum) => void

  constructor(sums: Sums, scores: Scores, put: (scores: Scores, index: number, more: Sum) => void) {
    this.#sums = sums
    this.#scores = scores
    this.#put = put
  }

  has(index: number, part: Part, key: Key): boolean {
    const known = this.#sums.get(part, key)
    if (known) this.#put(this.#scores, index, known)
    return known !== undefined
  }

  add(index: number, part: Part, key: Key, texts: readonly string[]): void {
    this.#put(this.#scores, index, this.#sums.make(part, key, texts))
  }
}

function addOwn(own: number[], index: number, more: Sum): void {
  for (let at = 0; at < size; at++) own[index * size + at]! += more[at]!
}

/** Of most steps there is one sum: it is not copied. */
function addStep(steps: Sum[], index: number, more: Sum): void {
  const known = steps[index]
  if (!known) {
    steps[index] = more
    return
  }
  const sum = known.slice()
  for (let at = 0; at < sum.length; at++) sum[at]! += more[at]!
  steps[index] = sum
}
