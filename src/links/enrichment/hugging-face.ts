/**
 * Hugging Face papers: the code repository that a preprint's page names.
 */

import * as v from 'valibot'
import {readJson} from '../json.ts'
import type {PaperRecord} from '../types.ts'
import type {Source} from './source.ts'

const answer = v.object({
  title: v.optional(v.string(), ''),
  authors: v.optional(v.array(v.object({name: v.optional(v.string(), '')})), []),
  githubRepo: v.nullish(v.string())
})

/** At most so many requests in one run: the Hub counts them for five minutes. */
const most = 100

export const huggingFace: Source = {
  service: 'huggingface',
  async ask(works, fetch, {date}) {
    const records = new Map<string, PaperRecord>()
    for (const {id} of works.filter(d => d.id.startsWith('arxiv:')).slice(0, most)) {
      // 404 means that nobody asked for its page yet.
      const found = readJson(answer, (await fetch(`/api/papers/${id.slice(6)}`)) ?? '')
      if (!found) continue
      const authors = found.authors.map(d => d.name)
      records.set(id, {
        source: 'Hugging Face',
        date,
        id,
        title: found.title,
        authors,
        ...(found.githubRepo && {code: found.githubRepo})
      })
    }
    return records
  }
}
