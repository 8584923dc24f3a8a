/**
 * From sources to results.
 */

import {linkRecords} from '../link-places.ts'
import type {LinkResult} from '../links/types.ts'
import {lint, type LintedFile} from '../lint.ts'
import {fileResultOf, summaryOf} from '../report/results.ts'
import type {Results} from '../report/types.ts'
import {narrow} from './narrow.ts'
import type {Options} from './options.ts'
import type {Source} from '../sources/sources.ts'
import type {Terminal} from './terminal.ts'

/** Lints all sources, and leaves out what the options leave out. Throws a `Problem`. */
export async function resultsOf(
  sources: readonly Source[],
  options: Options,
  terminal: Terminal,
  links?: readonly LinkResult[]
): Promise<Results> {
  const linted: LintedFile[] = []
  for (const {text, path, config} of sources)
    linted.push(await lint(text, {path, config, ...(links && {links})}))

  const found = linted.map((d, index) => ({file: fileResultOf(d), absolute: sources[index]?.absolute}))
  const files = await narrow(found, options, terminal)
  return {version: 1, summary: summaryOf(files), files, ...(links && {links: linkRecords(links, linted)})}
}

/** 1 for errors, or more warnings than allowed. */
export function exitCode({summary: {errors, warnings}}: Results, {maxWarnings = Infinity}: Options): number {
  return errors > 0 || warnings > maxWarnings ? 1 : 0
}
