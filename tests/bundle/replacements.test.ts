/**
 * Bundles have only a part of some packages: what is used of them must be there.
 */

import {expect, test, vi} from 'vitest'
import {forwardProxy} from '../links/servers/proxy.ts'
import {site} from '../links/servers/web.ts'
import {paperlintProcess, repositoryWith} from '../paperlint.ts'

test('the committed command asks for https pages through the tunnel of a proxy', async () => {
  const server = await site({})
  const proxy = await forwardProxy(new URL(server.url).port)
  const cwd = repositoryWith({
    'README.md': '- Language-Aware Vision Transformer [[pdf](https://papers.example.org/lavt)]\n'
  })
  const stop = new AbortController()
  const run = paperlintProcess(['links', '--no-cache'], {
    cwd,
    env: {HTTPS_PROXY: proxy.url},
    started: child => stop.signal.addEventListener('abort', () => child.kill())
  })
  await vi.waitFor(
    () =>
      expect(proxy.errands.map(d => `${d.method} ${d.target}`)).toContain('CONNECT papers.example.org:443'),
    10_000
  )
  // What is behind the tunnel speaks no TLS: the command would try again later.
  stop.abort()
  await run
})
