/**
 * Backticks in a text, so that a longer run of them can enclose it.
 */

/** The length of the longest run of backticks; 0 without any. */
export function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(d => d.length))
}
