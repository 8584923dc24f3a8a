/**
 * The text of the rolling issue: what is dead, moved or wrong, by section and entry.
 */

import {because} from '../../links/words.ts'
import type {ReadFile} from '../../lint.ts'
import {plural} from '../../text/numbers.ts'
import {withoutPasswords} from '../../text/passwords.ts'
import type {Found} from '../changes/blame.ts'
import {fit, type Piece} from '../fit.ts'
import {lineUrl} from '../tell/place-link.ts'
import {hidden, inCode, inMarkdown, messageInMarkdown} from '../untrusted.ts'
import {carried, wasDead, type Standing} from './claims.ts'

/** What is said of a link. */
export interface CheckedLink {
  url: string
  verdict: string
  reason: string
  /** Failing runs in a row. */
  failStreak?: number
}

/** What a sweep found, compared with what the issue said before. */
export interface Sweep extends Standing {
  /** The lists, for their sections and entries. */
  files: readonly ReadFile[]
  links: readonly CheckedLink[]
  /** Whether every link was asked about. */
  complete: boolean
  /** Day of the sweep, `2026-11-24`. */
  day: string
  runUrl: string
  /** Links to files: `https://github.com/o/r/blob/<sha>/`. */
  blob: string
  /** What the issue remembers for the next run. */
  state: readonly unknown[]
}

export interface IssueText {
  title: string
  /** Markdown; undefined if nothing is left to say. */
  body: string | undefined
}

/** GitHub accepts 65,536 characters; the state and the marker need some of them. */
const length = 35_000

/** Verdicts that say nothing about the page: a person has to look. */
const unverifiable = new Set(['blocked', 'unreachable', 'rate-limited'])

/** Title and body; undefined if it is not known whether something is left to say. */
export function issueText(sweep: Sweep): IssueText | undefined {
  const {files, shown, lost, pending, links, silenced, blob, runUrl, state} = sweep
  const title = titleOf(sweep)
  if (shown.length + lost.length === 0) return sweep.complete ? {title, body: undefined} : undefined
  const lostUrls = new Set(lost.map(d => d.url))
  const pieces: Piece[] = [
    {head: [headOf(sweep), ''], rows: [], tail: []},
    ...bySection(
      files,
      shown.map(d => d.found),
      blob
    ),
    ...lostLinks(lost),
    ...foldedLinks(
      'could not be verified, which says nothing about the page itself',
      links.filter(d => unverifiable.has(d.verdict) && !lostUrls.has(d.url))
    ),
    ...foldedLinks(
      'failed before, and was not checked this time',
      links.filter(d => d.verdict === 'skipped' && (d.failStreak ?? 0) > 0 && !lostUrls.has(d.url))
    )
  ]
  const open = [...shown.map(d => d.claim), ...lost.map(wasDead), ...pending]
  const claims = hidden('claims', carried({open, silenced}))
  const text = fit(pieces, d => d.length, length, runUrl)
  return {title, body: `${text}\n${hidden('state', state)}\n${claims}\n`}
}

function titleOf({shown, lost}: Sweep): string {
  const dead = shown.filter(d => d.found.rule === 'no-dead-link').length
  if (dead > 0) return `${plural(dead, 'dead link')} in the paper list`
  return shown.length === 0 && lost.length > 0
    ? `${plural(lost.length, 'link')} of the paper list can no longer be verified`
    : 'Links of the paper list that need a look'
}

function headOf({shown, lost, silenced, links, day, runUrl}: Sweep): string {
  const count = (rule: string) => shown.filter(d => d.found.rule === rule).length
  const [dead, moved] = [count('no-dead-link'), count('no-moved-link')]
  const others = shown.length - dead - moved
  const found = [
    dead > 0 ? plural(dead, 'dead link') : '',
    moved > 0 ? plural(moved, 'moved link') : '',
    others > 0 ? plural(others, others < shown.length ? 'other finding' : 'finding') : '',
    lost.length > 0 ? `${plural(lost.length, 'link')} that can no longer be verified` : '',
    silenced.length > 0 ? `${plural(silenced.length, 'link')} that you closed as not planned` : ''
  ]
  return `${plural(links.length, 'link')} checked on ${day} ([run](${runUrl})): ${found.filter(Boolean).join(', ')}. paperlint keeps this issue up to date, and closes it once nothing is left to report. To ignore these links from now on, close it as not planned.`
}

/** One piece for each section that has findings, in the order of the lists; findings of files that are not at hand come last. */
function bySection(files: readonly ReadFile[], findings: readonly Found[], blob: string): Piece[] {
  const sections = new Map<string, Found[]>()
  for (const finding of findings.toSorted((a, b) => a.line - b.line)) {
    const list = files.find(d => d.path === finding.path)?.list
    const section = list?.sections.findLast(d => list.position(d.span).start.line <= finding.line)
    const name = [files.length > 1 ? finding.path : '', section?.title ?? ''].filter(Boolean).join(': ')
    const found = sections.get(name) ?? []
    found.push(finding)
    sections.set(name, found)
  }
  return [...sections].map(([name, found]) => ({
    head: name === '' ? [] : [`### ${inMarkdown(name, 200)}`, ''],
    rows: found.map(d => row(d, blob)),
    tail: ['']
  }))
}

/** Entry, what is wrong, why (the reason, since when, what is said of it), and what would replace it. */
function row({path, line, message, note, fix, entry}: Found, blob: string): string {
  const title = entry?.title ? `**${inMarkdown(entry.title, 200)}** ` : ''
  const replacement = fix?.edits.length === 1 ? fix.edits[0]?.text : undefined
  const details = [
    messageInMarkdown(message, 600),
    messageInMarkdown(note, 600),
    replacement ? `Replace it with ${inCode(replacement, 300)}` : ''
  ]
  return `- ${title}([line ${line}](${lineUrl(path, line, blob)})): ${details.filter(Boolean).map(begun).join('. ')}`
}

/** A sentence begins with a capital letter. */
function begun(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, d => d.toUpperCase())
}

/** What was dead, and is neither dead nor alive now: a person has to look. */
function lostLinks(links: readonly CheckedLink[]): Piece[] {
  if (links.length === 0) return []
  return [
    {
      head: ['### Dead before, and now impossible to verify', ''],
      rows: links.map(rowOf),
      tail: [
        '',
        'Please look at them yourself: the issue stays open until they work again or are removed from the list.',
        ''
      ]
    }
  ]
}

/** Links that need no action, and are therefore folded. */
function foldedLinks(what: string, links: readonly CheckedLink[]): Piece[] {
  if (links.length === 0) return []
  return [
    {
      head: ['<details>', `<summary>${plural(links.length, 'link')} ${what}</summary>`, ''],
      rows: links.map(rowOf),
      tail: ['', '</details>', '']
    }
  ]
}

function rowOf({url, verdict, reason}: CheckedLink): string {
  return `- ${inCode(withoutPasswords(url), 300)}: ${inMarkdown(because({reason}), 200)} (${inMarkdown(verdict, 20)})`
}
