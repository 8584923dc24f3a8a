/**
 * doi.org: existence of DOIs of every agency, fifty in a request; never the publisher's page.
 */

import * as v from 'valibot'
import {readJson} from '../json.ts'
import type {Network} from '../network.ts'
import type {Service} from '../services.ts'
import type {Evidence} from '../types.ts'
import {divide} from './batches.ts'
import type {BatchResolver, RegistryAnswer} from './batches.ts'
import {askRegistry} from './question.ts'

const size = 50
/** Longer URLs are refused by some servers on the way. */
const longest = 3500

const found: Evidence = {kind: 'found', registry: 'doi'}
const absent: Evidence = {kind: 'absent', registry: 'doi', code: 'doi-not-found', proven: true}

/** The resolver; its identifiers are bare DOIs, as written. */
export function doiResolver(network: Network, service: Service): BatchResolver {
  return {
    divide: dois => divide(dois, size, longest),
    async ask(dois) {
      const {reply, problem} = await askRegistry(network, service, {
        url: `${service.url}/doiRA/${dois.map(encodeDoi).join(',')}`
      })
      if (problem) return {problem: {...problem, registry: 'doi'}, divisible: false}
      const known = readAgencies(reply.body.toString('utf8'))
      if (!known && dois.length > 1)
        return {problem: failure(`registry-http-${reply.status}`), divisible: true}

      const answers = new Map<string, RegistryAnswer>()
      for (const doi of dois) {
        const said = known?.get(doi.toLowerCase())
        // An absence is asked a second time, at the handle itself.
        answers.set(doi, {evidence: said?.kind === 'found' ? said : await askHandle(network, service, doi)})
      }
      return {answers}
    }
  }
}

/** Everything but slashes is encoded: a comma separates DOIs, and old ones contain `()<>;#?`. */
function encodeDoi(doi: string): string {
  return encodeURIComponent(doi).replaceAll('%2F', '/')
}

const agencies = v.array(
  v.object({DOI: v.string(), RA: v.optional(v.string()), status: v.optional(v.string())})
)
const handle = v.object({responseCode: v.number()})

/** Reads what the answer settles: an agency is existence, and "DOI does not exist" is absence. */
function readAgencies(json: string): ReadonlyMap<string, Evidence> | undefined {
  const list = readJson(agencies, json)
  if (!list) return undefined
  const settled = new Map<string, Evidence>()
  for (const {DOI, RA, status} of list) {
    if (RA) settled.set(DOI.toLowerCase(), found)
    else if (status === 'DOI does not exist') settled.set(DOI.toLowerCase(), absent)
  }
  return settled
}

async function askHandle(network: Network, service: Service, doi: string): Promise<Evidence> {
  const {reply, problem} = await askRegistry(network, service, {
    url: `${service.url}/api/handles/${encodeDoi(doi)}?type=URL`
  })
  if (problem) return {...problem, registry: 'doi'}
  const answer = readJson(handle, reply.body.toString('utf8'))
  // 1 is found, 100 unknown, 200 a handle without a value of the type asked for.
  if (answer?.responseCode === 1) return found
  if (answer?.responseCode === 100) return absent
  return failure(answer?.responseCode === 200 ? 'doi-without-url' : `registry-http-${reply.status}`)
}

function failure(code: string): Evidence {
  return {kind: 'failure', code, registry: 'doi'}
}
