/**
 * The text of the rolling issue: what is dead, moved or wrong, by section and entry.
 */

import type {LinkResult} from '../links/index.ts'
import type {LintedFile} from '../lint.ts'
import type {Entry, Section} from '../model/types.ts'
import {plural} from '../report/totals.ts'
import type {Found} from './blame.ts'
import {fit, type Piece} from './fit.ts'
import {hidden, inCode, inLink, inMarkdown, messageInMarkdown} from './untrusted.ts'

/** What a sweep found. */
export interface Sweep {
  files: readonly LintedFile[]
  /** Of the rules that ask the network. */
  findings: readonly Found[]
  results: readonly LinkResult[]
  /** Day of the sweep, `2026-11-24`. */
  day: string
  runUrl: string
  /** Links to files: `https://github.com/o/r/blob/<sha>/`. */
  blob: string
  /** What the issue remembers for the next run. */
  state: readonly unknown[]
}

/** GitHub takes 65,536 characters; the state and the marker need some, too. */
const length = 45_000

/** Verdicts that nobody can be blamed for: a person has to look. */
const unverifiable = new Set(['blocked', 'unreachable', 'rate-limited'])

/** Title and body; no body where nothing is left to do. */
export function issueText(sweep: Sweep): {title: string; body: string | undefined} {
  const {files, findings, results, day, runUrl, state} = sweep
  const urgent = findings.filter(d => d.level !== 'hint' && d.rule !== 'no-unverified-link')
  const dead = results.filter(d => d.verdict === 'dead').length
  const title =
    dead > 0 ? `${plural(dead, 'dead link')} in the paper list` : 'Links of the paper list that need a look'
  if (urgent.length === 0) return {title, body: undefined}

  const head = `${plural(results.length, 'link')} checked on ${day} ([run](${runUrl})): ${plural(dead, 'dead link')}, ${plural(urgent.length - dead > 0 ? urgent.length - dead : 0, 'other finding')}. This issue is kept up to date, and closed when nothing is left.`
  const pieces: Piece[] = [
    {head: [head, ''], rows: [], tail: []},
    ...bySection(files, urgent, sweep),
    ...unverified(results.filter(d => unverifiable.has(d.verdict)))
  ]
  return {title, body: `${fit(pieces, text => text.length, length)}\n${hidden('state', state)}\n`}
}

/** One piece for each section that has findings, in the order of the lists. */
function bySection(files: readonly LintedFile[], findings: readonly Found[], sweep: Sweep): Piece[] {
  const pieces: Piece[] = []
  for (const {path, list} of files) {
    const sections = new Map<Section | undefined, string[]>()
    for (const finding of findings.filter(d => d.path === path).toSorted((a, b) => a.line - b.line)) {
      const entry = list.entries.find(d => {
        const {start, end} = list.position(d.span)
        return start.line <= finding.line && finding.line <= end.line
      })
      const url = list.flow.links.find(d => {
        const {start, end} = list.position(d.urlSpan)
        return start.line === finding.line && start.column <= finding.column && finding.column <= end.column
      })?.url
      const result = sweep.results.find(d => d.url === url)
      const rows = sections.get(entry?.section) ?? []
      rows.push(row(finding, entry, url, result, sweep.blob))
      sections.set(entry?.section, rows)
    }
    for (const [section, rows] of sections) {
      const name = [files.length > 1 ? path : '', section?.title ?? ''].filter(Boolean).join(': ')
      pieces.push({head: name === '' ? [] : [`### ${inMarkdown(name, 200)}`, ''], rows, tail: ['']})
    }
  }
  return pieces
}

function row(
  finding: Found,
  entry: Entry | undefined,
  url: string | undefined,
  result: LinkResult | undefined,
  blob: string
): string {
  const {path, line, message, fix} = finding
  const title = entry?.title ? `**${inMarkdown(entry.title.text, 200)}** ` : ''
  const place = `[line ${line}](${blob}${path.split('/').map(encodeURIComponent).join('/')}?plain=1#L${line})`
  const replacement = fix?.edits.length === 1 ? inLink(fix.edits[0]?.text ?? '') : undefined
  const details = [
    messageInMarkdown(message, 400),
    url === undefined || message.includes(url) ? '' : inCode(url, 300),
    result?.verdict === 'dead' ? historyOf(result) : '',
    replacement ? `try [${inMarkdown(replacement, 120)}](${replacement})` : ''
  ]
  return `- ${title}(${place}): ${details.filter(Boolean).join(' · ')}`
}

/** Streak, first failure and last success. */
function historyOf({reason, failStreak, firstFailAt, lastOkAt}: LinkResult): string {
  return [
    inCode(reason, 80),
    failStreak > 1 ? `failing for ${failStreak} runs` : '',
    firstFailAt ? `since ${firstFailAt.slice(0, 10)}` : '',
    lastOkAt ? `last seen well on ${lastOkAt.slice(0, 10)}` : ''
  ]
    .filter(Boolean)
    .join(', ')
}

/** What could not be checked; no reason to do anything, and therefore folded. */
function unverified(results: readonly LinkResult[]): Piece[] {
  if (results.length === 0) return []
  const one = results.length === 1
  return [
    {
      head: [
        '<details>',
        `<summary>${plural(results.length, 'link')} could not be verified; ${one ? 'it is' : 'they are'} not called dead</summary>`,
        ''
      ],
      rows: results.map(d => `- ${inCode(d.url, 300)} ${inCode(`${d.verdict}: ${d.reason}`, 100)}`),
      tail: ['', '</details>', '']
    }
  ]
}
