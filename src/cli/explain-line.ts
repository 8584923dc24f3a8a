/**
 * `paperlint explain FILE:LINE`: how a line was read, for terminals.
 */

import type {ExplainedPlace} from '../model/explain-line.ts'
import {columns as widthIn, visible} from '../report/visible.ts'

/** `README.md:53`: a file and a line of it. */
export const placePattern = /^(?<file>.+):(?<line>\d+)$/

/** Signs that are shown for an entry, and against one. */
const most = 6
/** Weaker signs would read 0.0. */
const least = 0.05

/** How a line was read, as text. */
export function explainedText(file: string, line: number, places: readonly ExplainedPlace[]): string {
  if (places.length === 0)
    return (
      `${file}:${line} is not read as an entry, and nothing on this line could be one.\n\n` +
      'Entries are items of lists, rows of tables, paragraphs, and headings with the text below them. Text in comments and code is never read.\n'
    )
  return places.map(d => placeText(file, d)).join('\n')
}

function placeText(file: string, place: ExplainedPlace): string {
  const {lines, shape, section, isEntry, alone, together, group, fields, pieces, signs} = place
  const where = lines[0] === lines[1] ? `${file}:${lines[0]}` : `${file}:${lines[0]}-${lines[1]}`
  const head = [
    `${where}  ${shape}${section === undefined ? '' : `, section “${visible(section)}”`}`,
    `${isEntry ? 'An entry' : 'Not an entry'}: ${percent(together)} likely (by itself ${percent(alone)}; ${group.entries} of ${group.size} in its group are entries)`
  ]
  const named = (['title', 'authors', 'venue', 'year'] as const).map(
    d => `  ${d.padEnd(8)} ${visible(fields[d] ?? '–')}`
  )
  const rows = pieces.map(d => [visible(d.mark), clipped(d.text), d.says, d.role === 'other' ? '' : d.role])
  const weights = (heading: string, chosen: readonly {sign: string; weight: number}[]) => {
    const shown = chosen.filter(d => Math.abs(d.weight) >= least).slice(0, most)
    if (shown.length === 0) return []
    return [
      heading,
      ...shown.map(d => `  ${d.weight > 0 ? '+' : '−'}${Math.abs(d.weight).toFixed(1)}  ${visible(d.sign)}`)
    ]
  }
  return [
    ...head,
    '',
    ...named,
    '',
    ...columns([['mark', 'piece', 'looks like', 'read as'], ...rows]),
    '',
    ...weights(
      'For an entry',
      signs.filter(d => d.weight > 0)
    ),
    ...weights(
      'Against',
      signs.filter(d => d.weight < 0)
    ),
    ''
  ].join('\n')
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

function clipped(text: string): string {
  const shown = visible(text)
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown
}

/** Rows with their cells below one another. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(d => widthIn(d[column]!))))
  return rows.map(row =>
    `  ${row.map((cell, column) => cell + ' '.repeat(widths[column]! - widthIn(cell))).join('  ')}`.trimEnd()
  )
}
