/**
 * Words of a text, however its language separates them.
 */

/** Counts words; in Chinese, Japanese and Korean two characters count for one. */
export function wordCount(text: string): number {
  let words = 0
  for (const word of text.split(/[\s/]+/)) if (/[\p{L}\p{N}]/u.test(word)) words++
  const characters = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0
  return words + Math.floor(characters / 2)
}
