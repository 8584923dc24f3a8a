/**
 * The history of failing links. It is stored in the issue, because the cache may be missing.
 */

import {existsSync} from 'node:fs'
import {readCache, writeCache} from '../../links/memory/cache.ts'
import {withoutPasswords} from '../../text/passwords.ts'
import {readEntry} from '../../links/memory/entry.ts'

/** Room in the issue, in characters. */
const most = 15_000

/** History of the links that fail, for the issue. Links with passwords are left out: everybody may read it. */
export async function failingIn(cacheFile: string): Promise<unknown[]> {
  const failing = [...(await readCache(cacheFile)).values()].filter(d => d.failStreak > 0)
  const kept: unknown[] = []
  let size = 0
  for (const {records: _, repository: __, ...entry} of failing) {
    const text = JSON.stringify(entry)
    if (withoutPasswords(text) !== text) continue
    size += text.length
    if (size > most) break
    kept.push(entry)
  }
  return kept
}

/** Puts the history of the issue into a cache that is not there. Anybody who may edit the issue may have changed it: what has another shape is dropped. */
export async function restore(cacheFile: string, state: unknown): Promise<void> {
  if (existsSync(cacheFile) || !Array.isArray(state)) return
  const entries = state.flatMap(d => readEntry(JSON.stringify(d)) ?? [])
  if (entries.length > 0) await writeCache(cacheFile, new Map(entries.map(d => [d.url, d])))
}
