/**
 * Suggestions as one review: one click commits each of them.
 */

import {createHash} from 'node:crypto'
import {mayBeOurs} from '../comment.ts'
import type {Found} from '../changes/blame.ts'
import type {Changes} from '../changes/types.ts'
import {isAbsent, type GitHub} from '../github.ts'
import {hidden, inFence, messageInMarkdown, readHidden} from '../untrusted.ts'
import type {Suggestion} from './suggestions.ts'

/** Comments of one review; GitHub times out on large ones. */
const most = 30

interface Pull {
  number: number
  head: {sha: string}
}

/** A comment of a review as it is posted. */
interface Draft {
  key: string
  comment: {
    path: string
    line: number
    start_line?: number
    side: 'RIGHT'
    start_side?: 'RIGHT'
    body: string
  }
  findings: readonly Found[]
}

/**
 * Brings the suggestions of a pull request to what can be fixed now: posts what is not there as one review of the contributor's commit, and
 * removes those of ours that nobody has answered and that do not hold any more.
 *
 * @returns
 *   The comment in which each finding can be fixed with a click.
 */
export async function writeSuggestions(
  github: GitHub,
  pull: Pull,
  suggestions: readonly Suggestion[],
  changes: Changes
): Promise<Map<Found, number>> {
  const drafts = await draftsOf(suggestions, changes)
  const before = await ownComments(github, pull)
  const there = new Set(before.filter(d => d.current).map(d => d.key))
  const wanted = new Set(drafts.map(d => d.key))
  for (const {id, key, current, answered} of before)
    if (!answered && !(current && wanted.has(key))) await remove(github, id)

  const missing = drafts.filter(d => !there.has(d.key))
  const posted = missing.slice(0, most)
  if (posted.length === 0) return placesOf(drafts, before)
  await github.rest.pulls.createReview({
    ...github.at,
    pull_number: pull.number,
    commit_id: pull.head.sha,
    event: 'COMMENT',
    body: reviewBody(posted.length, missing.length - posted.length),
    comments: posted.map(d => d.comment)
  })
  const after = await ownComments(github, pull)
  await removeDoubles(github, after)
  return placesOf(drafts, after)
}

/** Another run at the same time has posted the same: the first of each stays. */
async function removeDoubles(github: GitHub, comments: readonly OwnComment[]): Promise<void> {
  const known = new Set<string>()
  for (const {id, key, current, answered} of comments) {
    if (current && known.has(key) && !answered) await remove(github, id)
    if (current) known.add(key)
  }
}

interface OwnComment {
  id: number
  key: string
  /** Whether its lines are still in the diff. */
  current: boolean
  /** Whether somebody has replied. */
  answered: boolean
}

/** Our suggestions. A copy by somebody else is ignored: it may suggest something else under the same key. */
async function ownComments({rest, paginate, at}: GitHub, {number}: Pull): Promise<OwnComment[]> {
  const comments = await paginate(rest.pulls.listReviewComments, {...at, pull_number: number, per_page: 100})
  const answered = new Set(comments.map(d => d.in_reply_to_id))
  return comments
    .filter(mayBeOurs)
    .toSorted((a, b) => a.id - b.id)
    .flatMap(comment => {
      const key = readHidden('suggestion', comment.body)
      if (typeof key !== 'string') return []
      const {id, line} = comment
      return [{id, key, current: line !== null, answered: answered.has(id)}]
    })
}

/** Somebody may have deleted it already. */
async function remove({rest, at}: GitHub, id: number): Promise<void> {
  try {
    await rest.pulls.deleteReviewComment({...at, comment_id: id})
  } catch (error) {
    if (!isAbsent(error)) throw error
  }
}

function placesOf(drafts: readonly Draft[], comments: readonly OwnComment[]): Map<Found, number> {
  const ids = new Map(comments.filter(d => d.current).map(d => [d.key, d.id]))
  return new Map(
    drafts.flatMap(({key, findings}) => {
      const id = ids.get(key)
      return id === undefined ? [] : findings.map((d): [Found, number] => [d, id])
    })
  )
}

/** Suggestions whose lines are all in the contributor's commit; equal ones at two places are two. */
async function draftsOf(suggestions: readonly Suggestion[], changes: Changes): Promise<Draft[]> {
  const drafts: Draft[] = []
  const seen = new Map<string, number>()
  for (const suggestion of suggestions) {
    const {path, from, to, findings} = suggestion
    const start = await changes.inHead(path, from)
    const line = await changes.inHead(path, to)
    if (start === undefined || line === undefined || line - start !== to - from) continue
    const body = bodyOf(suggestion)
    const count = seen.get(`${path}\n${body}`) ?? 0
    seen.set(`${path}\n${body}`, count + 1)
    const key = createHash('sha256').update(`${path}\n${body}\n${count}`).digest('hex').slice(0, 16)
    const several = start < line && {start_line: start, start_side: 'RIGHT' as const}
    const marked = `${body}\n\n${hidden('suggestion', key)}`
    drafts.push({key, comment: {path, line, side: 'RIGHT', ...several, body: marked}, findings})
  }
  return drafts
}

/** Comment of a suggestion: what is wrong and why, and the lines as they should be. */
function bodyOf({findings, text}: Suggestion): string {
  const reasons = findings.map(({message, note, url, rule}) => {
    const why = note ? `. ${messageInMarkdown(note, 500)}` : ''
    return `${messageInMarkdown(message)}${why} ([${rule}](${url}))`
  })
  const list = reasons.length === 1 ? reasons : reasons.map(d => `- ${d}`)
  const careful = findings.every(d => d.fix?.safe) ? [] : ['', 'Please check it before you commit it.']
  return [...list, ...careful, '', inFence((text ?? '').replaceAll('\r', ''), 'suggestion')].join('\n')
}

function reviewBody(posted: number, left: number): string {
  const offer = `paperlint can fix ${posted === 1 ? 'one place' : `${posted} places`} of this pull request.`
  return left > 0 ? `${offer} ${left} more will follow when these are committed.` : offer
}
