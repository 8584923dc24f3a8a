/**
 * What arXiv says of a paper.
 */

import type {Notice, PaperRecord} from '../types.ts'
import type {AtomEntry} from './atom.ts'

/** The record of an entry of the feed; `date` is the day on which it was asked, ISO 8601. */
export function recordOf(id: string, entry: AtomEntry, date: string): PaperRecord {
  const notice = withdrawalOf(entry)
  return {
    source: 'arXiv',
    date,
    id: `arxiv:${id}`,
    title: entry.title,
    authors: entry.authors,
    ...(entry.published && {year: Number(entry.published.slice(0, 4))}),
    ...(entry.comment && {comment: entry.comment}),
    ...(entry.journalRef && {journalRef: entry.journalRef}),
    ...(entry.doi && {doi: entry.doi.toLowerCase()}),
    ...(entry.version !== undefined && {version: entry.version}),
    ...(notice && {notice})
  }
}

/**
 * What a withdrawal says in the comment or at the start of the abstract. "An earlier version was withdrawn" and "withdrawn from
 * conference X" are none. Source: arXiv help, withdrawals.
 */
const withdrawn =
  /\b(?:this (?:paper|article|submission|manuscript|work) (?:has been|is|was) (?:temporarily )?withdrawn(?! from (?!arxiv))|^withdrawn by (?:the )?(?:authors?|arxiv)|arxiv (?:admin|administrators)[^.]{0,80}withdrawn)/i

function withdrawalOf({comment = '', summary}: AtomEntry): Notice | undefined {
  const says = [comment, summary.slice(0, 200)].find(d => withdrawn.test(d))
  return says ? {kind: 'withdrawal', says: says.slice(0, 200)} : undefined
}
