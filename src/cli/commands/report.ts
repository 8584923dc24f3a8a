/**
 * `paperlint report`: results that were written as JSON, as any other report.
 */

import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {mergeResults} from '../../report/merge.ts'
import type {Results} from '../../report/types.ts'
import {print, reportTargets} from '../print.ts'
import {Problem} from '../../sources/problem.ts'
import type {Run} from '../command.ts'
import {exitCode} from '../found.ts'

export const run: Run = async (names, options, terminal) => {
  const to = reportTargets(options, terminal)
  const results = mergeResults(await Promise.all(names.map(d => readResultsFile(d, terminal.cwd))))
  await print(results, to, options, terminal)
  return exitCode(results, options)
}

async function readResultsFile(name: string, cwd: string): Promise<Results> {
  const {readResults} = await import('../../report/read.ts')
  const text = await readFile(path.resolve(cwd, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Problem(
      error.code === 'ENOENT' ? `no such file: ${name}` : `cannot read ${name}: ${error.code}`
    )
  })
  try {
    return readResults(text)
  } catch (error) {
    throw new Problem(`${name}: ${(error as Error).message}, write it with --format json`)
  }
}
