/**
 * The word that was meant.
 */

import {closest, distance} from 'fastest-levenshtein'

/** `, did you mean …?`, or all of the words where none is near and they are few. */
export function suggestion(word: string, known: readonly string[]): string {
  if (known.length === 0) return ''
  const nearest = closest(word.toLowerCase(), known)
  if (distance(word.toLowerCase(), nearest) <= Math.max(2, word.length / 3))
    return `, did you mean \`${nearest}\`?`
  return known.length > 12 ? '' : `, expected one of ${known.map(d => `\`${d}\``).join(', ')}`
}
