/**
 * Requests to GitHub: one client that retries if that helps, and its errors in words.
 */

import {setTimeout as sleep} from 'node:timers/promises'
import type {getOctokit} from '@actions/github'
import {line} from './untrusted.ts'

type Octokit = ReturnType<typeof getOctokit>

/** A repository on GitHub, and a client that may ask about it. */
export interface GitHub {
  rest: Octokit['rest']
  paginate: Octokit['paginate']
  graphql: Octokit['graphql']
  /** Owner and name, as every request needs them. */
  at: {owner: string; repo: string}
}

/** What is known of a failed request; shaped by `@octokit/request-error` and `@octokit/graphql`. */
interface Fault {
  status?: number
  message?: string
  cause?: {code?: string; message?: string}
  response?: {
    headers?: Readonly<Record<string, string | number | undefined>>
    data?: {message?: unknown; errors?: unknown}
  }
  errors?: readonly {type?: string; message?: string}[]
}

/** The longest wait in a run, in seconds. */
const patience = 15

/** Methods that may be sent twice without harm. */
const repeatable = new Set(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])

/**
 * Makes the client, of the GitHub at a URL if it is another one. It is loaded only here: a run that asks GitHub nothing does not wait
 * for it.
 */
export async function connect(
  token: string,
  at: GitHub['at'],
  baseUrl = 'https://api.github.com',
  timeout = 20_000
): Promise<GitHub> {
  // It reads the event when it is loaded, and an empty file would end it.
  delete process.env['GITHUB_EVENT_PATH']
  const {getOctokit} = await import('@actions/github')
  const octokit = getOctokit(token, {baseUrl, log: {debug() {}, info() {}, warn() {}, error() {}}})
  octokit.hook.wrap('request', async (request, options) => {
    const once = () =>
      request({...options, request: {...options.request, signal: AbortSignal.timeout(timeout)}})
    try {
      return await once()
    } catch (error) {
      const wait = secondsToWait(error as Fault, options.method)
      if (wait === undefined) throw error
      await sleep(wait * 1000)
      return once()
    }
  })
  return {rest: octokit.rest, paginate: octokit.paginate, graphql: octokit.graphql, at}
}

/**
 * How long to wait before a second try; undefined if there should be none. `Retry-After` is obeyed. A limit that names no
 * time lasts for minutes, which no run should wait.
 */
function secondsToWait({status, response}: Fault, method: string): number | undefined {
  const after = response?.headers?.['retry-after']
  const seconds = after === undefined ? Number.NaN : Number(after)
  if (status === 403 || status === 429) return seconds <= patience ? seconds : undefined
  const broken = status === undefined || status >= 500 // `@octokit/request` gives 500 to what had no answer.
  if (!broken || !repeatable.has(method)) return undefined
  return seconds > patience ? undefined : seconds || 0.2
}

/** Whether the token is not allowed to do what was asked, as on pull requests from forks. */
export function isForbidden(error: unknown): boolean {
  const {status, errors, response} = error as Fault
  if (errors?.some(d => d.type === 'FORBIDDEN')) return true
  const limited =
    response?.headers?.['retry-after'] !== undefined || response?.headers?.['x-ratelimit-remaining'] === '0'
  return status === 403 && !limited && !/rate limit/iu.test(messageOf(error))
}

/** Whether the conversation is locked. */
export function isLocked(error: unknown): boolean {
  return (error as Fault).status === 403 && /\blocked\b/iu.test(messageOf(error))
}

/** Whether there is nothing at the address (or nothing that the token may see). */
export function isAbsent(error: unknown): boolean {
  return (error as Fault).status === 404
}

/** Whether a server does not have the address, since other servers copy only a part of GitHub's API. */
export function isUnknown(error: unknown): boolean {
  const {status, response} = error as Fault
  return response !== undefined && (status === 404 || status === 405 || status === 501)
}

/** Whether GitHub refuses what was sent, such as a second pull request of one branch. */
export function isRefused(error: unknown): boolean {
  return (error as Fault).status === 422
}

/** Type of a failed mutation (`STALE_DATA`, `FORBIDDEN`, …). */
export function mutationFault(error: unknown): string | undefined {
  return (error as Fault).errors?.find(d => d.type)?.type
}

/** What GitHub said, in its words. */
export function messageOf(error: unknown): string {
  const {message = '', response, errors} = error as Fault
  const said = response?.data?.message ?? errors?.[0]?.message ?? message
  const why = [response?.data?.errors].flat().flatMap(reasonOf)
  return line([typeof said === 'string' ? said : message, ...why.slice(0, 3)].join(': '))
}

/** GitHub explains a refusal with texts, or with objects that name a field or have a text. */
function reasonOf(error: unknown): string[] {
  if (typeof error === 'string') return [error]
  if (typeof error !== 'object' || error === null) return []
  const {message, field, code} = error as {message?: unknown; field?: unknown; code?: unknown}
  if (typeof message === 'string') return [message]
  return typeof field === 'string' && typeof code === 'string' ? [`${field} is ${code}`] : []
}

/** Why, for a status of GitHub. */
const reasons: Readonly<Record<number, string>> = {
  401: 'GitHub rejects the token (401)',
  403: 'the token is not allowed to (403)',
  404: 'GitHub has nothing there, or the token cannot see it (404)',
  422: 'GitHub refuses the request (422)',
  429: 'GitHub asks for fewer requests (429)'
}

/** A failed request in words for a log: what happened, and what GitHub said. Other errors have their own words. */
export function faultInWords(error: unknown): string {
  const {status, response, cause} = error as Fault
  const said = messageOf(error)
  if (status === undefined) return said
  if (response === undefined) {
    const code = cause?.code ?? cause?.message
    return `GitHub could not be reached: ${line(code && code !== said ? `${said} (${code})` : said)}`
  }
  if (/rate limit/iu.test(said)) return `GitHub asks for fewer requests (${status}): ${said}`
  return `${reasons[status] ?? `GitHub answered ${status}`}: ${said}`
}
