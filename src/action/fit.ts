/**
 * Long texts for places of limited size.
 */

/** A piece of the text: `rows` may be left out, with the head if none is left; a piece without rows stays whole. */
export interface Piece {
  head: readonly string[]
  rows: readonly string[]
  tail: readonly string[]
}

/** Room for the sentence that says how many rows are left out. */
const note = 300

/** Puts pieces together and leaves out rows, from the end, until it fits. Nothing is cut in the middle. */
export function fit(
  pieces: readonly Piece[],
  size: (text: string) => number,
  most: number,
  runUrl: string
): string {
  const sizeOf = (lines: readonly string[]) => lines.reduce((sum, d) => sum + size(d) + 1, 0)
  const fixed = pieces.filter(d => d.rows.length === 0)
  let room = most - note - fixed.reduce((sum, d) => sum + sizeOf(d.head) + sizeOf(d.tail), 0)
  let left = 0
  const kept = pieces.map(({head, rows, tail}) => {
    if (rows.length === 0) return [...head, ...tail]
    const around = sizeOf(head) + sizeOf(tail)
    const shown: string[] = []
    for (const row of left > 0 ? [] : rows) {
      const needed = size(row) + 1 + (shown.length === 0 ? around : 0)
      if (needed > room) break
      room -= needed
      shown.push(row)
    }
    left += rows.length - shown.length
    return shown.length === 0 ? [] : [...head, ...shown, ...tail]
  })
  const more =
    left === 0
      ? []
      : ['', `${left.toLocaleString('en-US')} more did not fit here: see [the log of the run](${runUrl}).`]
  return [...kept.flat(), ...more].join('\n')
}
