/**
 * Fixes as suggestions of a review: one click commits them.
 */

import {createHash} from 'node:crypto'
import type {Edit, Fix} from '../finding.ts'
import {applyEdits, compatible, editsOf} from '../fixes/edits.ts'
import type {Changes} from './changes.ts'
import type {Found} from './blame.ts'
import type {GitHub} from './github.ts'
import {hidden, inFence, messageInMarkdown, readHidden} from './untrusted.ts'

/** Comments of one review; GitHub times out on large ones. */
const most = 30

/** Lines to replace, and with what. */
export interface Suggestion {
  path: string
  /** First and last line, inclusive, in the numbering of the source. */
  from: number
  to: number
  /** Without the line end of the last line; undefined where the lines go. */
  text: string | undefined
  findings: readonly Found[]
}

/**
 * Suggestions for a file: fixes whose lines are all new, those of neighbouring places taken together, because a suggestion replaces whole
 * lines. Fixes that quarrel wait for the next run.
 */
export function suggest(
  path: string,
  source: string,
  findings: readonly Found[],
  added: ReadonlySet<number>
): Suggestion[] {
  const starts = lineStarts(source)
  const fixable = findings.flatMap(finding => (finding.fix ? [{finding, fix: finding.fix}] : []))
  const chosen = new Set(compatible(fixable.map(d => d.fix)))
  const groups: {from: number; to: number; fixes: Pick<Fix, 'edits'>[]; findings: Found[]}[] = []
  for (const {finding, fix} of fixable.filter(d => chosen.has(d.fix))) {
    const [from, to] = linesOf(fix.edits, source, starts)
    groups.push({from, to, fixes: [fix], findings: [finding]})
  }
  const merged: typeof groups = []
  for (const group of groups.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && group.from <= last.to) {
      last.to = Math.max(last.to, group.to)
      last.fixes.push(...group.fixes)
      last.findings.push(...group.findings)
    } else merged.push(group)
  }
  return merged
    .filter(({from, to}) => Array.from({length: to - from + 1}, (_, i) => from + i).every(d => added.has(d)))
    .map(({from, to, fixes, findings: of}) => {
      const start = starts[from - 1] ?? 0
      const end = starts[to] ?? source.length
      const moved = editsOf(fixes).map(d => ({...d, start: d.start - start, end: d.end - start}))
      const text = applyEdits(source.slice(start, end), moved)
      return {path, from, to, text: text === '' ? undefined : text.replace(/\r?\n$/u, ''), findings: of}
    })
}

/** Lines that edits touch: one more where the last of them loses its line end and something is left of it. */
function linesOf(
  edits: readonly Edit[],
  source: string,
  starts: readonly number[]
): [from: number, to: number] {
  const first = Math.min(...edits.map(d => d.start))
  const last = Math.max(...edits.map(d => (d.end > d.start ? d.end - 1 : d.start)))
  const from = lineAt(first, starts)
  const to = lineAt(last, starts)
  const [start = 0, end = source.length] = [starts[from - 1], starts[to]]
  const moved = edits.map(d => ({start: d.start - start, end: d.end - start, text: d.text}))
  const text = applyEdits(source.slice(start, end), moved)
  const joins = source.slice(start, end).endsWith('\n') && text !== '' && !text.endsWith('\n')
  return [from, joins && to < starts.length ? to + 1 : to]
}

function lineStarts(source: string): number[] {
  return [0, ...Array.from(source.matchAll(/\n/gu), d => d.index + 1)]
}

/** Line of an offset, from 1. */
function lineAt(offset: number, starts: readonly number[]): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(1, low)
}

/** Comment of a suggestion: what is wrong, and the lines as they should be. */
function bodyOf({findings, text}: Suggestion): string {
  const reasons = findings.map(({message, url, rule}) => `${messageInMarkdown(message)} ([${rule}](${url}))`)
  const list = reasons.length === 1 ? reasons : reasons.map(d => `- ${d}`)
  const careful = findings.every(d => d.fix?.safe) ? [] : ['', 'Please check it before you commit it.']
  return [...list, ...careful, '', inFence((text ?? '').replaceAll('\r', ''), 'suggestion')].join('\n')
}

/**
 * Posts what is not posted yet as one review of the contributor's commit. Returns how many suggestions it has, and how many were left
 * out.
 */
export async function writeSuggestions(
  github: GitHub,
  pull: {number: number; head: {sha: string}},
  suggestions: readonly Suggestion[],
  changes: Changes
): Promise<{posted: number; left: number}> {
  if (suggestions.length === 0) return {posted: 0, left: 0}
  const at = {...github.at, pull_number: pull.number}
  const before = await github.paginate(github.rest.pulls.listReviewComments, {...at, per_page: 100})
  const known = new Set(before.map(d => readHidden('suggestion', d.body)))

  const comments = []
  for (const suggestion of suggestions) {
    const body = bodyOf(suggestion)
    const key = createHash('sha256').update(`${suggestion.path}\n${body}`).digest('hex').slice(0, 16)
    const start = await changes.inHead(suggestion.path, suggestion.from)
    const line = await changes.inHead(suggestion.path, suggestion.to)
    const whole =
      start !== undefined && line !== undefined && line - start === suggestion.to - suggestion.from
    if (!whole || known.has(key)) continue
    known.add(key)
    comments.push({
      path: suggestion.path,
      line,
      side: 'RIGHT',
      ...(start < line && {start_line: start, start_side: 'RIGHT'}),
      body: `${body}\n\n${hidden('suggestion', key)}`
    })
  }
  if (comments.length === 0) return {posted: 0, left: 0}
  const posted = comments.slice(0, most)
  const left = comments.length - posted.length
  await github.rest.pulls.createReview({
    ...at,
    commit_id: pull.head.sha,
    event: 'COMMENT',
    body: reviewBody(posted.length, left),
    comments: posted
  })
  return {posted: posted.length, left}
}

function reviewBody(posted: number, left: number): string {
  const offer = `paperlint can fix ${posted === 1 ? 'one place' : `${posted} places`} of this pull request.`
  return left > 0 ? `${offer} ${left} more will follow when these are committed.` : offer
}
