/**
 * Branches, commits, trees and blobs, made in the repository itself.
 */

import type {Handler} from './handlers.ts'
import type {TreeChange} from './repository.ts'
import {HttpError, type State} from './state.ts'

/** Whether a branch has no commit that the base lacks. */
export function isBehind({repository}: State, branch: string, base: string): boolean {
  return repository.ask('merge-base', '--is-ancestor', branch, base) !== undefined
}

/**
 * What GitHub does once a branch has moved: its open pull requests follow, and those that have nothing left to merge are closed. Whoever
 * resets a branch to its base before committing anew closes the pull request.
 *
 * Source: GitHub closes a pull request as soon as its head is reachable from its base (seen by all tools that push in two steps,
 * such as peter-evans/create-pull-request).
 */
export function branchMoved(state: State, branch: string): void {
  const sha = state.repository.ref(`refs/heads/${branch}`)
  for (const issue of state.issues.values()) {
    const {pull} = issue
    const isOwn = pull?.head.repo?.full_name === `${state.owner}/${state.repo}`
    if (!pull || !isOwn || issue.state !== 'open' || pull.head.ref !== branch) continue
    if (sha !== undefined) pull.head.sha = sha
    if (sha === undefined || isBehind(state, sha, pull.base.ref)) issue.state = 'closed'
  }
}

const refPattern = /^refs\/[^/]+\/./u

export const gitData: Readonly<Record<string, Handler>> = {
  'git/get-ref'({repository, url}, {params}) {
    const ref = `refs/${params['ref']}`
    const sha = repository.ref(ref)
    if (!sha) throw new HttpError(404, 'Not Found')
    return {body: {ref, node_id: 'R', url, object: {type: 'commit', sha, url}}}
  },

  'git/create-ref'(state, {body}) {
    const {ref, sha} = body as {ref: string; sha: string}
    if (!refPattern.test(ref)) {
      throw new HttpError(422, "Reference name must start with 'refs/' and contain at least one slash.")
    }
    if (state.repository.ref(ref)) throw new HttpError(422, 'Reference already exists')
    if (!state.repository.sha(sha)) throw new HttpError(422, 'Object does not exist')
    state.repository.git(['update-ref', ref, sha])
    return {
      status: 201,
      body: {ref, node_id: 'R', url: state.url, object: {type: 'commit', sha, url: state.url}}
    }
  },

  'git/update-ref'(state, {params, body}) {
    const {repository, url} = state
    const ref = `refs/${params['ref']}`
    const {sha, force = false} = body as {sha: string; force?: boolean}
    const current = repository.ref(ref)
    if (!current) throw new HttpError(422, 'Reference does not exist')
    if (!force && repository.ask('merge-base', '--is-ancestor', current, sha) === undefined) {
      throw new HttpError(422, 'Update is not a fast forward')
    }
    if (repository.ask('cat-file', '-t', sha) !== 'commit') throw new HttpError(422, 'Object does not exist')
    repository.git(['update-ref', ref, sha])
    branchMoved(state, ref.replace('refs/heads/', ''))
    return {body: {ref, node_id: 'R', url, object: {type: 'commit', sha, url}}}
  },

  'git/delete-ref'(state, {params}) {
    const ref = `refs/${params['ref']}`
    if (!state.repository.ref(ref)) throw new HttpError(422, 'Reference does not exist')
    state.repository.git(['update-ref', '-d', ref])
    branchMoved(state, ref.replace('refs/heads/', ''))
    return {status: 204, body: null}
  },

  'git/create-blob'({repository, url}, {body}) {
    const {content, encoding = 'utf-8'} = body as {content: string; encoding?: string}
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
    return {status: 201, body: {sha: repository.git(['hash-object', '-w', '--stdin'], {input: bytes}), url}}
  },

  'git/get-tree'({repository, url}, {params, query}) {
    const sha = params['tree_sha'] ?? ''
    if (repository.ask('cat-file', '-t', sha) !== 'tree') throw new HttpError(404, 'Not Found')
    const lines = repository
      .git(['ls-tree', '-z', ...(query.get('recursive') ? ['-r', '-t'] : []), sha])
      .split('\0')
    const tree = lines.filter(Boolean).map(line => {
      const [what = '', path = ''] = line.split('\t')
      const [mode = '', type = '', object = ''] = what.split(' ')
      return {path, mode, type, sha: object, url}
    })
    return {body: {sha, url, truncated: false, tree}}
  },

  'git/create-tree'({repository, url}, {body}) {
    const {base_tree, tree} = body as {base_tree?: string; tree: TreeChange[]}
    if (
      base_tree !== undefined &&
      repository.ask('rev-parse', '-q', '--verify', `${base_tree}^{tree}`) === undefined
    )
      throw new HttpError(422, 'base_tree is not a valid tree oid')
    for (const {sha} of tree)
      if (sha != null && repository.ask('cat-file', '-t', sha) !== 'blob')
        throw new HttpError(422, `tree.sha ${sha} is not a valid blob`)
    const sha = repository.tree(base_tree, tree)
    return {status: 201, body: {sha, url, truncated: false, tree: []}}
  },

  'git/get-commit'({repository, url}, {params}) {
    const sha = params['commit_sha'] ?? ''
    if (repository.ask('cat-file', '-t', sha) !== 'commit') throw new HttpError(404, 'Not Found')
    return {body: {...commitAt(repository, sha, url), url}}
  },

  'git/create-commit'({repository, url}, {body, token}) {
    const {message, tree, parents = []} = body as {message: string; tree: string; parents?: string[]}
    if (repository.ask('cat-file', '-t', tree) !== 'tree') throw new HttpError(422, 'Tree SHA does not exist')
    const found = parents.find(d => repository.ask('cat-file', '-t', d) !== 'commit')
    if (found !== undefined) throw new HttpError(422, 'Parent SHA does not exist or is not a commit object')
    const sha = repository.git(['commit-tree', tree, ...parents.flatMap(d => ['-p', d])], {input: message})
    return {status: 201, body: {...shownCommit(url, {sha, tree, message, parents, login: token.login}), url}}
  },

  'repos/compare-commits-with-basehead'(state, {params}) {
    const {repository, url} = state
    const [base = '', head = ''] = (params['basehead'] ?? '').split('...').map(d => repository.sha(d) ?? '')
    const merge = base && head ? repository.ask('merge-base', base, head) : undefined
    if (!merge) throw new HttpError(404, 'Not Found')
    const [behind = 0, ahead = 0] = repository
      .git(['rev-list', '--left-right', '--count', `${base}...${head}`])
      .split('\t')
      .map(Number)
    const commits = repository
      .git(['rev-list', '--reverse', `${base}..${head}`])
      .split('\n')
      .filter(Boolean)
      .slice(0, 250)
    const named = repository
      .git(['diff', '--raw', '--no-abbrev', '--no-renames', '-z', merge, head])
      .split('\0')
      .filter(Boolean)
    const files = named.flatMap((d, i) => {
      const [, , from = '', to = '', kind = ''] = d.split(' ')
      return i % 2 === 1
        ? []
        : [
            {
              filename: named[i + 1] ?? '',
              sha: kind === 'D' ? from : to,
              status: {A: 'added', D: 'removed'}[kind] ?? 'modified',
              additions: 1,
              deletions: 1,
              changes: 2,
              blob_url: url,
              raw_url: url,
              contents_url: url
            }
          ]
    })
    return {
      body: {
        url,
        html_url: url,
        permalink_url: url,
        diff_url: url,
        patch_url: url,
        base_commit: shownCommitPage(state, base),
        merge_base_commit: shownCommitPage(state, merge),
        status: ahead === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
        ahead_by: ahead,
        behind_by: behind,
        total_commits: ahead,
        commits: commits.map(d => shownCommitPage(state, d)),
        files: files.slice(0, 300)
      }
    }
  }
}

