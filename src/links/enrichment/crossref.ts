/**
 * Crossref: titles, venues and retractions of DOIs. A DOI that it lacks may belong to another agency.
 */

import * as v from 'valibot'
import {readJson} from '../json.ts'
import {divide} from '../registries/batches.ts'
import type {Notice, PaperRecord} from '../types.ts'
import type {Source} from './source.ts'

const fields = 'DOI,title,author,container-title,issued,type,updated-by'

const update = v.object({DOI: v.optional(v.string(), ''), type: v.string(), source: v.optional(v.string())})
const item = v.object({
  DOI: v.string(),
  title: v.optional(v.array(v.string()), []),
  author: v.optional(v.array(v.object({given: v.optional(v.string()), family: v.optional(v.string())})), []),
  'container-title': v.optional(v.array(v.string()), []),
  issued: v.optional(v.object({'date-parts': v.array(v.array(v.nullable(v.number())))})),
  'updated-by': v.optional(v.array(update), [])
})
const answer = v.object({message: v.object({items: v.array(item)})})

/** Kinds of update that concern a reader; `updated-by` is in the record of the work, `update-to` in that of the notice. */
const notices: Readonly<Record<string, Notice['kind']>> = {
  retraction: 'retraction',
  withdrawal: 'withdrawal',
  removal: 'removal',
  partial_retraction: 'partial-retraction',
  expression_of_concern: 'concern'
}

export const crossref: Source = {
  service: 'crossref',
  async ask(works, fetch, {date, mailto}) {
    const records = new Map<string, PaperRecord>()
    const dois = new Map(works.flatMap(d => (d.doi ? [[d.doi.toLowerCase(), d.id] as const] : [])))
    // A comma separates filters, and cannot be part of one.
    const ids = [...dois.keys()].filter(d => !d.includes(',') && !d.startsWith('10.48550/'))
    for (const batch of divide(ids, 25, 2500)) {
      const filter = batch.map(d => `doi:${encodeURIComponent(d)}`).join(',')
      const contact = mailto ? `&mailto=${encodeURIComponent(mailto)}` : ''
      const json = await fetch(`/works?filter=${filter}&select=${fields}&rows=${batch.length}${contact}`)
      for (const found of readJson(answer, json ?? '')?.message.items ?? []) {
        const id = dois.get(found.DOI.toLowerCase())
        if (id) records.set(id, recordOf(found, id, date))
      }
    }
    return records
  }
}

function recordOf(found: v.InferOutput<typeof item>, id: PaperRecord['id'], date: string): PaperRecord {
  const year = found.issued?.['date-parts'][0]?.[0]
  const venue = found['container-title'][0]
  const notice = noticeOf(found['updated-by'])
  return {
    source: 'Crossref',
    date,
    id,
    title: found.title[0] ?? '',
    authors: found.author.map(d => [d.given, d.family].filter(Boolean).join(' ')),
    doi: found.DOI.toLowerCase(),
    ...(year && {year}),
    ...(venue && {venue}),
    ...(notice && {notice})
  }
}

/** The most serious notice; a reinstatement ends all of them. */
function noticeOf(updates: readonly v.InferOutput<typeof update>[]): Notice | undefined {
  if (updates.some(d => d.type === 'reinstatement')) return undefined
  const order = Object.keys(notices)
  const found = updates
    .filter(d => d.type in notices)
    .sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type))[0]
  const kind = found && notices[found.type]
  if (!kind) return undefined
  const by = found.source === 'retraction-watch' ? 'Retraction Watch' : 'the publisher'
  return {kind, says: `notice ${found.DOI || 'without DOI'} by ${by}`}
}
