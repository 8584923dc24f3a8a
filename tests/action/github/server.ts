/**
 * A GitHub on this machine: a real repository, real HTTP, and every request and every answer of its own checked against GitHub's description.
 */

import http from 'node:http'
import type {AddressInfo} from 'node:net'
import {buffer} from 'node:stream/consumers'
import {graphql} from './graphql.ts'
import {handlers, openPull, type Answer} from './handlers.ts'
import {faultsOfBody, faultsOfQuery, operationOf, respond, type Operation} from './openapi.ts'
import {createRepository, type FileChanges} from './repository.ts'
import {HttpError, type Fault, type Permission, type Pull, type State, type Token} from './state.ts'

export interface LocalGitHub {
  url: string
  state: State
  /** Makes operations go wrong. */
  fail(fault: Fault): void
  /** Opens a pull request of a branch with files changed; the branch is made from `main`. */
  propose(changes: FileChanges, options?: {branch?: string; from?: string; base?: string}): Pull
  /** Opens a pull request of a branch of this repository, as our token would. */
  open(pull: {head: string; title: string; body: string}): Pull
  /** What was asked of an operation, in order. */
  asked(op: string): State['log']
  close(): Promise<void>
}

/** Tokens: one that may write, one as pull requests from forks have it, one that may only push, one as workflows without `permissions` have it. */
const tokens: Readonly<Record<string, Token>> = {
  ghs_write: {
    login: 'github-actions[bot]',
    permissions: {contents: 'write', pull_requests: 'write', issues: 'write', checks: 'write'}
  },
  ghs_fork: {
    login: 'github-actions[bot]',
    permissions: {contents: 'read', pull_requests: 'read', issues: 'read', checks: 'read'}
  },
  ghs_contents: {login: 'github-actions[bot]', permissions: {contents: 'write'}},
  ghs_reader: {login: 'github-actions[bot]', permissions: {contents: 'read'}}
}

/** What an operation needs to write; comments on pull requests take either. */
const needs: readonly (readonly [RegExp, readonly Permission[]])[] = [
  [/^checks\/(?:create|update)/u, ['checks']],
  [/^issues\/(?:create|update|delete)/u, ['issues', 'pull_requests']],
  [/^pulls\/(?:create|update|delete)/u, ['pull_requests']],
  [/^git\/(?:create|update|delete)/u, ['contents']]
]

