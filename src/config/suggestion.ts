/**
 * The word that was meant.
 */

import {closest, distance} from 'fastest-levenshtein'

/** The known word that is a slip away, if one is. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const found = closest(word.toLowerCase(), known)
  return distance(word.toLowerCase(), found) <= Math.max(2, word.length / 3) ? found : undefined
}

/** `, did you mean …?`, or all of the words where none is near and they are few. */
export function suggestion(word: string, known: readonly string[]): string {
  const found = nearest(word, known)
  if (found !== undefined) return `, did you mean \`${found}\`?`
  if (known.length === 0 || known.length > 12) return ''
  return `; use one of ${known.map(d => `\`${d}\``).join(', ')}`
}
