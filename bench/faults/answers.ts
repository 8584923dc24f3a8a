/**
 * What the hosts of the fault server answer.
 */

import type {IncomingMessage, ServerResponse} from 'node:http'
import {brotliCompressSync, deflateSync, gzipSync, zstdCompressSync} from 'node:zlib'

/** Answers a request; `count` is how often this path was asked before, from 1. */
export type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void

type Headers = Record<string, string>

const html = {'content-type': 'text/html; charset=utf-8'}
const prose = `<p>${'We study how people read lists of papers. '.repeat(30)}</p>`

/** An ordinary page. */
export function page(
  title = 'Vision Lab',
  body = `<h1>Vision Lab</h1>${prose}`,
  headers: Headers = {}
): Answer {
  return said(200, title, body, headers)
}

/** A page with any status. */
export function said(status: number, title: string, body: string, headers: Headers = {}): Answer {
  return send(
    status,
    `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`,
    headers
  )
}

/** A page with more in its head. */
export function withHead(head: string, body = prose): Answer {
  return send(
    200,
    `<!doctype html><html><head><title>Vision Lab</title>${head}</head><body>${body}</body></html>`
  )
}

export function send(status: number, body: string | Buffer = '', headers: Headers = {}): Answer {
  return (request, response) => {
    response.writeHead(status, {...html, ...headers})
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

export const missing = send(404, '<!doctype html><title>Nothing</title><h1>404</h1>')

export function to(location: string, status = 302): Answer {
  return send(status, '', {location})
}

export const hang: Answer = () => {}
export const reset: Answer = request => void request.socket.resetAndDestroy()
export const close: Answer = request => void request.socket.end()
export const garbage: Answer = request => void request.socket.end('SSH-2.0-OpenSSH_9.2\r\n')

const document = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(40_000, 'x')])

/** A PDF that knows ranges. */
export const pdf: Answer = (request, response) => {
  const range = /bytes=0-(\d+)/.exec(request.headers.range ?? '')
  const end = range ? Number(range[1]) + 1 : document.length
  response.writeHead(range ? 206 : 200, {
    'content-type': 'application/pdf',
    'content-length': String(end),
    ...(range && {'content-range': `bytes 0-${end - 1}/${document.length}`})
  })
  response.end(request.method === 'HEAD' ? undefined : document.subarray(0, end))
}

export const plainPdf: Answer = (request, response) => {
  response.writeHead(200, {'content-type': 'application/pdf', 'content-length': String(document.length)})
  response.end(request.method === 'HEAD' ? undefined : document)
}

export function byMethod(head: Answer, get: Answer): Answer {
  return (request, ...rest) => (request.method === 'HEAD' ? head : get)(request, ...rest)
}

export function byRange(ranged: Answer, whole: Answer): Answer {
  return (request, ...rest) => (request.headers.range ? ranged : whole)(request, ...rest)
}

/** Answers in turn; the last one stays. */
export function inTurn(...answers: Answer[]): Answer {
  return (request, response, count) =>
    answers[Math.min(count, answers.length) - 1]?.(request, response, count)
}

/** A page in a coding that nobody asked for. */
export function coded(name: string, title = 'Vision Lab'): Answer {
  const text = `<!doctype html><title>${title}</title>${prose}`
  const encode = {gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync, zstd: zstdCompressSync}[name]
  return send(200, encode?.(text) ?? text, {'content-encoding': name})
}

/** A page that ends before its length. */
export const truncated: Answer = (_, response) => {
  response.writeHead(200, {...html, 'content-length': '9000'})
  response.write(`<!doctype html><title>Vision Lab</title>${prose}`, () => response.socket?.destroy())
}

export const drip: Answer = (_, response) => {
  response.writeHead(200, html)
  response.write('<!doctype html><title>Vision Lab</title>')
  const timer = setInterval(() => response.write('.'), 200)
  response.once('close', () => clearInterval(timer))
}

export const endless: Answer = (_, response) => {
  response.writeHead(200, html)
  const timer = setInterval(() => response.write('<p>more</p>'.repeat(3000)), 10)
  response.once('close', () => clearInterval(timer))
}
