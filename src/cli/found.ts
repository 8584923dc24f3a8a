/**
 * From sources to results.
 */

import path from 'node:path'
import {linkPlaces, linkRecords, type LinkPlace} from '../link-places.ts'
import type {LinkResult} from '../links/types.ts'
import {lint, lintVerified} from '../lint.ts'
import {showsFixes} from '../report/index.ts'
import {fileResultOf, summaryOf} from '../report/results.ts'
import type {Results} from '../report/types.ts'
import {statsOf} from '../stats/stats.ts'
import {narrow, type Found, type Place} from './narrow.ts'
import type {Options} from './options.ts'
import type {Source} from '../sources/sources.ts'

/** Lints all sources, and leaves out what the options leave out. Throws a `Problem`. */
export async function resultsOf(
  sources: readonly Source[],
  options: Options,
  terminal: Place,
  links?: readonly LinkResult[]
): Promise<Results> {
  const found: Found[] = []
  const places: LinkPlace[] = []
  // To try the fixes is to read the list at least once more; a report that does not speak of them can do without.
  const read = showsFixes(options.format) ? lintVerified : lint
  // Of each file only what is reported is kept: a tree takes twenty times the text.
  for (const {text, path, config, absolute, files} of sources) {
    const linted = await read(text, {path, config, files, ...(links && {links})})
    found.push({file: {...fileResultOf(linted), overview: statsOf(linted.list)}, absolute})
    if (links) places.push(...linkPlaces(linted))
  }

  const files = await narrow(found, options, terminal, baselineOf(sources, terminal.cwd))
  return {version: 1, summary: summaryOf(files), files, ...(links && {links: linkRecords(links, places)})}
}

/** The baseline that the configuration of the sources names, relative to the working folder. */
function baselineOf(sources: readonly Source[], cwd: string): string | undefined {
  const named = sources.find(d => d.config.baseline !== undefined)
  if (!named) return undefined
  return path.relative(cwd, path.resolve(path.dirname(named.configFile ?? cwd), named.config.baseline ?? ''))
}
