import {createGzip, gzipSync} from 'node:zlib'
import {listen} from './listen.ts'
import type {Handler, Server} from './listen.ts'

type Answer = (...exchange: [...Parameters<Handler>, count: number]) => void

/** Answers by path; every other path is a 404. */
export type Site = Readonly<Record<string, Answer>>

/** A web site. `count` is how often the path was asked before, from 1. */
export function site(pages: Site, host?: string): Promise<Server> {
  const asked = new Map<string, number>()
  return listen((request, response) => {
    const path = request.url ?? ''
    const count = (asked.get(path) ?? 0) + 1
    asked.set(path, count)
    const answer = pages[path] ?? pages['*'] ?? status(404)
    answer(request, response, count)
  }, host)
}

export const page =
  (body = '<!doctype html><title>A page</title>', headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers}).end(body)
  }

export const status =
  (code: number, headers: Record<string, string | string[]> = {}, body = ''): Answer =>
  (_, response) => {
    response.writeHead(code, {'content-type': 'text/html', ...headers}).end(body)
  }

export const redirect = (location: string, code = 301): Answer => status(code, {location})

/** Answers in turn; the last one stays. */
export const inTurn =
  (...answers: readonly Answer[]): Answer =>
  (request, response, count) =>
    answers[Math.min(count, answers.length) - 1]!(request, response, count)

export const byMethod =
  (answers: Readonly<Record<string, Answer>>): Answer =>
  (request, response, count) =>
    (answers[request.method ?? ''] ?? status(405))(request, response, count)

export const reset: Answer = request => request.socket.resetAndDestroy()

export const hang: Answer = () => {}

/** Headers at once, then a byte now and then, for ever. */
export const drip: Answer = (_, response) => {
  response.writeHead(200, {'content-type': 'text/html'})
  const timer = setInterval(() => response.write('.'), 20)
  response.once('close', () => clearInterval(timer))
}

/** A document of that many bytes. */
export const pdf =
  (size = 2_000_000, type = 'application/pdf'): Answer =>
  (request, response) => {
    response.writeHead(200, {'content-type': type, 'content-length': size})
    response.end(request.method === 'HEAD' ? '' : Buffer.alloc(size, '%PDF-1.5 '))
  }

/** A kilobyte of gzip that is gigabytes of spaces. */
export const gzipBomb: Answer = (_, response) => {
  response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'})
  const gzip = createGzip()
  gzip.pipe(response)
  const block = Buffer.alloc(1_048_576, ' ')
  const more = () => {
    while (!response.destroyed && gzip.write(block));
    if (!response.destroyed) gzip.once('drain', more)
  }
  response.once('close', () => gzip.destroy())
  gzip.on('error', () => {})
  more()
}

export const gzipped =
  (body: string): Answer =>
  (_, response) => {
    response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'}).end(gzipSync(body))
  }
