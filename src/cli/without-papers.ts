/**
 * Files in which no papers are recognized.
 */

import path from 'node:path'
import {visible} from '../report/visible.ts'
import {plural} from '../text/numbers.ts'
import type {Options} from './options.ts'
import type {Terminal} from './terminal.ts'

/** A file that was read, and how many entries it has; undefined if that is not known. */
interface Counted {
  path: string
  entries: number | undefined
}

/** So many are named. */
const most = 3

/**
 * Says in which files no papers are recognized. Gives 2 if one of them was named, or if no file has any; of the files in a folder, some may be
 * other pages.
 */
export function withoutPapers(
  files: readonly Counted[],
  names: readonly string[],
  {stdinFilename = '<stdin>'}: Options,
  {stderr, cwd}: Pick<Terminal, 'stderr' | 'cwd'>
): 2 | undefined {
  const empty = files.filter(d => d.entries === 0)
  if (empty.length === 0) return undefined
  const shown = empty
    .slice(0, most)
    .map(d => d.path)
    .join(', ')
  const more = empty.length > most ? ` and ${plural(empty.length - most, 'more file')}` : ''
  stderr.write(`paperlint: ${visible(`no papers recognized in ${shown}${more}`)}\n`)
  const named = new Set(names.map(d => path.resolve(cwd, d === '-' ? stdinFilename : d)))
  const isNamed = empty.some(d => named.has(path.resolve(cwd, d.path)))
  return isNamed || empty.length === files.length ? 2 : undefined
}
