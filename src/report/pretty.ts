/**
 * For people at a terminal: what matters first, the line with the place underlined, why, and the fix.
 */

import {styleText} from 'node:util'
import {excerpt} from './excerpt.ts'
import {groups, type Group} from './order.ts'
import type {FileResult, FindingRecord, ReportOptions, Results} from './types.ts'
import {whatCanBeFixed, whatWasAsked, whatWasFound, whatWasRead} from './totals.ts'
import {columns, visible} from './visible.ts'

type Format = Parameters<typeof styleText>[0]
type Paint = (format: Format, text: string) => string

/** Findings of one rule that are shown in full; the rest are named by line. */
const shown = {error: 10, warn: 3, hint: 1} as const

const colours = {error: 'red', warn: 'yellow', hint: 'blue'} as const

/** Findings by file and rule, then the totals. */
export function pretty(results: Results, {color = false, width = 100}: ReportOptions = {}): string {
  const paint: Paint = color
    ? (format, text) => styleText(format, text, {validateStream: false})
    : (_, text) => text
  const files = results.files.filter(d => d.findings.length > 0).map(d => fileText(d, paint, width))

  return [...files, summaryText(results, paint)].join('\n') + '\n'
}

/** What every finding of a file needs to be printed. */
interface Page {
  lines: readonly string[] | undefined
  paint: Paint
  width: number
}

function fileText({path, source, findings}: FileResult, paint: Paint, width: number): string {
  const page = {lines: source?.split(/\r\n|\n|\r/), paint, width}
  const blocks = groups(findings).map(d => groupText(d, page))
  return [paint('underline', visible(path)), '', ...blocks].join('\n')
}

/** The first findings of a rule in full, the others by line; why is said once. */
function groupText({rule, level, findings}: Group, page: Page): string {
  const full = findings.length <= shown[level] + 2 ? findings : findings.slice(0, shown[level])
  const rest = findings.slice(full.length)
  const parts = full.map((d, index) => findingText(d, d.note !== full[index - 1]?.note, page))
  if (rest.length > 0) {
    const {paint, width} = page
    parts.push(
      `  ${paint('bold', `${rest.length} more`)} ${rule} ${paint('dim', `on ${lineNumbers(rest, width - 10)}`)}\n`
    )
  }
  return parts.join('\n')
}

function findingText(finding: FindingRecord, withNote: boolean, {lines, paint, width}: Page): string {
  const {level, line, column, message, note, rule, related, fix} = finding
  const place = `${line}:${column}`
  const how = fix && (fix.safe ? '--fix' : '--fix-unsafe')
  const tags = [paint('dim', rule), ...(how ? [paint('green', how)] : [])].join(paint('dim', ' · '))
  const parts = [`  ${paint('dim', place)} ${paint(colours[level], level)} ${visible(message)}  ${tags}`]
  const cut = lines && excerpt(lines, finding, width - 10)

  if (cut) {
    const gutter = ' '.repeat(String(line).length)
    const underline = ' '.repeat(columns(cut.before)) + paint(colours[level], '~'.repeat(columns(cut.place)))
    parts.push(`    ${paint('dim', `${line} │`)} ${(cut.before + cut.place + cut.after).trimEnd()}`)
    parts.push(`    ${paint('dim', `${gutter} │`)} ${underline}`)
  }
  for (const other of related ?? []) {
    if (other.line === line) continue
    parts.push(`    ${paint('dim', `line ${other.line}:`)} ${visible(other.message)}`)
  }
  const better = fix && replacement(fix, message)
  if (better) parts.push(`    ${paint('green', 'fix')} ${better}`)
  if (withNote && note) {
    const text = note.split('\n').flatMap(d => wrap(visible(d), width - 8))
    parts.push(...text.map((d, index) => `    ${paint('dim', `${index === 0 ? 'why' : '   '} ${d}`)}`))
  }
  return parts.join('\n') + '\n'
}

/** What a fix writes, where it is one line that the message does not say already. */
function replacement({edits}: NonNullable<FindingRecord['fix']>, message: string): string | undefined {
  const [edit] = edits
  const text = edit && edits.length === 1 ? edit.text.trim() : ''
  return text === '' || /[\r\n]/.test(text) || text.length > 300 || message.includes(text)
    ? undefined
    : visible(text)
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

function summaryText({summary, files, links}: Results, paint: Paint): string {
  const {errors, warnings, hints, entries} = summary
  const asked = whatWasAsked(links)
  const fixes = whatCanBeFixed(files)
  const colour = errors ? 'red' : warnings ? 'yellow' : 'blue'
  const head =
    errors + warnings + hints === 0
      ? `${paint('green', '✔')} ${whatWasRead(summary)}: nothing to report`
      : `${paint(['bold', colour], whatWasFound(summary))} · ${whatWasRead(summary)}`
  const none = entries === 0 ? `${paint('yellow', 'No entry was recognised:')} is this a list of papers?` : ''
  return [head, ...(none ? [none] : []), ...(asked ? [asked] : []), ...(fixes ? [fixes] : [])].join('\n')
}
