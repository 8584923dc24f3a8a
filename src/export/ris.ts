/**
 * Records as RIS, which Zotero, EndNote and Mendeley read. Source: the tags of the RIS format, 2011.
 */

import type {Author} from './authors.ts'
import type {Record, RecordKind} from './record.ts'

const types: {[K in RecordKind]: {type: string; venue: string}} = {
  journal: {type: 'JOUR', venue: 'JO'},
  conference: {type: 'CONF', venue: 'T2'},
  preprint: {type: 'UNPB', venue: 'PB'},
  unknown: {type: 'GEN', venue: 'T2'}
}

/** Prints records as RIS; fields that the list does not show are left out. */
export function exportRis(records: readonly Record[]): string {
  return records.map(risOf).join('\r\n')
}

function risOf(record: Record): string {
  const {type, venue} = types[record.kind]
  const fields: (readonly [tag: string, value: string | number | undefined])[] = [
    ['TY', type],
    ['ID', record.key],
    ['TI', record.title],
    ...record.authors.map(d => ['AU', nameOf(d)] as const),
    [venue, record.venue],
    ['PY', record.year],
    ['AN', record.arxiv && `arXiv:${record.arxiv}`],
    ['DO', record.doi],
    ['UR', record.url],
    ...record.sections.slice(-1).map(d => ['KW', d] as const),
    // Zotero attaches what `L1` and `L2` lead to as a PDF or a web page.
    ['N1', record.code && `Code: ${record.code}`],
    ['N1', record.year !== undefined && !record.yearShown ? 'Year of the identifier' : undefined]
  ]
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${oneLine(value)}`]
  )
  return [...lines, 'ER  - ', ''].join('\r\n')
}

function nameOf(author: Author): string {
  return 'family' in author ? `${author.family}, ${author.given}` : author.literal
}

function oneLine(value: string | number): string {
  return String(value).replace(/\s+/g, ' ')
}
