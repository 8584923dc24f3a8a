/**
 * Records as comma-separated values, RFC 4180.
 */

import type {Author} from './authors.ts'
import type {Record} from './record.ts'

const columns: {[name: string]: (record: Record) => string | number | undefined} = {
  key: d => d.key,
  title: d => d.title,
  authors: d => [...d.authors.map(nameOf), ...(d.others ? ['et al.'] : [])].join('; '),
  venue: d => d.venue,
  year: d => d.year,
  'year from': d => (d.year === undefined ? undefined : d.yearShown ? 'list' : 'identifier'),
  arxiv: d => d.arxiv,
  doi: d => d.doi,
  paper: d => d.url,
  code: d => d.code,
  section: d => d.sections.join(' / ')
}

/** Prints records as a table with a header; what the list does not have is an empty cell. */
export function exportCsv(records: readonly Record[]): string {
  const rows = [
    Object.keys(columns),
    ...records.map(record => Object.values(columns).map(read => String(read(record) ?? '')))
  ]
  return rows.map(row => row.map(quoted).join(',') + '\r\n').join('')
}

function nameOf(author: Author): string {
  return 'family' in author ? `${author.given} ${author.family}` : author.literal
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
