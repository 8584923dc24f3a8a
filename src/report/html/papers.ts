/**
 * The papers of the lists by year, venue and section.
 */

import type {FileResult, Overview} from '../types.ts'
import {columns, rows, table} from './charts.ts'

type Tally = Overview['years'][number]

/** The part of the page about papers, or `''` if the lists are not at hand. */
export function papersPart(files: readonly FileResult[]): string {
  const all = files.flatMap(d => d.overview ?? [])
  const entries = all.reduce((sum, d) => sum + d.entries, 0)
  if (entries === 0) return ''
  const years = merged(all.map(d => d.years)).sort((a, b) => Number(a.name) - Number(b.name))
  const venues = merged(all.map(d => d.venues)).sort((a, b) => b.entries - a.entries)
  const sections = all.flatMap(d => d.sections)
  const withCode = all.reduce((sum, d) => sum + d.withCode, 0)
  const heads = (name: string) => [name, 'Entries', 'With code']
  const bars = (tallies: readonly Tally[]) =>
    tallies.map(d => ({name: d.name, value: d.entries, more: [d.withCode]}))
  return `<section aria-labelledby="papers"><h2 id="papers">Papers</h2>
<p class="dim">${withCode} of ${entries} entries link code.</p>
<div class="charts">${columns({title: 'Papers by year', heads: heads('Year'), bars: bars(years), most: 20})}${rows({title: 'Papers by venue', heads: heads('Venue'), bars: bars(venues), most: 12})}</div>
${
  sections.length > 1
    ? `<details><summary>Sections <span class="count">${sections.length}</span></summary><div class="body">${table(
        heads('Section'),
        sections.map(d => [d.name, d.entries, d.withCode])
      )}</div></details>`
    : ''
}</section>`
}

/** The tallies of several lists as one. */
function merged(lists: readonly (readonly Tally[])[]): Tally[] {
  const groups = Map.groupBy(lists.flat(), d => d.name)
  return [...groups].map(([name, all]) => ({
    name,
    entries: all.reduce((sum, d) => sum + d.entries, 0),
    withCode: all.reduce((sum, d) => sum + d.withCode, 0)
  }))
}
