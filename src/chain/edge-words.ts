/**
 * The words at both ends of a text, in lower case: letters of any script, hyphens and ampersands.
 */

/** The word that a text begins with; `''` if it begins with another character. */
export function firstWord(text: string): string {
  let end = 0
  while (isOfWord(text.charCodeAt(end))) end++
  if (text.charCodeAt(end) <= 0x7f || end === text.length) return text.slice(0, end).toLowerCase()
  const [word = ''] = text.split(' ', 1)
  return /^[\p{L}&-]+/u.exec(word.toLowerCase())?.[0] ?? ''
}

/** The word that a text ends with; `''` if it ends with another character. */
export function lastWord(text: string): string {
  let start = text.length
  while (isOfWord(text.charCodeAt(start - 1))) start--
  if (text.charCodeAt(start - 1) <= 0x7f || start === 0) return text.slice(start).toLowerCase()
  return /[\p{L}&-]+$/u.exec(text.slice(text.lastIndexOf(' ') + 1).toLowerCase())?.[0] ?? ''
}

/** Whether a character code is that of a letter of English, a hyphen or an ampersand. */
function isOfWord(unit: number): boolean {
  const lower = unit | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || unit === 0x2d || unit === 0x26
}
