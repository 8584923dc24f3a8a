/**
 * The links of lists: what the checker is asked, and where its answers belong.
 */

import type {LinkRequest, LinkResult} from './links/types.ts'
import type {ReadFile} from './lint.ts'
import type {LinkRecord} from './report/types.ts'
import {withoutPasswords} from './text/passwords.ts'

/** Every web address that the texts link to, once, in order; with what the entry promises: a PDF, and the title of the paper. */
export function linksIn(files: Iterable<ReadFile>): LinkRequest[] {
  const promised = new Map<string, Omit<LinkRequest, 'url'>>()
  const urls = new Set<string>()
  for (const {list} of files) {
    for (const {title, links} of list.entries) {
      for (const {url, role, label} of links) {
        const isPdf = /^pdf$/i.test(label.text)
        const paper = role === 'paper' && title ? {title: title.text} : {}
        promised.set(url, {...(isPdf && {expect: 'pdf'}), ...paper, ...promised.get(url)})
      }
    }
    for (const {url} of list.flow.links) if (isWeb(url)) urls.add(url)
  }
  return [...urls].map(url => ({url, ...promised.get(url)}))
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
