/**
 * `paperlint report`: results that were written as JSON, as any other report.
 */

import {glob, readFile} from 'node:fs/promises'
import path from 'node:path'
import {commandFor} from '../../config/fix-command.ts'
import {mergeResults} from '../../report/merge.ts'
import type {Results} from '../../report/types.ts'
import {Problem, reasonOf} from '../../sources/problem.ts'
import type {Run} from '../command.ts'
import {conclude} from '../conclude.ts'
import {print, reportTargets} from '../print.ts'

export const run: Run = async (names, options, terminal) => {
  const to = reportTargets(options, terminal)
  const files = [...new Set((await Promise.all(names.map(d => filesNamed(d, terminal.cwd)))).flat())]
  const all = await Promise.all(
    files.map(async file => ({file, results: await readFileOf(file, terminal.cwd)}))
  )
  refuseNamesakes(all)
  const results = mergeResults(all.map(d => d.results))
  await print(results, to, options, terminal, commandFor(results.files.flatMap(d => d.findings)))
  return conclude(results, [], options, terminal)
}

/** A file, or those that a glob matches. Throws a `Problem` if there are none. */
async function filesNamed(name: string, cwd: string): Promise<string[]> {
  if (!/[*?[{]/.test(name)) return [name]
  const found: string[] = []
  for await (const file of glob(name, {cwd})) found.push(file)
  if (found.length === 0) throw new Problem(`no file matches ${name}`)
  return found.sort()
}

async function readFileOf(name: string, cwd: string): Promise<Results> {
  const {readResults} = await import('../../report/read.ts')
  const text = await readFile(path.resolve(cwd, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    const isFolder = error.code === 'EISDIR'
    throw new Problem(
      error.code === 'ENOENT'
        ? `no such file: ${name}`
        : `cannot read ${name}: ${reasonOf(error)}${isFolder ? '; name the JSON results in it' : ''}`
    )
  })
  try {
    return readResults(text)
  } catch (error) {
    throw new Problem(`${name}: ${(error as Error).message}; write it with --format json`)
  }
}

/** Two lists may have one path, in two repositories: their findings must not be mixed. Throws a `Problem`. */
function refuseNamesakes(all: readonly {file: string; results: Results}[]): void {
  const known = new Map<string, {file: string; entries: number}>()
  for (const {file, results} of all) {
    const paths = results.files
      .map(d => d.path)
      .sort()
      .join(', ')
    const {entries} = results.summary
    const before = known.get(paths)
    if (before && before.entries !== entries) {
      throw new Problem(
        `${before.file} and ${file} are about different lists at ${paths} (${before.entries} and ${entries} entries); make them from one common folder, so that their paths differ`
      )
    }
    known.set(paths, {file, entries})
  }
}
