/**
 * What each operation does, with GitHub's rules and words.
 *
 * Sources of error texts: public issue threads (mshick/add-pr-comment#93, parkerbxyz/suggest-changes#28, cli/cli#283).
 */

import {gitData, isBehind} from './git-data.ts'
import {commentable} from './repository.ts'
import {
  HttpError,
  time,
  user,
  type CheckAnnotation,
  type Comment,
  type Issue,
  type Pull,
  type ReviewComment,
  type State,
  type Token
} from './state.ts'

export interface Request {
  params: Readonly<Record<string, string>>
  body: unknown
  query: URLSearchParams
  token: Token
  accept: string
}

/** A body, a buffer of raw text, or a status and a body. */
export type Answer = {status?: number; body: unknown} | {raw: Buffer}

export type Handler = (state: State, request: Request) => Answer

const invalid = (resource: string, code: string, field: string, message?: string) =>
  new HttpError(422, 'Validation Failed', [{resource, code, field, ...(message && {message})}])

function issueOf({issues}: State, number: string | undefined): Issue {
  const issue = issues.get(Number(number))
  if (!issue) throw new HttpError(404, 'Not Found')
  return issue
}

function pullOf(state: State, number: string | undefined): Pull {
  const {pull} = issueOf(state, number)
  if (!pull) throw new HttpError(404, 'Not Found')
  return pull
}

function checkLength(resource: string, body: unknown): void {
  if (typeof body === 'string' && [...body].length > 65_536) {
    throw invalid(resource, 'unprocessable', 'data', 'Body is too long (maximum is 65536 characters)')
  }
}

function shownIssue({url, owner, repo}: State, {pull, labels, ...issue}: Issue) {
  const page = `${url}/${owner}/${repo}/${pull ? 'pull' : 'issues'}/${issue.number}`
  return {
    ...issue,
    id: issue.number,
    html_url: page,
    comments: 0,
    created_at: time,
    updated_at: time,
    closed_at: issue.state === 'closed' ? time : null,
    labels: labels.map(name => ({
      id: 1,
      name,
      color: 'ededed',
      description: null,
      default: false,
      node_id: 'L',
      url: page
    })),
    ...(pull && {pull_request: {url: page, html_url: page, diff_url: page, patch_url: page}})
  }
}

function shownPull({issues, url, owner, repo}: State, pull: Pull) {
  return {
    ...pull,
    html_url: `${url}/${owner}/${repo}/pull/${pull.number}`,
    state: issues.get(pull.number)?.state ?? 'open',
    draft: false,
    merged: typeof pull.merged_at === 'string',
    locked: false
  }
}

function filesOf({repository, url, mostListed}: State, {base, head}: Pull) {
  const from = repository.git(['merge-base', base.sha, head.sha])
  const names = repository
    .git(['diff', '--name-status', '-M', '-z', from, head.sha])
    .split('\0')
    .filter(Boolean)
  const files = []
  for (let i = 0; i < names.length && files.length < mostListed;) {
    const kind = names[i++]?.[0] ?? 'M'
    const previous = kind === 'R' ? names[i++] : undefined
    const filename = names[i++] ?? ''
    const [additions = 0, deletions = 0] = repository
      .git(['diff', '--numstat', from, head.sha, '--', filename])
      .split('\t')
      .map(Number)
    const {patch} = commentable(repository, base.sha, head.sha, filename)
    files.push({
      sha:
        repository.ask('rev-parse', `${head.sha}:${filename}`) ??
        repository.ask('rev-parse', `${from}:${filename}`),
      filename,
      status: {A: 'added', D: 'removed', R: 'renamed'}[kind] ?? 'modified',
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: url,
      raw_url: url,
      contents_url: url,
      ...(patch !== undefined && additions + deletions <= longPatch && {patch}),
      ...(previous !== undefined && {previous_filename: previous})
    })
  }
  return files
}

/** Changed lines from which on GitHub leaves the patch out; the number is ours. */
const longPatch = 3000

/** Why a review cannot comment there. GitHub refuses the whole review and does not say which comment it was. */
function commentFault({repository}: State, pull: Pull, comment: ReviewComment): string | undefined {
  const {patch, right} = commentable(repository, pull.base.sha, pull.head.sha, comment.path)
  const {line, start_line} = comment
  if (patch === undefined)
    return "Pull request review thread path is invalid and Pull request review thread diff hunk can't be blank"
  if (!right.has(line)) {
    return "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank"
  }
  if (start_line !== undefined && (start_line >= line || right.get(start_line) !== right.get(line))) {
    return 'Pull request review thread start line must precede the end line. and be part of the same hunk'
  }
  return undefined
}

