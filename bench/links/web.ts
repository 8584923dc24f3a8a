/**
 * A small web of loopback hosts that answers as a plan says: `web.ts PLAN`. Prints `ready`, and on `SIGTERM` what it counted.
 */

import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Plan, PlannedLink} from './plan.ts'

const plan: Plan = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const links = new Map(plan.links.map(d => [`${d.host}${d.path}`, d]))
const pdf = Buffer.alloc(2_000_000, '%PDF-1.5 ')
const html = Buffer.from(`<!doctype html><title>A page</title>${'<p>Some text of it.'.repeat(600)}`)

const counted = {requests: 0, bytes: 0, mostAtOnce: 0, early: 0}
const open = new Map<string, number>()
const asked = new Map<string, number>()

function answer(request: IncomingMessage, response: ServerResponse): void {
  const host = request.socket.localAddress ?? ''
  const key = host + request.url
  const link = links.get(key)
  const count = (asked.get(key) ?? 0) + 1
  asked.set(key, count)
  counted.requests++
  open.set(host, (open.get(host) ?? 0) + 1)
  counted.mostAtOnce = Math.max(counted.mostAtOnce, open.get(host) ?? 0)
  response.once('close', () => open.set(host, (open.get(host) ?? 1) - 1))
  setTimeout(() => reply(link, count, request, response), link?.latency ?? 1)
}

function reply(
  link: PlannedLink | undefined,
  count: number,
  request: IncomingMessage,
  response: ServerResponse
): void {
  const isHead = request.method === 'HEAD'
  const send = (status: number, headers: Record<string, string> = {}, body: Uint8Array | string = '') => {
    response.writeHead(status, {
      'content-type': 'text/html',
      'content-length': Buffer.byteLength(body),
      ...headers
    })
    response.end(isHead ? undefined : body)
  }
  const succeed = () =>
    link?.path.endsWith('.pdf') ? send(200, {'content-type': 'application/pdf'}, pdf) : send(200, {}, html)
  switch (link?.kind) {
    case 'alive':
      return succeed()
    case 'moved':
      return request.url === link.path ? send(301, {location: `${link.path}?moved`}) : succeed()
    case 'head-refused':
      return isHead ? send(403) : succeed()
    case 'limited':
      return count === 1 ? send(429, {'retry-after': '1'}) : succeed()
    case 'flaky':
      return count === 1 ? void request.socket.resetAndDestroy() : succeed()
    case 'wall':
      return send(403, {'cf-mitigated': 'challenge'}, '<title>Just a moment...</title>')
    case 'soft':
      return send(200, {}, '<!doctype html><title>Page not found</title>')
    case 'reset':
      return void request.socket.resetAndDestroy()
    case 'hang':
      return
    default:
      return request.url === '/' || request.url?.endsWith('?moved') ? send(200, {}, html) : send(404)
  }
}

await Promise.all(
  plan.hosts.map(host => {
    const server = createServer({keepAliveTimeout: 30_000}, answer)
    server.on('connection', socket => {
      socket.on('error', () => {})
      socket.on('close', () => (counted.bytes += socket.bytesWritten))
    })
    return new Promise<void>(resolve => server.listen({port: plan.port, host, backlog: 1024}, resolve))
  })
)
process.once('SIGTERM', () => {
  console.log(JSON.stringify(counted))
  process.exit()
})
console.log('ready')
