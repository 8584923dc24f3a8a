/**
 * Questions to the repository in the workspace.
 */

import {execFile} from 'node:child_process'

/** Never read from a configuration that files of a stranger could bring along, never ask, never page. */
const quiet = [
  '-c',
  'core.quotePath=false',
  '-c',
  'safe.directory=*',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '--no-pager'
]

const diffOptions = [
  'diff',
  '--unified=0',
  '--find-renames',
  '--text',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--src-prefix=a/',
  '--dst-prefix=b/'
]

/** Output of a git command; undefined where it fails. `difference` is the exit code that says that files differ. */
function git(workspace: string, args: readonly string[], input?: string): Promise<string | undefined> {
  return new Promise(done => {
    const options = {
      cwd: workspace,
      maxBuffer: 1 << 28,
      env: {...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C'}
    }
    const child = execFile('git', [...quiet, ...args], options, (error, stdout) => {
      done(error && error.code !== 1 ? undefined : stdout)
    })
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** The commit checked out and its parents, read from the commit itself, so that a shallow clone knows them too. */
export async function checkedOut(workspace: string): Promise<{sha: string; parents: string[]} | undefined> {
  const answer = await git(workspace, ['cat-file', '--batch'], 'HEAD\n')
  const [, sha, headers = ''] = /^([0-9a-f]+) commit \d+\n([^]*?)\n\n/u.exec(answer ?? '') ?? []
  return sha === undefined
    ? undefined
    : {sha, parents: Array.from(headers.matchAll(/^parent (\S+)$/gmu), d => d[1] ?? '')}
}

/** Whether a commit is in the clone. */
export async function hasCommit(workspace: string, sha: string): Promise<boolean> {
  return (await git(workspace, ['cat-file', '-t', sha]))?.trim() === 'commit'
}

/** Diff between two commits. */
export function diffCommits(workspace: string, from: string, to: string, paths: readonly string[] = []) {
  return git(workspace, [...diffOptions, from, to, '--', ...paths])
}

/** Content of a file in a commit; undefined where it is not there. */
export async function fileAt(workspace: string, sha: string, path: string): Promise<string | undefined> {
  const type = await git(workspace, ['cat-file', '-t', `${sha}:${path}`])
  return type?.trim() === 'blob' ? git(workspace, ['cat-file', 'blob', `${sha}:${path}`]) : undefined
}

/** Diff between a text and a file. */
export function diffText(workspace: string, before: string, path: string): Promise<string | undefined> {
  return git(workspace, [...diffOptions, '--no-index', '--', '-', path], before)
}
