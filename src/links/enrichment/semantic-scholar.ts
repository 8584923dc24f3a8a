/**
 * Semantic Scholar: venues of works by identifiers of all kinds, five hundred in a request.
 */

import * as v from 'valibot'
import {readJson} from '../json.ts'
import {divide} from '../registries/batches.ts'
import type {PaperRecord} from '../types.ts'
import type {Source, Work} from './source.ts'

const fields = 'title,year,venue,publicationVenue,externalIds,authors'

const paper = v.object({
  title: v.nullish(v.string(), ''),
  year: v.nullish(v.number()),
  venue: v.nullish(v.string()),
  publicationVenue: v.nullish(v.object({name: v.nullish(v.string())})),
  externalIds: v.nullish(v.object({DOI: v.nullish(v.string()), DBLP: v.nullish(v.string())})),
  authors: v.nullish(v.array(v.object({name: v.nullish(v.string(), '')})), [])
})
const answer = v.array(v.nullable(paper))

const prefixes: Readonly<Record<string, string>> = {arxiv: 'ARXIV', doi: 'DOI', acl: 'ACL'}

export const semanticScholar: Source = {
  service: 's2',
  async ask(works, fetch, {date}) {
    const records = new Map<string, PaperRecord>()
    const ids = new Map(works.map(d => [nameOf(d), d.id]))
    for (const batch of divide([...ids.keys()].filter(Boolean), 500)) {
      const json = await fetch(`/graph/v1/paper/batch?fields=${fields}`, JSON.stringify({ids: batch}))
      for (const [index, found] of (readJson(answer, json ?? '') ?? []).entries()) {
        const id = ids.get(batch[index] ?? '')
        if (found && id) records.set(id, recordOf(found, id, date))
      }
    }
    return records
  }
}

function nameOf({id}: Work): string {
  const [scheme = '', ...rest] = id.split(':')
  return prefixes[scheme] ? `${prefixes[scheme]}:${rest.join(':')}` : ''
}

function recordOf(found: v.InferOutput<typeof paper>, id: PaperRecord['id'], date: string): PaperRecord {
  const venue = found.publicationVenue?.name || found.venue || undefined
  const {DOI: doi, DBLP: dblp} = found.externalIds ?? {}
  // "arXiv.org" is also the venue of papers whose real venue is unknown.
  const isPublished = venue !== undefined && !/^arxiv/i.test(venue)
  return {
    source: 'Semantic Scholar',
    date,
    id,
    title: found.title,
    authors: found.authors.map(d => d.name),
    ...(found.year && {year: found.year}),
    ...(isPublished && {venue}),
    ...(doi && !doi.startsWith('10.48550/') && {doi: doi.toLowerCase()}),
    ...(dblp && {dblp})
  }
}
