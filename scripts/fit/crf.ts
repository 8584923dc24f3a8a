/**
 * A linear chain fitted by its likelihood: what the labels allow against all that is possible (forward-backward, AdaGrad, L1).
 */

import {begins, follows, roles, states} from '../../src/chain/chain.ts'

export interface Sample {
  /** Feature numbers by piece, and of the steps. */
  of: Int32Array[]
  steps: Int32Array[]
  allowed: boolean[][]
}

const size = roles.length

export class Crf {
  of: Float64Array
  steps: Float64Array
  private ofSum: Float64Array
  private stepSum: Float64Array
  constructor(ofCount: number, stepCount: number) {
    this.of = new Float64Array(ofCount * size)
    this.steps = new Float64Array(stepCount * size * size)
    this.ofSum = new Float64Array(this.of.length).fill(1e-6)
    this.stepSum = new Float64Array(this.steps.length).fill(1e-6)
  }

  /** One pass over samples in a given order. */
  pass(samples: readonly Sample[], rate: number, l2: number, drop: number, random: () => number): number {
    let loss = 0
    const left = (list: Int32Array) => list.filter(() => random() >= drop)
    for (const {of, steps, allowed} of samples)
      loss += this.learn(
        {of: drop > 0 ? of.map(left) : of, steps: drop > 0 ? steps.map(left) : steps, allowed},
        rate,
        l2
      )
    return loss
  }

  private scores({of, steps}: Sample): {own: Float64Array[]; step: Float64Array[]} {
    const own = of.map(found => {
      const sums = new Float64Array(size)
      for (const f of found) for (let r = 0; r < size; r++) sums[r]! += this.of[f * size + r]!
      return sums
    })
    const step = steps.map(found => {
      const sums = new Float64Array(size * size)
      for (const f of found)
        for (let r = 0; r < size * size; r++) sums[r]! += this.steps[f * size * size + r]!
      return sums
    })
    return {own, step}
  }

  private learn(sample: Sample, rate: number, l2: number): number {
    const {own, step} = this.scores(sample)
    const n = own.length
    if (n === 0) return 0
    const free = expect(own, step)
    const bound = expect(own, step, sample.allowed)
    if (!Number.isFinite(bound.z)) return 0
    for (let at = 0; at < n; at++) {
      for (let r = 0; r < size; r++) {
        const g = bound.own[at]![r]! - free.own[at]![r]!
        if (Math.abs(g) < 1e-4) continue
        for (const f of sample.of[at]!) {
          const i = f * size + r
          const grad = g - l2 * this.of[i]!
          this.ofSum[i]! += grad * grad
          this.of[i]! += (rate * grad) / Math.sqrt(this.ofSum[i]!)
        }
      }
      if (at === 0) continue
      for (let r = 0; r < size * size; r++) {
        const g = bound.step[at]![r]! - free.step[at]![r]!
        if (Math.abs(g) < 1e-4) continue
        for (const f of sample.steps[at]!) {
          const i = f * size * size + r
          const grad = g - l2 * this.steps[i]!
          this.stepSum[i]! += grad * grad
          this.steps[i]! += (rate * grad) / Math.sqrt(this.stepSum[i]!)
        }
      }
    }
    return free.z - bound.z
  }
}

function logSum(values: Float64Array): number {
  let top = -Infinity
  for (const v of values) if (v > top) top = v
  if (top === -Infinity) return top
  let sum = 0
  for (const v of values) sum += Math.exp(v - top)
  return top + Math.log(sum)
}

/** Expected counts of roles and steps. */
function expect(
  own: Float64Array[],
  step: Float64Array[],
  allowed?: boolean[][]
): {z: number; own: Float64Array[]; step: Float64Array[]} {
  const n = own.length
  const S = states.length
  const ok = (at: number, s: number) => !allowed || allowed[at]![states[s]!.role]!
  const alpha = own.map(() => new Float64Array(S).fill(-Infinity))
  const beta = own.map(() => new Float64Array(S).fill(-Infinity))
  const buffer = new Float64Array(S)
  for (let s = 0; s < S; s++) if (begins[s] && ok(0, s)) alpha[0]![s] = own[0]![states[s]!.role]!
  for (let at = 1; at < n; at++)
    for (let s = 0; s < S; s++) {
      if (!ok(at, s)) continue
      buffer.fill(-Infinity)
      for (let p = 0; p < S; p++)
        if (follows[p]![s])
          buffer[p] = alpha[at - 1]![p]! + step[at]![states[p]!.role * size + states[s]!.role]!
      alpha[at]![s] = logSum(buffer) + own[at]![states[s]!.role]!
    }
  beta[n - 1]!.fill(0)
  for (let at = n - 2; at >= 0; at--)
    for (let p = 0; p < S; p++) {
      buffer.fill(-Infinity)
      for (let s = 0; s < S; s++)
        if (follows[p]![s] && ok(at + 1, s))
          buffer[s] =
            step[at + 1]![states[p]!.role * size + states[s]!.role]! +
            own[at + 1]![states[s]!.role]! +
            beta[at + 1]![s]!
      beta[at]![p] = logSum(buffer)
    }
  const z = logSum(alpha[n - 1]!)
  const ownE = own.map(() => new Float64Array(size))
  const stepE = own.map(() => new Float64Array(size * size))
  if (z === -Infinity) return {z, own: ownE, step: stepE}
  for (let at = 0; at < n; at++)
    for (let s = 0; s < S; s++) {
      const a = alpha[at]![s]!
      if (a === -Infinity) continue
      ownE[at]![states[s]!.role]! += Math.exp(a + beta[at]![s]! - z)
      if (at === 0) continue
      for (let p = 0; p < S; p++) {
        if (!follows[p]![s]) continue
        const from = alpha[at - 1]![p]!
        if (from === -Infinity) continue
        const r = states[p]!.role * size + states[s]!.role
        stepE[at]![r]! += Math.exp(from + step[at]![r]! + own[at]![states[s]!.role]! + beta[at]![s]! - z)
      }
    }
  return {z, own: ownE, step: stepE}
}
