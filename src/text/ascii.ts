/**
 * Texts in ASCII, which most are: their words can be separated without knowledge of other scripts.
 */

/** Whether a text has a letter or a digit of any script. */
export function hasLetterOrDigit(text: string): boolean {
  return /[a-z\d]/i.test(text) || (!isAscii(text) && /[\p{L}\p{N}]/u.test(text))
}

/** Whether a text is ASCII throughout. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}
