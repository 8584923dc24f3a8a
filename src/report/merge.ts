/**
 * Results of several runs as one: shards, or lists checked apart.
 */

import {summaryOf} from './results.ts'
import type {FileResult, LinkRecord, Results} from './types.ts'

/** Merges by file; what two runs both found is one finding, and a link that both checked is one link. */
export function mergeResults(all: readonly Results[]): Results {
  const files = new Map<string, FileResult>()
  const links = new Map<string, LinkRecord>()

  for (const {path, findings, unrecognized} of all.flatMap(d => d.files)) {
    const before = files.get(path)?.findings ?? []
    const known = new Set(before.map(d => JSON.stringify(d)))
    files.set(path, {
      path,
      findings: [...before, ...findings.filter(d => !known.has(JSON.stringify(d)))],
      ...(unrecognized && {unrecognized})
    })
  }
  for (const link of all.flatMap(d => d.links ?? [])) {
    const before = links.get(link.url)
    if (!before || (before.checkedAt ?? '') < (link.checkedAt ?? '')) links.set(link.url, link)
  }

  const merged = [...files.values()].map(d => ({...d, findings: d.findings.sort(byPlace)}))
  return {
    version: 1,
    summary: {...summaryOf(merged), ...countsOf(all)},
    files: merged,
    ...incompleteOf(all),
    ...(all.some(d => d.links) && {links: [...links.values()].sort((a, b) => (a.url < b.url ? -1 : 1))})
  }
}

/** Of several runs the first reason is enough. */
function incompleteOf(all: readonly Results[]): Pick<Results, 'incomplete'> {
  const incomplete = all.find(d => d.incomplete !== undefined)?.incomplete
  return incomplete === undefined ? {} : {incomplete}
}

function byPlace(a: {line: number; column: number}, b: {line: number; column: number}): number {
  return a.line - b.line || a.column - b.column
}

/** Runs over the same files count the same entries; runs over other files add theirs. */
function countsOf(all: readonly Results[]): {entries: number; papers: number} {
  const byFiles = new Map<string, {entries: number; papers: number}>()
  for (const {summary, files} of all) {
    const key = files
      .map(d => d.path)
      .sort()
      .join('\n')
    const {entries = 0, papers = 0} = byFiles.get(key) ?? {}
    byFiles.set(key, {entries: Math.max(entries, summary.entries), papers: Math.max(papers, summary.papers)})
  }
  const sum = (of: 'entries' | 'papers') => [...byFiles.values()].reduce((total, d) => total + d[of], 0)
  return {entries: sum('entries'), papers: sum('papers')}
}
