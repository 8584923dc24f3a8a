/**
 * Statistics of lists as tables and as JSON.
 */

import type {Stats, Tally} from './stats.ts'

/** A list, its distinct works and its statistics. */
export interface ListStats {
  path: string
  papers: number
  stats: Stats
}

/** Venues in the table; JSON has all of them. */
const mostVenues = 20

/** For people: totals, then a table each of years, venues and sections. */
export function printTables(files: readonly ListStats[]): string {
  return files.map(tableOf).join('\n')
}

/** For programs. */
export function printJson(files: readonly ListStats[]): string {
  const lists = files.map(({path, papers, stats}) => ({path, ...stats, papers}))
  return JSON.stringify({version: 1, files: lists}, null, 2) + '\n'
}

function tableOf({path, papers, stats}: ListStats): string {
  const {entries, withCode, years, venues, sections} = stats
  const rest = venues.length - mostVenues
  return [
    path,
    `  ${entries} entries, ${papers} papers, ${withCode} with code (${percent(withCode, entries)})`,
    '',
    ...rows('year', years, withCode > 0),
    ...rows('venue', venues.slice(0, mostVenues), withCode > 0),
    ...(rest > 0 ? [`  ${rest} more venues: --format json`, ''] : []),
    ...rows('section', sections, withCode > 0),
    ''
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}

/** A column for code only if the list links some. */
function rows(name: string, tallies: readonly Tally[], showsCode: boolean): string[] {
  if (tallies.length === 0) return []
  const wide = Math.max(name.length, ...tallies.map(d => d.name.length))
  const line = (...cells: readonly [string, string, string]) =>
    `  ${cells[0].padEnd(wide)}  ${cells[1].padStart(7)}${showsCode ? `  ${cells[2].padStart(9)}` : ''}`
  return [
    line(name, 'entries', 'with code'),
    ...tallies.map(d => line(d.name, String(d.entries), percent(d.withCode, d.entries))),
    ''
  ]
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${Math.round((part / whole) * 100)} %`
}
