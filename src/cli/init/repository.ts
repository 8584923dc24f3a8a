/**
 * Where the files of `init` belong: the top folder of the repository, and the branch that is published.
 */

import {execFile} from 'node:child_process'
import {realpath} from 'node:fs/promises'
import {promisify} from 'node:util'
import {gitEnvironment, gitProgram} from '../../git/program.ts'

export interface Repository {
  /** Top folder, absolute; the working folder if there is no repository. */
  root: string
  defaultBranch: string
  /** Address of the repository on GitHub, if that is where it comes from. */
  url: string | undefined
  /** Files with changes that are not committed, as paths from the top folder. */
  changed: readonly string[]
}

/** What the clone says about its repository. */
export async function repositoryOf(cwd: string): Promise<Repository> {
  const program = gitProgram(cwd)
  const git = async (...args: string[]) => {
    if (program === undefined) return ''
    const answer = await promisify(execFile)(program, args, {cwd, env: gitEnvironment()}).catch(
      () => undefined
    )
    return answer?.stdout.trim() ?? ''
  }
  const root = await git('rev-parse', '--show-toplevel')
  return {
    root: await realpath(root || cwd).catch(() => cwd),
    defaultBranch: await defaultBranch(git),
    url: pageOf(await git('remote', 'get-url', 'origin')),
    changed: (await git('diff', '--name-only', '-z', 'HEAD')).split('\0').filter(d => d !== '')
  }
}

/**
 * The branch that the remote names. A clone without that knowledge has it under one of the usual names, or is on it if it has no other.
 */
async function defaultBranch(git: (...args: string[]) => Promise<string>): Promise<string> {
  const named = await git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD')
  if (named) return named.replace(/^origin\//, '')
  const refs = await git('for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes/origin')
  const branches = new Set(refs.split('\n').map(d => d.replace(/^refs\/(?:heads|remotes\/origin)\//, '')))
  const usual = ['main', 'master', 'trunk'].find(d => branches.has(d))
  return usual ?? ((await git('branch', '--show-current')) || 'main')
}

function pageOf(remote: string): string | undefined {
  const [, name] = /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote) ?? []
  return name === undefined ? undefined : `https://github.com/${name}`
}
