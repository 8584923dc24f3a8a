/**
 * One HTTP request, bounded in time and bytes.
 */

import type {Readable} from 'node:stream'
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib'
import {request} from 'undici'
import type {Dispatcher} from 'undici'

/** What came back. */
export interface Reply {
  status: number
  /** By lower-case name; repeated headers are joined with `, `. */
  headers: Readonly<Record<string, string>>
  /** Beginning of the body, decompressed, at most as long as asked for. */
  body: Buffer
  /** Whether the body ended before the limit, without an error. */
  complete: boolean
}

/** What is asked; times in milliseconds, sizes in bytes. */
export interface Question {
  url: string
  method?: 'GET' | 'HEAD' | 'POST'
  headers?: Readonly<Record<string, string>>
  body?: string
  /** Bytes of the body to read, before and after decompression. */
  limit: number | ((status: number, headers: Readonly<Record<string, string>>) => number)
  timeout: number
  dispatcher: Dispatcher
  /** Called when the request is written to its socket, which may be long after asking where the host is slow to connect. */
  onSent?: () => void
  signal?: AbortSignal | undefined
}

/**
 * Asks once. A body that is slow (a quarter of the time-out), cut off or too long is no failure once the headers are here: what was
 * read is returned.
 *
 * @throws
 *   The error of undici where no headers came; `TimeoutError` when the time is over; the signal's reason when it is aborted.
 */
export async function ask({
  url,
  method = 'GET',
  headers = {},
  body,
  limit,
  timeout,
  dispatcher,
  onSent,
  signal
}: Question): Promise<Reply> {
  const controller = new AbortController()
  const late = () => controller.abort(new DOMException('No answer in time', 'TimeoutError'))
  let timer = setTimeout(late, timeout)
  const stop = () => controller.abort(signal?.reason)
  signal?.addEventListener('abort', stop, {once: true})

  try {
    signal?.throwIfAborted()
    const response = await request(url, {
      method,
      headers: {...headers, 'accept-encoding': 'gzip, deflate, br'},
      body: body ?? null,
      dispatcher: onSent
        ? dispatcher.compose(dispatch => (options, handler) => dispatch(options, noticing(handler, onSent)))
        : dispatcher,
      signal: controller.signal,
      headersTimeout: timeout,
      bodyTimeout: timeout
    })
    clearTimeout(timer)
    timer = setTimeout(late, timeout / 4)
    const flat = flatten(response.headers)
    const bytes = method === 'HEAD' ? 0 : typeof limit === 'number' ? limit : limit(response.statusCode, flat)
    const read = await readStart(response.body, flat['content-encoding'], bytes)
    return {status: response.statusCode, headers: flat, ...read}
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

/** Tells when a request starts. */
function noticing(handler: Dispatcher.DispatchHandler, onSent: () => void): Dispatcher.DispatchHandler {
  const start = handler.onRequestStart?.bind(handler)
  handler.onRequestStart = (...details) => {
    onSent()
    start?.(...details)
  }
  return handler
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return flat
}

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress
}

const ignore = () => {}

/** Reads up to `limit` bytes and drops the rest together with the connection; a short rest is read, which keeps the connection. */
async function readStart(
  body: Readable,
  encoding: string | undefined,
  limit: number
): Promise<{body: Buffer; complete: boolean}> {
  body.on('error', ignore)
  const decode = decoders[encoding?.trim().toLowerCase() ?? '']
  const decoder = decode?.().on('error', ignore)
  const source: AsyncIterable<unknown> = decoder ? body.pipe(decoder) : body
  const chunks: Buffer[] = []
  let size = 0
  let raw = 0
  let complete = true
  const tooLong = () => size > limit || raw > limit
  if (decoder) {
    body.on('data', (chunk: Buffer) => (raw += chunk.length))
    // A body that breaks off must end the decoder too, which pipe does not do.
    body.once('error', () => decoder.end())
    body.once('aborted', () => decoder.end())
  }

  try {
    if (limit > 0) {
      for await (const chunk of source) {
        if (!Buffer.isBuffer(chunk)) continue
        chunks.push(chunk)
        size += chunk.length
        if (tooLong()) {
          complete = false
          break
        }
      }
    } else if (!body.readableEnded) {
      complete = await isShort(body)
    }
  } catch {
    complete = false
  }
  body.destroy()
  return {body: Buffer.concat(chunks).subarray(0, limit), complete}
}

/** Whether the body ends at once, as it does for HEAD, redirects and empty answers. */
async function isShort(body: Readable): Promise<boolean> {
  let size = 0
  for await (const chunk of body) {
    size += Buffer.isBuffer(chunk) ? chunk.length : 0
    if (size > 16_384) return false
  }
  return true
}
