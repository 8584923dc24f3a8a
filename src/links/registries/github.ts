/**
 * GitHub: existence, name and state of repositories, a hundred in a request, and of the files in them that are linked.
 */

import * as v from 'valibot'
import {readJson} from '../json.ts'
import type {Network} from '../network.ts'
import type {Service} from '../services.ts'
import type {RepositoryPath} from '../target.ts'
import type {Evidence} from '../types.ts'
import {divide} from './batches.ts'
import type {BatchResolver, RegistryAnswer} from './batches.ts'
import {askRegistry} from './question.ts'

const size = 100
/** Smaller batches do not help an overloaded server any more. */
const smallest = 25

const fragment = 'fragment F on Repository{nameWithOwner url isArchived isDisabled isEmpty pushedAt}'

const flag = v.optional(v.nullable(v.boolean()), false)
const repositoryNode = v.looseObject({
  nameWithOwner: v.string(),
  isArchived: flag,
  isDisabled: flag,
  isEmpty: flag
})
const graphqlAnswer = v.object({
  data: v.nullish(v.record(v.string(), v.nullable(repositoryNode))),
  errors: v.nullish(v.array(v.object({type: v.optional(v.string()), path: v.optional(v.array(v.unknown()))})))
})

type RepositoryNode = v.InferOutput<typeof repositoryNode>
type GraphqlAnswer = v.InferOutput<typeof graphqlAnswer>

/** The path exists on the default branch, and not on the one that is linked. */
export const branchNotFound = 'repo-branch-not-found'

/** Key of the answer for a file or folder. */
export function pathKey(repository: string, path: RepositoryPath): string {
  return `${repository} ${path.join('/')}`
}

/**
 * The resolver; its identifiers are `owner/name`.
 *
 * @param paths
 *   Files and folders to look for in them; their answers have the key `pathKey`.
 */
export function githubResolver(
  network: Network,
  service: Service,
  {url, token}: {url: string; token: string | undefined},
  paths: ReadonlyMap<string, readonly RepositoryPath[]>
): BatchResolver {
  const headers = {'content-type': 'application/json', ...(token && {authorization: `bearer ${token}`})}
  return {
    divide: ids => divide(ids, size),
    async ask(ids) {
      const body = JSON.stringify({query: queryFor(ids, paths)})
      const {reply, problem} = await askRegistry(network, service, {url, method: 'POST', headers, body})
      if (problem) {
        const isOverload = problem.kind === 'failure' && (problem.status === 502 || problem.status === 504)
        return {problem: {...problem, registry: 'github'}, divisible: isOverload && ids.length > smallest}
      }
      const answer = readJson(graphqlAnswer, reply.body.toString('utf8'))
      if (!answer?.data)
        return {
          problem: wholeProblem(answer, reply.status),
          divisible: ids.length > smallest && isTooMuch(answer)
        }
      return {answers: readAnswers(ids, paths, answer)}
    }
  }
}

function queryFor(ids: readonly string[], paths: ReadonlyMap<string, readonly RepositoryPath[]>): string {
  const fields = ids.map((id, index) => {
    const [owner, name] = id.split('/')
    const objects = (paths.get(id) ?? []).flatMap((path, at) =>
      expressions(path).map(
        (d, which) => ` p${at}_${which}: object(expression:${JSON.stringify(d)}){__typename}`
      )
    )
    return `r${index}: repository(owner:${JSON.stringify(owner)},name:${JSON.stringify(name)}){...F${objects.join('')}}`
  })
  return `query{${fields.join('\n')}}${fields.length > 0 ? fragment : ''}`
}

/**
 * What a path may mean: the reference is its first part, or its first two, or all of it. The last one asks for the same file on the
 * default branch, for GitHub leads links to a renamed branch there.
 */
function expressions(path: RepositoryPath): string[] {
  const [first = '', second, ...others] = path
  if (second === undefined) return [first]
  const rest = [second, ...others].join('/')
  return [
    `${first}:${rest}`,
    others.length > 0 ? `${first}/${second}:${others.join('/')}` : '',
    path.join('/'),
    `HEAD:${rest}`
  ].filter(Boolean)
}

function readAnswers(
  ids: readonly string[],
  paths: ReadonlyMap<string, readonly RepositoryPath[]>,
  {data, errors}: GraphqlAnswer
): Map<string, RegistryAnswer> {
  const answers = new Map<string, RegistryAnswer>()
  for (const [index, id] of ids.entries()) {
    const node = data?.[`r${index}`]
    if (!node) {
      const types = (errors ?? [])
        .filter(d => d.path?.[0] === `r${index}` && d.path.length === 1)
        .map(d => d.type)
      answers.set(id, {evidence: missing(types, node === null)})
      continue
    }
    const repository = {
      nameWithOwner: node.nameWithOwner,
      archived: node.isArchived ?? false,
      disabled: node.isDisabled ?? false,
      empty: node.isEmpty ?? false
    }
    const isRenamed = node.nameWithOwner.toLowerCase() !== id.toLowerCase()
    const movedTo = isRenamed ? {movedTo: `https://github.com/${node.nameWithOwner}`} : {}
    answers.set(id, {evidence: {kind: 'found', registry: 'github', ...movedTo}, repository})
    for (const [at, path] of (paths.get(id) ?? []).entries()) {
      const evidence = pathEvidence(node, at, expressions(path).length, movedTo)
      answers.set(pathKey(id, path), {evidence, repository})
    }
  }
  return answers
}

function missing(types: readonly (string | undefined)[], isNull: boolean): Evidence {
  if (isNull && types.includes('NOT_FOUND'))
    return {kind: 'absent', registry: 'github', code: 'repo-not-found', proven: true}
  if (types.includes('FORBIDDEN')) return {kind: 'refused', registry: 'github', code: 'registry-forbidden'}
  return {kind: 'failure', registry: 'github', code: 'registry-incomplete-answer'}
}

function pathEvidence(
  node: RepositoryNode,
  at: number,
  candidates: number,
  movedTo: {movedTo?: string}
): Evidence {
  const has = Array.from({length: candidates}, (_, which) => node[`p${at}_${which}`])
  const onDefaultBranch = candidates > 1 ? has.pop() : undefined
  if (has.some(Boolean)) return {kind: 'found', registry: 'github', ...movedTo}
  if (has.includes(undefined))
    return {kind: 'failure', registry: 'github', code: 'registry-incomplete-answer'}
  // The branch was renamed, or never had it: only the page knows.
  if (onDefaultBranch) return {kind: 'failure', registry: 'github', code: branchNotFound}
  return {kind: 'absent', registry: 'github', code: 'repo-path-not-found', proven: true}
}

function wholeProblem(answer: GraphqlAnswer | undefined, status: number): Evidence {
  const types = answer?.errors?.map(d => d.type ?? '') ?? []
  if (types.includes('RATE_LIMITED'))
    return {kind: 'throttled', registry: 'github', code: 'rate-limited', status}
  return {
    kind: 'failure',
    registry: 'github',
    code: answer?.errors ? 'registry-error' : `registry-http-${status}`,
    status
  }
}

function isTooMuch(answer: GraphqlAnswer | undefined): boolean {
  return answer?.errors?.some(d => /LIMIT|TIMEOUT/i.test(d.type ?? '') && d.type !== 'RATE_LIMITED') ?? false
}
