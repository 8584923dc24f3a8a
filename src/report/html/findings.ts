/**
 * The findings of a file by rule, folded.
 */

import {html} from '../escape.ts'
import {excerpt} from '../excerpt.ts'
import {groups, type Group} from '../order.ts'
import type {FileResult, FindingRecord, ReportOptions} from '../types.ts'
import {addressAt, lineAddress, paperAddress} from './addresses.ts'
import {change} from './change.ts'
import {inline, link} from './inline.ts'

/** What the findings of one file need to be shown. */
export interface Page {
  path: string
  source: string | undefined
  lines: readonly string[] | undefined
  options: ReportOptions
  /** Identifier of a finding in the page. */
  idOf: (finding: FindingRecord) => string
}

const names = {error: 'error', warn: 'warning', hint: 'hint'} as const

/** Groups that are longer are folded at first; hints always are. */
const unfolded = 12

/** The findings of a file. */
export function findingsOf({findings}: FileResult, page: Page): string {
  return groups(findings)
    .map(d => group(d, page))
    .join('\n')
}

function group({rule, level, findings}: Group, page: Page): string {
  const open = level !== 'hint' && findings.length <= unfolded ? ' open' : ''
  const url = findings[0]?.url ?? ''
  const shared = findings.every(d => d.note === findings[0]?.note) ? (findings[0]?.note ?? '') : ''
  const items = findings.map(d => item(d, shared, page)).join('\n')
  return `<details class="rule of-${level}"${open}><summary><span class="level ${level}">${names[level]}</span> ${html(rule)} <span class="count">${findings.length}</span></summary>
<div class="body"><p class="dim">${[...(shared ? [inline(shared)] : []), ...(url.startsWith('https://') ? [link(url, `About ${rule}`)] : [])].join(' · ')}</p>
<ol class="findings">
${items}
</ol></div></details>`
}

function item(finding: FindingRecord, shared: string, page: Page): string {
  const {line, level, message, note, fix, related: all = []} = finding
  const related = all.filter(d => d.line !== line)
  const text = page.lines?.[line - 1]
  const how = fix && (fix.safe ? '--fix' : '--fix-unsafe')
  const links = [
    ...asLink(addressAt(text, finding), 'open the link'),
    ...asLink(paperAddress(finding), 'the paper')
  ]
  const facts = [...(how ? [`fixed by <code>${how}</code>`] : []), ...links]
  return [
    `<li id="${page.idOf(finding)}" class="of-${level}${fix ? ' fixable' : ''}"><p>${place(finding, page)} ${inline(message)}</p>`,
    marked(finding, page),
    fix ? change(page.source, fix) : '',
    note && note !== shared ? `<p class="dim">${inline(note)}</p>` : '',
    related.length > 0
      ? `<ul class="related">${related.map(d => `<li>${place(d, page)} ${inline(d.message)}</li>`).join('')}</ul>`
      : '',
    facts.length > 0 ? `<p class="dim">${facts.join(' · ')}</p>` : '',
    '</li>'
  ].join('')
}

function place({line, column}: {line: number; column: number}, {path, options}: Page): string {
  const text = `line ${line}:${column}`
  const url = lineAddress(path, line, options)
  return `<span class="place">${url === undefined ? text : link(url, text)}</span>`
}

function marked(finding: FindingRecord, {lines}: Page): string {
  const cut = finding.fix || !lines ? undefined : excerpt(lines, finding, 150)
  return cut ? `<pre>${html(cut.before)}<mark>${html(cut.place)}</mark>${html(cut.after)}</pre>` : ''
}

function asLink(url: string | undefined, text: string): string[] {
  return url === undefined ? [] : [link(url, text)]
}
