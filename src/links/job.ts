/**
 * One page or identifier to check, however many links name it.
 */

import {closedService} from './closed-services.ts'
import {isExcluded} from './exclude.ts'
import {hasWall} from './expected-walls.ts'
import type {CacheEntry} from './memory/entry.ts'
import type {LinkSettings} from './settings.ts'
import {targetOf} from './target.ts'
import type {Target} from './target.ts'
import {fragmentOf} from './web/anchors.ts'
import type {Evidence, LinkRequest, PaperRecord, Repository} from './types.ts'

export interface Job {
  /** URL without fragment: the key of the cache. */
  key: string
  /** All spellings that the caller gave; they differ in the fragment only. */
  urls: string[]
  expect: 'pdf' | undefined
  /** Places in the page to look for. */
  fragments: readonly string[]
  /** The title of the linked work in the list. */
  title: string | undefined
  /** `undefined` for what is never asked. */
  target: Target | undefined
  cached: CacheEntry | undefined
  /** What was seen in this run. */
  evidence: Evidence | undefined
  /** Whether `evidence` is from an earlier run. */
  remembered: boolean
  /** Requests for it alone. */
  attempts: number
  /** Passes of this run in which it was asked. */
  asked: number
  /** Milliseconds since 1970; when it was last asked in this run. */
  askedAt: number | undefined
  records: readonly PaperRecord[]
  repository: Repository | undefined
  archivedUrl: string | undefined
  /** Whether the records of a remembered job grew in this run. */
  learned: boolean
}

const noRecords: readonly PaperRecord[] = []

/** Jobs of a run, by key. What cannot or must not be asked has its evidence already. */
export function jobsOf(
  links: Iterable<LinkRequest>,
  cache: ReadonlyMap<string, CacheEntry>,
  {exclude = [], hosts = {}, fragments: areWanted = false}: LinkSettings = {}
): Map<string, Job> {
  const jobs = new Map<string, Job>()
  for (const {url, expect, title} of links) {
    const key = url.replace(/#.*$/s, '')
    const fragment = areWanted ? fragmentOf(url) : undefined
    const known = jobs.get(key)
    if (known) {
      if (!known.urls.includes(url)) known.urls.push(url)
      known.expect ??= expect
      if (fragment !== undefined) known.fragments = [...new Set([...known.fragments, fragment])]
      known.title ??= title
      continue
    }
    const evidence = evidenceWithoutAsking(key, exclude)
    const cached = cache.get(key)
    const target = evidence ? undefined : targetOf(new URL(key))
    const isWalled = target?.registry === 'web' && hasWall(new URL(key), hosts)
    jobs.set(key, {
      key,
      urls: [url],
      expect,
      fragments: fragment === undefined ? [] : [fragment],
      title,
      target: isWalled ? undefined : target,
      cached,
      evidence: isWalled ? {kind: 'expected-wall'} : evidence,
      remembered: false,
      attempts: 0,
      asked: 0,
      askedAt: undefined,
      records: cached?.records ?? noRecords,
      repository: cached?.repository,
      archivedUrl: cached?.archivedUrl,
      learned: false
    })
  }
  return jobs
}

function evidenceWithoutAsking(url: string, exclude: readonly string[]): Evidence | undefined {
  if (!URL.canParse(url)) return {kind: 'skipped', code: 'not-a-url'}
  const parsed = new URL(url)
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')
    return {kind: 'skipped', code: 'unsupported-scheme'}
  if (isExcluded(url, exclude)) return {kind: 'skipped', code: 'excluded'}
  const closed = closedService(parsed)
  return closed && {kind: 'closed-service', since: closed.since}
}

/** Name of the queue that a job waits in: the registry's host, or its own. Shards are divided by it. */
export function hostOf({key, target}: Pick<Job, 'key' | 'target'>): string {
  if (target?.registry === 'arxiv') return 'export.arxiv.org'
  if (target?.registry === 'doi') return 'doi.org'
  return URL.canParse(key) ? new URL(key).host : ''
}
