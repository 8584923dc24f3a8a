/**
 * One result for each link out of several runs.
 */

import type {LinkResult} from './types.ts'

/**
 * Merges the results of shards, or of repeated runs: of two results for one link the one that was asked stays, and of two that were
 * asked the later one. Sorted by URL.
 */
export function mergeResults(runs: Iterable<Iterable<LinkResult>>): LinkResult[] {
  const merged = new Map<string, LinkResult>()
  for (const run of runs) {
    for (const result of run) {
      const known = merged.get(result.url)
      merged.set(result.url, known ? better(known, result) : result)
    }
  }
  return [...merged.values()].sort((a, b) => (a.url < b.url ? -1 : 1))
}

function better(a: LinkResult, b: LinkResult): LinkResult {
  if ((a.verdict === 'skipped') !== (b.verdict === 'skipped')) return a.verdict === 'skipped' ? b : a
  return (b.checkedAt ?? '') > (a.checkedAt ?? '') ? b : a
}
