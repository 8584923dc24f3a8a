/**
 * Titles that a preprint had in earlier versions: asked only where today's title is another one than the list's.
 */

import {titleRelation} from '../../text/retitled.ts'
import type {Job} from '../job.ts'
import type {Network} from '../network.ts'
import type {Service} from '../services.ts'
import type {PaperRecord} from '../types.ts'
import {readFeed} from './atom.ts'
import {divide} from './batches.ts'
import {askRegistry} from './question.ts'

/** Versions of one preprint that are asked for; titles change early. */
const mostVersions = 4

/** Adds former titles to the records of preprints that seem to be other papers. An arXiv that gives no answer adds none. */
export async function askFormerTitles(
  jobs: readonly Job[],
  network: Network,
  service: Service
): Promise<void> {
  const doubtful = Map.groupBy(jobs.filter(isDoubtful), job => idOf(job))
  const versions = [...doubtful].flatMap(([id, [job]]) => {
    const earlier = Math.min((recordOf(job)?.version ?? 1) - 1, mostVersions)
    return Array.from({length: earlier}, (_, index) => `${id}v${index + 1}`)
  })

  const titles = new Map<string, string[]>()
  for (const batch of divide(versions, 100)) {
    const query = `id_list=${batch.map(encodeURI).join(',')}&start=0&max_results=${batch.length}`
    const {reply} = await askRegistry(network, service, {url: `${service.url}/api/query?${query}`})
    if (!reply) return
    for (const {id, title} of readFeed(reply.body.toString('utf8'))?.entries ?? [])
      titles.set(id, [...(titles.get(id) ?? []), title])
  }

  for (const [id, group] of doubtful) {
    for (const job of group) {
      job.records = job.records.map(d =>
        d.source === 'arXiv' ? {...d, formerTitles: formerOf(d, titles.get(id))} : d
      )
      job.learned = true
    }
  }
}

function isDoubtful(job: Job): boolean {
  const record = recordOf(job)
  if (!record || job.title === undefined || record.formerTitles || (record.version ?? 1) < 2) return false
  return titleRelation(job.title, record.title) === 'different'
}

function recordOf(job: Job | undefined): PaperRecord | undefined {
  return job?.records.find(d => d.source === 'arXiv')
}

function idOf({target}: Job): string {
  return target?.registry === 'arxiv' ? target.id : ''
}

function formerOf({title}: PaperRecord, titles: readonly string[] = []): string[] {
  return [...new Set(titles)].filter(d => d !== title)
}
