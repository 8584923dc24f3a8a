/**
 * Logistic regression: weights of signs that tell apart what is wanted from what is not.
 */

import {minimumOf} from './minimum.ts'

/** Something with signs, each with an amount, and whether it is wanted. */
export interface Row {
  signs: readonly (readonly [sign: string, amount: number])[]
  wanted: boolean
  /** How much it counts. */
  weight: number
}

/** Signs of fewer rows are ignored. */
const leastRows = 5

/** Weights by sign. The larger the penalty of a sign, the more rows are needed to give it a weight. */
export function logistic(rows: readonly Row[], penaltyOf: (sign: string) => number): Record<string, number> {
  const counts = new Map<string, number>()
  for (const {signs} of rows) for (const [d] of signs) counts.set(d, (counts.get(d) ?? 0) + 1)
  const names = [...counts].flatMap(([name, count]) => (count >= leastRows ? [name] : []))
  const ids = new Map(names.map((d, index) => [d, index]))
  const penalties = names.map(penaltyOf)
  const used = rows.map(({signs, wanted, weight}) => {
    const known = signs.filter(d => ids.has(d[0]))
    return {
      at: Int32Array.from(known, d => ids.get(d[0])!),
      amounts: Float64Array.from(known, d => d[1]),
      wanted: wanted ? 1 : 0,
      weight
    }
  })
  const weights = minimumOf((point, slopes) => {
    let loss = 0
    for (const {at, amounts, wanted, weight} of used) {
      let sum = 0
      for (let index = 0; index < at.length; index++) sum += point[at[index]!]! * amounts[index]!
      loss += weight * (Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - wanted * sum)
      const error = weight * (1 / (1 + Math.exp(-sum)) - wanted)
      for (let index = 0; index < at.length; index++) slopes[at[index]!]! += error * amounts[index]!
    }
    for (let at = 0; at < point.length; at++) {
      loss += (penalties[at]! * point[at]! ** 2) / 2
      slopes[at]! += penalties[at]! * point[at]!
    }
    return loss
  }, new Float64Array(names.length))
  return Object.fromEntries(names.map((d, index) => [d, weights[index]!]))
}
