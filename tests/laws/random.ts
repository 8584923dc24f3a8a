/**
 * Random choices that are the same for the same seed.
 */

export interface Random {
  /** An integer from the first to the last. */
  integer(first: number, last: number): number
  pick<X>(all: readonly X[]): X
  /** So many different ones, in random order. */
  sample<X>(all: readonly X[], count: number): X[]
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  // Mulberry32: one addition and three multiplications a number.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (first: number, last: number) => first + Math.floor(next() * (last - first + 1))
  const pick = <X>(all: readonly X[]): X => {
    if (all.length === 0) throw new RangeError('Nothing to pick from')
    return all[integer(0, all.length - 1)] as X
  }
  const sample = <X>(all: readonly X[], count: number): X[] => {
    const left = [...all]
    return Array.from({length: Math.min(count, left.length)}, () =>
      left.splice(integer(0, left.length - 1), 1)
    ).flat()
  }
  return {integer, pick, sample, chance: percent => next() * 100 < percent}
}
