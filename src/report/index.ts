/**
 * Every report by the name that `--format` takes; loaded when asked for.
 */

import type {Report} from './types.ts'

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

/** Reports that show or count what fixes would write. */
const withFixes: ReadonlySet<string> = new Set<ReportName>([
  'pretty',
  'json',
  'sarif',
  'markdown',
  'html',
  'rdjson'
])

/** Whether one of the formats, each a name or `name=file`, shows or counts what fixes would write. The standard one does. */
export function showsFixes(formats: readonly string[] = []): boolean {
  return formats.length === 0 || formats.some(d => withFixes.has(d.split('=')[0] ?? ''))
}

export const reportNames = Object.keys(reports) as ReportName[]
