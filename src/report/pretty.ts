/**
 * For people at a terminal: what matters first, the line with the place underlined, why, and the fix.
 */

import {styleText} from 'node:util'
import {excerpt} from './excerpt.ts'
import {groups, type Group} from './order.ts'
import type {FileResult, FindingRecord, ReportOptions, Results} from './types.ts'
import {whatCanBeFixed, whatWasFound, whatWasRead} from './totals.ts'
import {columns, visible} from './visible.ts'

type Format = Parameters<typeof styleText>[0]
type Paint = (format: Format, text: string) => string

/** Findings of one rule that are shown in full; the rest are named by line. */
const shown = 3

const paintOf = {error: 'red', warn: 'yellow', hint: 'blue'} as const

/** Findings by file and rule, then the totals. */
export function pretty(results: Results, {color = false, width = 100}: ReportOptions = {}): string {
  const paint: Paint = color
    ? (format, text) => styleText(format, text, {validateStream: false})
    : (_, text) => text
  const files = results.files.filter(d => d.findings.length > 0).map(d => fileText(d, paint, width))

  return [...files, summaryText(results, paint)].join('\n') + '\n'
}

function fileText(file: FileResult, paint: Paint, width: number): string {
  const lines = file.source?.split(/\r\n|\n|\r/)
  const blocks = groups(file.findings).map(d => groupText(d, file.path, lines, paint, width))
  return [paint('underline', visible(file.path)), '', ...blocks].join('\n')
}

function groupText(
  group: Group,
  path: string,
  lines: string[] | undefined,
  paint: Paint,
  width: number
): string {
  const all = group.findings.length <= shown + 2
  const full = all ? group.findings : group.findings.slice(0, shown)
  const rest = group.findings.slice(full.length)
  const parts: string[] = []
  let note = ''

  for (const finding of full) {
    parts.push(findingText(finding, path, lines, paint, width, finding.note !== note))
    note = finding.note
  }
  if (rest.length > 0) {
    const places = lineNumbers(rest, width - 10)
    parts.push(`  ${paint('bold', `${rest.length} more`)} ${group.rule} ${paint('dim', `on ${places}`)}\n`)
  }
  return parts.join('\n')
}

function findingText(
  finding: FindingRecord,
  path: string,
  lines: string[] | undefined,
  paint: Paint,
  width: number,
  withNote: boolean
): string {
  const {level, line, column, message, note, rule, related, fix} = finding
  const place = `${visible(path)}:${line}:${column}`
  const parts = [
    `  ${paint('dim', place)} ${paint(paintOf[level], level)} ${visible(message)}  ${paint('dim', rule)}`
  ]
  const cut = lines && excerpt(lines, finding, width - 10)

  if (cut) {
    const gutter = ' '.repeat(String(line).length)
    const underline = ' '.repeat(columns(cut.before)) + paint(paintOf[level], '~'.repeat(columns(cut.place)))
    parts.push(`    ${paint('dim', `${line} │`)} ${(cut.before + cut.place + cut.after).trimEnd()}`)
    parts.push(`    ${paint('dim', `${gutter} │`)} ${underline}`)
  }
  for (const other of related ?? [])
    parts.push(`    ${paint('dim', `line ${other.line}:`)} ${visible(other.message)}`)
  if (fix) parts.push(`    ${paint('green', 'fix:')} ${fixText(fix, lines)}`)
  if (withNote && note)
    parts.push(
      ...wrap(visible(note), width - 9).map((d, i) => `    ${paint('dim', (i ? '     ' : 'why: ') + d)}`)
    )

  return parts.join('\n') + '\n'
}

function fixText({safe, edits}: NonNullable<FindingRecord['fix']>, lines: string[] | undefined): string {
  const [edit] = edits
  const how = safe ? '--fix' : '--fix-unsafe'
  const text =
    edits.length === 1 && edit && lines && !/[\r\n]/.test(edit.text) ? `\`${visible(edit.text)}\`` : ''
  if (!edit || !text) return `${edits.length === 1 ? 'one edit' : `${edits.length} edits`} (${how})`
  return edit.text.trim() === '' && edit.text === '' ? `remove it (${how})` : `${text} (${how})`
}

/** `lines 3, 5, 8 …`, cut to a width. */
function lineNumbers(findings: readonly FindingRecord[], width: number): string {
  const numbers = [...new Set(findings.map(d => d.line))]
  let text = ''
  for (const [index, number] of numbers.entries()) {
    const next = text + (index ? ', ' : '') + number
    if (next.length > width - 30) return `lines ${text} … ${numbers.at(-1)}`
    text = next
  }
  return `${numbers.length === 1 ? 'line' : 'lines'} ${text}`
}

/** Breaks a text between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line += (line ? ' ' : '') + word
  }
  return line ? [...lines, line] : lines
}

function summaryText({summary, files}: Results, paint: Paint): string {
  const {errors, warnings, hints} = summary
  if (errors + warnings + hints === 0)
    return `${paint('green', '✔')} ${whatWasRead(summary)}: nothing to report`

  const colour = errors ? 'red' : warnings ? 'yellow' : 'blue'
  const fixes = whatCanBeFixed(files)
  return [
    `${paint(['bold', colour], whatWasFound(summary))} · ${whatWasRead(summary)}`,
    ...(fixes ? [fixes] : [])
  ].join('\n')
}
