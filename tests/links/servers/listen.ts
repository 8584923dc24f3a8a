import {createServer} from 'node:http'
import type {IncomingMessage, ServerResponse} from 'node:http'

/** A request as it arrived. */
export interface Arrival {
  /** Milliseconds of a monotonic clock. */
  at: number
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
}

export interface Server {
  /** `http://127.0.0.1:12345` */
  url: string
  arrivals: Arrival[]
  /** Connections that were ever opened. */
  connections(): number
  /** Requests in flight at once, at most. */
  mostAtOnce(): number
  /** Milliseconds between two arrivals on average; single gaps also measure how busy this machine is. */
  pace(): number
  /** Ends it: its address refuses connections. */
  close(): Promise<void>
}

/** Answers a request; the body was read. */
export type Handler = (request: IncomingMessage & {body: string}, response: ServerResponse) => void

/** Starts a server on a port of its own, and stops it with the test; without a test it stays until the process ends. */
export async function listen(handler: Handler, host = '127.0.0.1'): Promise<Server> {
  const arrivals: Arrival[] = []
  let open = 0
  let most = 0
  const server = createServer({keepAliveTimeout: 1000}, (request, response) => {
    const {method = '', url = '', headers} = request
    const arrival: Arrival = {at: performance.now(), method, url, headers, body: ''}
    arrivals.push(arrival)
    most = Math.max(most, ++open)
    response.once('close', () => open--)
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('error', () => {})
    request.on('end', () => {
      arrival.body = Buffer.concat(chunks).toString()
      handler(Object.assign(request, {body: arrival.body}), response)
    })
  })
  let connections = 0
  server.on('connection', () => connections++)
  await new Promise<void>(resolve => server.listen(0, host, resolve))
  const close = async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
  if (process.env['VITEST']) (await import('vitest')).onTestFinished(close)
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://${host}:${port}`,
    arrivals,
    connections: () => connections,
    mostAtOnce: () => most,
    pace: () => (arrivals.at(-1)!.at - arrivals[0]!.at) / (arrivals.length - 1),
    close
  }
}
