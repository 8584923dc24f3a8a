/**
 * All hosts of some lists in one server behind a proxy: registries with their limits, and pages as they are found in lists.
 */

import {createServer} from 'node:http'
import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Clock} from './clock.ts'

/** How a registry fails: arXiv `stumbles` sometimes, arXiv is `down`, or Crossref is. */
export type Fault = 'none' | 'stumbles' | 'down' | 'no-crossref'

export interface World {
  proxy: string
  /** Requests by host. */
  requests: Map<string, number>
  /** Requests that came sooner than their host allows. */
  early: Map<string, number>
  /** Starts counting anew, with a fault. */
  begin: (fault: Fault) => void
  close: () => void
}

/**
 * Milliseconds between two requests that hosts ask for. Source: arXiv's terms of use of the API; Crossref, rate limits of lists for who names
 * no address; for doi.org no limit is published; others as the checker promises.
 */
const limits: Readonly<Record<string, number>> = {
  'export.arxiv.org': 3000,
  'doi.org': 200,
  'api.crossref.org': 1000
}
/** Requests that a host allows in a longer time, in milliseconds. Source: the answers of openreview.net. */
const windows: Readonly<Record<string, {most: number; length: number}>> = {
  'openreview.net': {most: 98, length: 1_800_000}
}
const polite = 250
/** Points of GitHub's GraphQL that a job's token has in an hour; a query without connections costs one. Source: GitHub, rate limits. */
const pointsPerHour = 1000
const hour = 3_600_000

/** A number below 1 for a text, always the same. */
export function chanceOf(text: string): number {
  let hash = 2_166_136_261
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619)
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32
}

/** What a page is: shares as the reports of link checkers on lists have them. */
export function kindOf(url: string): 'alive' | 'gone' | 'moved' | 'wall' | 'limited' | 'reset' | 'hang' {
  if (url.endsWith('moved=1')) return 'alive'
  const chance = chanceOf(url)
  if (chance < 0.03) return 'gone'
  if (chance < 0.05) return 'moved'
  if (chance < 0.08) return 'wall'
  if (chance < 0.085) return 'limited'
  if (chance < 0.09) return 'reset'
  return chance < 0.095 ? 'hang' : 'alive'
}

const html = `<!doctype html><title>A page</title>${'<p>Some text of it.'.repeat(60)}`

