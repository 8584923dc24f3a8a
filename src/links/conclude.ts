/**
 * From jobs to results, and to what is remembered of them.
 */

import type {Job} from './job.ts'
import {escalates} from './failures.ts'
import type {CacheEntry} from './memory/entry.ts'
import {remember} from './memory/streak.ts'
import type {LinkSettings} from './settings.ts'
import {isUnanswered} from './trouble.ts'
import {fragmentOf} from './web/anchors.ts'
import type {Evidence, History, LinkRequest, LinkResult, Via} from './types.ts'
import {judge, judgeWithHistory} from './verdict.ts'
import type {Judgement} from './verdict.ts'

const noStatuses: readonly number[] = []

/** Status codes that the settings accept for the host of a URL. */
export function acceptedFor(url: string, {hosts = {}}: LinkSettings): readonly number[] {
  if (Object.keys(hosts).length === 0 || !URL.canParse(url)) return noStatuses
  const {host, hostname} = new URL(url)
  return hosts[host]?.accept ?? hosts[hostname]?.accept ?? noStatuses
}

/**
 * The entry to remember of a job that was asked in this run; `undefined` if nothing was learned, so that the link goes first next
 * time.
 */
export function entryOf(job: Job, settings: LinkSettings, now: number): CacheEntry | undefined {
  if (job.remembered && job.learned && job.cached) return {...job.cached, records: job.records}
  // A host that is never asked is remembered as well, so that its links are named after a while.
  const askedAt = job.evidence?.kind === 'expected-wall' ? now : job.askedAt
  if (!job.evidence || job.remembered || askedAt === undefined) return undefined
  // That a registry refuses or fails says nothing about the link.
  if (isUnanswered(job.evidence)) return undefined
  // What a page says was not compared yet with what its host says of an address that cannot exist.
  if (job.evidence.kind === 'answer' && job.evidence.saying !== undefined) return undefined
  const accept = acceptedFor(job.key, settings)
  const judgement = judge(job.evidence, accept)
  if (judgement.verdict === 'skipped' || judgement.verdict === 'rate-limited') return undefined
  return {
    url: job.key,
    checkedAt: new Date(askedAt).toISOString(),
    ...remember(streakBefore(job.cached, judgement, accept), judgement.verdict, now),
    evidence: job.evidence,
    ...(job.records.length > 0 && {records: job.records}),
    ...(job.repository && {repository: job.repository}),
    ...(job.archivedUrl !== undefined && {archivedUrl: job.archivedUrl})
  }
}

/**
 * The history that a judgement continues. Failures that prove nothing, however long they last (a 503, a reset), do not count for one that
 * may be a death: a host that kept checkers out for weeks and is down today has been down for a day.
 */
function streakBefore(
  cached: CacheEntry | undefined,
  now: Judgement,
  accept: readonly number[]
): History & {checkedAt?: string} {
  if (!cached) return {failStreak: 0}
  const before = judge(cached.evidence, accept)
  const isOther = before.verdict === 'unreachable' && !escalates(before.reason)
  if (!isOther || now.verdict !== 'unreachable' || !escalates(now.reason)) return cached
  const {firstFailAt: _, ...history} = historyOf(cached)
  return {...history, failStreak: 0}
}

/** Results of a job, one for each spelling of its URL. `entry` is what this run remembers of it. */
function resultsOf(
  job: Job,
  entry: CacheEntry | undefined,
  settings: LinkSettings,
  now: number
): LinkResult[] {
  const evidence: Evidence = job.evidence ?? {kind: 'skipped', code: 'not-asked'}
  const history = historyOf(entry ?? job.cached)
  const {verdict, reason} = judgeWithHistory(evidence, history, now, acceptedFor(job.key, settings))
  const checkedAt =
    entry?.checkedAt ??
    (job.askedAt === undefined || isPutOff(job) ? job.cached?.checkedAt : new Date(job.askedAt).toISOString())
  const finalUrl = finalUrlOf(evidence)
  const status = 'status' in evidence ? evidence.status : undefined
  return job.urls.map(url => ({
    url,
    verdict,
    reason,
    via: job.remembered ? 'cache' : viaOf(evidence),
    ...(status !== undefined && {status}),
    ...(finalUrl !== undefined && {finalUrl}),
    hops: 'hops' in evidence ? (evidence.hops ?? []) : [],
    attempts: job.attempts,
    ...(checkedAt !== undefined && {checkedAt}),
    ...history,
    ...(evidence.kind === 'answer' && evidence.content && {content: evidence.content}),
    ...(evidence.kind === 'answer' && evidence.showsTitle !== undefined && {showsTitle: evidence.showsTitle}),
    ...missingFragmentOf(url, evidence),
    records: job.records,
    ...(job.repository && {repository: job.repository}),
    ...(job.archivedUrl !== undefined && verdict === 'dead' && {archivedUrl: job.archivedUrl})
  }))
}

/** Results of all requests, in their order, one for each URL. */
export function resultsInOrder(
  requests: readonly LinkRequest[],
  jobs: readonly Job[],
  entries: ReadonlyMap<string, CacheEntry>,
  settings: LinkSettings,
  now: number
): LinkResult[] {
  const results = new Map(
    jobs.flatMap(job => resultsOf(job, entries.get(job.key), settings, now)).map(d => [d.url, d])
  )
  return [...new Set(requests.map(d => d.url))].flatMap(url => results.get(url) ?? [])
}

/** Whether a job waits for the next run, because its host asked for a pause before it was its turn. */
function isPutOff({evidence, attempts}: Job): boolean {
  return evidence?.kind === 'throttled' && evidence.code === 'host-closed' && attempts === 0
}

function missingFragmentOf(url: string, evidence: Evidence): {missingFragment?: string} {
  const fragment = fragmentOf(url)
  const missing = evidence.kind === 'answer' ? evidence.missingFragments : undefined
  return fragment !== undefined && missing?.includes(fragment) ? {missingFragment: fragment} : {}
}

function historyOf(entry: CacheEntry | undefined): History {
  if (!entry) return {failStreak: 0}
  const {lastOkAt, firstFailAt, failStreak, unverifiedSince} = entry
  return {
    failStreak,
    ...(lastOkAt && {lastOkAt}),
    ...(firstFailAt && {firstFailAt}),
    ...(unverifiedSince && {unverifiedSince})
  }
}

function finalUrlOf(evidence: Evidence): string | undefined {
  if (evidence.kind === 'answer') return evidence.finalUrl
  return evidence.kind === 'found' ? evidence.movedTo : undefined
}

function viaOf(evidence: Evidence): Via {
  if ('registry' in evidence && evidence.registry) return `registry:${evidence.registry}`
  if (evidence.kind === 'closed-service' || evidence.kind === 'expected-wall') return 'pattern'
  return evidence.kind === 'skipped' ? 'none' : 'http'
}
