/**
 * The text of the rolling issue: what is dead, moved or wrong, by section and entry.
 */

import type {ReadFile} from '../lint.ts'
import {plural} from '../report/totals.ts'
import type {Found} from './changes/blame.ts'
import {fit, type Piece} from './fit.ts'
import {hidden, inCode, inMarkdown, messageInMarkdown} from './untrusted.ts'

/** What is said of a link. */
export interface CheckedLink {
  url: string
  verdict: string
  reason: string
  /** Failing runs in a row. */
  failStreak?: number
}

/** What a sweep found. */
export interface Sweep {
  /** The lists, for their sections and entries. */
  files: readonly ReadFile[]
  /** Of the rules that ask the network. */
  findings: readonly Found[]
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

/** GitHub takes 65,536 characters; the state and the marker need some, too. */
const length = 45_000

/** Verdicts that nobody can be blamed for: a person has to look. */
const unverifiable = new Set(['blocked', 'unreachable', 'rate-limited'])

/** Title and body; no body where nothing is left to do; nothing at all where that is not known. */
export function issueText(sweep: Sweep): {title: string; body: string | undefined} | undefined {
  const {files, findings, links, day, runUrl, blob, state} = sweep
  const urgent = findings.filter(d => d.level !== 'hint' && d.rule !== 'no-unverified-link')
  const dead = links.filter(d => d.verdict === 'dead').length
  const title =
    dead > 0 ? `${plural(dead, 'dead link')} in the paper list` : 'Links of the paper list that need a look'
  if (urgent.length === 0) return sweep.complete ? {title, body: undefined} : undefined
  const others = urgent.filter(d => d.rule !== 'no-dead-link').length

  const found = [dead > 0 ? plural(dead, 'dead link') : '', others > 0 ? plural(others, 'other finding') : '']
  const head = `${plural(links.length, 'link')} checked on ${day} ([run](${runUrl})): ${found.filter(Boolean).join(', ')}. This issue is kept up to date, and closed when nothing is left.`
  const pieces: Piece[] = [
    {head: [head, ''], rows: [], tail: []},
    ...bySection(files, urgent, blob),
    ...foldedLinks(
      'could not be verified, which says nothing about what is behind',
      links.filter(d => unverifiable.has(d.verdict))
    ),
    ...foldedLinks(
      'failed before, and had no turn this time',
      links.filter(d => d.verdict === 'skipped' && (d.failStreak ?? 0) > 0)
    )
  ]
  return {title, body: `${fit(pieces, text => text.length, length, runUrl)}\n${hidden('state', state)}\n`}
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
  const place = `[line ${line}](${blob}${path.split('/').map(encodeURIComponent).join('/')}?plain=1#L${line})`
  const replacement = fix?.edits.length === 1 ? fix.edits[0]?.text : undefined
  const details = [
    messageInMarkdown(message, 600),
    messageInMarkdown(note, 600),
    replacement ? `Replace it with ${inCode(replacement, 300)}` : ''
  ]
  return `- ${title}(${place}): ${details.filter(Boolean).join('. ')}`
}

/** Links that are no reason to do anything, and therefore folded. */
function foldedLinks(what: string, links: readonly CheckedLink[]): Piece[] {
  if (links.length === 0) return []
  return [
    {
      head: ['<details>', `<summary>${plural(links.length, 'link')} ${what}</summary>`, ''],
      rows: links.map(d => `- ${inCode(d.url, 300)} ${inCode(`${d.verdict}: ${d.reason}`, 100)}`),
      tail: ['', '</details>', '']
    }
  ]
}
