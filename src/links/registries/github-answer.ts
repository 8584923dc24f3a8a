/**
 * What GitHub's GraphQL answers: with status 200, and errors beside the data.
 */

import * as v from 'valibot'
import type {Evidence} from '../types.ts'
import type {RegistryAnswer} from './batches.ts'
import {lookupOf} from './github-query.ts'
import type {Aliases} from './github-query.ts'
import {isRateLimitText} from './question.ts'

const flag = v.optional(v.nullable(v.boolean()), false)
const repositoryNode = v.looseObject({
  nameWithOwner: v.string(),
  isArchived: flag,
  isDisabled: flag,
  isEmpty: flag
})
const text = v.optional(v.nullable(v.string()))
const graphqlError = v.object({
  type: text,
  code: text,
  message: text,
  extensions: v.nullish(v.object({code: text})),
  path: v.optional(v.nullable(v.array(v.unknown())))
})
/** An answer of GitHub's GraphQL. */
export const graphqlAnswer = v.object({
  data: v.nullish(v.record(v.string(), v.nullable(repositoryNode))),
  errors: v.nullish(v.array(graphqlError)),
  message: text
})

type RepositoryNode = v.InferOutput<typeof repositoryNode>
type GraphqlAnswer = v.InferOutput<typeof graphqlAnswer>
type GraphqlError = v.InferOutput<typeof graphqlError>

/** The repository has no such branch today. Only the page shows whether a renamed branch leads somewhere. */
export const branchNotFound = 'repo-branch-not-found'

/** What an answer says of each look-up. */
export function readAnswers(
  ids: readonly string[],
  aliases: ReadonlyMap<string, Aliases>,
  {data, errors}: GraphqlAnswer
): Map<string, RegistryAnswer> {
  const answers = new Map<string, RegistryAnswer>()
  for (const id of ids) {
    const alias = aliases.get(id)
    if (!alias) continue
    const node = data?.[alias.repository]
    if (!node) {
      const own = (errors ?? []).filter(d => d.path?.[0] === alias.repository && d.path.length === 1)
      answers.set(id, {evidence: missing(own, node === null)})
      continue
    }
    const {repository, path} = lookupOf(id)
    const isRenamed = node.nameWithOwner.toLowerCase() !== repository.toLowerCase()
    const movedTo = isRenamed ? {movedTo: `https://github.com/${node.nameWithOwner}`} : {}
    answers.set(id, {
      evidence: path ? pathEvidence(node, alias, movedTo) : {kind: 'found', registry: 'github', ...movedTo},
      repository: {
        nameWithOwner: node.nameWithOwner,
        archived: node.isArchived ?? false,
        disabled: node.isDisabled ?? false,
        empty: node.isEmpty ?? false
      }
    })
  }
  return answers
}

/** A repository that is not there is asked for once more, as a 404 is. */
function missing(errors: readonly GraphqlError[], isNull: boolean): Evidence {
  const types = new Set(errors.map(d => d.type))
  if (isNull && types.has('NOT_FOUND'))
    return {kind: 'absent', registry: 'github', code: 'repo-not-found', proven: false}
  if (types.has('FORBIDDEN')) return {kind: 'refused', registry: 'github', code: 'registry-forbidden'}
  return {kind: 'failure', registry: 'github', code: 'registry-incomplete-answer'}
}

function pathEvidence(node: RepositoryNode, alias: Aliases, movedTo: {movedTo?: string}): Evidence {
  const has = (name: string) => node[name]
  if (alias.targets.map(has).some(Boolean)) return {kind: 'found', registry: 'github', ...movedTo}
  if ([...alias.targets, ...alias.references].some(d => has(d) === undefined))
    return {kind: 'failure', registry: 'github', code: 'registry-incomplete-answer'}
  // GitHub redirects links to a renamed branch. It does not redirect a path that a living branch lacks.
  if (alias.references.map(has).some(Boolean))
    return {kind: 'absent', registry: 'github', code: 'repo-path-not-found', proven: true}
  return {kind: 'failure', registry: 'github', code: branchNotFound}
}

/**
 * Names of "slower" in GraphQL errors. Source: GitHub's documentation of rate limits (`RATE_LIMITED`); answers of 2026 have the type
 * `RATE_LIMIT` and the code `graphql_rate_limit` (octokit/plugin-throttling.js#848).
 */
const rateLimits = new Set(['RATE_LIMITED', 'RATE_LIMIT', 'graphql_rate_limit'])

function isRateLimit({type, code, message, extensions}: GraphqlError): boolean {
  return [type, code, extensions?.code].some(d => rateLimits.has(d ?? '')) || isRateLimitText(message ?? '')
}

/** Why an answer without data says nothing. */
export function wholeProblem(answer: GraphqlAnswer | undefined, status: number): Evidence {
  if (answer?.errors?.some(isRateLimit) || isRateLimitText(answer?.message ?? ''))
    return {kind: 'throttled', registry: 'github', code: 'rate-limited', status}
  return {
    kind: 'failure',
    registry: 'github',
    code: answer?.errors ? 'registry-error' : `registry-http-${status}`,
    status
  }
}

/** Whether the server was asked for too much at once. */
export function isTooMuch(answer: GraphqlAnswer | undefined): boolean {
  return answer?.errors?.some(d => /LIMIT|TIMEOUT/i.test(d.type ?? '') && !isRateLimit(d)) ?? false
}
