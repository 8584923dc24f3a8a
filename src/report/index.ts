/**
 * Every report by the name that `--format` takes; loaded when asked for.
 */

import type {Report, Results} from './types.ts'

export const reports = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/page.ts')).html,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  rdjson: async () => (await import('./rdjson.ts')).rdjson
} satisfies Record<string, () => Promise<Report>>

export type ReportName = keyof typeof reports

/** Reports that can be had in pieces, for results that are long. */
export const reportsInPieces: Readonly<
  Partial<Record<ReportName, () => Promise<(results: Results) => Iterable<string>>>>
> = {
  json: async () => (await import('./json.ts')).jsonPieces
}

/** What reports do with fixes: hand over what they would write, count them, or nothing. */
const fixesIn: Readonly<Partial<Record<string, 'written' | 'counted'>>> = {
  pretty: 'counted',
  markdown: 'counted',
  json: 'written',
  sarif: 'written',
  html: 'written',
  rdjson: 'written'
} satisfies Partial<Record<ReportName, 'written' | 'counted'>>

/** The most that one of the formats does with fixes, each a name or `name=file`. */
export function fixesShown(formats: readonly string[] = []): 'written' | 'counted' | undefined {
  const uses = new Set(formats.map(d => fixesIn[d.split('=')[0] ?? '']))
  if (uses.has('written')) return 'written'
  return formats.length === 0 || uses.has('counted') ? 'counted' : undefined
}

export const reportNames = Object.keys(reports) as ReportName[]
