/**
 * What the local GitHub remembers besides commits.
 */

import type {Repository} from './repository.ts'

/** Somebody who asks, and what the token allows. */
export interface Token {
  login: string
  permissions: Readonly<Partial<Record<Permission, 'read' | 'write'>>>
}

export type Permission = 'contents' | 'pull_requests' | 'issues' | 'checks'

export interface User {
  login: string
  id: number
  type: 'Bot' | 'User'
}

export interface Comment {
  id: number
  issue: number
  body: string
  user: User
  author_association: string
}

export interface ReviewComment {
  id: number
  pull: number
  review: number
  path: string
  line: number
  start_line?: number
  side: string
  body: string
  commit_id: string
  /** Comment that it answers. */
  in_reply_to_id?: number
  /** Who wrote it, if not the Action. */
  login?: string
}

export interface Review {
  id: number
  pull: number
  body: string
  state: string
  commit_id: string
}

export interface CheckAnnotation {
  path: string
  start_line: number
  end_line: number
  start_column?: number
  end_column?: number
  annotation_level: string
  message: string
  title?: string
}

export interface CheckRun {
  id: number
  name: string
  head_sha: string
  status: string
  conclusion: string | null
  output: {title: string; summary: string; annotations?: CheckAnnotation[]}
  annotations: CheckAnnotation[]
}

export interface Pull {
  id: number
  number: number
  title: string
  body: string
  head: {ref: string; sha: string; label: string; repo: {full_name: string; fork: boolean} | null}
  base: {ref: string; sha: string; label: string; repo: {full_name: string}}
  user: User
  merge_commit_sha: string | null
  merged_at?: string | null
}

export interface Issue {
  number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  state_reason?: string | null
  user: User
  author_association: string
  labels: string[]
  locked: boolean
  pull: Pull | undefined
}

/** A request as it came, and how it was answered. */
export interface Logged {
  op: string | undefined
  method: string
  path: string
  status: number
  body: unknown
  token: string | undefined
}

/** What goes wrong next for an operation. */
export interface Fault {
  op: string
  /** How often; once unless told otherwise. */
  times?: number
  status?: number
  headers?: Readonly<Record<string, string>>
  body?: unknown
  /** Close the socket without an answer. */
  destroy?: boolean
  /** Do this first, then answer as usual. */
  first?: () => void
}

export interface State {
  repository: Repository
  owner: string
  repo: string
  url: string
  tokens: Readonly<Record<string, Token>>
  issues: Map<number, Issue>
  comments: Map<number, Comment>
  reviews: Review[]
  reviewComments: ReviewComment[]
  checks: Map<number, CheckRun>
  /** Branches that take pull requests only, by how they are protected. */
  protected: Map<string, 'branch-protection' | 'ruleset'>
  /** Files of a pull request that are listed; the others are left out, with no word. */
  mostListed: number
  /** Whether the Action may open pull requests (a setting of the repository). */
  mayOpenPulls: boolean
  log: Logged[]
  faults: Fault[]
  /** The next id. */
  next(): number
  /** The next number of an issue or pull request. */
  nextNumber(): number
}

/** An answer that is no success. */
export class HttpError extends Error {
  readonly status: number
  readonly errors: readonly unknown[] | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    message: string,
    errors?: readonly unknown[],
    headers: Readonly<Record<string, string>> = {}
  ) {
    super(message)
    this.status = status
    this.errors = errors
    this.headers = headers
  }
}

export function user(login: string): User {
  return {login, id: login.length, type: login.endsWith('[bot]') ? 'Bot' : 'User'}
}

/** Time of everything: nothing here depends on it. */
export const time = '2026-01-01T00:00:00Z'