function shownCommit(
  url: string,
  {
    sha,
    tree,
    message,
    parents,
    login
  }: {sha: string; tree: string; message: string; parents: string[]; login: string}
) {
  const person = {name: login, email: `${login}@example.invalid`, date: '2026-01-01T00:00:00Z'}
  return {
    sha,
    node_id: 'C',
    html_url: url,
    message,
    author: person,
    committer: person,
    tree: {sha: tree, url},
    parents: parents.map(d => ({sha: d, url, html_url: url})),
    verification: {verified: true, reason: 'valid', signature: null, payload: null, verified_at: null}
  }
}

function commitAt(repository: State['repository'], sha: string, url: string) {
  const [tree = '', parents = '', message = ''] = repository
    .git(['show', '-s', '--format=%T%x00%P%x00%B', sha])
    .split('\0')
  return shownCommit(url, {
    sha,
    tree,
    message,
    parents: parents.split(' ').filter(Boolean),
    login: 'octo'
  })
}

function shownCommitPage({repository, url}: State, sha: string) {
  const commit = commitAt(repository, sha, url)
  const {parents: _, sha: __, node_id: ___, html_url: ____, ...rest} = commit
  return {
    sha,
    node_id: 'C',
    url,
    html_url: url,
    comments_url: url,
    author: null,
    committer: null,
    parents: commit.parents,
    commit: {...rest, url, comment_count: 0}
  }
}
