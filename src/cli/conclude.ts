/**
 * What a run comes to: its exit code, and on standard error why, if the report does not show it.
 */

import path from 'node:path'
import {plural} from '../text/numbers.ts'
import type {Results} from '../report/types.ts'
import {visible} from '../report/visible.ts'
import type {Options} from './options.ts'
import type {Terminal} from './terminal.ts'

/** 0 clean, 1 errors or too many warnings, 2 a file named on the command line is not a list of papers. */
export function conclude(
  results: Results,
  names: readonly string[],
  {maxWarnings = Infinity}: Options,
  terminal: Terminal
): 0 | 1 | 2 {
  const {stderr, cwd} = terminal
  const {errors, warnings} = results.summary
  const say = (text: string) => stderr.write(`paperlint: ${visible(text)}\n`)
  if (warnings > maxWarnings) say(`too many warnings: ${warnings} (maximum ${maxWarnings})`)

  const named = new Set(names.map(d => path.resolve(cwd, d)))
  const empty = results.files.filter(d => d.counts?.entries === 0)
  if (empty.length > 0) {
    const list = `${empty
      .slice(0, 3)
      .map(d => d.path)
      .join(', ')}${empty.length > 3 ? ` and ${plural(empty.length - 3, 'more file')}` : ''}`
    say(`no papers recognized in ${list}`)
  }
  if (empty.some(d => named.has(path.resolve(cwd, d.path)))) return 2
  return errors > 0 || warnings > maxWarnings ? 1 : 0
}
