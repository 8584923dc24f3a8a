/**
 * Scores of the pieces of a row, added up from kept sums.
 */

import {roles} from './chain.ts'
import type {Scores} from './chain.ts'
import {weights} from './fitted.ts'
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
export function takesOf({own, steps}: RowScores): [of: Take, steps: Take] {
  return [
    taking(sumsOf(weights().of, size), (index, more) => {
      for (let at = 0; at < size; at++) own[index * size + at]! += more[at]!
    }),
    taking(sumsOf(weights().steps, size * size), (index, more) => {
      const known = steps[index]
      // Of most steps there is one sum: it is not copied.
      steps[index] = known ? known.map((d, at) => d + more[at]!) : more
    })
  ]
}

function taking(sums: Sums, put: (index: number, more: Sum) => void): Take {
  return {
    has(index, part, key) {
      const known = sums.get(part, key)
      if (known) put(index, known)
      return known !== undefined
    },
    add: (index, part, key, texts) => put(index, sums.make(part, key, texts))
  }
}
