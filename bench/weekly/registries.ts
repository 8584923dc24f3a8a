/**
 * What registries answer in which everything exists.
 */

/** How a registry fails: arXiv `stumbles` sometimes, arXiv is `down`, or Crossref is. */
export type Fault = 'none' | 'stumbles' | 'down' | 'no-crossref'

/** Status, body and headers; status 0 breaks the connection. */
export type Reply = readonly [status: number, text: string, headers?: Record<string, string>]

/** A feed with the papers asked for; `count` is how often arXiv was asked, from 1. */
export function arxiv(url: string, fault: Fault, count: number): Reply {
  if (fault === 'down') return [503, '']
  if (fault === 'stumbles' && count % 4 === 1) return [503, '', {'retry-after': '30'}]
  const ids = (new URL(url, 'http://a').searchParams.get('id_list') ?? '').split(',')
  const shown = fault === 'stumbles' && count % 4 === 3 ? ids.slice(0, 10) : ids
  const entries = shown.map(
    id =>
      `<entry><id>http://arxiv.org/abs/${/v\d+$/.test(id) ? id : `${id}v9`}</id><title>A paper</title><published>2021-12-06T18:00:00Z</published></entry>`
  )
  return [200, `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}</feed>`]
}

export function doi(url: string): Reply {
  if (url.startsWith('/api/handles/')) return [200, '{"responseCode":1}']
  const dois = url
    .replace(/^\/doiRA\//, '')
    .split(',')
    .map(decodeURIComponent)
  return [200, JSON.stringify(dois.map(d => ({DOI: d, RA: 'Crossref'})))]
}

export function crossref(url: string, fault: Fault): Reply {
  if (fault === 'no-crossref') return [503, '']
  const dois = (new URL(url, 'http://a').searchParams.get('filter') ?? '').split(',')
  const items = dois.map(d => ({DOI: decodeURIComponent(d.replace(/^doi:/, '')), title: ['A paper']}))
  return [200, JSON.stringify({message: {items}})]
}

/** Repositories and their files, unless the points of the hour are spent. */
export function github(body: string, isSpent: boolean): Reply {
  if (isSpent) return [200, '{"errors":[{"type":"RATE_LIMIT","code":"graphql_rate_limit"}]}']
  const {query}: {query: string} = JSON.parse(body)
  // Each line asks for a repository, and for files in it.
  const data = Object.fromEntries(
    query.split('\n').map(line => {
      const [, alias = '', owner, name] =
        /(r\d+): repository\(owner:"([^"]+)",name:"([^"]+)"/.exec(line) ?? []
      const files = [...line.matchAll(/(p\d+_\d+): object/g)].map(d => [d[1], {__typename: 'Blob'}])
      return [alias, {nameWithOwner: `${owner}/${name}`, ...Object.fromEntries(files)}]
    })
  )
  return [200, JSON.stringify({data})]
}
