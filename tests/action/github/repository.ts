/**
 * A real bare repository behind the local GitHub, and clones of it as `actions/checkout` leaves them.
 */

import {appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {smallShell, type RunProgram} from './small-shell.ts'

/** Files of a commit; `null` deletes, `link` makes a symbolic link. */
export type FileChanges = Readonly<Record<string, string | Buffer | {link: string} | null>>

/** A change of a tree, as the API names it. */
export interface TreeChange {
  path: string
  mode: string
  sha?: string | null
  content?: string
}

export interface Repository {
  folder: string
  /** Runs git and gives what it prints, without the last line end. */
  git(args: readonly string[], options?: {input?: string | Buffer; env?: Record<string, string>}): string
  /** The same, undefined where it fails. */
  ask(...args: string[]): string | undefined
  /** Content of a blob. */
  blob(spec: string): Buffer
  /** Commits to a branch; it is made where it is not there. */
  commit(branch: string, changes: FileChanges, message?: string, parents?: readonly string[]): string
  /** Tree with files changed; `sha: null` deletes. */
  tree(base: string | undefined, changes: readonly TreeChange[]): string
  /** What a full ref (`refs/heads/main`) is at; undefined if it is not there. */
  ref(name: string): string | undefined
  /** Commit of a branch, or of any other name. */
  sha(ref: string): string | undefined
  /** What GitHub would merge a pull request to; undefined where there is a conflict. */
  merge(base: string, head: string): string | undefined
  /** A commit checked out beside the repository, which is faster than a clone; for tests to which its depth does not matter. */
  worktree(sha: string): string
  /** A clone at a commit, as shallow as asked. */
  checkout(sha: string, depth?: number, options?: readonly string[]): string
  remove(): void
}

const identity = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'octo',
  GIT_AUTHOR_EMAIL: 'octo@example.invalid',
  GIT_COMMITTER_NAME: 'octo',
  GIT_COMMITTER_EMAIL: 'octo@example.invalid'
}

/** What a command makes, and names by its hash. */
const makes: Readonly<Record<string, string>> = {
  'hash-object': 'blob',
  'write-tree': 'tree',
  'commit-tree': 'commit',
  'fast-import': 'commit'
}

/** Repositories as they begin, by their files, from the second of the same files on: a copy takes less time than git. */
const beginnings = new Map<string, string | undefined>()

let started: RunProgram | undefined

