import {createServer} from 'node:http'
import {connect} from 'node:net'
import {request} from 'node:http'
import {onTestFinished} from 'vitest'
import type {IncomingMessage} from 'node:http'

/** What a proxy was asked for. */
export interface Errand {
  method: string
  /** URL, or host and port of a tunnel. */
  target: string
  headers: IncomingMessage['headers']
}

/**
 * A forward proxy: URLs by request, tunnels by CONNECT. It finds every name at one local port, as a proxy of an intranet would by its own
 * DNS.
 */
export async function forwardProxy(
  port: number | string,
  host = '127.0.0.1'
): Promise<{url: string; errands: Errand[]; close: () => Promise<void>}> {
  const errands: Errand[] = []
  const note = ({method = '', url = '', headers}: IncomingMessage) =>
    errands.push({method, target: url, headers})
  const server = createServer((incoming, response) => {
    note(incoming)
    const {pathname, search} = new URL(incoming.url ?? '')
    const onward = request(
      {host: '127.0.0.1', port, path: pathname + search, method: incoming.method, headers: incoming.headers},
      answer => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      }
    )
    onward.on('error', () => response.writeHead(502).end())
    incoming.pipe(onward)
  })
  server.on('connect', (incoming, socket) => {
    note(incoming)
    const onward = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, host, resolve))
  const close = async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
  onTestFinished(close)
  const address = server.address()
  return {url: `http://${host}:${typeof address === 'object' ? address?.port : ''}`, errands, close}
}
