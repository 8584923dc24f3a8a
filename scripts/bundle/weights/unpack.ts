/**
 * Reads packed weights. A row is made when it is asked for: most lists ask for few.
 */

import type {Branch} from '../../../src/chain/weights.ts'

/** Code of the letter for 0. */
export const zero = 64

/** Rows of weights from their names and packed weights. */
export function unpacked(names: readonly string[], letters: string): Branch {
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
      for (let at = known; row.length < width; at += rows.size) row.push(letters.charCodeAt(at) - zero)
      rows.set(name, row)
      return row
    }
  }
}
