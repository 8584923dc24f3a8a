/**
 * Reads packed weights. A row is made when it is asked for: most lists ask for few.
 */

import type {Branch} from '../../../src/chain/weights.ts'

/** Between two names. */
export const between = '\u0001'
/** Code of the letter for 0. */
export const zero = 64

/** Rows of weights from packed names and weights. */
export function unpacked(names: string, letters: string): Branch {
  const places = new Map<string, number>()
  for (const name of names.split(between)) places.set(name, places.size)
  const width = letters.length / places.size
  return {
    paired: false,
    row(name) {
      const place = places.get(name)
      if (place === undefined) return undefined
      const row: number[] = []
      for (let at = 0; at < width; at++) row.push(letters.charCodeAt(at * places.size + place) - zero)
      return row
    }
  }
}