function checkAnnotations(annotations: readonly CheckAnnotation[] = []): void {
  for (const {start_line, end_line, start_column, end_column} of annotations) {
    if (end_line < start_line)
      throw new HttpError(422, 'Invalid request.\n\nend_line must not precede start_line')
    if (start_line !== end_line && (start_column ?? end_column) !== undefined) {
      throw new HttpError(422, 'Invalid request.\n\nstart_column and end_column only on one line')
    }
  }
}

export const handlers: Readonly<Record<string, Handler>> = {
  'repos/get': ({owner, repo}) => ({
    body: {id: 1, name: repo, full_name: `${owner}/${repo}`, default_branch: 'main', owner: user(owner)}
  }),

  'repos/get-content'({repository}, {params, query, accept}) {
    const file = params['path'] ?? ''
    const sha = repository.sha(query.get('ref') ?? 'main')
    if (!sha) throw new HttpError(404, `No commit found for the ref ${query.get('ref')}`)
    if (repository.ask('cat-file', '-t', `${sha}:${file}`) !== 'blob') throw new HttpError(404, 'Not Found')
    const content = repository.blob(`${sha}:${file}`)
    if (accept.includes('raw')) return {raw: content}
    const name = file.split('/').at(-1)
    if (content.length > 1_000_000) {
      return {body: {type: 'file', encoding: 'none', content: '', size: content.length, path: file, name}}
    }
    return {
      body: {
        type: 'file',
        encoding: 'base64',
        content: content.toString('base64'),
        size: content.length,
        path: file,
        name
      }
    }
  },

  'pulls/list'(state, {query}) {
    const open = query.get('state') ?? 'open'
    const pulls = [...state.issues.values()]
      .filter(d => open === 'all' || d.state === open)
      .flatMap(d => d.pull ?? [])
      .sort((a, b) => b.number - a.number)
      .filter(d => !query.get('head') || d.head.label === query.get('head'))
      .filter(d => !query.get('base') || d.base.ref === query.get('base'))
    return {body: pulls.map(d => shownPull(state, d))}
  },

  'pulls/create'(state, {body, token}) {
    const {
      head,
      base,
      title,
      body: text = ''
    } = body as {head: string; base: string; title: string; body?: string}
    const {repository, owner, repo} = state
    if (!state.mayOpenPulls)
      throw new HttpError(403, 'GitHub Actions is not permitted to create or approve pull requests.')
    checkLength('PullRequest', text)
    if (!repository.sha(head)) throw invalid('PullRequest', 'invalid', 'head')
    if ([...state.issues.values()].some(d => d.state === 'open' && d.pull?.head.ref === head)) {
      throw invalid('PullRequest', 'custom', 'head', `A pull request already exists for ${owner}:${head}.`)
    }
    if (isBehind(state, head, base)) {
      throw invalid('PullRequest', 'custom', 'head', `No commits between ${base} and ${head}`)
    }
    const pull = openPull(state, {
      head,
      base,
      title,
      body: text,
      login: token.login,
      from: `${owner}/${repo}`
    })
    return {status: 201, body: shownPull(state, pull)}
  },

  'pulls/update'(state, {params, body}) {
    const issue = issueOf(state, params['pull_number'])
    checkLength('PullRequest', (body as {body?: string}).body)
    Object.assign(issue, body)
    if (issue.pull) Object.assign(issue.pull, {title: issue.title, body: issue.body})
    return {body: shownPull(state, pullOf(state, params['pull_number']))}
  },

  'pulls/get': (state, {params}) => ({body: shownPull(state, pullOf(state, params['pull_number']))}),

  'pulls/list-files': (state, {params}) => ({
    body: filesOf(state, pullOf(state, params['pull_number']))
  }),

  'pulls/list-review-comments'(state, {params}) {
    const pull = pullOf(state, params['pull_number'])
    const own = state.reviewComments.filter(d => d.pull === pull.number)
    return {body: own.map(d => shownReviewComment(state, pull, d))}
  },

  'pulls/list-reviews': ({reviews}, {params}) => ({
    body: reviews.filter(d => d.pull === Number(params['pull_number']))
  }),

  'pulls/create-review'(state, {params, body}) {
    const pull = pullOf(state, params['pull_number'])
    const {
      comments = [],
      event,
      body: text = '',
      commit_id = pull.head.sha
    } = body as {
      comments?: ReviewComment[]
      event?: string
      body?: string
      commit_id?: string
    }
    const fault = comments.map(d => commentFault(state, pull, d)).find(Boolean)
    if (fault) throw new HttpError(422, 'Unprocessable Entity', [fault])
    for (const comment of comments) checkLength('PullRequestReviewComment', comment.body)
    const id = state.next()
    const review = {
      id,
      pull: pull.number,
      body: text,
      state: event === 'COMMENT' ? 'COMMENTED' : 'PENDING',
      commit_id
    }
    state.reviews.push(review)
    for (const comment of comments)
      state.reviewComments.push({...comment, id: state.next(), pull: pull.number, review: id, commit_id})
    return {body: {...review, user: user('github-actions[bot]')}}
  },

  /** Pull requests are issues too, as on GitHub. */
  'issues/list-for-repo'(state, {query}) {
    const open = query.get('state') ?? 'open'
    const labels = (query.get('labels') ?? '').split(',').filter(Boolean)
    const issues = [...state.issues.values()]
      .filter(d => open === 'all' || d.state === open)
      .filter(d => labels.every(label => d.labels.some(name => name.toLowerCase() === label.toLowerCase())))
    return {body: issues.sort((a, b) => b.number - a.number).map(d => shownIssue(state, d))}
  },

  'issues/create'(state, {body, token}) {
    const {title, body: text = null, labels = []} = body as {title: string; body?: string; labels?: string[]}
    checkLength('Issue', text)
    if ([...title].length > 256)
      throw invalid('Issue', 'custom', 'title', 'title is too long (maximum is 256 characters)')
    const issue = openIssue(state, {title, body: text, labels, login: token.login})
    return {status: 201, body: shownIssue(state, issue)}
  },

  'issues/get': (state, {params}) => ({body: shownIssue(state, issueOf(state, params['issue_number']))}),

  'issues/update'(state, {params, body}) {
    const issue = issueOf(state, params['issue_number'])
    const change = body as Partial<Pick<Issue, 'title' | 'body' | 'state' | 'state_reason' | 'labels'>>
    checkLength('Issue', change.body)
    Object.assign(issue, change)
    return {body: shownIssue(state, issue)}
  },

  'issues/list-comments'(state, {params}) {
    const {number} = issueOf(state, params['issue_number'])
    return {body: [...state.comments.values()].filter(d => d.issue === number).map(shownComment)}
  },

  'issues/create-comment'(state, {params, body, token}) {
    const {number, locked} = issueOf(state, params['issue_number'])
    const {body: text} = body as {body: string}
    checkLength('IssueComment', text)
    if (!text.trim()) throw invalid('IssueComment', 'unprocessable', 'data', 'Body cannot be blank')
    if (locked) throw new HttpError(403, 'Unable to create comment because issue is locked.')
    const comment = {
      id: state.next(),
      issue: number,
      body: text,
      user: user(token.login),
      author_association: 'NONE'
    }
    state.comments.set(comment.id, comment)
    return {status: 201, body: shownComment(comment)}
  },

  'issues/update-comment'({comments}, {params, body}) {
    const comment = comments.get(Number(params['comment_id']))
    if (!comment) throw new HttpError(404, 'Not Found')
    const {body: text} = body as {body: string}
    checkLength('IssueComment', text)
    comment.body = text
    return {body: shownComment(comment)}
  },

  'issues/delete-comment'({comments}, {params}) {
    if (!comments.delete(Number(params['comment_id']))) throw new HttpError(404, 'Not Found')
    return {status: 204, body: null}
  },

  'checks/create'(state, {body}) {
    const {
      name,
      head_sha,
      status = 'queued',
      conclusion = null,
      output = {title: '', summary: ''}
    } = body as {
      name: string
      head_sha: string
      status?: string
      conclusion?: string
      output?: {title: string; summary: string; annotations?: CheckAnnotation[]}
    }
    if (!state.repository.sha(head_sha)) throw new HttpError(422, `No commit found for SHA: ${head_sha}`)
    checkAnnotations(output.annotations)
    const check = {
      id: state.next(),
      name,
      head_sha,
      status: conclusion ? 'completed' : status,
      conclusion,
      output,
      annotations: [...(output.annotations ?? [])]
    }
    state.checks.set(check.id, check)
    return {status: 201, body: shownCheck(check)}
  },

  /** Annotations are added to those there are. */
  'checks/update'({checks}, {params, body}) {
    const check = checks.get(Number(params['check_run_id']))
    if (!check) throw new HttpError(404, 'Not Found')
    const {output, conclusion} = body as {
      output?: {title: string; summary: string; annotations?: CheckAnnotation[]}
      conclusion?: string
    }
    checkAnnotations(output?.annotations)
    check.annotations.push(...(output?.annotations ?? []))
    if (output) check.output = {...check.output, ...output}
    if (conclusion) Object.assign(check, {conclusion, status: 'completed'})
    return {body: shownCheck(check)}
  },

  /** The newest of each name comes first, and is the only one unless all are asked for. */
  'checks/list-for-ref'({checks, repository}, {params, query}) {
    const sha = repository.sha(params['ref'] ?? '')
    const named = [...checks.values()]
      .filter(d => d.head_sha === sha && (query.get('check_name') ?? d.name) === d.name)
      .toReversed()
    const latest = named.filter((d, i) => named.findIndex(other => other.name === d.name) === i)
    const shown = (query.get('filter') === 'all' ? named : latest).map(shownCheck)
    return {body: {total_count: shown.length, check_runs: shown}}
  },

  'checks/list-annotations'({checks}, {params}) {
    const check = checks.get(Number(params['check_run_id']))
    if (!check) throw new HttpError(404, 'Not Found')
    return {body: check.annotations}
  },

  'pulls/delete-review-comment'({reviewComments}, {params}) {
    const at = reviewComments.findIndex(d => d.id === Number(params['comment_id']))
    if (at < 0) throw new HttpError(404, 'Not Found')
    reviewComments.splice(at, 1)
    return {status: 204, body: null}
  },

  ...gitData
}

