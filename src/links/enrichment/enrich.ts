/**
 * Asks the optional registries that this run is allowed to ask.
 */

import {identify} from '../../text/identify.ts'
import type {Job} from '../job.ts'
import type {Network} from '../network.ts'
import type {Service} from '../services.ts'
import type {ServiceName} from '../settings.ts'
import {crossref} from './crossref.ts'
import {dblp} from './dblp.ts'
import {huggingFace} from './hugging-face.ts'
import {openAlex} from './openalex.ts'
import {openReview} from './openreview.ts'
import {semanticScholar} from './semantic-scholar.ts'
import {fetchFrom, NoAnswer} from './source.ts'
import type {Source, Work} from './source.ts'

const sources: readonly Source[] = [semanticScholar, crossref, openAlex, dblp, huggingFace, openReview]

interface EnrichContext {
  network: Network
  services: Readonly<Record<ServiceName, Service>>
  mailto: string | undefined
}

/** Adds what other registries know to the records of the jobs whose works exist. A registry that gives no answer is left out. */
export async function enrich(
  jobs: readonly Job[],
  {network, services, mailto}: EnrichContext
): Promise<void> {
  const groups = Map.groupBy(
    jobs.filter(d => d.evidence?.kind === 'found' || d.target?.registry === 'web' || isWalled(d)),
    idOf
  )
  const works: Work[] = [...groups].flatMap(([id, group]) => (id ? [workOf(id, group)] : []))
  if (works.length === 0) return
  const date = new Date(network.clock()).toISOString().slice(0, 10)

  await Promise.all(
    sources.map(async source => {
      const service = services[source.service]
      if (!service.enabled) return
      try {
        const records = await source.ask(works, fetchFrom(network, service), {date, mailto, key: service.key})
        for (const record of records.values()) {
          for (const job of groups.get(record.id) ?? []) {
            job.records = [...job.records.filter(d => d.source !== record.source), record]
            if (isWalled(job) && record.pages?.some(d => isSamePage(d, job.key))) {
              job.evidence = {kind: 'found', registry: 'dblp'}
              job.askedAt = network.clock()
            }
          }
        }
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error
      }
    })
  )
}

/** The work behind a job, as the optional registries name it. */
function idOf(job: Job): Work['id'] | undefined {
  const {key, target} = job
  if (isWalled(job)) return job.title === undefined ? undefined : `page:${key}`
  if (target?.registry === 'arxiv') return `arxiv:${target.id}`
  if (target?.registry === 'github') return undefined
  const id =
    identify(key)?.id ??
    (target?.registry === 'doi' ? (`doi:${target.doi.toLowerCase()}` as const) : undefined)
  return id && /^(?:doi|acl|openreview):/.test(id) ? id : undefined
}

/** Whether a job's host keeps checkers out, so that only a registry can say whether the page exists. */
function isWalled({evidence}: Job): boolean {
  return evidence?.kind === 'expected-wall'
}

function isSamePage(a: string, b: string): boolean {
  const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.)?|\/+$/g, '')
  return bare(a) === bare(b)
}

function workOf(id: Work['id'], [first]: readonly Job[]): Work {
  const record = first?.records[0]
  return {
    id,
    title: record?.title ?? (id.startsWith('page:') ? first?.title : undefined),
    doi: id.startsWith('doi:') ? id.slice(4) : record?.doi
  }
}
