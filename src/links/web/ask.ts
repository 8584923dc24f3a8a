/**
 * One HTTP request, bounded in time and bytes.
 */

import type {Dispatcher} from 'undici'
import {decoded} from './decode.ts'
import {exchange, limitOf} from './exchange.ts'
import type {Headers} from './headers.ts'

/** What came back. */
export interface Reply {
  status: number
  headers: Headers
  /** Beginning of the body, decompressed, at most as long as asked for. */
  body: Buffer
  /** Whether the body ended before the limit, without an error. */
  complete: boolean
  /** Says that the body was read: its memory is used for another one. */
  release: () => void
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
  /** Whether the run is interrupted; the interruption also destroys the dispatcher. */
  signal?: AbortSignal | undefined
}

/**
 * Asks once. A body that is slow (a quarter of the time-out), cut off or too long is not a failure once the headers are here: what was
 * read is returned.
 *
 * @throws
 *   The error of undici if no headers came; `TimeoutError` if no connection was opened in time, `NoAnswer` if no headers came in time; the
 *   signal's reason if it is aborted.
 */
export async function ask(question: Question): Promise<Reply> {
  question.signal?.throwIfAborted()
  const {body, ...reply} = await exchange(question)
  const limit = limitOf(question, reply.status, reply.headers)
  return {...reply, ...(await decoded(body, reply.headers['content-encoding'], limit, reply.complete))}
}
