/**
 * What the network says of the links of a list, as the checker would have found it.
 */

import type {LinkResult} from '../../src/links/index.ts'

export const day = '2026-11-24'

function result(url: string, rest: Partial<LinkResult>): LinkResult {
  return {
    url,
    verdict: 'ok',
    reason: 'registered',
    via: 'http',
    hops: [],
    attempts: 1,
    checkedAt: `${day}T08:00:00Z`,
    failStreak: 0,
    records: [],
    ...rest
  }
}

/** arXiv says that the authors wrote a comment. */
export function published(url: string, title: string, comment: string): LinkResult {
  const record = {source: 'arXiv', date: day, id: 'arxiv:0', title, authors: ['Ada Author'], comment} as const
  return result(url, {via: 'registry:arxiv', records: [record]})
}

/** Record of a registry that names a journal of 2022. */
export function journal(url: string, title: string, venue: string): LinkResult['records'][number] {
  const id = `url:${url}` as const
  return {source: 'Crossref', date: day, id, title, authors: ['Ada Author'], venue, year: 2022}
}

export function renamed(url: string, finalUrl: string): LinkResult {
  return result(url, {verdict: 'redirected', reason: 'github-renamed', via: 'registry:github', finalUrl})
}

export function moved(url: string, finalUrl: string): LinkResult {
  return result(url, {verdict: 'redirected', reason: 'moved-permanently', finalUrl})
}

export function dead(url: string, archivedUrl?: string): LinkResult {
  return result(url, {verdict: 'dead', reason: 'http-404', ...(archivedUrl !== undefined && {archivedUrl})})
}
