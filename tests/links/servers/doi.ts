import {listen} from './listen.ts'
import type {Handler, Server} from './listen.ts'

export interface FakeDoi {
  missing?: readonly string[]
  /** DOIs that the batch leaves open. */
  open?: readonly string[]
  before?: (request: Parameters<Handler>[0], response: Parameters<Handler>[1], count: number) => boolean
}

/** doi.org as it behaves: agencies by batch, handles one by one; DOIs in lower case. */
export function fakeDoi({missing = [], open = [], before}: FakeDoi = {}): Promise<Server> {
  let count = 0
  return listen((request, response) => {
    if (before?.(request, response, ++count)) return
    const path = (request.url ?? '').split('?')[0]!
    response.setHeader('content-type', 'application/json')
    if (path.startsWith('/doiRA/')) {
      const dois = path.slice('/doiRA/'.length).split(',').map(decodeURIComponent)
      const answer = dois.map(doi => {
        if (open.includes(doi)) return {DOI: doi, status: 'Unknown'}
        return missing.includes(doi) ? {DOI: doi, status: 'DOI does not exist'} : {DOI: doi, RA: 'Crossref'}
      })
      response.end(JSON.stringify(answer))
      return
    }
    const doi = decodeURIComponent(path.slice('/api/handles/'.length))
    const isMissing = missing.includes(doi)
    response.statusCode = isMissing ? 404 : 200
    response.end(JSON.stringify({responseCode: isMissing ? 100 : 1, handle: doi, values: []}))
  })
}
