/**
 * Files that a repository leaves out.
 */

import {gitEnvironment, gitProgram} from './program.ts'

/** The files that no `.gitignore` names; all of them outside of a repository, or without git. Paths are absolute. */
export async function notIgnored(files: readonly string[], folder: string): Promise<string[]> {
  const program = gitProgram(folder)
  if (program === undefined || files.length === 0) return [...files]
  const [{spawn}, {text}] = await Promise.all([import('node:child_process'), import('node:stream/consumers')])
  const child = spawn(program, ['check-ignore', '-z', '--stdin'], {
    cwd: folder,
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore']
  })
  child.on('error', () => {})
  child.stdin.on('error', () => {})
  child.stdin.end(files.join('\0'))
  const ignored = new Set((await text(child.stdout).catch(() => '')).split('\0'))
  return files.filter(d => !ignored.has(d))
}