/** Makes the repository with files on `main`. */
export function createRepository(files: FileChanges): Repository {
  const shell = (started ??= smallShell())
  const home = mkdtempSync(path.join(tmpdir(), 'local-github-'))
  const folder = path.join(home, 'repository.git')
  const env = {PATH: process.env['PATH'] ?? '', HOME: home, ...identity}
  let count = 0
  const run = (
    cwd: string,
    args: readonly string[],
    input?: string | Buffer,
    more: Record<string, string> = {}
  ) => shell('git', args, {cwd, input, env: {...env, ...more}})

  /** Answers about objects that are named by their hash: they stay. */
  const known = new Map<string, string>()
  const keep = (type: string, sha: string) => {
    known.set(`cat-file\n-t\n${sha}`, type)
    if (type === 'commit') known.set(`rev-parse\n--verify\n-q\n${sha}^{commit}`, sha)
  }
  const attempt = (args: readonly string[]) => {
    try {
      return repository.git(args)
    } catch {
      return undefined
    }
  }
  const repository: Repository = {
    folder,
    git(args, {input, env: more} = {}) {
      const printed = run(folder, args, input, more).toString().trimEnd()
      const type = makes[args[0] ?? '']
      if (type && /^[0-9a-f]{40}$/u.test(printed)) keep(type, printed)
      return printed
    },
    ask(...args) {
      const key = args.join('\n')
      const answer = known.get(key) ?? attempt(args)
      if (answer !== undefined && /^(?:cat-file|rev-parse)\n.*\n[0-9a-f]{40}/su.test(key))
        known.set(key, answer)
      return answer
    },
    blob: spec => run(folder, ['cat-file', 'blob', spec]),
    ref: name => refAt(folder, name),
    sha: name =>
      refAt(folder, `refs/heads/${name}`) ??
      repository.ask('rev-parse', '--verify', '-q', `${name}^{commit}`),
    commit(branch, changes, message = 'Change the list', parents) {
      const head = parents ? undefined : repository.ref(`refs/heads/${branch}`)
      const [from, ...merged] = parents ?? (head ? [head] : [])
      const parts: (string | Buffer)[] = [
        `commit refs/heads/${branch}\nmark :1\ncommitter octo <octo@example.invalid> now\n`,
        data(message),
        from ? `from ${from}\n` : '',
        ...merged.map(d => `merge ${d}\n`),
        ...Object.entries(changes).flatMap(([name, content]) =>
          content === null
            ? [`D ${name}\n`]
            : typeof content === 'object' && 'link' in content
              ? [`M 120000 inline ${name}\n`, data(content.link)]
              : [`M 100644 inline ${name}\n`, data(content)]
        ),
        'get-mark :1\ndone\n'
      ]
      const stream = Buffer.concat(parts.map(d => Buffer.from(d)))
      return repository.git(['fast-import', '--quiet', '--force', '--done', '--date-format=now'], {
        input: stream
      })
    },
    tree(base, changes) {
      const env = {GIT_INDEX_FILE: path.join(home, `index-${++count}`)}
      if (base !== undefined) repository.git(['read-tree', base], {env})
      const lines = changes.map(({path: name, mode, sha, content}) => {
        const blob =
          content === undefined ? sha : repository.git(['hash-object', '-w', '--stdin'], {input: content})
        return blob == null ? `0 ${'0'.repeat(40)}\t${name}\n` : `${mode} ${blob}\t${name}\n`
      })
      repository.git(['update-index', '--add', '--index-info'], {input: lines.join(''), env})
      return repository.git(['write-tree'], {env})
    },
    merge(base, head) {
      const tree = repository.ask('merge-tree', '--write-tree', base, head)
      return (
        tree &&
        repository.git(['commit-tree', tree, '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`])
      )
    },
    worktree(sha) {
      const at = path.join(home, `worktree-${++count}`)
      run(folder, ['worktree', 'add', '--quiet', '--detach', at, sha])
      return at
    },
    checkout(sha, depth = 2, options = []) {
      const clone = path.join(home, `clone-${++count}`)
      run(home, ['init', '-q', '-b', 'main', '--template=', clone])
      run(clone, [
        'fetch',
        '-q',
        '--no-auto-maintenance',
        `--depth=${depth}`,
        ...options,
        pathToFileURL(folder).href,
        sha
      ])
      run(clone, ['checkout', '-q', '--detach', 'FETCH_HEAD'])
      return clone
    },
    remove: () => rmSync(home, {recursive: true, force: true})
  }
  const key = JSON.stringify(files)
  const begun = beginnings.get(key)
  if (begun !== undefined) cpSync(begun, folder, {recursive: true})
  else {
    run(home, ['init', '-q', '--bare', '-b', 'main', '--template=', folder])
    appendFileSync(path.join(folder, 'config'), '[uploadpack]\nallowAnySHA1InWant = true\n')
    repository.commit('main', files, 'Start the list')
    if (beginnings.has(key)) {
      const kept = path.join(mkdtempSync(path.join(tmpdir(), 'local-github-')), 'repository.git')
      cpSync(folder, kept, {recursive: true})
      beginnings.set(key, kept)
    } else beginnings.set(key, undefined)
  }
  return repository
}

/** A ref in its own file, which is where git keeps all of a young repository; asking git takes a process. */
function refAt(folder: string, name: string): string | undefined {
  const file = path.join(folder, ...name.split('/'))
  const text = existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8').trim() : ''
  return /^[0-9a-f]{40}$/u.test(text) ? text : undefined
}

/** A text or file in the stream of `git fast-import`. */
function data(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')])
}

/** Lines of a pull request's diff that a review may comment on, with the hunk each is in. */
export function commentable(repository: Repository, base: string, head: string, file: string) {
  const from = repository.git(['merge-base', base, head])
  const diff = repository.git(['diff', '--no-color', '-U3', '-M', from, head, '--', file])
  const at = diff.indexOf('\n@@')
  const patch = at < 0 ? undefined : diff.slice(at + 1)
  const right = new Map<number, number>()
  let line = 0
  let hunk = 0
  for (const text of (patch ?? '').split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/u.exec(text)
    if (start) {
      line = Number(start[1])
      hunk++
    } else if (text.startsWith('+') || text.startsWith(' ')) right.set(line++, hunk)
  }
  return {patch, right}
}
