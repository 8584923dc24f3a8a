/**
 * Scores of the pieces of a row, added up from kept sums.
 */

import {roles} from './chain.ts'
import type {Scores} from './chain.ts'
import {weights} from './fitted.ts'
import type {Key} from './keys.ts'
import type {Part} from './parts.ts'
import {sumsOf} from './sums.ts'
import type {Sum, Sums} from './sums.ts'
import type {Take} from './take.ts'

const size = roles.length

/** Scores that more can be added to. */
export interface RowScores extends Scores {
  readonly own: number[]
  readonly steps: Sum[]
}

/** What adds to scores: of pieces, and of the steps to them. */
export const takesOf = ({own, steps}: RowScores): [of: Take, steps: Take] => [
  new TakeOwn(sumsOf(weights().of, size), own),
  new TakeSteps(sumsOf(weights().steps, size * size), steps)
]

/** Adds the sum of each part to scores. */
abstract class TakeSums<Scores> implements Take {
  private readonly sums: Sums
  protected readonly scores: Scores

  constructor(sums: Sums, scores: Scores) {
    this.sums = sums
    this.scores = scores
  }

  has(index: number, part: Part, key: Key): boolean {
    const known = this.sums.get(part, key)
    if (known) this.put(index, known)
    return known !== undefined
  }

  add(index: number, part: Part, key: Key, texts: readonly string[]): void {
    this.put(index, this.sums.make(part, key, texts))
  }

  protected abstract put(index: number, more: Sum): void
}

class TakeOwn extends TakeSums<number[]> {
  protected put(index: number, more: Sum): void {
    for (let at = 0; at < size; at++) this.scores[index * size + at]! += more[at]!
  }
}

class TakeSteps extends TakeSums<Sum[]> {
  /** Of most steps there is one sum: it is not copied. */
  protected put(index: number, more: Sum): void {
    const known = this.scores[index]
    this.scores[index] = known ? known.map((d, at) => d + more[at]!) : more
  }
}
