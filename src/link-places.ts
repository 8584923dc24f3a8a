/**
 * The links of lists: what the checker is asked, and where its answers belong.
 */

import type {LinkRequest, LinkResult} from './links/types.ts'
import type {ReadFile} from './lint.ts'
import type {LinkRecord} from './report/types.ts'

/** Every web address that the texts link to, once, in order; with what the entry promises: a PDF, and the title of the paper. */
export function linksIn(files: readonly ReadFile[]): LinkRequest[] {
  const promised = new Map<string, Omit<LinkRequest, 'url'>>()
  for (const {title, links} of files.flatMap(({list}) => list.entries)) {
    for (const {url, role, label} of links) {
      const isPdf = /^pdf$/i.test(label.text)
      const paper = role === 'paper' && title ? {title: title.text} : {}
      promised.set(url, {...(isPdf && {expect: 'pdf'}), ...paper, ...promised.get(url)})
    }
  }
  const urls = new Set(files.flatMap(({list}) => list.flow.links.map(d => d.url).filter(isWeb)))
  return [...urls].map(url => ({url, ...promised.get(url)}))
}

/** Results with the places that name the link. */
export function linkRecords(results: readonly LinkResult[], files: readonly ReadFile[]): LinkRecord[] {
  const places = new Map<string, LinkRecord['places']>()
  for (const {path, list} of files) {
    for (const {url, urlSpan} of list.flow.links) {
      const {line, column} = list.position(urlSpan).start
      const known = places.get(url) ?? []
      known.push({path, line, column})
      places.set(url, known)
    }
  }
  return results.map(({url, verdict, reason, via, status = null, finalUrl = null, checkedAt = null}) => ({
    url,
    verdict,
    reason,
    via,
    status,
    finalUrl,
    checkedAt,
    places: places.get(url) ?? []
  }))
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url)
}
