/**
 * What speaks against an entry as a model for a new one: it lacks fields that most entries have, or its columns are others.
 */

import type {Entry, PaperList} from '../model/types.ts'
import type {NewWork} from './new-entry.ts'

/** Columns count more than links, fields more than words (`examplesFor`). */
const costs = {header: 4e9, column: 2e9, field: 6e7}

/** The cost of copying an entry for a work that will be beside another. */
export function costOfForm(
  list: PaperList,
  {authors, venue, year}: NewWork,
  place: Entry | undefined
): (entry: Entry) => number {
  const {entries} = list
  const known = {authors: authors.length > 0, venue: venue !== undefined, year: year !== undefined}
  const shown = (['authors', 'venue', 'year'] as const).filter(
    d => known[d] && entries.filter(entry => entry[d] !== undefined).length * 2 >= entries.length
  )
  const header = headerOf(place)
  const column = commonest(entries.filter(d => headerOf(d) === header).map(d => columnOf(list, d)))
  return entry =>
    (headerOf(entry) === header ? 0 : costs.header) +
    (entry.table && headerOf(entry) === header && columnOf(list, entry) !== column ? costs.column : 0) +
    shown.filter(d => entry[d] === undefined).length * costs.field
}

const headerOf = (entry: Entry | undefined): string => entry?.table?.header.join('\u0000') ?? ''

/** The number of cells before the title. */
function columnOf({source}: PaperList, {span, title, shape}: Entry): number {
  const before = source.slice(span.start, title?.span.start ?? span.start)
  const row = shape === 'html-row' ? before : before.replace(/^\s*\|/, '')
  return row.match(shape === 'html-row' ? /<t[dh]\b/gi : /(?<!\\)\|/g)?.length ?? 0
}

function commonest(values: readonly number[]): number | undefined {
  const counts = Map.groupBy(values, d => d)
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0]
}
