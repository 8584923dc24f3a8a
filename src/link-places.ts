/**
 * The links of lists: what the checker is asked, and where its answers belong.
 */

import type {Flow} from './flow/flow.ts'
import type {LinkRequest, LinkResult} from './links/types.ts'
import type {ReadFile} from './lint.ts'
import type {LinkRecord} from './report/types.ts'
import {shownBy} from './reading/shown.ts'
import {withoutPasswords} from './text/passwords.ts'

/** Every web address that the texts link to, once, in order; with what the list promises: a PDF, and the title of the paper. */
export function linksIn(files: Iterable<ReadFile>): LinkRequest[] {
  const titles = new Map<string, string>()
  const links = new Map<string, LinkRequest>()
  for (const {list} of files) {
    for (const link of linksOf(list.flow)) links.set(link.url, {...link, ...links.get(link.url)})
    for (const [url, title] of titlesIn(list)) if (!titles.has(url)) titles.set(url, title)
  }
  return [...links.values()].map(d => {
    const title = titles.get(d.url)
    return title === undefined ? d : {...d, title}
  })
}

/**
 * The same of texts that were not read as lists yet. They are read when the first title is needed: the first pages are asked meanwhile.
 *
 * @param read
 *   Reads the texts.
 */
export function linksAhead(flows: Iterable<Flow>, read: () => Iterable<ReadFile>): LinkRequest[] {
  const links = new Map<string, LinkRequest>()
  for (const flow of flows)
    for (const link of linksOf(flow)) links.set(link.url, {...link, ...links.get(link.url)})
  let titles: Map<string, string | undefined> | undefined
  const titleOf = (url: string) =>
    (titles ??= new Map(linksIn(read()).map(d => [d.url, d.title] as const))).get(url)
  return [...links.values()].map(({url, expect}) => ({
    url,
    ...(expect && {expect}),
    get title() {
      return titleOf(url)
    }
  }))
}

function linksOf(flow: Flow): LinkRequest[] {
  return flow.links
    .filter(d => isWeb(d.url))
    .map(link => ({url: link.url, ...(isPdf.test(shownBy(flow, link)) && {expect: 'pdf'})}))
}

/** What links to PDFs are called. */
const isPdf = /^[^\p{L}\p{N}]*pdf[^\p{L}\p{N}]*$/iu

function titlesIn({entries}: ReadFile['list']): [url: string, title: string][] {
  return entries.flatMap(({title, links}) =>
    title ? links.filter(d => d.role === 'paper').map(d => [d.url, title.text] as [string, string]) : []
  )
}

/** A place that names a link. */
export interface LinkPlace {
  url: string
  place: LinkRecord['places'][number]
}

/** Where a file names its links. */
export function linkPlaces({path, list}: ReadFile): LinkPlace[] {
  return list.flow.links.map(({url, urlSpan}) => {
    const {line, column} = list.position(urlSpan).start
    return {url, place: {path, line, column}}
  })
}

/** Results with the places that name the link. */
export function linkRecords(results: readonly LinkResult[], named: readonly LinkPlace[]): LinkRecord[] {
  const places = Map.groupBy(named, d => d.url)
  return results.map(
    ({url, verdict, reason, via, status = null, finalUrl = null, checkedAt = null, unverifiedSince}) => ({
      url: withoutPasswords(url),
      verdict,
      reason,
      via,
      status,
      finalUrl: finalUrl === null ? null : withoutPasswords(finalUrl),
      checkedAt,
      ...(unverifiedSince !== undefined && {unverifiedSince}),
      places: places.get(url)?.map(d => d.place) ?? []
    })
  )
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url)
}
