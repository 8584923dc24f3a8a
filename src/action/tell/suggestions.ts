/**
 * Fixes as suggestions for lines: what a review of GitHub can offer to click.
 */

import type {Edit, Fix} from '../../finding.ts'
import {applyEdits, compatible, editsOf} from '../../fixes/edits.ts'
import type {Found} from '../changes/blame.ts'

/** Lines to replace, and with what. */
export interface Suggestion {
  path: string
  /** First and last line, inclusive, in the numbering of the source. */
  from: number
  to: number
  /** Without the line end of the last line; undefined if the lines are deleted. */
  text: string | undefined
  findings: readonly Found[]
}

interface Fixable {
  finding: Found
  fix: Pick<Fix, 'safe' | 'edits'>
  from: number
  to: number
}

/**
 * Suggestions for a file: fixes whose lines are all new, those of neighbouring places taken together, because a suggestion replaces whole
 * lines. If two fixes want the same text, the safe one is offered, and the other waits for the next run.
 */
export function suggest(
  path: string,
  source: string,
  findings: readonly Found[],
  added: ReadonlySet<number>
): Suggestion[] {
  const starts = lineStarts(source)
  const fixable = findings.flatMap((finding): Fixable[] => {
    const {fix} = finding
    if (!fix || fix.edits.length === 0) return []
    const [from, to] = linesOf(fix.edits, source, starts)
    return isAdded(from, to, added) ? [{finding, fix, from, to}] : []
  })
  const chosen = chosenOf(fixable)
  const merged: {from: number; to: number; fixes: Pick<Fix, 'edits'>[]; findings: Found[]}[] = []
  for (const {finding, fix, from, to} of chosen.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && from <= last.to) {
      // Together, two fixes may join a line that neither joins alone.
      const [, joined] = linesOf(editsOf([...last.fixes, fix]), source, starts)
      const reach = Math.max(last.to, to, joined)
      if (!isAdded(last.from, reach, added)) continue
      last.to = reach
      last.fixes.push(fix)
      last.findings.push(finding)
    } else merged.push({from, to, fixes: [fix], findings: [finding]})
  }
  return merged.map(({from, to, fixes, findings: of}) => {
    const start = starts[from - 1] ?? 0
    const end = starts[to] ?? source.length
    const moved = editsOf(fixes).map(d => ({...d, start: d.start - start, end: d.end - start}))
    const text = applyEdits(source.slice(start, end), moved)
    return {path, from, to, text: text === '' ? undefined : text.replace(/\r?\n$/u, ''), findings: of}
  })
}

/** Fixes that fit together: of two that do not, the safe one, or else the more relevant one. */
function chosenOf(fixable: readonly Fixable[]): Fixable[] {
  const inOrder = fixable.toSorted((a, b) => Number(b.fix.safe) - Number(a.fix.safe))
  const chosen = new Set(compatible(inOrder.map(d => d.fix)))
  return fixable.filter(d => chosen.has(d.fix))
}

function isAdded(from: number, to: number, added: ReadonlySet<number>): boolean {
  for (let line = from; line <= to; line++) if (!added.has(line)) return false
  return true
}

/** Lines that edits touch: one more if the last of them loses its line end and something of it is left. */
function linesOf(
  edits: readonly Edit[],
  source: string,
  starts: readonly number[]
): [from: number, to: number] {
  const first = Math.min(...edits.map(d => d.start))
  const last = Math.max(...edits.map(d => (d.end > d.start ? d.end - 1 : d.start)))
  const from = lineAt(first, starts)
  const to = lineAt(last, starts)
  const [start = 0, end = source.length] = [starts[from - 1], starts[to]]
  const moved = edits.map(d => ({start: d.start - start, end: d.end - start, text: d.text}))
  const text = applyEdits(source.slice(start, end), moved)
  const joins = source.slice(start, end).endsWith('\n') && text !== '' && !text.endsWith('\n')
  return [from, joins && to < starts.length ? to + 1 : to]
}

function lineStarts(source: string): number[] {
  return [0, ...Array.from(source.matchAll(/\n/gu), d => d.index + 1)]
}

/** Line of an offset, from 1. */
function lineAt(offset: number, starts: readonly number[]): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(1, low)
}
