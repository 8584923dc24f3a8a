/**
 * Every form of the statistics by the name that `--format` takes; loaded when asked for.
 */

import type {ListStats} from '../stats/print.ts'

type Write = (files: readonly ListStats[]) => Promise<string>

export const statsFormats = {
  table: async files => (await import('../stats/print.ts')).printTables(files),
  json: async files => (await import('../stats/print.ts')).printJson(files),
  svg: async files => (await import('../stats/svg.ts')).printSvg(files)
} satisfies Record<string, Write>

export type StatsName = keyof typeof statsFormats

export const statsNames = Object.keys(statsFormats) as StatsName[]
