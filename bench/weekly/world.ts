/**
 * All hosts of some lists in one server behind a proxy: registries with their limits, and pages as they are found in lists.
 */

import {createServer} from 'node:http'
import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Clock} from './clock.ts'
import {createLimits, isRegistry} from './limits.ts'
import {arxiv, crossref, doi, github} from './registries.ts'
import type {Fault, Reply} from './registries.ts'

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

/** What a page answers; `count` is how often it was asked, from 1. */
function pageAt(host: string, url: string, count: () => number): Reply {
  if (url === '/' || url.startsWith('/paperlint-')) return [url === '/' ? 200 : 404, html]
  switch (kindOf(host + url)) {
    case 'gone':
      return [404, 'Not found']
    case 'moved':
      return [301, '', {location: `${url}${url.includes('?') ? '&' : '?'}moved=1`}]
    case 'wall':
      return [403, '<title>Just a moment...</title>', {'cf-mitigated': 'challenge'}]
    case 'limited':
      return count() === 1 ? [429, '', {'retry-after': '20'}] : [200, html]
    case 'reset':
    case 'hang':
      return [0, '']
    default:
      return /\.pdf$/i.test(url) ? [200, '%PDF-1.5', {'content-type': 'application/pdf'}] : [200, html]
  }
}

/** What the hosts answer while something fails, within their limits. */
function createHosts(limits: ReturnType<typeof createLimits>) {
  const times = new Map<string, number>()
  const countOf = (key: string) => {
    const count = (times.get(key) ?? 0) + 1
    times.set(key, count)
    return count
  }
  return {
    forget: () => times.clear(),
    answer(host: string, url: string, body: string, fault: Fault): Reply {
      if (host === 'export.arxiv.org') return arxiv(url, fault, countOf('arxiv'))
      if (host === 'doi.org') return doi(url)
      if (host === 'api.crossref.org') return crossref(url, fault)
      const pause = limits.pauseOf(host)
      if (host === 'api.github.com') return github(body, pause > 0)
      if (pause > 0) return [429, '', {'retry-after': String(Math.ceil(pause / 1000))}]
      return pageAt(host, url, () => countOf(host + url))
    }
  }
}

/** Opens the world. */
export async function openWorld(clock: Clock): Promise<World> {
  const requests = new Map<string, number>()
  const early = new Map<string, number>()
  const limits = createLimits(clock.time.clock)
  const hosts = createHosts(limits)
  let fault: Fault = 'none'

  function receive(request: IncomingMessage, response: ServerResponse): void {
    const host = (request.headers.host ?? '').toLowerCase()
    // A proxy is asked by the whole address.
    const url = (request.url ?? '').replace(/^http:\/\/[^/]+/, '')
    requests.set(host, (requests.get(host) ?? 0) + 1)
    if (limits.isEarly(host)) early.set(host, (early.get(host) ?? 0) + 1)
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.once('end', () => {
      const isHanging = !isRegistry(host) && kindOf(host + url) === 'hang'
      // Answers take 40 to 340 ms, those of the registries a second.
      const delay = isHanging ? 20_000 : isRegistry(host) ? 1000 : 40 + 300 * chanceOf(url)
      clock.after(delay, () => {
        clock.stir()
        send(request, response, hosts.answer(host, url, body, fault))
      })
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
      limits.restart()
      hosts.forget()
      for (const counts of [requests, early]) counts.clear()
    },
    close: () => proxy.close()
  }
}

function send(request: IncomingMessage, response: ServerResponse, [status, text, headers = {}]: Reply): void {
  if (status === 0) {
    request.socket.destroy()
    return
  }
  const type = text.startsWith('{') || text.startsWith('[') ? 'application/json' : 'text/html'
  response.writeHead(status, {'content-type': type, ...headers})
  response.end(request.method === 'HEAD' ? undefined : text)
}
