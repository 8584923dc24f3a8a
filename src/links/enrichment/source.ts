/**
 * Other registries of works: optional, and never a reason to call a link dead.
 */

import type {Network} from '../network.ts'
import {askRegistry} from '../registries/question.ts'
import type {Service} from '../services.ts'
import type {ServiceName} from '../settings.ts'
import type {PaperRecord} from '../types.ts'

/** A work to ask about. */
export interface Work {
  /** `arxiv:2112.02244`, `doi:10.1109/…`, `acl:2021.emnlp-main.288`. */
  id: PaperRecord['id']
  /** Title as a registry has it, where one was asked. */
  title: string | undefined
  /** DOI of the work, or of its published version. */
  doi: string | undefined
}

/** Asks a service; the body of a success, else nothing. */
export type Fetch = (path: string, body?: string) => Promise<string | undefined>

/** A registry of works. */
export interface Source {
  service: ServiceName
  /** Records by the identifier that was asked about. Asks nothing if no work is of its kind. */
  ask(works: readonly Work[], fetch: Fetch, context: SourceContext): Promise<ReadonlyMap<string, PaperRecord>>
}

export interface SourceContext {
  /** Today, ISO 8601. */
  date: string
  mailto: string | undefined
  key: string | undefined
}

/** Thrown to end the questions to a service that gives no answers. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

/**
 * A way to ask one service.
 *
 * @throws
 *   `NoAnswer` on a refusal, an outage or a rate limit: the rest is left for another run.
 */
export function fetchFrom(network: Network, service: Service): Fetch {
  return async (path, body) => {
    const key = service.name === 's2' && service.key ? {'x-api-key': service.key} : {}
    const {reply} = await askRegistry(network, service, {
      url: service.url + path,
      headers: {...key, ...(body !== undefined && {'content-type': 'application/json'})},
      ...(body !== undefined && {method: 'POST', body})
    })
    if (!reply) throw new NoAnswer(service.name)
    return reply.status === 200 ? reply.body.toString('utf8') : undefined
  }
}
