/**
 * The whole tag around a venue and its year: `[**CVPR 2022**]`, `(ICML, 2021)`.
 */

import {cell, partOf} from '../flow/flow.ts'
import type {Flow, Part, Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import type {Fields} from '../chain/extract.ts'

/** What else may be beside venue and year in the brackets of a tag, in characters: `Oral`, `Best Paper Award`. */
const reach = 60

const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '【': '】',
  '［': '］'
}

/** Brackets are not looked for beyond these. */
const ends = new Set(`\n${cell}])）】}`)

/** The tag of an entry with the brackets and the emphasis that are around it; undefined if a cell of a table is all of it. */
export function tagOf(flow: Flow, {title, venue, year}: Fields): Part | undefined {
  const shown = venue ?? year
  if (!shown) return undefined
  const beside = venue && year && isBeside(flow, venue, year) ? year : undefined
  const bare = {
    start: Math.min(shown.start, beside?.start ?? shown.start),
    end: Math.max(shown.end, beside?.end ?? shown.end)
  }
  if (
    title &&
    flow.text.slice(Math.min(title.end, bare.start), Math.max(title.start, bare.end)).includes(cell)
  )
    return undefined
  const outer = bracketed(flow, bare) ?? marked(flow, bare)
  const around = within(flow.marks, outer).filter(d => d.start === outer.start && d.end === outer.end)
  const widest = around.map(d => d.span).sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  const part = partOf(flow, outer)
  if (!part) return {text: '', span: {start: flow.starts[bare.start]!, end: flow.ends[bare.start]!}}
  return widest ? {...part, span: widest} : part
}

/** Whether only punctuation, praise and a few words are between venue and year. */
function isBeside({text}: Flow, a: Range, b: Range): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
  return between.length <= 16 && !/[\n\u001f|]/.test(between)
}

/** The brackets around a tag, where they hold little else. */
function bracketed({text, links}: Flow, {start, end}: Range): Range | undefined {
  let from = start - 1
  while (
    from >= 0 &&
    start - from <= reach &&
    pairs[text[from] ?? ''] === undefined &&
    !ends.has(text[from]!)
  )
    from--
  const close = pairs[text[from] ?? '']
  if (close === undefined) return undefined
  let depth = 1
  for (let at = from + 1; at < end + reach; at++) {
    if (text[at] === '\n') return undefined
    if (text[at] === text[from]) depth++
    if (text[at] === close && --depth === 0) {
      if (at < end) return undefined
      const outer = {start: from, end: at + 1}
      return within(links, outer).some(d => d.start >= end) ? undefined : outer
    }
  }
  return undefined
}

/** The emphasis or code around a tag, where it holds little else. */
function marked({marks}: Flow, bare: Range): Range {
  const size = bare.end - bare.start + reach / 2
  const near = within(marks, {start: bare.end - size, end: bare.start + size})
  const around = near.filter(d => d.start <= bare.start && bare.end <= d.end && d.end - d.start <= size)
  const [widest = bare] = around.sort((a, b) => b.end - b.start - (a.end - a.start))
  return {start: widest.start, end: widest.end}
}
