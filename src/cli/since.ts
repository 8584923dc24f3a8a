/**
 * Findings on lines that changed since a git ref.
 */

import {execFile} from 'node:child_process'
import path from 'node:path'
import {promisify} from 'node:util'
import {gitProgram} from '../git/program.ts'
import type {FindingRecord} from '../report/types.ts'
import {Problem} from '../sources/problem.ts'

const execute = promisify(execFile)

/** First and last line, from 1. */
type Lines = readonly [first: number, last: number]

/** Lines of a file that are new or changed since a ref; all of them if git does not know the file, or has no commit yet. Throws a `Problem`. */
export async function changedLines(file: string, ref: string): Promise<readonly Lines[]> {
  const program = gitProgram(path.dirname(file))
  if (program === undefined) throw new Problem('--since needs git, which is not installed')
  const git = (...args: string[]) =>
    execute(program, args, {cwd: path.dirname(file), maxBuffer: 1 << 28}).then(d => d.stdout)

  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).catch(
    async (error: NodeJS.ErrnoException & {stderr?: string}) => {
      if (error.stderr?.includes('not a git repository'))
        throw new Problem(`--since needs a git repository around ${file}`)
      // A hook also runs before the first commit.
      if (ref === 'HEAD' && (await git('rev-list', '--max-count=1', '--all')) === '') return undefined
      throw new Problem(
        `--since ${ref}: no such commit, branch or tag; a shallow clone may lack it (git fetch --unshallow)`
      )
    }
  )
  if (commit === undefined) return [[1, Number.MAX_SAFE_INTEGER]]
  const name = path.basename(file)
  if ((await git('ls-files', '--', `:(literal)${name}`)) === '') return [[1, Number.MAX_SAFE_INTEGER]]
  return hunks(
    await git('diff', '-U0', '--no-color', '--no-ext-diff', commit.trim(), '--', `:(literal)${name}`)
  )
}

/** Reads the line ranges of the new side from the hunks of a patch without context. */
export function hunks(patch: string): Lines[] {
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count]) => {
    const first = Number(start)
    const length = count === undefined ? 1 : Number(count)
    return length > 0 ? [[first, first + length - 1] as const] : []
  })
}

/** Whether a finding, or the other place it names, is on one of the lines. */
export function isOn(lines: readonly Lines[], {line, endLine = line, related = []}: FindingRecord): boolean {
  const places: Lines[] = [[line, endLine], ...related.map((d): Lines => [d.line, d.line])]
  return places.some(([first, last]) => lines.some(([start, end]) => first <= end && last >= start))
}
