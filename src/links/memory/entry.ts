/**
 * What is kept about a link between runs: what was seen, not what was concluded.
 */

import * as v from 'valibot'
import {readJson} from '../json.ts'
import type {Evidence, History, PaperRecord, Repository} from '../types.ts'

/** One line of the cache; times in ISO 8601. */
export interface CacheEntry extends History {
  url: string
  checkedAt: string
  evidence: Evidence
  records?: readonly PaperRecord[]
  repository?: Repository
  archivedUrl?: string
}

const time = v.pipe(
  v.string(),
  v.check(d => !Number.isNaN(Date.parse(d)))
)
const line = v.looseObject({
  url: v.string(),
  checkedAt: time,
  lastOkAt: v.optional(time),
  firstFailAt: v.optional(time),
  unverifiedSince: v.optional(time),
  failStreak: v.pipe(v.number(), v.integer(), v.minValue(0)),
  evidence: v.variant('kind', [
    v.looseObject({
      kind: v.literal('answer'),
      status: v.number(),
      finalUrl: v.string(),
      hops: v.array(v.object({url: v.string(), status: v.number()}))
    }),
    v.looseObject({
      kind: v.picklist([
        'found',
        'absent',
        'failure',
        'refused',
        'throttled',
        'closed-service',
        'expected-wall',
        'skipped'
      ])
    })
  ]),
  records: v.optional(
    v.array(v.looseObject({source: v.string(), title: v.string(), authors: v.array(v.string())}))
  )
})

const entry = v.custom<CacheEntry>(d => v.is(line, d))

/** Reads one line; `undefined` for what is damaged. */
export function readEntry(json: string): CacheEntry | undefined {
  return readJson(entry, json)
}

/** The newer of two entries for one link, the second of two as old, with the history of both. */
export function newer(a: CacheEntry, b: CacheEntry): CacheEntry {
  const [late, early] = a.checkedAt > b.checkedAt ? [a, b] : [b, a]
  const lastOkAt = [late.lastOkAt, early.lastOkAt]
    .filter(d => d !== undefined)
    .sort()
    .at(-1)
  return {...late, ...(lastOkAt && {lastOkAt})}
}
