/**
 * Hosts with certificates of all kinds. The authority is trusted for this test only, in a process of its own; its key is lost, so that nobody
 * can make more of them. All are valid until 2120 but the expired one.
 */

import {execFile} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createServer} from 'node:https'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, onTestFinished, test} from 'vitest'
import {page, site} from './servers/web.ts'

const folder = join(import.meta.dirname, 'certificates')
const program = new URL('servers/judge.ts', import.meta.url).pathname

async function secure(certificate: string): Promise<string> {
  const read = (ending: string) => readFileSync(join(folder, `${certificate}.${ending}`))
  const server = createServer({cert: read('pem'), key: read('key')}, (_, response) => response.end('A page'))
  // Clients that do not like the certificate break the connection.
  server.on('tlsClientError', () => {})
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return `https://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
}

test('what a certificate says about a link', async () => {
  const plain = await site({'/': page()})
  const hosts = new Map([
    ['good', await secure('good')],
    ['expired', await secure('expired')],
    ['for another name', await secure('wrong-name')],
    ['signed by itself', await secure('self-signed')],
    ['plain HTTP on a secure port', plain.url.replace('http:', 'https:') + '/'],
    ['TLS on a plain port', (await secure('good')).replace('https:', 'http:')]
  ])
  const judge = async (env: Record<string, string>) => {
    const {stdout} = await promisify(execFile)(process.execPath, [program, ...hosts.values()], {
      env: {PATH: process.env['PATH'], ...env}
    })
    const found: Record<string, string> = JSON.parse(stdout)
    return Object.fromEntries([...hosts].map(([name, url]) => [name, found[url]]))
  }

  expect(await judge({NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem')})).toEqual({
    good: 'ok http-200',
    expired: 'unreachable tls-expired',
    'for another name': 'unreachable tls-wrong-name',
    'signed by itself': 'unreachable tls-untrusted',
    'plain HTTP on a secure port': 'unreachable tls-failed',
    'TLS on a plain port': 'unreachable connection-reset'
  })
  expect(await judge({})).toMatchObject({good: 'unreachable tls-untrusted'})
})
