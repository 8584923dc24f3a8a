/**
 * GitHub: existence, name and state of repositories, a hundred in a request, and of the files in them that are linked.
 */

import {readJson} from '../json.ts'
import type {Network} from '../network.ts'
import type {Service} from '../services.ts'
import type {BatchResolver} from './batches.ts'
import {graphqlAnswer, isTooMuch, readAnswers, wholeProblem} from './github-answer.ts'
import {queryFor, weightOf} from './github-query.ts'
import {askRegistry} from './question.ts'

/** Repositories, files, folders and branches that one query asks for. */
const mostLookups = 250
/** Repositories and paths of one query. */
const size = 100
/** Smaller batches do not help an overloaded server. */
const smallest = 8

/** The resolver; its identifiers are those of look-ups, see `lookupId`. */
export function githubResolver(
  network: Network,
  service: Service,
  {url, token}: {url: string; token: string | undefined}
): BatchResolver {
  const headers = {'content-type': 'application/json', ...(token && {authorization: `bearer ${token}`})}
  return {
    divide: divideByWeight,
    async ask(ids) {
      const {query, aliases} = queryFor(ids)
      const body = JSON.stringify({query})
      const {reply, problem} = await askRegistry(network, service, {url, method: 'POST', headers, body})
      if (problem) {
        const isOverload = problem.kind === 'failure' && (problem.status === 502 || problem.status === 504)
        return {
          problem: {...problem, registry: 'github'},
          divisible: isOverload && ids.length > smallest,
          tooLarge: true
        }
      }
      const answer = readJson(graphqlAnswer, reply.body.toString('utf8'))
      if (!answer?.data)
        return {
          problem: wholeProblem(answer, reply.status),
          divisible: ids.length > smallest && isTooMuch(answer),
          tooLarge: true
        }
      return {answers: readAnswers(ids, aliases, answer)}
    }
  }
}

function divideByWeight(ids: readonly string[]): string[][] {
  const batches: string[][] = []
  let weight = 0
  for (const id of ids) {
    const own = weightOf(id)
    const last = batches.at(-1)
    if (last && last.length < size && weight + own <= mostLookups) {
      last.push(id)
      weight += own
    } else {
      batches.push([id])
      weight = own
    }
  }
  return batches
}
