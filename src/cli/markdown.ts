/**
 * Our own documentation, which is Markdown, in a terminal.
 */

import {styleText} from 'node:util'
import {columns} from '../report/visible.ts'
import {wrap} from '../report/wrap.ts'

export interface TerminalOptions {
  color: boolean
  width: number
}

/** Code, whatever is in it; links; bold text. */
const marks = /`([^`]+)`|\[([^\]]+)\]\([^)]*\)|\*\*([^*]+)\*\*/g

type Format = Parameters<typeof styleText>[0]

/** Headings, tables, lists, fenced code and paragraphs of Markdown that we wrote ourselves. */
export function inTerminal(markdown: string, {color, width}: TerminalOptions): string {
  const paint = (format: Format, text: string) =>
    color ? styleText(format, text, {validateStream: false}) : text
  const inline = (text: string): string =>
    text.replace(marks, (span: string, code?: string, label?: string, strong?: string) => {
      if (code !== undefined) return color ? paint('cyan', code) : span
      return strong === undefined ? inline(label ?? '') : paint('bold', inline(strong))
    })

  const block = (text: string): string => {
    if (text.startsWith('#')) return paint('bold', text.replace(/^#+ /, ''))
    if (text.startsWith('```'))
      return fenced(text)
        .map(d => paint('dim', `    ${d}`))
        .join('\n')
    if (text.startsWith('|')) return table(text.split('\n'), inline, width, d => paint('bold', d))
    if (/^[-*] /.test(text)) return text.split('\n').map(inline).join('\n')
    return wrap(text.replaceAll('\n', ' '), width).map(inline).join('\n')
  }
  return blocks(markdown).map(block).join('\n\n') + '\n'
}

/** Blocks between blank lines; a fence is one block whatever is in it. */
function blocks(markdown: string): string[] {
  return (markdown.match(/^(`{3,})[^]*?^\1$|^.+(?:\n(?!`{3}).+)*/gm) ?? []).map(d => d.trimEnd())
}

function fenced(text: string): string[] {
  return text.split('\n').slice(1, -1)
}

/** Columns side by side below their names, the last one wrapped. */
function table(
  rows: readonly string[],
  inline: (text: string) => string,
  width: number,
  headed: (text: string) => string
): string {
  const cells = rows
    .filter(d => !/^[| :-]+$/.test(d))
    .map(d =>
      d
        .split('|')
        .slice(1, -1)
        .map(d => plain(d.trim()))
    )
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map(d => columns(d[i] ?? ''))))
  const indent = widths.slice(0, -1).reduce((total, d) => total + d + 2, 0)

  return cells
    .map((row, index) => {
      const head = row
        .slice(0, -1)
        .map((d, i) => d.padEnd((widths[i] ?? 0) + 2))
        .join('')
      const lines = wrap(row.at(-1) ?? '', Math.max(30, width - indent))
      if (index === 0) return headed((head + lines.join(' ')).trimEnd())
      return head + lines.map(inline).join('\n' + ' '.repeat(indent))
    })
    .join('\n')
}

function plain(cell: string): string {
  return cell
    .replace(/(`[^`]+`)|\[([^\]]+)\]\([^)]*\)/g, (_, code?: string, label = '') => code ?? label)
    .replace(/^`([^`]*)`$/, '$1')
}
