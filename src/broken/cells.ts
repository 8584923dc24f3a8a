/**
 * Cells of a row of a Markdown table, as they are written.
 */

import type {TableRow} from 'mdast'
import type {Span} from '../text/types.ts'

export interface Cell extends Span {
  /** Without the pipes and blanks around it. */
  text: string
  /** Blanks before it. */
  indent: number
}

/** Where the first link of a cell starts; -1 if it has none. */
export const linkIn = (text: string): number =>
  text.search(/!?\[(?:\\.|!?\[[^\]]*\](?:\([^()]*\))?|[^[\]\\])*\][([]|<a\s|(?<![(\w"'<])https?:/i)

/** A link without its URL, and no more than forty characters. */
export function shortened(text: string): string {
  const short = text.replace(/\]\([^()]*\)/g, '](…)').replaceAll('`', '')
  return short.length > 40 ? `${short.slice(0, 39)}…` : short
}

/** The cells of a row in order. */
export function cellsOf({children}: TableRow, source: string): Cell[] {
  return children.map(({position}) => {
    const start = (position?.start.offset ?? 0) + 1
    const written = source.slice(start - 1, position?.end.offset)
    const inner = written.replace(/^\|/, '').replace(/\|\s*$/, '')
    const offset = written.length - written.replace(/^\|/, '').length
    const indent = inner.length - inner.trimStart().length
    return {start: start - 1 + offset, end: start - 1 + offset + inner.length, text: inner.trim(), indent}
  })
}
