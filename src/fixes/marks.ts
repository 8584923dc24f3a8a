/**
 * Brackets and other marks that come in pairs.
 */

const pairs = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['>', '<'],
  ['»', '«'],
  ['›', '‹'],
  ['〉', '〈'],
  ['）', '（'],
  ['】', '【'],
  ['》', '《'],
  ['”', '“']
])
const opening = new Set(pairs.values())

/** How many marks of a text have no partner: brackets, quotes, stars, backticks. */
export function lonelyMarks(text: string): number {
  const open: string[] = []
  let lonely = 0
  for (const [mark] of text.matchAll(/\\.|\*+|`+|"|[()[\]{}<>«»‹›〈〉（）【】《》“”]/g)) {
    if (mark.startsWith('\\')) continue
    const partner = pairs.get(mark) ?? (opening.has(mark) ? undefined : mark)
    if (partner !== undefined && open.at(-1) === partner) open.pop()
    else if (pairs.has(mark)) lonely++
    else open.push(mark)
  }
  return lonely + open.length
}
