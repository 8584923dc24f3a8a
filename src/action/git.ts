/**
 * Questions to the repository in the workspace. They run nothing from a pull request, neither a `git.exe` in it nor a filter or diff driver
 * that its attributes select, because only objects are read, never files through the index.
 */

import {execFile} from 'node:child_process'
import {mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {gitEnvironment, gitProgram} from '../git/program.ts'

/** No config from the files of a stranger, no prompts, no pager. */
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

const alone = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  // A clone without its blobs is not completed over the network: GitHub is asked for the texts instead.
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C'
}

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

/** Output of a git command; undefined if it fails. The exit code 1 of a diff means that files differ. */
function git(folder: string, args: readonly string[], input?: string): Promise<Buffer | undefined> {
  const program = gitProgram(folder)
  if (program === undefined) return Promise.resolve(undefined)
  return new Promise(done => {
    const options = {
      cwd: folder,
      maxBuffer: 1 << 28,
      encoding: 'buffer' as const,
      env: {...gitEnvironment(process.env), ...alone}
    }
    const child = execFile(program, [...quiet, ...args], options, (error, stdout) => {
      done(error && error.code !== 1 ? undefined : stdout)
    })
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** A commit and its parents. */
export interface Commit {
  sha: string
  parents: string[]
}

/** Top folder of the repository that a folder is in, links followed; undefined if it is in none. */
export async function rootOf(folder: string): Promise<string | undefined> {
  const top = (await git(folder, ['rev-parse', '--show-toplevel']))?.toString().replace(/\r?\n$/u, '')
  return top ? realpath(path.resolve(top)).catch(() => undefined) : undefined
}

/** The commit checked out and its parents, read from the commit itself, so that a shallow clone has them as well. */
export async function checkedOut(folder: string): Promise<Commit | undefined> {
  const answer = (await git(folder, ['cat-file', '--batch'], 'HEAD\n'))?.toString()
  const [, sha, headers = ''] = /^([0-9a-f]+) commit \d+\n([^]*?)\n\n/u.exec(answer ?? '') ?? []
  return sha === undefined
    ? undefined
    : {sha, parents: Array.from(headers.matchAll(/^parent (\S+)$/gmu), d => d[1] ?? '')}
}

/** Commit that two commits share; undefined if the clone does not reach so far. */
export async function mergeBase(root: string, a: string, b: string): Promise<string | undefined> {
  const answer = (await git(root, ['merge-base', a, b]))?.toString().trim()
  return answer || undefined
}

/** Whether the clone lacks the older part of the history. */
export async function isShallow(root: string): Promise<boolean> {
  return (await git(root, ['rev-parse', '--is-shallow-repository']))?.toString().trim() !== 'false'
}

/** Diff between two commits. */
export async function diffCommits(
  root: string,
  from: string,
  to: string,
  paths: readonly string[] = []
): Promise<string | undefined> {
  const named = paths.map(d => `:(literal)${d}`)
  return (await git(root, [...diffOptions, from, to, '--', ...named]))?.toString()
}

/** A file in a commit, byte for byte. */
export interface Blob {
  /** Name of the object. */
  oid: string
  bytes: Buffer
}

/** A file in a commit; undefined if it is not there, or is not a file. `path` counts from the top folder. */
export async function blobAt(root: string, sha: string, file: string): Promise<Blob | undefined> {
  if (/[\r\n]/u.test(file)) return undefined
  const answer = await git(root, ['cat-file', '--batch'], `${sha}:${file}\n`)
  const end = answer?.indexOf('\n') ?? -1
  const [, oid, size] = /^([0-9a-f]+) blob (\d+)$/u.exec(answer?.toString('utf8', 0, end) ?? '') ?? []
  return answer && oid !== undefined
    ? {oid, bytes: answer.subarray(end + 1, end + 1 + Number(size))}
    : undefined
}

/** Diff between two texts. They are compared outside the repository, whose configuration may name filters. */
export async function diffTexts(before: string, after: string): Promise<string | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'paperlint-diff-'))
  try {
    await writeFile(path.join(folder, 'a'), before)
    await writeFile(path.join(folder, 'b'), after)
    return (await git(folder, [...diffOptions, '--no-index', '--', 'a', 'b']))?.toString()
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
