/**
 * Records as CSL-JSON 1.0.2, the data format of citation processors.
 */

import type {Record, RecordKind} from './record.ts'

const types: {[K in RecordKind]: string} = {
  journal: 'article-journal',
  conference: 'paper-conference',
  preprint: 'article',
  unknown: 'document'
}

/** Prints records as CSL-JSON; fields that the list does not have are left out. */
export function exportCsl(records: readonly Record[]): string {
  return JSON.stringify(records.map(cslOf), null, 2) + '\n'
}

function cslOf({key, kind, title, authors, venue, year, yearShown, arxiv, doi, url}: Record) {
  return {
    id: key,
    type: types[kind],
    title,
    ...(authors.length > 0 && {author: authors}),
    ...(venue && {[kind === 'preprint' ? 'publisher' : 'container-title']: venue}),
    ...(year && {issued: {'date-parts': [[year]]}}),
    ...(arxiv && {number: `arXiv:${arxiv}`}),
    ...(doi && {DOI: doi}),
    ...(url && {URL: url}),
    ...(year && !yearShown && {note: 'Year of the identifier'})
  }
}