/** Opens the world. */
export async function openWorld(clock: Clock): Promise<World> {
  const requests = new Map<string, number>()
  const early = new Map<string, number>()
  const last = new Map<string, number>()
  const times = new Map<string, number>()
  const points: number[] = []
  const visits = new Map<string, number[]>()
  let fault: Fault = 'none'

  const countOf = (key: string) => {
    const count = (times.get(key) ?? 0) + 1
    times.set(key, count)
    return count
  }

  function answer(host: string, url: string, body: string, send: Send): void {
    if (host === 'export.arxiv.org') return arxiv(url, send)
    if (host === 'doi.org') return doi(url, send)
    if (host === 'api.crossref.org') return crossref(url, send)
    const pause = pauseOf(host)
    if (pause > 0) return send(429, '', {'retry-after': String(Math.ceil(pause / 1000))})
    if (host === 'api.github.com') return github(body, send)
    if (url === '/' || url.startsWith('/paperlint-')) return send(url === '/' ? 200 : 404, html)
    switch (kindOf(host + url)) {
      case 'gone':
        return send(404, 'Not found')
      case 'moved':
        return send(301, '', {location: `${url}${url.includes('?') ? '&' : '?'}moved=1`})
      case 'wall':
        return send(403, '<title>Just a moment...</title>', {'cf-mitigated': 'challenge'})
      case 'limited':
        return countOf(host + url) === 1 ? send(429, '', {'retry-after': '20'}) : send(200, html)
      case 'reset':
        return send(0, '')
      case 'hang':
        return clock.after(20_000, () => send(0, ''))
      default:
        return /\.pdf$/i.test(url)
          ? send(200, '%PDF-1.5', {'content-type': 'application/pdf'})
          : send(200, html)
    }
  }

  /** Milliseconds until a host is to be asked again. */
  function pauseOf(host: string): number {
    const window = windows[host]
    if (!window) return 0
    const now = clock.time.clock()
    const recent = (visits.get(host) ?? []).filter(d => d > now - window.length)
    visits.set(host, recent)
    if (recent.length >= window.most) return (recent[0] ?? now) + window.length - now
    recent.push(now)
    return 0
  }

  function crossref(url: string, send: Send): void {
    if (fault === 'no-crossref') return send(503, '')
    const dois = (new URL(url, 'http://a').searchParams.get('filter') ?? '').split(',')
    const items = dois.map(d => ({DOI: decodeURIComponent(d.replace(/^doi:/, '')), title: ['A paper']}))
    send(200, JSON.stringify({message: {items}}))
  }

  function arxiv(url: string, send: Send): void {
    const count = countOf('arxiv')
    if (fault === 'down') return send(503, '')
    if (fault === 'stumbles' && count % 4 === 1) return send(503, '', {'retry-after': '30'})
    const ids = (new URL(url, 'http://a').searchParams.get('id_list') ?? '').split(',')
    const shown = fault === 'stumbles' && count % 4 === 3 ? ids.slice(0, 10) : ids
    const entries = shown.map(
      id =>
        `<entry><id>http://arxiv.org/abs/${/v\d+$/.test(id) ? id : `${id}v9`}</id><title>A paper</title><published>2021-12-06T18:00:00Z</published></entry>`
    )
    send(200, `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}</feed>`)
  }

  function doi(url: string, send: Send): void {
    const dois = url
      .replace(/^\/doiRA\//, '')
      .split(',')
      .map(decodeURIComponent)
    if (url.startsWith('/api/handles/')) return send(200, '{"responseCode":1}')
    send(200, JSON.stringify(dois.map(d => ({DOI: d, RA: 'Crossref'}))))
  }

  function github(body: string, send: Send): void {
    const now = clock.time.clock()
    while ((points[0] ?? now) < now - hour) points.shift()
    points.push(now)
    if (points.length > pointsPerHour)
      return send(200, '{"errors":[{"type":"RATE_LIMIT","code":"graphql_rate_limit"}]}')
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
    send(200, JSON.stringify({data}))
  }

  function receive(request: IncomingMessage, response: ServerResponse): void {
    const host = (request.headers.host ?? '').toLowerCase()
    // A proxy is asked by the whole address.
    const url = (request.url ?? '').replace(/^http:\/\/[^/]+/, '')
    const now = clock.time.clock()
    requests.set(host, (requests.get(host) ?? 0) + 1)
    const gap = now - (last.get(host) ?? Number.NEGATIVE_INFINITY)
    if (gap < (limits[host] ?? polite) - 1) early.set(host, (early.get(host) ?? 0) + 1)
    last.set(host, now)
    const isHead = request.method === 'HEAD'
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.once('end', () => {
      const send: Send = (status, text, headers = {}) => {
        clock.stir()
        if (status === 0) {
          request.socket.destroy()
          return
        }
        response.writeHead(status, {
          'content-type': text.startsWith('{') || text.startsWith('[') ? 'application/json' : 'text/html',
          ...headers
        })
        response.end(isHead ? undefined : text)
      }
      // Answers take 40 to 340 ms, those of the registries a second.
      const delay = host in limits || host === 'api.github.com' ? 1000 : 40 + 300 * chanceOf(url)
      clock.after(delay, () => answer(host, url, body, send))
    })
    response.once('close', clock.stir)
  }

  const proxy = createServer({keepAliveTimeout: 0, maxHeaderSize: 65_536}, receive)
  proxy.on('connect', (_, socket) => {
    clock.stir()
    socket.on('error', () => {})
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    proxy.emit('connection', socket)
  })
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  return {
    proxy: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    requests,
    early,
    begin(next) {
      fault = next
      for (const counts of [requests, early, last, times]) counts.clear()
    },
    close: () => proxy.close()
  }
}

/** Answers; status 0 breaks the connection. */
type Send = (status: number, body: string, headers?: Record<string, string>) => void
