/**
 * Texts with percent signs, as URLs write characters.
 */

/** The text with its percent signs decoded: `caf%C3%A9` as `café`. The text itself if it cannot be decoded. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
