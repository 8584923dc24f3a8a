/**
 * A list with every second entry left out.
 */

import {read} from '../../src/lint.ts'
import type {Entry, PaperList} from '../../src/model/types.ts'

/** How many entries of the shortened list are there, and how many are read as in the whole list. */
export interface Half {
  kept: number
  same: number
  /** What is read otherwise: line in the whole list, reading there, reading in the half. */
  changed: readonly {line: number; whole: string; half: string}[]
}

/** A list without its entries at even (0) or odd (1) places. */
export function halfText(text: string, parity: 0 | 1): string {
  const gone = linesToDrop(read(text, 'README.md').list, parity)
  return text
    .split('\n')
    .filter((_, index) => !gone.has(index + 1))
    .join('\n')
}

/** Leaves out the entries at even (0) or odd (1) places and compares the others; only those that have their lines for themselves go. */
export function halfOf(text: string, parity: 0 | 1): Half {
  const source = text.replace(/^\uFEFF/, '')
  const whole = read(source, 'README.md').list
  const gone = linesToDrop(whole, parity)
  const lines = source.split('\n')
  /** Line of the whole list for each line that is left, from 1. */
  const origin = lines.map((_, index) => index + 1).filter(d => !gone.has(d))
  const half = read(origin.map(d => lines[d - 1]).join('\n'), 'README.md').list

  const found = new Map<number, string[]>()
  for (const entry of half.entries) {
    const line = origin[lineOf(half, entry) - 1] ?? 0
    found.set(line, [...(found.get(line) ?? []), saidBy(entry)])
  }
  const left = whole.entries.filter(d => !gone.has(lineOf(whole, d)))
  const changed = left.flatMap(entry => {
    const line = lineOf(whole, entry)
    const said = saidBy(entry)
    const now = found.get(line) ?? []
    return now.includes(said) ? [] : [{line, whole: said, half: now.join(' / ') || 'no entry'}]
  })
  return {kept: left.length, same: left.length - changed.length, changed}
}

function linesToDrop(list: PaperList, parity: 0 | 1): Set<number> {
  const owners = new Map<number, number>()
  const ranges = list.entries.map(({span}) => {
    const {start, end} = list.position(span)
    return Array.from({length: end.line - start.line + 1}, (_, index) => start.line + index)
  })
  for (const line of ranges.flat()) owners.set(line, (owners.get(line) ?? 0) + 1)
  const lines = list.source.split('\n')
  const goes = ranges.filter(
    (range, index) =>
      index % 2 === parity &&
      range.every(d => owners.get(d) === 1 && isWholeLine(lines[d - 1] ?? '')) &&
      !isAbove(lines[range[0]! - 1]!, lines[range.at(-1)!] ?? '')
  )
  return new Set(goes.flat())
}

/** Whether the line behind an entry hangs on it: without the item above, it would be one of another item, or code. */
function isAbove(entry: string, next: string): boolean {
  const indentOf = (line: string) => line.search(/\S/)
  return indentOf(next) > indentOf(entry)
}

/** Cells that reach into the next row, and tags that hold several entries, cannot go with one of them. */
function isWholeLine(line: string): boolean {
  return !/rowspan|<\/?(?:table|tbody|ul|ol|details)\b/i.test(line)
}

function lineOf(list: PaperList, {span}: Entry): number {
  return list.position({start: span.start, end: span.start}).start.line
}

function saidBy({title, authors, venue, year, links}: Entry): string {
  const roles = links.map(d => `${d.role} ${d.url}`)
  return [title?.text, authors?.text, venue?.text, year?.value, ...roles].map(d => d ?? '–').join(' | ')
}
