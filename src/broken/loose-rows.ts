/**
 * Rows of pipes that GitHub does not show as a table: the line below the header is missing, or has another number of cells.
 */

import type {Edit} from '../finding.ts'
import {nodesOf} from '../markdown/nodes.ts'
import type {PaperList} from '../model/types.ts'
import type {Span} from '../text/types.ts'

export interface LooseRows {
  reason: string
  /** The header. */
  span: Span
  /** If the first row plainly is a header. */
  edits: readonly Edit[] | undefined
}

const delimiter = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** Paragraphs of at least three lines that all start with a pipe. */
export function looseRows({tree, source}: PaperList): LooseRows[] {
  const found: LooseRows[] = []
  for (const {position} of nodesOf(tree, 'paragraph')) {
    const start = position?.start.offset ?? 0
    if (source[start] !== '|') continue
    const lines = source.slice(start, position?.end.offset).split('\n')
    const rows = lines.map(d => d.trim())
    if (rows.length < 3 || !rows.every(d => /^\|.*[^\\]\|/.test(d))) continue
    const [header = '', second = ''] = rows
    const width = widthOf(header)
    const span = {start, end: start + lines[0]!.trimEnd().length}
    const behind = start + lines[0]!.length
    const line = `|${' --- |'.repeat(width)}`
    const isHeader = !/\]\(|https?:/.test(header)
    if (delimiter.test(second)) {
      const place = {start: behind + 1, end: behind + 1 + lines[1]!.trimEnd().length}
      found.push({
        reason: `Header has ${width} cells, but the line below it has ${widthOf(second)}, so GitHub does not show a table`,
        span,
        edits: isHeader ? [{...place, text: line}] : undefined
      })
      continue
    }
    if (!rows.slice(1).some(d => /\]\(/.test(d))) continue
    const lineBreak = source.slice(0, behind).endsWith('\r') ? '\r\n' : '\n'
    const edit = {
      start: behind - (lineBreak.length - 1),
      end: behind - (lineBreak.length - 1),
      text: `${lineBreak}${line}`
    }
    found.push({
      reason: `Rows without the line \`${width > 4 ? '| --- | … |' : line}\` below the header are no table`,
      span,
      edits: isHeader && rows.every(d => widthOf(d) === width) ? [edit] : undefined
    })
  }
  return found
}

/** Cells of a row. */
function widthOf(row: string): number {
  return row
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/).length
}
