/**
 * OpenAlex: venues and retraction flags of DOIs, a hundred in a request.
 */

import * as v from 'valibot'
import {readJson} from '../json.ts'
import {divide} from '../registries/batches.ts'
import type {PaperRecord} from '../types.ts'
import type {Source, Work} from './source.ts'

const fields = 'id,doi,title,publication_year,is_retracted,primary_location,authorships'

const work = v.object({
  doi: v.nullish(v.string()),
  title: v.nullish(v.string(), ''),
  publication_year: v.nullish(v.number()),
  is_retracted: v.nullish(v.boolean(), false),
  primary_location: v.nullish(v.object({source: v.nullish(v.object({display_name: v.nullish(v.string())}))})),
  authorships: v.nullish(v.array(v.object({author: v.object({display_name: v.nullish(v.string(), '')})})), [])
})
const answer = v.object({results: v.array(work)})

export const openAlex: Source = {
  service: 'openalex',
  async ask(works, fetch, {date, key}) {
    const records = new Map<string, PaperRecord>()
    const dois = new Map(works.flatMap(d => doisOf(d).map(doi => [doi, d.id] as const)))
    // A comma and a bar separate values.
    for (const batch of divide(
      [...dois.keys()].filter(d => !/[,|]/.test(d)),
      100,
      4000
    )) {
      const secret = key ? `&api_key=${encodeURIComponent(key)}` : ''
      const filter = batch.map(encodeURIComponent).join('|')
      const json = await fetch(
        `/works?filter=doi:${filter}&per_page=${batch.length}&select=${fields}${secret}`
      )
      for (const found of readJson(answer, json ?? '')?.results ?? []) {
        const doi = found.doi?.replace(/^https?:\/\/doi\.org\//i, '').toLowerCase()
        const id = doi && dois.get(doi)
        if (id) records.set(id, recordOf(found, {id, doi, date}))
      }
    }
    return records
  }
}

function doisOf({id, doi}: Work): string[] {
  if (doi) return [doi.toLowerCase()]
  return id.startsWith('arxiv:') ? [`10.48550/arxiv.${id.slice(6)}`] : []
}

function recordOf(
  found: v.InferOutput<typeof work>,
  {id, doi, date}: {id: PaperRecord['id']; doi: string; date: string}
): PaperRecord {
  const venue = found.primary_location?.source?.display_name
  return {
    source: 'OpenAlex',
    date,
    id,
    title: found.title,
    authors: found.authorships.map(d => d.author.display_name),
    ...(found.publication_year && {year: found.publication_year}),
    ...(venue && !/^arxiv/i.test(venue) && {venue}),
    ...(!doi.startsWith('10.48550/') && {doi}),
    ...(found.is_retracted && {notice: {kind: 'retraction' as const, says: 'flag is_retracted'}})
  }
}
