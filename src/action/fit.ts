/**
 * Long texts for places of limited size.
 */

/** A piece of the text: `rows` may be cut, the rest stays whole. */
export interface Piece {
  head: readonly string[]
  rows: readonly string[]
  tail: readonly string[]
}

/** Puts pieces together and leaves out rows, from the end, until it fits. Nothing is cut in the middle. */
export function fit(pieces: readonly Piece[], size: (text: string) => number, most: number): string {
  const fixed = pieces.reduce((sum, {head, tail}) => sum + size([...head, ...tail].join('\n')) + 200, 0)
  let room = most - fixed
  return pieces
    .map(({head, rows, tail}) => {
      const kept: string[] = []
      for (const row of rows) {
        room -= size(row) + 1
        if (room < 0) break
        kept.push(row)
      }
      const left = rows.length - kept.length
      const note =
        left > 0 ? ['', `${left.toLocaleString('en-US')} more are in the results file of this step.`] : []
      return [...head, ...kept, ...note, ...tail].join('\n')
    })
    .join('\n')
}
