/**
 * What started the run, from the runner's environment.
 */

import {readFileSync} from 'node:fs'

/** The pull request of an event. */
export interface Pull {
  number: number
  /** Commit and branch of the contributor. */
  head: {sha: string; ref: string; repo: string | undefined}
  base: {sha: string; ref: string}
  /** Files that it changes, if the event says so. */
  changedFiles: number | undefined
  /** Whether the head is in another repository, or in one that is gone. */
  fork: boolean
  /** Whether it is neither merged nor closed. */
  open: boolean
}

/** An issue that somebody opened or edited. Everything that it says is a stranger's. */
export interface Issue {
  number: number
  body: string
  isOpen: boolean
}

/** The finished run that started this one (`workflow_run`). */
export interface FinishedRun {
  /** Event of the finished run. */
  event: string
  head: {sha: string; ref: string; owner: string | undefined}
}

export interface Event {
  name: string
  /** What happened, such as `opened`; undefined if the event does not say. */
  action: string | undefined
  owner: string
  repo: string
  /** Commit that the run is for: on a pull request, the merge commit. */
  sha: string
  /** Branch pushed to, without `refs/heads/`; undefined for tags and pull requests. */
  branch: string | undefined
  defaultBranch: string | undefined
  pull: Pull | undefined
  /** Commit that a merge queue adds to (`merge_group`). */
  queueBase: string | undefined
  finished: FinishedRun | undefined
  /** The issue of an `issues` event; a pull request is not one. */
  issue: Issue | undefined
  /** Message of the commit pushed. */
  headMessage: string | undefined
  workspace: string
  /** Page of this run. */
  runUrl: string
  serverUrl: string
}

/**
 * Events at which the files of the workspace and the token belong together: either both are the repository's own, or the token of a
 * stranger's files may only read.
 *
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const unprivileged = new Set([
  'create',
  'merge_group',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'push',
  'release',
  'schedule',
  'workflow_dispatch'
])

/**
 * Whether files of the workspace may be a stranger's while the token is not. This is so on `pull_request_target`, `workflow_run`,
 * `issue_comment`, `repository_dispatch`, and on every unknown event.
 */
export function isPrivileged({name}: Pick<Event, 'name'>): boolean {
  return !unprivileged.has(name)
}

/** Whether the run is on github.com, and not on GitHub Enterprise or on a server that is only like it. */
export function isGitHub({serverUrl}: Pick<Event, 'serverUrl'>): boolean {
  return /^https:\/\/github\.com\/?$/u.test(serverUrl)
}

/** Reads the environment. An event file that is missing, empty or odd says nothing, and is not an error. */
export function readEvent(env: Readonly<Record<string, string | undefined>>): Event {
  const payload = readPayload(env['GITHUB_EVENT_PATH'])
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const ref = env['GITHUB_REF'] ?? ''

  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    action: text(field(payload, 'action')),
    owner,
    repo,
    sha: env['GITHUB_SHA'] ?? '',
    branch: ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined,
    defaultBranch: text(field(payload, 'repository', 'default_branch')),
    pull: readPull(field(payload, 'pull_request'), `${owner}/${repo}`),
    queueBase: text(field(payload, 'merge_group', 'base_sha')),
    finished: readFinished(field(payload, 'workflow_run')),
    issue: readIssue(field(payload, 'issue')),
    headMessage: text(field(payload, 'head_commit', 'message')),
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
    serverUrl
  }
}

function readPayload(path: string | undefined): unknown {
  if (!path) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function readPull(pull: unknown, repository: string): Pull | undefined {
  const number = field(pull, 'number')
  const sha = text(field(pull, 'head', 'sha'))
  if (typeof number !== 'number' || sha === undefined) return undefined
  const repo = text(field(pull, 'head', 'repo', 'full_name'))
  const changed = field(pull, 'changed_files')
  return {
    number,
    changedFiles: typeof changed === 'number' ? changed : undefined,
    head: {sha, ref: text(field(pull, 'head', 'ref')) ?? '', repo},
    base: {sha: text(field(pull, 'base', 'sha')) ?? '', ref: text(field(pull, 'base', 'ref')) ?? ''},
    open: field(pull, 'state') !== 'closed',
    fork: repo?.toLowerCase() !== repository.toLowerCase()
  }
}

function readFinished(run: unknown): FinishedRun | undefined {
  const sha = text(field(run, 'head_sha'))
  if (sha === undefined) return undefined
  return {
    event: text(field(run, 'event')) ?? '',
    head: {
      sha,
      ref: text(field(run, 'head_branch')) ?? '',
      owner: text(field(run, 'head_repository', 'owner', 'login'))
    }
  }
}

function readIssue(issue: unknown): Issue | undefined {
  const number = field(issue, 'number')
  if (typeof number !== 'number' || field(issue, 'pull_request') !== undefined) return undefined
  return {number, body: text(field(issue, 'body')) ?? '', isOpen: field(issue, 'state') === 'open'}
}

/** A member of unknown data; undefined if there is none. */
function field(data: unknown, ...path: string[]): unknown {
  let at: unknown = data
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return at
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
