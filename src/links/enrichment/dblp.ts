/**
 * DBLP: venues of works by title, one per request.
 */

import * as v from 'valibot'
import {titleKey} from '../../text/title.ts'
import {readJson} from '../json.ts'
import type {PaperRecord} from '../types.ts'
import type {Source} from './source.ts'

const author = v.object({text: v.string()})
const info = v.object({
  title: v.string(),
  venue: v.optional(v.union([v.string(), v.array(v.string())])),
  year: v.optional(v.string()),
  type: v.optional(v.string()),
  key: v.string(),
  doi: v.optional(v.string()),
  ee: v.optional(v.union([v.string(), v.array(v.string())])),
  authors: v.optional(v.object({author: v.union([author, v.array(author)])}))
})
const answer = v.object({
  result: v.object({hits: v.object({hit: v.optional(v.array(v.object({info})), [])})})
})

/** At most so many requests in one run: at two seconds each, a few minutes. */
const most = 100

export const dblp: Source = {
  service: 'dblp',
  async ask(works, fetch, {date}) {
    const records = new Map<string, PaperRecord>()
    const titled = works.filter(d => /^(?:arxiv|page):/.test(d.id) && !d.doi && d.title)
    for (const {id, title = ''} of titled.slice(0, most)) {
      const words = title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
      const json = await fetch(`/search/publ/api?q=${encodeURIComponent(words)}&format=json&h=10`)
      const hits = readJson(answer, json ?? '')?.result.hits.hit.map(d => d.info) ?? []
      const published = hits.find(
        d => titleKey(d.title.replace(/\.$/, '')) === titleKey(title) && !d.key.startsWith('journals/corr/')
      )
      if (published) records.set(id, recordOf(published, id, date))
    }
    return records
  }
}

function recordOf(found: v.InferOutput<typeof info>, id: PaperRecord['id'], date: string): PaperRecord {
  const venue = [found.venue ?? []].flat()[0]
  return {
    source: 'DBLP',
    date,
    id,
    title: found.title.replace(/\.$/, ''),
    // Namesakes are numbered: `Zhao Yang 0001`.
    authors: [found.authors?.author ?? []].flat().map(d => d.text.replace(/ \d{4}$/, '')),
    dblp: found.key,
    ...(found.year && {year: Number(found.year)}),
    ...(venue && {venue}),
    ...(found.ee && {pages: [found.ee].flat()}),
    ...(found.doi && {doi: found.doi.toLowerCase()})
  }
}
