/**
 * What is around the parts of an entry: emphasis, brackets, quotes.
 */

import {isSpace} from '../text/white-space.ts'

/** Opening and closing marks, longer ones first. Source: the entries of some 300 real lists. */
export const enclosures: readonly (readonly [open: string, close: string])[] = [
  ['<strong>', '</strong>'],
  ['<em>', '</em>'],
  ['<b>', '</b>'],
  ['<i>', '</i>'],
  ['<u>', '</u>'],
  ['***', '***'],
  ['**', '**'],
  ['__', '__'],
  ['~~', '~~'],
  ['\\[', '\\]'],
  ['*', '*'],
  ['_', '_'],
  ['`', '`'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['"', '"'],
  ['“', '”'],
  ["''", "''"],
  ["'", "'"],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
  ['（', '）'],
  ['［', '］'],
  ['《', '》'],
  ['«', '»'],
  ['‹', '›'],
  ['〈', '〉'],
  ['<', '>'],
  ['|', '|']
]

/** Marks that are also letters of a title or year (`'25`), and so only ever taken with both partners outside. */
const ambiguous = new Set(["'", '’', '|'])

/** First characters of opening marks, and last ones of them: most texts have neither at their ends. */
const firsts = new Set(enclosures.map(([open]) => open.at(0)))
const lasts = new Set(enclosures.map(([open]) => open.at(-1)))

interface Range {
  start: number
  end: number
}

/** The range without the marks at both of its ends and the white space inside them. */
export function inside(text: string, {start, end}: Range): Range {
  for (;;) {
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (start < end && isSpace(text.charCodeAt(end - 1))) end--
    if (!firsts.has(text[start])) return {start, end}
    const pair = enclosures.find(([open, close]) => {
      if (end - start <= open.length + close.length || ambiguous.has(open)) return false
      if (!text.startsWith(open, start) || !text.endsWith(close, end)) return false
      const content = text.slice(start + open.length, end - close.length)
      return content.indexOf(open) < 0 && content.indexOf(close) < 0
    })
    if (!pair) return {start, end}
    start += pair[0].length
    end -= pair[1].length
  }
}

/** The range with the marks that are around it, as long as they are within `limits`; a comma or period may precede the closing one. */
export function outside(text: string, {start, end}: Range, limits: Range): Range {
  let next: Range | undefined = {start, end}
  while (next) {
    ;({start, end} = next)
    next = lasts.has(text[start - 1]) ? wider(text, {start, end}, limits) : undefined
  }
  return {start, end}
}

/** The range with one more pair of marks around it, if there is one. */
function wider(text: string, {start, end}: Range, limits: Range): Range | undefined {
  const tail = /^[.,;:!?]?\s?/.exec(text.slice(end, end + 2))?.[0] ?? ''
  for (const [open, close] of enclosures) {
    const from = start - open.length
    if (from < limits.start || !text.startsWith(open, from)) continue
    for (const skip of [0, tail.length, Math.min(1, tail.length)]) {
      const to = end + skip + close.length
      if (to <= limits.end && text.startsWith(close, end + skip)) return {start: from, end: to}
    }
  }
  return undefined
}

const partners = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['）', '（'],
  ['】', '【'],
  ['》', '《'],
  ['”', '“']
])
const closers = new Map(Array.from(partners, ([close, open]) => [open, close]))
const openers = new Set(partners.values())

/** Marks of a text that have no partner in it, first the closing ones, then the opening ones. */
export function lonelyMarks(text: string): {closing: string[]; opening: string[]} {
  const opening: string[] = []
  const closing: string[] = []
  if (!/[*_`"()[\]{}（）【】《》“”]/.test(text)) return {closing, opening}
  for (const [mark] of text.matchAll(
    /\\.|\*+|(?<![\p{L}\d_])_+|_+(?![\p{L}\d_])|`+|"|[()[\]{}（）【】《》“”]/gu
  )) {
    if (mark.startsWith('\\')) continue
    const partner = partners.get(mark) ?? (openers.has(mark) ? undefined : mark)
    if (partner !== undefined && opening.at(-1) === partner) opening.pop()
    else if (partner === undefined || partner === mark) opening.push(mark)
    else closing.push(mark)
  }
  return {closing, opening}
}

/** Whether every bracket and quote of a text has its partner in it. */
export function isClosed(text: string): boolean {
  const {closing, opening} = lonelyMarks(text)
  return closing.length === 0 && opening.length === 0
}

/** The range with the marks just outside that are the partners of marks inside: `Workshop (SLT` and `)`, `RAPO:** The Devil` and `**`. */
export function balanced(text: string, {start, end}: Range): Range {
  for (;;) {
    const {closing, opening} = lonelyMarks(text.slice(start, end))
    const symmetric = opening.find(d => !openers.has(d))
    const before = partners.get(closing.at(-1) ?? '') ?? symmetric
    const last = opening.at(-1) ?? ''
    const after = closers.get(last) ?? last
    if (after && text.startsWith(after, end)) end += after.length
    else if (before && text.endsWith(before, start)) start -= before.length
    else return {start, end}
  }
}
