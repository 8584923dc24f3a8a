import {once} from 'node:events'
import {connect} from 'node:net'
import {Worker} from 'node:worker_threads'
import {onTestFinished} from 'vitest'

/** A server that sleeps: the first packet of a connection is lost until it wakes, since others fill its queue. Linux only. */
export interface SleepingServer {
  port: number
  wake: () => void
}

/** Connections that the queue takes: as many as it is asked for, and one more. */
const queue = 2

const program = `
const {parentPort, workerData} = require('node:worker_threads')
const server = require('node:http').createServer((_, response) => response.end('awake'))
server.listen({port: 0, host: '127.0.0.1', backlog: ${queue - 1}}, () => {
  parentPort.postMessage(server.address().port)
  Atomics.wait(workerData, 0, 0)
})`

/** Starts a server that sleeps; it is stopped with the test. */
export async function sleepingServer(): Promise<SleepingServer> {
  const isAwake = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(program, {eval: true, workerData: isAwake})
  const wake = () => {
    isAwake[0] = 1
    Atomics.notify(isAwake, 0)
  }
  onTestFinished(async () => {
    wake()
    await worker.terminate()
  })
  const [port]: number[] = await once(worker, 'message')
  for (let index = 0; index < queue; index++) {
    const socket = connect(port ?? 0, '127.0.0.1').on('error', () => {})
    onTestFinished(() => void socket.destroy())
    await once(socket, 'connect')
  }
  return {port: port ?? 0, wake}
}