function shownComment(known: Comment) {
  const {issue: _, ...comment} = known
  return {...comment, created_at: time, updated_at: time}
}

/** A comment whose line the contributor has changed since is outdated: it has no line any more. */
function shownReviewComment({repository, url, owner, repo}: State, pull: Pull, known: ReviewComment) {
  const {pull: number, review, login = 'github-actions[bot]', ...comment} = known
  const textOf = (sha: string) =>
    repository.ask('show', `${sha}:${comment.path}`)?.split('\n')[comment.line - 1]
  const isOutdated = textOf(comment.commit_id) !== textOf(pull.head.sha)
  return {
    ...comment,
    ...(isOutdated && {line: null, start_line: null}),
    pull_request_review_id: review,
    html_url: `${url}/${owner}/${repo}/pull/${number}#discussion_r${comment.id}`,
    user: user(login),
    author_association: 'NONE'
  }
}

function shownCheck({
  annotations,
  output,
  ...check
}: {
  annotations: unknown[]
  output: {title: string; summary: string}
  id: number
}) {
  const {title, summary} = output
  return {
    ...check,
    external_id: '',
    app: null,
    details_url: null,
    started_at: time,
    completed_at: time,
    output: {
      title,
      summary,
      text: null,
      annotations_count: annotations.length,
      annotations_url: 'https://example.invalid/'
    }
  }
}

