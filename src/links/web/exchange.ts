/**
 * One exchange over a connection. Handlers instead of streams: most bodies are a few kilobytes, and there are many.
 */

import type {Dispatcher} from 'undici'
import type {Question, Reply} from './ask.ts'
import {createBody} from './body.ts'
import type {Body} from './body.ts'
import {flatten} from './headers.ts'

/** Thrown if the host accepted the connection, but sends no headers in time. Some shields always treat checkers like this. */
class NoAnswer extends Error {
  code = 'ERR_NO_ANSWER'
}

/** Asks, and resolves to the answer with its body as it came. Throws as `ask` does. */
export function exchange(question: Question): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const {handler, start} = receiver(question, resolve, reject)
    start()
    question.dispatcher.dispatch(requestOf(question), handler)
  })
}

function requestOf({url, method = 'GET', headers = {}, body}: Question): Dispatcher.DispatchOptions {
  const {origin, pathname, search} = new URL(url)
  // An empty query is part of the address, and `search` leaves it out.
  const query = search === '' && url.split('#')[0]?.endsWith('?') ? '?' : search
  return {
    origin,
    path: pathname + query,
    method,
    headers: {'accept-encoding': 'identity', ...headers},
    body: body ?? null,
    // The connection is also kept after HEAD.
    reset: false,
    headersTimeout: 0,
    bodyTimeout: 0
  }
}

/** Receives an answer, until it is whole, long enough, or late. `start` starts the clock. */
function receiver(
  question: Question,
  resolve: (reply: Reply) => void,
  reject: (error: unknown) => void
): {handler: Dispatcher.DispatchHandler; start: () => void} {
  const {method, timeout, onSent, signal} = question
  let head: (Pick<Reply, 'status' | 'headers'> & {body: Body}) | undefined
  let controller: Dispatcher.DispatchController | undefined
  let timer: NodeJS.Timeout | undefined
  let isSettled = false

  const settle = (error?: unknown, complete = false) => {
    if (isSettled) return
    isSettled = true
    clearTimeout(timer)
    if (head && !signal?.aborted)
      resolve({...head, body: head.body.bytes(), complete, release: head.body.release})
    else reject(error)
  }
  const stop = (error: Error) => {
    settle(error)
    controller?.abort(error)
  }
  const late = () =>
    stop(controller ? new NoAnswer() : new DOMException('No connection in time', 'TimeoutError'))

  const handler: Dispatcher.DispatchHandler = {
    onRequestStart(started) {
      controller = started
      if (isSettled) controller.abort(new Error('Too late'))
      else onSent?.()
    },
    onResponseStart(_, status, received) {
      if (status < 200 || isSettled) return
      const headers = flatten(received)
      const limit = method === 'HEAD' ? 0 : limitOf(question, status, headers)
      head = {status, headers, body: createBody(limit, Number(headers['content-length'] ?? 0))}
      clearTimeout(timer)
      timer = setTimeout(late, timeout / 4)
    },
    onResponseData(_, chunk) {
      // The memory of the body may be lent to another one.
      if (isSettled) return
      head?.body.add(chunk)
      if (head?.body.isEnough()) stop(new Error('Read enough'))
    },
    onResponseEnd: () => settle(undefined, head?.body.isWhole() ?? true),
    onResponseError: (_, error) => settle(error)
  }
  return {handler, start: () => void (timer = setTimeout(late, timeout))}
}

/** Bytes that are wanted of an answer. */
export function limitOf({limit}: Pick<Question, 'limit'>, status: number, headers: Reply['headers']): number {
  return typeof limit === 'number' ? limit : limit(status, headers)
}
