/**
 * Sentences of a page.
 */

/** Sentences and lines of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(/\n|(?<=[.!?…])\s+|(?<=[。！？，])/u)
}
