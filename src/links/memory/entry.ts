/**
 * What is kept about a link between runs: what was seen, not what was concluded.
 */

import type {Evidence, History, PaperRecord, Repository} from '../types.ts'

/** One line of the cache; times in ISO 8601. */
export interface CacheEntry extends History {
  url: string
  checkedAt: string
  evidence: Evidence
  records?: readonly PaperRecord[]
  repository?: Repository
}

/** Reads one line; `undefined` for what is damaged. */
export function readEntry(line: string): CacheEntry | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  return isEntry(value) ? value : undefined
}

const kinds = new Set([
  'found',
  'absent',
  'answer',
  'failure',
  'refused',
  'throttled',
  'closed-service',
  'skipped'
])

function isEntry(value: unknown): value is CacheEntry {
  if (typeof value !== 'object' || value === null) return false
  const {url, checkedAt, failStreak, evidence, lastOkAt, firstFailAt, records} = value as Record<
    string,
    unknown
  >
  const isTime = (time: unknown) => typeof time === 'string' && !Number.isNaN(Date.parse(time))
  return (
    typeof url === 'string' &&
    isTime(checkedAt) &&
    Number.isInteger(failStreak) &&
    (lastOkAt === undefined || isTime(lastOkAt)) &&
    (firstFailAt === undefined || isTime(firstFailAt)) &&
    (records === undefined || Array.isArray(records)) &&
    isEvidence(evidence)
  )
}

function isEvidence(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  if (!kinds.has(String(value.kind))) return false
  return (
    value.kind !== 'answer' ||
    ('status' in value && typeof value.status === 'number' && 'hops' in value && Array.isArray(value.hops))
  )
}

/** The newer of two entries for one link, with the history of both. */
export function newer(a: CacheEntry, b: CacheEntry): CacheEntry {
  const [late, early] = a.checkedAt >= b.checkedAt ? [a, b] : [b, a]
  const lastOkAt = [late.lastOkAt, early.lastOkAt]
    .filter(d => d !== undefined)
    .sort()
    .at(-1)
  return {...late, ...(lastOkAt && {lastOkAt})}
}
