/**
 * One HTTP request, bounded in time and bytes.
 */

import type {Dispatcher} from 'undici'
import {decoded} from './decode.ts'
import {flatten} from './headers.ts'
import type {Headers} from './headers.ts'

/** What came back. */
export interface Reply {
  status: number
  headers: Headers
  /** Beginning of the body, decompressed, at most as long as asked for. */
  body: Buffer
  /** Whether the body ended before the limit, without an error. */
  complete: boolean
}

/** What is asked; times in milliseconds, sizes in bytes. */
export interface Question {
  url: string
  method?: 'GET' | 'HEAD' | 'POST'
  headers?: Headers
  body?: string
  /** Bytes of the body to read, before and after decompression. */
  limit: number | ((status: number, headers: Headers) => number)
  timeout: number
  dispatcher: Dispatcher
  /** Called when the request is written to its socket, which may be long after asking where the host is slow to connect. */
  onSent?: () => void
  /** Whether the run is interrupted; whoever interrupts it destroys the dispatcher. */
  signal?: AbortSignal | undefined
}

/** Bytes after which a body is left. One that may end before is read to its end, beyond the limit, which keeps the connection. */
const longest = 65_536

/**
 * Asks once. A body that is slow (a quarter of the time-out), cut off or too long is not a failure once the headers are here: what was
 * read is returned.
 *
 * @throws
 *   The error of undici where no headers came; `TimeoutError` when the time is over; the signal's reason when it is aborted.
 */
export async function ask(question: Question): Promise<Reply> {
  question.signal?.throwIfAborted()
  const {body, ...reply} = await exchange(question)
  const limit = limitOf(question, reply)
  return {...reply, ...(await decoded(body, reply.headers['content-encoding'], limit, reply.complete))}
}

function limitOf({limit}: Question, {status, headers}: Pick<Reply, 'status' | 'headers'>): number {
  return typeof limit === 'number' ? limit : limit(status, headers)
}

/** The exchange itself; the body as it came. Handlers instead of streams: most bodies are a few kilobytes, and there are many. */
function exchange(question: Question): Promise<Reply> {
  const {url, method = 'GET', headers = {}, body, timeout, dispatcher, onSent, signal} = question
  const {origin, pathname, search} = new URL(url)
  // An empty query is part of the address, and `search` leaves it out.
  const query = search === '' && url.split('#')[0]?.endsWith('?') ? '?' : search
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    let limit = 0
    let last = 0
    let started: Pick<Reply, 'status' | 'headers'> | undefined
    let controller: Dispatcher.DispatchController | undefined
    let settled = false

    const settle = (error?: unknown, complete = false) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      if (started && !signal?.aborted) resolve({...started, body: beginning(chunks, limit), complete})
      else reject(error)
    }
    const stop = (error: Error) => {
      settle(error)
      controller?.abort(error)
    }
    const late = () => stop(new DOMException('No answer in time', 'TimeoutError'))
    let timer = setTimeout(late, timeout)

    dispatcher.dispatch(
      {
        origin,
        path: pathname + query,
        method,
        headers: {'accept-encoding': 'identity', ...headers},
        body: body ?? null,
        // The connection is kept after HEAD, too.
        reset: false,
        headersTimeout: 0,
        bodyTimeout: 0
      },
      {
        onRequestStart(started) {
          controller = started
          if (settled) controller.abort(new Error('Too late'))
          else onSent?.()
        },
        onResponseStart(_, status, received) {
          if (status < 200 || settled) return
          started = {status, headers: flatten(received)}
          limit = method === 'HEAD' ? 0 : limitOf(question, started)
          last = Number(started.headers['content-length'] ?? 0) > longest ? limit : Math.max(limit, longest)
          clearTimeout(timer)
          timer = setTimeout(late, timeout / 4)
        },
        onResponseData(_, chunk) {
          // Chunks are views of the parser's memory.
          if (size < limit) chunks.push(Buffer.from(chunk.subarray(0, limit - size)))
          size += chunk.length
          if (size > last) stop(new Error('Read enough'))
        },
        onResponseEnd: () => settle(undefined, size <= limit || limit === 0),
        onResponseError: (_, error) => settle(error)
      }
    )
  })
}

/** Bodies are garbage soon, and there are many: what is in one piece is not copied again. */
function beginning(chunks: readonly Buffer[], limit: number): Buffer {
  const [first, ...others] = chunks
  if (first && others.length === 0) return first
  return Buffer.concat(
    chunks,
    Math.min(
      limit,
      chunks.reduce((sum, d) => sum + d.length, 0)
    )
  )
}
