/**
 * A network of its own: all hosts of the cases on port 80 of this machine, and a name server that knows them. Runs a task in it.
 *
 * Needs a network namespace, in which it may listen to ports below 1024:
 * `unshare --user --map-root-user --net --mount node bench/faults/run.ts`, or `unshare --net --mount …` for root, which linkchecker needs.
 */

import {execFileSync} from 'node:child_process'
import {createSocket} from 'node:dgram'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {missing, page} from './answers.ts'
import type {Answer} from './answers.ts'
import {cases, others, pages} from './cases.ts'

export interface Lab {
  /** Forgets how often each path was asked. */
  reset: () => void
  requests: () => number
  /** Sets what the host `registry.test` answers. */
  setRegistry: (answer: Answer) => void
  close: () => void
}

/** Opens the network. */
export async function openLab(): Promise<Lab> {
  const folder = mkdtempSync(path.join(tmpdir(), 'paperlint-lab-'))
  const resolver = path.join(folder, 'resolv.conf')
  writeFileSync(resolver, 'nameserver 127.0.0.1\n')
  execFileSync('ip', ['link', 'set', 'lo', 'up'])
  execFileSync('mount', ['--bind', resolver, '/etc/resolv.conf'])

  const sites = new Map<string, Record<string, Answer>>(
    Object.entries(pages).map(([host, site]) => [host, {...site}])
  )
  let registry: Answer = missing
  for (const {host, site} of cases) sites.set(host, {...sites.get(host), ...site})
  let counts = new Map<string, number>()
  let requests = 0
  const web = createServer({maxHeaderSize: 65_536, requestTimeout: 0}, (request, response) => {
    requests++
    const host = (request.headers.host ?? '').toLowerCase().replace(/\.$/, '')
    const url = request.url ?? ''
    const key = `${host}${url}`
    const isHead = request.method === 'HEAD'
    const count = (counts.get(key) ?? 0) + (isHead ? 0 : 1)
    counts.set(key, count)
    const site = host === 'registry.test' ? {'*': registry} : sites.get(host)
    const answer = site?.[url] ?? site?.['*'] ?? (url === '/' && site ? page() : (others[host] ?? missing))
    answer(request, response, Math.max(1, count))
  })
  web.on('connection', socket => socket.on('error', () => {}))
  await new Promise<void>(resolve => web.listen(80, '127.0.0.1', resolve))
  const names = await nameServer(new Set([...sites.keys(), ...Object.keys(others), 'registry.test']))
  return {
    reset: () => void (counts = new Map()),
    requests: () => requests,
    setRegistry: answer => void (registry = answer),
    close: () => {
      web.closeAllConnections()
      web.close()
      names.close()
    }
  }
}

/** A name server that gives every known host this machine's address, and says of all others that they do not exist. */
async function nameServer(known: ReadonlySet<string>): Promise<{close: () => void}> {
  const socket = createSocket('udp4')
  socket.on('message', (question, {port, address}) => {
    const labels: string[] = []
    let at = 12
    for (let length = question[at] ?? 0; length > 0; length = question[at] ?? 0) {
      labels.push(question.toString('latin1', at + 1, at + 1 + length))
      at += length + 1
    }
    const end = at + 5
    const isKnown = known.has(labels.join('.').toLowerCase())
    const isAddress = isKnown && question.readUInt16BE(at + 1) === 1
    const header = Buffer.alloc(12)
    question.copy(header, 0, 0, 2)
    header.writeUInt16BE(isKnown ? 0x8180 : 0x8183, 2)
    header.writeUInt16BE(1, 4)
    header.writeUInt16BE(isAddress ? 1 : 0, 6)
    const answer = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 127, 0, 0, 1])
    const parts = [header, question.subarray(12, end), ...(isAddress ? [answer] : [])]
    socket.send(Buffer.concat(parts), port, address)
  })
  await new Promise<void>(resolve => socket.bind(53, '127.0.0.1', resolve))
  return {close: () => socket.close()}
}

/** URLs of the cases, in order. */
export function urlOf({host, path: where}: {host: string; path: string}): string {
  return `http://${host}${where}`
}
