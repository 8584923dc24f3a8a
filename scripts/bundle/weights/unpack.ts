/**
 * Reads packed weights. A row is made when it is asked for: most lists ask for few.
 */

import type {Branch} from '../../../src/chain/weights.ts'

/** Code of the letter for 0. */
export const zero = 64

/** Rows of weights from their names and packed weights, which are row by row or column by column. */
export function unpacked(names: readonly string[], letters: string, isByRow: boolean): Branch {
  /** Rows, or where their letters are. */
  const rows = new Map<string, readonly number[] | number>()
  for (const name of names) rows.set(name, rows.size)
  const width = letters.length / rows.size
  return {
    paired: false,
    row(name) {
      const known = rows.get(name)
      if (typeof known !== 'number') return known
      const row: number[] = []
      const [first, step] = isByRow ? [known * width, 1] : [known, rows.size]
      for (let at = first; row.length < width; at += step) row.push(letters.charCodeAt(at) - zero)
      rows.set(name, row)
      return row
    }
  }
}
