/**
 * The one mutation that the Action uses. Unknown fields, of the input and of what is asked for, are errors, as GitHub's validation has it.
 *
 * Source: GitHub's GraphQL schema, `CreateCommitOnBranchInput` and `CreateCommitOnBranchPayload`.
 */

import {branchMoved} from './git-data.ts'
import {faultsOf, type Schema} from './schema.ts'
import type {State, Token} from './state.ts'

const string: Schema = {type: 'string'}

function input(required: readonly string[], properties: Readonly<Record<string, Schema>>): Schema {
  return {type: 'object', required, properties, additionalProperties: false}
}

const commitInput = input(['branch', 'expectedHeadOid', 'message'], {
  clientMutationId: string,
  branch: input([], {id: string, repositoryNameWithOwner: string, branchName: string}),
  expectedHeadOid: {type: 'string', pattern: '^[0-9a-f]{40}$'},
  message: input(['headline'], {headline: string, body: string}),
  fileChanges: input([], {
    additions: {
      type: 'array',
      items: input(['path', 'contents'], {
        path: string,
        contents: {type: 'string', pattern: '^[A-Za-z0-9+/]*={0,2}$'}
      })
    },
    deletions: {type: 'array', items: input(['path'], {path: string})}
  })
})

const mutation =
  /^\s*mutation\s*\(\$input:\s*CreateCommitOnBranchInput!\)\s*\{\s*createCommitOnBranch\(input:\s*\$input\)\s*\{([^]*)\}\s*\}\s*$/u

/** Fields that may be asked for. */
const selectable = new Set(['commit', 'oid', 'url', 'abbreviatedOid', 'ref', 'name', 'clientMutationId'])

interface CommitInput {
  branch: {branchName: string; repositoryNameWithOwner: string}
  expectedHeadOid: string
  message: {headline: string; body?: string}
  fileChanges?: {additions?: {path: string; contents: string}[]; deletions?: {path: string}[]}
}

/** What GitHub says of a protected branch. Source: Thinkmill/keystatic#1598. */
const refusals = {
  'branch-protection': {
    type: 'BRANCH_PROTECTION_RULE_VIOLATION',
    message: 'Changes must be made through a pull request.'
  },
  ruleset: {
    type: 'UNPROCESSABLE',
    message: 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'
  }
} as const

/** Answers a request to `/graphql`; errors come with status 200. */
export function graphql(
  state: State,
  token: Token,
  {query, variables}: {query: string; variables: {input: unknown}}
): unknown {
  const {repository} = state
  const selection = mutation.exec(query)?.[1]
  const unknown = (selection ?? query).match(/\w+/gu)?.find(d => !selectable.has(d))
  if (selection === undefined || unknown !== undefined) {
    return {errors: [{message: `Field '${unknown}' doesn't exist on type 'CreateCommitOnBranchPayload'`}]}
  }
  const faults = faultsOf(commitInput, variables.input, {})
  if (faults.length > 0) {
    return {
      errors: [
        {
          message: `Variable $input of type CreateCommitOnBranchInput! was provided invalid value: ${faults.join('; ')}`
        }
      ]
    }
  }
  const fail = (type: string, message: string) => ({
    data: {createCommitOnBranch: null},
    errors: [{type, path: ['createCommitOnBranch'], message}]
  })
  if (token.permissions.contents !== 'write')
    return fail('FORBIDDEN', 'Resource not accessible by integration')

  const {branch, expectedHeadOid, message, fileChanges = {}} = variables.input as CommitInput
  const current = repository.sha(`refs/heads/${branch.branchName}`)
  if (!current) return fail('NOT_FOUND', `Could not resolve to a Ref with the name ${branch.branchName}.`)
  const refusal = state.protected.get(branch.branchName)
  if (refusal) return fail(refusals[refusal].type, refusals[refusal].message)
  if (current !== expectedHeadOid) {
    return fail(
      'STALE_DATA',
      `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`
    )
  }
  const changes = {
    ...Object.fromEntries(
      (fileChanges.additions ?? []).map(d => [d.path, Buffer.from(d.contents, 'base64')])
    ),
    ...Object.fromEntries((fileChanges.deletions ?? []).map(d => [d.path, null]))
  }
  const oid = repository.commit(
    branch.branchName,
    changes,
    [message.headline, message.body].filter(Boolean).join('\n\n')
  )
  branchMoved(state, branch.branchName)
  return {
    data: {
      createCommitOnBranch: {commit: {oid, url: `${state.url}/commit/${oid}`}, ref: {name: branch.branchName}}
    }
  }
}
