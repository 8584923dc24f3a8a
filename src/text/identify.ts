/**
 * What a URL or a DOI says about the work behind it, by itself.
 */

import {acl} from './patterns/acl.ts'
import {arxiv} from './patterns/arxiv.ts'
import {readDoi} from './patterns/doi.ts'
import {indexes} from './patterns/indexes.ts'
import type {Reading, UrlPattern} from './patterns/pattern.ts'
import {preprints} from './patterns/preprints.ts'
import {proceedings} from './patterns/proceedings.ts'
import {publishers} from './patterns/publishers.ts'
import {societies} from './patterns/societies.ts'
import {remember} from './remember.ts'
import type {Identity} from './types.ts'
import {cleanUrl, splitUrl} from './url.ts'

/** All kinds of URL that are known; on one host the first that matches counts. */
export const urlPatterns: readonly UrlPattern[] = [
  ...arxiv,
  ...acl,
  ...proceedings,
  ...publishers,
  ...societies,
  ...preprints,
  ...indexes
]

const byHost = new Map<string, UrlPattern[]>()
for (const pattern of urlPatterns) {
  for (const host of pattern.hosts) byHost.set(host, [...(byHost.get(host) ?? []), pattern])
}

/** So many URLs are remembered, as many as a very long list has: each is needed again and again. */
const mostUrls = 50_000

/**
 * Identifies the work behind a URL without any network. The id is the same for every page, mirror, version and DOI of a work as far as
 * URLs can tell, and `identify(landing)` has the same id again.
 */
export const identify = remember((url): Identity | undefined => {
  const clean = cleanUrl(url)
  if (clean === undefined) return undefined
  const {host, path} = splitUrl(clean)
  const rows = byHost.get(host) ?? byHost.get(host.slice(host.indexOf('.')))
  for (const row of rows ?? []) {
    const found = row.path.exec(path)
    if (!found) continue
    const reading = row.read({groups: Array.from(found, text => text ?? ''), host, path})
    if (reading) return identity({pattern: row.key, ...reading})
  }
  return undefined
}, mostUrls)

/** Identifies a DOI, written bare or with `doi:`. */
export function identifyDoi(doi: string): Identity | undefined {
  const reading = readDoi(doi)
  return reading && identity(reading)
}

const identity = (reading: Reading & {pattern: string}): Identity => ({
  kind: 'paper',
  mirror: false,
  ...reading
})
