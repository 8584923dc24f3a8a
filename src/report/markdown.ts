/**
 * Markdown, for issues, comments and job summaries.
 */

import {code, markdown as plain, markdownMessage} from './escape.ts'
import {groups, type Group} from './order.ts'
import {
  howToSeeUnverified,
  whatCanBeFixed,
  whatWasAsked,
  whatWasFound,
  whatWasNotRecognized,
  whatWasRead
} from './totals.ts'
import type {FileResult, FindingRecord, ReportOptions, Results} from './types.ts'

/** Findings of one rule that are shown before the rest is folded. */
const shown = 10

const signs = {error: '❌', warn: '⚠️', hint: '💡'} as const

/** The totals, then each file by rule. */
export function markdown(
  {summary, files, links, incomplete}: Results,
  {command}: ReportOptions = {}
): string {
  const found = summary.errors + summary.warnings + summary.hints > 0
  const unread = whatWasNotRecognized(files)
  const head = found
    ? `**${whatWasFound(summary)}** · ${whatWasRead(summary)}`
    : summary.entries === 0
      ? '⚠️ No papers recognized. Is this a list of papers?'
      : `${incomplete === undefined && unread.length === 0 ? '✅' : '⚠️'} No problems in ${whatWasRead(summary)}`
  const missing = incomplete === undefined ? '' : `⚠️ Not completed: ${plain(incomplete)}`
  const fixes = whatCanBeFixed(files, command)
    .replace(/npx .*/g, d => code(d))
    .replace('\n', ' · ')
  const asked = [whatWasAsked(links), howToSeeUnverified(files, links).replace(/--rule \S+/, d => code(d))]
    .filter(d => d)
    .join(' · ')
  const parts = files.filter(d => d.findings.length > 0).map(fileText)
  return (
    [
      `## Paper list`,
      head,
      ...(missing ? [missing] : []),
      ...unread.map(d => `⚠️ ${plain(d)}`),
      ...(asked ? [asked] : []),
      ...(fixes ? [fixes] : []),
      ...parts
    ].join('\n\n') + '\n'
  )
}

function fileText({path, findings}: FileResult): string {
  return [`### ${code(path)}`, ...groups(findings).map(groupText)].join('\n\n')
}

function groupText({rule, level, findings}: Group): string {
  const url = findings[0]?.url
  const title = url
    ? `[${plain(rule)}](${encodeURI(url).replace(/[()]/g, d => (d === '(' ? '%28' : '%29'))})`
    : plain(rule)
  const count = findings.length > 1 ? ` × ${findings.length}` : ''
  const note = findings.every(d => d.note === findings[0]?.note) ? findings[0]?.note : undefined
  const text = (finding: FindingRecord) => item(finding, note)
  const first = findings.slice(0, shown).map(text)
  const rest = findings.slice(shown).map(text)
  return [
    `#### ${signs[level]} ${title}${count}`,
    ...(note ? [markdownMessage(note)] : []),
    first.join('\n'),
    ...(rest.length > 0
      ? [`<details><summary>${rest.length} more</summary>\n\n${rest.join('\n')}\n\n</details>`]
      : [])
  ].join('\n\n')
}

/** A finding, with its own reason where the findings above and below it have another. */
function item({line, message, entry, note}: FindingRecord, shared: string | undefined): string {
  const title = entry?.title && !message.includes(entry.title) ? ` (${plain(entry.title)})` : ''
  const why = note && note !== shared ? ` · ${markdownMessage(note)}` : ''
  return `- line ${line}: ${markdownMessage(message)}${title}${why}`
}
