/**
 * Keys of kept sums of weights: one number, made from small ones. Joined texts would have to be made and hashed about ten times for each
 * piece.
 */

/** A number, or a text; what has the key `NaN` is not kept. */
export type Key = number | string

/** Numbers texts in the order in which they come, the empty one with 0; `NaN` for all that come after `most` others. */
export function numbering(most: number): (text: string) => number {
  const known = new Map<string, number>([['', 0]])
  return text => {
    if (text === '') return 0
    const number = known.get(text)
    if (number !== undefined) return number
    if (known.size >= most) return Number.NaN
    known.set(text, known.size)
    return known.size - 1
  }
}
