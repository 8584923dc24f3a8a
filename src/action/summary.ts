/**
 * The summary of the job, and the comment: what was found, and what was understood.
 */

import type {Level} from '../finding.ts'
import type {Entry} from '../model/types.ts'
import {plural, whatWasRead} from '../report/totals.ts'
import type {Summary} from '../report/types.ts'
import type {Found} from './blame.ts'
import {fit, type Piece} from './fit.ts'
import {cut, inCode, inMarkdown, line, messageInMarkdown} from './untrusted.ts'

/** What a run has to say. */
export interface Outcome {
  /** Of everything that was read, whosever it is. */
  totals: Summary
  /** Findings in scope, most relevant first. */
  findings: readonly Found[]
  /** Findings outside the scope, such as old ones in a pull request. */
  others: number
  scope: 'added' | 'changed' | 'all'
  /** Entries that the pull request adds. */
  entries: readonly AddedEntry[]
  /** Links of a file to GitHub: `https://github.com/o/r/blob/<sha>/`. */
  blob: string
}

/** An entry on an added line. */
export interface AddedEntry {
  path: string
  line: number
  entry: Entry
}

/** GitHub drops a summary above 1 MiB whole. */
const summaryBytes = 1_000_000

/** GitHub takes 65,536 characters; some room is left for the marker. */
const commentLength = 60_000

/** Findings shown before the fold. */
const worst = 20

const icons: Readonly<Record<Level, string>> = {error: '❌', warn: '⚠️', hint: '💡'}

const words: readonly (readonly [Level, string])[] = [
  ['error', 'error'],
  ['warn', 'warning'],
  ['hint', 'hint']
]

/** The summary of the job. */
export function jobSummary(outcome: Outcome): string {
  return fit(parts(outcome), text => Buffer.byteLength(text), summaryBytes)
}

/** The comment; shorter, otherwise the same. */
export function commentBody(outcome: Outcome): string {
  return fit(parts(outcome), text => text.length, commentLength)
}

function parts(outcome: Outcome): Piece[] {
  const {findings, entries} = outcome
  const first = findings.slice(0, worst)
  const rest = findings.slice(worst)
  return [
    {head: ['## paperlint', '', ...headline(outcome), ''], rows: [], tail: []},
    ...(first.length > 0 ? [table(first, outcome.blob)] : []),
    ...(rest.length > 0 ? [folded(plural(rest.length, 'more finding'), table(rest, outcome.blob))] : []),
    ...(entries.length > 0 ? [understood(entries, outcome.blob)] : [])
  ]
}

function headline({totals, findings, others, scope, entries}: Outcome): string[] {
  const counts = words.flatMap(([level, word]) => {
    const n = findings.filter(d => d.level === level).length
    return n > 0 ? [`${icons[level]} **${plural(n, word)}**`] : []
  })
  const where = {
    added: 'in what this pull request adds',
    changed: 'in the files that this pull request changes',
    all: ''
  }[scope]
  const fresh = entries.length > 0 ? ` New or changed: ${plural(entries.length, 'entry', 'entries')}.` : ''
  return [
    [counts.length > 0 ? counts.join(' · ') : '✅ Nothing to report', where].filter(Boolean).join(' '),
    '',
    `${whatWasRead(totals)}.${fresh}`,
    ...(others > 0
      ? [
          '',
          `${plural(others, 'older finding')} in the list ${others === 1 ? 'is' : 'are'} not counted here.`
        ]
      : [])
  ]
}

function table(findings: readonly Found[], blob: string): Piece {
  return {
    head: ['| | Where | What |', '| --- | --- | --- |'],
    rows: findings.map(finding => {
      const {level, rule, message, url, entry, path, line: at} = finding
      const name = url === '' ? rule : `[${rule}](${url})`
      const title = entry?.title ? `<br>${inMarkdown(entry.title, 120)}` : ''
      return `| ${icons[level]} | ${place(path, at, blob)} | ${messageInMarkdown(message, 500)} ${name}${title} |`
    }),
    tail: ['']
  }
}

function folded(title: string, {head, rows}: Piece): Piece {
  return {head: ['<details>', `<summary>${title}</summary>`, '', ...head], rows, tail: ['', '</details>', '']}
}

/** What paperlint read from the new entries: the quickest way for a reviewer to see that it is what the contributor meant. */
function understood(entries: readonly AddedEntry[], blob: string): Piece {
  return {
    head: [
      '### New and changed entries',
      '',
      '| Where | Title | Venue | Year | Identifiers | Links |',
      '| --- | --- | --- | --- | --- | --- |'
    ],
    rows: entries.map(({path, line: at, entry: {title, venue, year, ids, links}}) => {
      const cells = [
        place(path, at, blob),
        inMarkdown(title?.text ?? '', 200) || '–',
        inMarkdown(venue?.text ?? '', 80) || '–',
        inMarkdown(year?.text ?? '', 20) || '–',
        ids
          .slice(0, 5)
          .map(d => inCode(d, 120))
          .join('<br>') || '–',
        links.slice(0, 8).map(linkCell).join('<br>') || '–'
      ]
      return `| ${cells.join(' | ')} |`
    }),
    tail: ['']
  }
}

/** Never as a link: nobody but a stranger has looked at it yet. */
function linkCell({role, url}: Entry['links'][number]): string {
  return `${role} ${inCode(url.replace(/^https?:\/\//iu, ''), 120) || 'without URL'}`
}

function place(path: string, at: number, blob: string): string {
  const href =
    blob +
    path
      .split('/')
      .map(encodeURIComponent)
      .join('/')
      .replace(/[()]/gu, d => (d === '(' ? '%28' : '%29'))
  return `[${inMarkdown(cut(line(path), 80))}:${at}](${href}?plain=1#L${at})`
}
