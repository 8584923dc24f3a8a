/**
 * Which commit of which repository is looked at, so that reports can lead to its lines.
 */

import {gitEnvironment, gitProgram} from '../git/program.ts'
import type {ReportOptions} from '../report/types.ts'
import type {Terminal} from './terminal.ts'

/** Repository on GitHub, commit and folder of the working folder; empty outside of a clone of one. */
export async function repositoryOf({
  cwd,
  env
}: Terminal): Promise<Pick<ReportOptions, 'repository' | 'commit' | 'folder'>> {
  const program = gitProgram(cwd)
  const git = async (...args: string[]) => {
    if (program === undefined) return ''
    const [{execFile}, {promisify}] = await Promise.all([import('node:child_process'), import('node:util')])
    const answer = promisify(execFile)(program, args, {cwd, env: gitEnvironment()})
    return answer.then(
      d => d.stdout.trim(),
      () => ''
    )
  }
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const name = env['GITHUB_REPOSITORY'] ?? nameIn(await git('remote', 'get-url', 'origin'))
  const commit = await git('rev-parse', 'HEAD')
  if (name === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return {}
  return {repository: `${server}/${name}`, commit, folder: await git('rev-parse', '--show-prefix')}
}

/** `owner/name` of a remote on GitHub. */
function nameIn(remote: string): string | undefined {
  return /^(?:https:\/\/(?:[^@/]*@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    remote
  )?.[1]
}
