/**
 * The word that was meant.
 */

import {distance} from 'fastest-levenshtein'

/** The known word that is a slip away, if one is: letters swapped, a beginning, or a few letters wrong. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  const cost = (name: string) => {
    if (lettersOf(name) === lettersOf(typed)) return 0.5
    if (typed.length >= 4 && (name.startsWith(typed) || typed.startsWith(name))) return 0.9
    return distance(typed, name)
  }
  const [best] = known.map(name => ({name, cost: cost(name.toLowerCase())})).sort((a, b) => a.cost - b.cost)
  // Of a short word nearly every letter counts.
  return best && best.cost <= Math.max(1, Math.min(3, typed.length / 3)) ? best.name : undefined
}

/** `, did you mean …?`, or all of the words if none is near and they are few. */
export function suggestion(word: string, known: readonly string[]): string {
  const found = nearest(word, known)
  if (found !== undefined) return `, did you mean \`${found}\`?`
  if (known.length === 0 || known.length > 12) return ''
  return `; use one of ${known.map(d => `\`${d}\``).join(', ')}`
}

function lettersOf(word: string): string {
  return [...word].sort().join('')
}
