/**
 * From sources to results.
 */

import path from 'node:path'
import {linkPlaces, linkRecords, type LinkPlace} from '../link-places.ts'
import type {LinkResult} from '../links/types.ts'
import {judge, lint, lintVerified} from '../lint.ts'
import {fixesShown} from '../report/index.ts'
import {fileResultOf, summaryOf} from '../report/results.ts'
import type {Results} from '../report/types.ts'
import {statsOf} from '../stats/stats.ts'
import {narrow, type Found, type Place} from './narrow.ts'
import type {Options} from './options.ts'
import type {Readings} from './readings.ts'
import type {Source} from '../sources/sources.ts'

/**
 * Characters of a text whose fixes are tried just to count them. Each try reads the list again, and there may be dozens of tries: in longer
 * texts they would take up to nine times as long as everything else.
 */
const mostToCount = 200_000

/** Lints all sources, and leaves out what the options leave out. Throws a `Problem`. */
export async function resultsOf(
  sources: readonly Source[],
  options: Options,
  terminal: Place,
  links?: readonly LinkResult[],
  readings?: Readings
): Promise<Results> {
  const found: Found[] = []
  const places: LinkPlace[] = []
  const fixes = fixesShown(options.format)
  // Of each file only what is reported is kept: a tree takes twenty times the text.
  for (const {text, path, config, absolute, files} of sources) {
    const isTried = fixes === 'written' || (fixes === 'counted' && text.length <= mostToCount)
    const known = readings?.take(path, text)
    const rules = {path, config, files, ...(links && {links})}
    const linted = await (isTried
      ? lintVerified(text, rules, {known})
      : known
        ? judge(known, rules)
        : lint(text, rules))
    const file = {...fileResultOf(linted), overview: statsOf(linted.list)}
    found.push({file: isTried ? file : {...file, untried: true}, absolute})
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