export async function startGitHub({
  owner = 'octo',
  repo = 'awesome-papers',
  files
}: {
  owner?: string
  repo?: string
  files: FileChanges
}): Promise<LocalGitHub> {
  let id = 1000
  let number = 0
  const state: State = {
    repository: createRepository(files),
    owner,
    repo,
    url: '',
    tokens,
    issues: new Map(),
    comments: new Map(),
    reviews: [],
    reviewComments: [],
    checks: new Map(),
    protected: new Map(),
    mostListed: 3000,
    mayOpenPulls: true,
    log: [],
    faults: [],
    next: () => ++id,
    nextNumber: () => ++number
  }
  const server = http.createServer((request, response) => {
    void answer(state, request, response)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url: state.url,
    state,
    fail: fault => state.faults.push({times: 1, ...fault}),
    propose(changes, {branch = `change-${number + 1}`, from = `${owner}/${repo}`, base = 'main'} = {}) {
      const {repository} = state
      repository.commit(branch, changes, 'Add a paper', [repository.sha(base) ?? ''])
      return openPull(state, {head: branch, base, from})
    },
    open: pull => openPull(state, {...pull, login: 'github-actions[bot]', from: `${owner}/${repo}`}),
    asked: op => state.log.filter(d => d.op === op),
    async close() {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
      state.repository.remove()
    }
  }
}

async function answer(
  state: State,
  request: http.IncomingMessage,
  response: http.ServerResponse
): Promise<void> {
  const url = new URL(request.url ?? '/', state.url)
  const method = request.method ?? 'GET'
  const raw = await buffer(request).catch(() => Buffer.alloc(0))
  const found = operationOf(method, url.pathname)
  const op = url.pathname === '/graphql' ? 'graphql' : found?.op.id
  const token = state.tokens[(request.headers.authorization ?? '').replace(/^(?:token|bearer) /iu, '')]
  const body = raw.length > 0 ? parse(raw) : undefined

  const send = (status: number, content: Buffer | string, headers: Readonly<Record<string, string>> = {}) => {
    response.writeHead(status, {
      'content-type': typeof content === 'string' ? 'application/json; charset=utf-8' : 'text/plain',
      'x-github-request-id': `LOCAL:${state.next()}`,
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '900',
      'x-ratelimit-resource': 'core',
      ...headers
    })
    response.end(content)
    state.log.push({op, method, path: url.pathname + url.search, status, body, token: token?.login})
  }

  const fault = state.faults.find(d => d.op === op && (d.times ?? 1) > 0)
  if (fault) {
    fault.times = (fault.times ?? 1) - 1
    fault.first?.()
    if (fault.destroy) {
      state.log.push({op, method, path: url.pathname + url.search, status: 0, body, token: token?.login})
      request.socket.destroy()
      return
    }
    if (fault.status)
      return send(fault.status, JSON.stringify(fault.body ?? {message: 'Fault'}), fault.headers)
  }
  try {
    if (!token)
      throw new HttpError(401, request.headers.authorization ? 'Bad credentials' : 'Requires authentication')
    if (op === 'graphql')
      return send(200, JSON.stringify(graphql(state, token, body as Parameters<typeof graphql>[2])))
    if (!found) throw new HttpError(404, 'Not Found')
    const {headers, content, status} = handle(state, found, {
      body,
      query: url.searchParams,
      token,
      accept: request.headers.accept ?? '',
      url
    })
    send(status, content, headers)
  } catch (error) {
    if (!(error instanceof HttpError)) console.error(error)
    const {status, message, errors, headers} =
      error instanceof HttpError ? error : new HttpError(500, String(error))
    const documentation_url = `https://docs.github.com/rest/${op ?? ''}`
    send(
      status,
      JSON.stringify({message, ...(errors && {errors}), documentation_url, status: String(status)}),
      headers
    )
  }
}

/** Checks the request, does what it asks, checks the answer. */
function handle(
  state: State,
  {op, params}: {op: Operation; params: Record<string, string>},
  request: {body: unknown; query: URLSearchParams; token: Token; accept: string; url: URL}
): {status: number; content: Buffer | string; headers: Record<string, string>} {
  const handler = handlers[op.id]
  if (!handler || params['owner'] !== state.owner || params['repo'] !== state.repo)
    throw new HttpError(404, 'Not Found')
  const need = needs.find(([pattern]) => pattern.test(op.id))?.[1]
  if (need && !need.some(d => request.token.permissions[d] === 'write')) {
    const header = {'x-accepted-github-permissions': need.map(d => `${d}=write`).join('; ')}
    throw new HttpError(403, 'Resource not accessible by integration', undefined, header)
  }
  const faults = [...faultsOfQuery(op, request.query), ...faultsOfBody(op, request.body)]
  if (faults.length > 0) throw new HttpError(422, `Invalid request.\n\n${faults.join('\n')}`)

  const answered: Answer = handler(state, {params, ...request})
  if ('raw' in answered) return {status: 200, content: answered.raw, headers: {}}
  const {status = 200, body} = answered
  if (status === 204) return {status, content: '', headers: {}}
  const {page, headers} = paginate(body, request.query, request.url)
  return {status, content: JSON.stringify(respond(op, status, page)), headers}
}

/** A page of a list, and the way to the next. */
function paginate(
  body: unknown,
  query: URLSearchParams,
  url: URL
): {page: unknown; headers: Record<string, string>} {
  if (!Array.isArray(body)) return {page: body, headers: {}}
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const at = Number(query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(body.length / size))
  const link = (to: number, rel: string) => {
    const target = new URL(url)
    target.searchParams.set('page', String(to))
    return `<${target.href}>; rel="${rel}"`
  }
  const links = at < last ? [link(at + 1, 'next'), link(last, 'last')] : []
  return {
    page: body.slice((at - 1) * size, at * size),
    headers: links.length > 0 ? {link: links.join(', ')} : {}
  }
}

function parse(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString())
  } catch {
    return undefined
  }
}
