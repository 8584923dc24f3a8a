/**
 * From sources to results.
 */

import {linkPlaces, linkRecords, type LinkPlace} from '../link-places.ts'
import type {LinkResult} from '../links/types.ts'
import {lintVerified} from '../lint.ts'
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
  // Of each file only what is reported is kept: a tree takes twenty times the text.
  for (const {text, path, config, absolute, files} of sources) {
    const linted = await lintVerified(text, {path, config, files, ...(links && {links})})
    found.push({file: {...fileResultOf(linted), overview: statsOf(linted.list)}, absolute})
    if (links) places.push(...linkPlaces(linted))
  }

  const files = await narrow(found, options, terminal)
  return {version: 1, summary: summaryOf(files), files, ...(links && {links: linkRecords(links, places)})}
}
