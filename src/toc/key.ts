/**
 * What titles and anchors have in common.
 */

/** Letters and digits of a title or anchor: the same for `#survey`, `#survey-` and `Survey 📚`. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
