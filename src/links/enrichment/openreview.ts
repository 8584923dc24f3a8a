/**
 * OpenReview: venues of its submissions, one in a request. Only accepted papers have a venue.
 */

import * as v from 'valibot'
import {readJson} from '../json.ts'
import type {PaperRecord} from '../types.ts'
import type {Source} from './source.ts'

/** Fields are `{value: …}` in version 2 of the API, and plain in version 1. */
const field = <T extends v.GenericSchema>(schema: T) =>
  v.optional(
    v.union([
      v.pipe(
        v.object({value: schema}),
        v.transform(d => d.value)
      ),
      schema
    ])
  )
const note = v.object({
  content: v.object({
    title: field(v.string()),
    authors: field(v.array(v.string())),
    venue: field(v.string())
  })
})
const answer = v.object({notes: v.array(note)})

/** At most so many requests in one run: OpenReview allows about a hundred in half an hour. */
const most = 40

export const openReview: Source = {
  service: 'openreview',
  async ask(works, fetch, {date}) {
    const records = new Map<string, PaperRecord>()
    for (const {id} of works.filter(d => d.id.startsWith('openreview:')).slice(0, most)) {
      const json = await fetch(`/notes?id=${encodeURIComponent(id.slice('openreview:'.length))}`)
      const {title = '', authors = [], venue = ''} = readJson(answer, json ?? '')?.notes[0]?.content ?? {}
      if (title === '') continue
      const isPending = /submitted|submission|under review|withdrawn|desk.?reject|rejected/i.test(venue)
      const [, name, year] = /^(.{2,80}?),? ((?:19|20)\d{2})\b/.exec(isPending ? '' : venue) ?? []
      const track = /\bworkshop\b/i.test(venue) ? ' Workshop' : ''
      records.set(id, {
        source: 'OpenReview',
        date,
        id,
        title,
        authors,
        ...(name && {venue: name + track}),
        ...(year && {year: Number(year)})
      })
    }
    return records
  }
}
