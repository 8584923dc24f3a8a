/**
 * The lines of a table of contents that is a Markdown list, for putting links in and moving them.
 */

import type {Edit} from '../finding.ts'
import type {TocLink} from './toc.ts'
import type {PaperList} from '../model/types.ts'

/** A link that is alone on its line. */
interface TocLine {
  link: TocLink
  /** From the start of the line to after its line break. */
  start: number
  end: number
  /** Blanks before the marker. */
  indent: number
  /** Indent and marker. */
  prefix: string
}

/** The lines, if every link has its own: bullets, or numbers that are all `1.`. */
export function linesOf({source}: PaperList, links: readonly TocLink[]): TocLine[] | undefined {
  const lines: TocLine[] = []
  for (const link of links) {
    const above = source.lastIndexOf('\n', link.span.start) + 1
    const start = above + source.slice(above, link.span.start + 1).lastIndexOf('\r') + 1
    const prefix = source.slice(start, link.span.start)
    const rest = /[^\r\n]*(?:\r\n|\n|\r|$)/y
    rest.lastIndex = link.span.end
    const end = link.span.end + (rest.exec(source)?.[0].length ?? 0)
    const indent = /^([ \t]*)(?:[-*+]|1[.)])[ \t]+$/.exec(prefix)?.[1]
    if (indent === undefined || start < (lines.at(-1)?.end ?? 0)) return undefined
    lines.push({link, start, end, indent: indent.replaceAll('\t', '    ').length, prefix})
  }
  return lines
}

/** Whether there is nothing between the lines. */
export function isSolid({source}: PaperList, lines: readonly TocLine[]): boolean {
  return lines.every((d, index) => /^\s*$/.test(source.slice(lines[index - 1]?.end ?? d.start, d.start)))
}

/** Puts a link on a line of its own, after another link and what is nested below that, or before it. */
export function insertion(
  {source}: PaperList,
  lines: readonly TocLine[],
  where: 'before' | 'after',
  beside: TocLink,
  text: string,
  anchor: string
): Edit | undefined {
  const index = lines.findIndex(d => d.link === beside)
  const line = lines[index]
  if (!line || /[[\]\\]/.test(text)) return undefined
  const base = source.slice(beside.span.start, beside.anchorSpan.start).replace(/^[\s\S]*\]\(/, '')
  const lineBreak = /\r\n|\n|\r/.exec(source.slice(line.start, line.end))?.[0]
  if (!lineBreak) return undefined
  const start = where === 'before' ? line.start : lastOf(lines, index).end
  return {start, end: start, text: `${line.prefix}[${text}](${base}${anchor})${lineBreak}`}
}

/** Moves the line of a link, which must have nothing nested below, after that of another. */
export function move(
  {source}: PaperList,
  lines: readonly TocLine[],
  link: TocLink,
  behind: TocLink
): Edit[] | undefined {
  const from = lines.findIndex(d => d.link === link)
  const to = lines.findIndex(d => d.link === behind)
  const [line, target] = [lines[from], lines[to]]
  if (!line || !target || line.indent !== target.indent || lastOf(lines, from) !== line) return undefined
  const {end} = lastOf(lines, to)
  const text = source.slice(line.start, line.end)
  if (!/[\r\n]$/.test(text) || !/[\r\n]$/.test(source.slice(target.start, end))) return undefined
  return [
    {start: line.start, end: line.end, text: ''},
    {start: end, end, text}
  ]
}

/** The last line that is nested below a line, or the line itself. */
function lastOf(lines: readonly TocLine[], index: number): TocLine {
  let last = index
  while (lines[last + 1] && lines[last + 1]!.indent > lines[index]!.indent) last++
  return lines[last]!
}
