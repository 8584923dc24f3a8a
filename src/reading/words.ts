/**
 * Words of a text, however its language separates them.
 */

/** Counts words; in Chinese, Japanese and Korean two characters count for one. */
export function wordCount(text: string): number {
  return plainWordCount(text) ?? wordCountOfAnyScript(text)
}

function wordCountOfAnyScript(text: string): number {
  let words = 0
  for (const word of text.split(/[\s/]+/)) if (/[\p{L}\p{N}]/u.test(word)) words++
  return words + Math.floor(eastAsianCount(text) / 2)
}

/** Counts Chinese, Japanese and Korean characters. */
export const eastAsianCount = (text: string): number =>
  text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0

/** Counts the words of a text in ASCII with dashes and quotes; undefined for any other. */
function plainWordCount(text: string): number | undefined {
  let words = 0
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f && (unit < 0x2010 || unit > 0x2027)) return undefined
    const isGap = unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x2f
    if (isGap) isInWord = false
    else if (!isInWord && isLetterOrDigit(unit)) {
      isInWord = true
      words++
    }
  }
  return words
}

function isLetterOrDigit(unit: number): boolean {
  const lower = unit | 0x20
  return (unit >= 0x30 && unit <= 0x39) || (lower >= 0x61 && lower <= 0x7a)
}