/** Opens an issue as somebody would by hand. */
export function openIssue(
  state: State,
  {
    title,
    body,
    labels = [],
    login,
    association = 'NONE'
  }: {title: string; body: string | null; labels?: string[]; login: string; association?: string}
): Issue {
  const issue: Issue = {
    number: state.nextNumber(),
    title,
    body,
    state: 'open',
    user: user(login),
    author_association: association,
    labels,
    locked: false,
    pull: undefined
  }
  state.issues.set(issue.number, issue)
  return issue
}

/** Opens a pull request; `from` is the repository of the head. */
export function openPull(
  state: State,
  {
    head,
    base = 'main',
    title = 'Add a paper',
    body = '',
    login = 'contributor',
    from
  }: {head: string; base?: string; title?: string; body?: string; login?: string; from: string}
): Pull {
  const {repository, owner, repo} = state
  const [at = '', own = ''] = [repository.sha(base), repository.sha(head)]
  const issue = openIssue(state, {title, body, login})
  const pull: Pull = {
    id: issue.number,
    number: issue.number,
    title,
    body,
    head: {
      ref: head,
      sha: own,
      label: `${from.split('/')[0]}:${head}`,
      repo: {full_name: from, fork: from !== `${owner}/${repo}`}
    },
    base: {ref: base, sha: at, label: `${owner}:${base}`, repo: {full_name: `${owner}/${repo}`}},
    user: user(login),
    merge_commit_sha: repository.merge(at, own) ?? null
  }
  issue.pull = pull
  return pull
}
