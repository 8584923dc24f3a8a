/**
 * Short forms of names and titles: `KLT` of `Kettle Letters Today`.
 */

/**
 * Whether the letters of a short form begin the last words of a text, in order. Short words in lower case may be left out: `BN` of
 * `Bogs of the North`.
 */
export function abbreviates(short: string, text: string): boolean {
  if (!/^\p{Lu}[\p{Lu}-]+s?$/u.test(short)) return false
  const letters = short.replace(/-|s$/g, '').toLowerCase()
  const words = text.split(/[\s/-]+/)
  let left = letters.length
  for (let word = words.pop(); word !== undefined && left > 0; word = words.pop()) {
    if (word.toLowerCase().startsWith(letters[left - 1]!)) left--
    else if (!/^\p{Ll}{1,4}$/u.test(word)) return false
  }
  return left === 0
}

/** Whether a short form is all the capitals of a name, in order: `KLT` of `Kettle Letters Today`. */
export const areCapitalsOf = (short: string, name: string): boolean =>
  /^\p{Lu}{3,}$/u.test(short) && name.replace(/[^\p{Lu}]/gu, '') === short
