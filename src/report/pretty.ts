/**
 * For people at a terminal: what matters first, the line with the place underlined, why, and the fix.
 */

import {styleText} from 'node:util'
import {excerpt} from './excerpt.ts'
import {groups, type Group} from './order.ts'
import type {FileResult, FindingRecord, ReportOptions, Results} from './types.ts'
import {
  howToSeeUnverified,
  whatCanBeFixed,
  whatWasAsked,
  whatWasFound,
  whatWasNotRecognized,
  whatWasRead
} from './totals.ts'
import {wrap} from './wrap.ts'
import {columns, visible} from './visible.ts'

type Format = Parameters<typeof styleText>[0]
type Paint = (format: Format, text: string) => string

/** Findings of one rule that are shown in full; the rest are named by line. */
const shown = {error: 10, warn: 3, hint: 1} as const

const colors = {error: 'red', warn: 'yellow', hint: 'blue'} as const

/** Findings by file and rule, then the totals. */
export function pretty(
  results: Results,
  {color = false, width = 100, all = false, command}: ReportOptions = {}
): string {
  const paint: Paint = color
    ? (format, text) => styleText(format, text, {validateStream: false})
    : (_, text) => text
  const files = results.files.filter(d => d.findings.length > 0).map(d => fileText(d, {paint, width, all}))

  return [...files, summaryText(results, paint, command)].join('\n') + '\n'
}

/** What every finding of a file needs to be printed. */
interface Page {
  lines: readonly string[] | undefined
  paint: Paint
  /** Columns of the terminal. */
  width: number
  /** Whether nothing is left out. */
  all: boolean
}

function fileText({path, source, findings}: FileResult, look: Omit<Page, 'lines'>): string {
  const {paint} = look
  const page = {...look, lines: source?.split(/\r\n|\n|\r/)}
  const blocks = groups(findings).map(d => groupText(d, page))
  return [paint('underline', visible(path)), '', ...blocks].join('\n')
}

/** The first findings of a rule in full, the others by line; why is said once. */
function groupText({rule, level, findings}: Group, page: Page): string {
  const isFew = page.all || findings.length <= shown[level] + 2
  const full = isFew ? findings : findings.slice(0, shown[level])
  const rest = findings.slice(full.length)
  const parts = full.map((d, index) => findingText(d, d.note !== full[index - 1]?.note, page))
  if (rest.length > 0) {
    const {paint, width} = page
    parts.push(
      `  ${paint('bold', `${rest.length} more`)} ${rule} ${paint('dim', `on ${lineNumbers(rest, width - 30)} (--all shows them)`)}\n`
    )
  }
  return parts.join('\n')
}

function findingText(finding: FindingRecord, withNote: boolean, {lines, paint, width}: Page): string {
  const {level, line, column, message, note, rule, related, fix} = finding
  const place = `${line}:${column}`
  const how = fix && (fix.safe ? '--fix' : '--fix-unsafe')
  const plainTags = [rule, ...(how ? [how] : [])].join(' · ')
  const tags = [paint('dim', rule), ...(how ? [paint('green', how)] : [])].join(paint('dim', ' · '))
  const indent = place.length + level.length + 4
  const [first = '', ...further] = wrap(visible(message), width - indent)
  const last = further.at(-1)
  const used = last === undefined ? indent + columns(first) : indent + columns(last)
  const isBeside = used + 2 + columns(plainTags) <= width
  const parts = [
    `  ${paint('dim', place)} ${paint(colors[level], level)} ${first}`,
    ...further.map(d => ' '.repeat(indent) + d)
  ]
  if (isBeside) parts.push(`${parts.pop()}  ${tags}`)
  else parts.push(' '.repeat(indent) + tags)
  const cut = lines && excerpt(lines, finding, width - 7 - String(line).length)

  if (cut) {
    const gutter = ' '.repeat(String(line).length)
    const underline = ' '.repeat(columns(cut.before)) + paint(colors[level], '~'.repeat(columns(cut.place)))
    parts.push(`    ${paint('dim', `${line} │`)} ${(cut.before + cut.place + cut.after).trimEnd()}`)
    parts.push(`    ${paint('dim', `${gutter} │`)} ${underline}`)
  }
  for (const other of related ?? []) {
    if (other.line === line) continue
    const name = `line ${other.line}:`
    const [start = '', ...rest] = wrap(visible(other.message), width - 5 - name.length)
    parts.push(`    ${paint('dim', name)} ${start}`, ...rest.map(d => ' '.repeat(5 + name.length) + d))
  }
  const better = fix && replacement(fix, message)
  if (better) {
    const [start = '', ...rest] = wrap(better, width - 8)
    parts.push(`    ${paint('green', 'fix')} ${start}`, ...rest.map(d => ' '.repeat(8) + d))
  }
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

function summaryText(
  {summary, files, links, incomplete}: Results,
  paint: Paint,
  command: string | undefined
): string {
  const {errors, warnings, hints, entries} = summary
  const color = errors ? 'red' : warnings ? 'yellow' : 'blue'
  const found = errors + warnings + hints > 0
  const unread = whatWasNotRecognized(files).map(visible)
  const head = found
    ? `${paint(['bold', color], whatWasFound(summary))} · ${whatWasRead(summary)}`
    : incomplete !== undefined
      ? `${paint('yellow', 'Not completed:')} no problems so far in ${whatWasRead(summary)}`
      : entries === 0
        ? `${paint('yellow', 'No papers recognized.')} Is this a list of papers?`
        : unread.length > 0
          ? `${paint('yellow', 'Mostly not recognized:')} no problems in ${whatWasRead(summary)}`
          : `${paint('green', '✔')} No problems in ${whatWasRead(summary)}`
  const rest = [
    ...unread,
    whatWasAsked(links),
    howToSeeUnverified(files, links),
    whatCanBeFixed(files, command)
  ]
  return [head, ...rest.filter(d => d)].join('\n')
}
