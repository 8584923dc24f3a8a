/**
 * Numbers in words.
 */

import type {FileResult, LinkRecord, Summary} from './types.ts'

/** `1 entry`, `2 entries`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** `51,778`. `toLocaleString` does the same, and takes 40 ms to load what it knows of the world. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `127 entries, 120 papers in 1 file`. */
export function whatWasRead({entries, papers, files}: Summary): string {
  return `${plural(entries, 'entry', 'entries')}, ${plural(papers, 'paper')} in ${plural(files, 'file')}`
}

/** `3 errors, 1 warning, 0 hints`. */
export function whatWasFound({errors, warnings, hints}: Summary): string {
  return [plural(errors, 'error'), plural(warnings, 'warning'), plural(hints, 'hint')].join(', ')
}

const verdicts = ['ok', 'redirected', 'dead', 'unreachable', 'blocked', 'rate-limited', 'skipped']

/** `812 links: 790 ok, 15 redirected, 7 dead`, or nothing where none was asked about. */
export function whatWasAsked(links: readonly LinkRecord[] = []): string {
  if (links.length === 0) return ''
  const counts = verdicts.map(verdict => [links.filter(d => d.verdict === verdict).length, verdict] as const)
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, verdict]) => `${grouped(count)} ${verdict === 'skipped' ? 'not asked' : verdict}`)
  return `${plural(links.length, 'link')}: ${parts.join(', ')}`
}

/** `9 fixable with --fix, 2 more with --fix-unsafe`, or nothing. */
export function whatCanBeFixed(files: readonly FileResult[]): string {
  const fixes = files.flatMap(d => d.findings).flatMap(d => d.fix ?? [])
  const safe = fixes.filter(d => d.safe).length
  const unsafe = fixes.length - safe
  if (safe === 0) return unsafe === 0 ? '' : `${unsafe} fixable with --fix-unsafe`
  return `${safe} fixable with --fix${unsafe === 0 ? '' : `, ${unsafe} more with --fix-unsafe`}`
}
