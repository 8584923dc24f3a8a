import {describe, expect, test} from 'vitest'
import {proxiesOf} from '../../src/links/web/proxy.ts'
import {fakeGithub} from './servers/github.ts'
import {forwardProxy} from './servers/proxy.ts'
import {page, redirect, site} from './servers/web.ts'
import {check, registries, says} from './setup.ts'

/** No private address is open here: behind a proxy, names are the proxy's to find. */
const closed = {allowPrivate: false, hosts: {}}
const paper = 'http://papers.example.org/lavt'

const portOf = (url: string) => new URL(url).port

describe('links go through the proxy of the environment', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])('%s, itself on a private address', async name => {
    const server = await site({'/lavt': page()})
    const proxy = await forwardProxy(portOf(server.url))
    const {by} = await check([paper], {env: {[name]: proxy.url}}, closed)
    expect(says(by.get(paper))).toBe('ok http-200')
    expect(proxy.errands).toMatchObject([{method: 'GET', target: paper}])
    expect(server.arrivals.map(d => d.headers.host)).toEqual(['papers.example.org'])
  })

  test('https goes through a tunnel, whose name is all that the proxy sees', async () => {
    const server = await site({})
    const proxy = await forwardProxy(portOf(server.url))
    const url = 'https://papers.example.org/lavt?token=1'
    const {by} = await check([url], {env: {HTTPS_PROXY: proxy.url}}, closed)
    // What is behind the tunnel speaks no TLS.
    expect(by.get(url)?.verdict).toBe('unreachable')
    expect(new Set(proxy.errands.map(d => `${d.method} ${d.target}`))).toEqual(
      new Set(['CONNECT papers.example.org:443'])
    )
  })

  test('a redirect goes through it too', async () => {
    const server = await site({'/lavt': redirect('http://other.example.org/lavt-ris'), '/lavt-ris': page()})
    const proxy = await forwardProxy(portOf(server.url))
    const {by} = await check([paper], {env: {HTTP_PROXY: proxy.url}}, closed)
    expect(says(by.get(paper))).toBe('redirected moved-permanently')
    expect(proxy.errands.map(d => d.target)).toEqual([paper, 'http://other.example.org/lavt-ris'])
  })

  test('a proxy without a scheme is one', () => {
    expect(proxiesOf({HTTPS_PROXY: 'proxy.lab.example:3128', NO_PROXY: 'lab.example'})).toEqual({
      http: undefined,
      https: 'http://proxy.lab.example:3128',
      except: 'lab.example'
    })
  })
})

describe('NO_PROXY', () => {
  test('hosts that it names are asked directly', async () => {
    const server = await site({'*': page()})
    const proxy = await forwardProxy(portOf(server.url))
    const {by} = await check(
      [paper, `${server.url}/lavt`],
      {env: {HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1'}},
      {hosts: {}}
    )
    expect([...by.values()].map(says)).toEqual(['ok http-200', 'ok http-200'])
    expect(proxy.errands.map(d => d.target)).toEqual([paper])
  })

  test('a local name stays closed where it names all', async () => {
    const server = await site({'*': page()})
    const proxy = await forwardProxy(portOf(server.url))
    const url = `http://papers.localhost:${portOf(server.url)}/`
    const {by} = await check([url], {env: {HTTP_PROXY: proxy.url, NO_PROXY: '*'}}, closed)
    expect(says(by.get(url))).toBe('skipped private-address')
    expect([...proxy.errands, ...server.arrivals]).toEqual([])
  })
})

describe('the proxy opens no private address', () => {
  test.each([
    'http://127.0.0.1/',
    'http://10.1.2.3/admin',
    'http://[::1]/',
    'http://2130706433/',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/',
    'http://metadata.google.internal/',
    'http://router.local/'
  ])('%s', async url => {
    const server = await site({'*': page()})
    const proxy = await forwardProxy(portOf(server.url))
    const {by} = await check([url], {env: {HTTP_PROXY: proxy.url}}, closed)
    expect(says(by.get(url))).toBe('skipped private-address')
    expect(proxy.errands).toEqual([])
  })

  test('a redirect does not open one', async () => {
    const server = await site({'/lavt': redirect('http://169.254.169.254/latest/meta-data')})
    const proxy = await forwardProxy(portOf(server.url))
    const {by} = await check([paper], {env: {HTTP_PROXY: proxy.url}}, closed)
    expect(says(by.get(paper))).toBe('skipped private-address')
    expect(proxy.errands.map(d => d.target)).toEqual([paper])
  })
})

describe('secrets', () => {
  test('the password of the proxy goes to the proxy alone', async () => {
    const server = await site({'*': page()})
    const proxy = await forwardProxy(portOf(server.url))
    const env = {HTTP_PROXY: proxy.url.replace('//', '//ada:secret@'), NO_PROXY: '127.0.0.1'}
    await check([`${server.url}/direct`], {env}, {hosts: {}})
    expect(server.arrivals.map(d => d.headers['proxy-authorization'])).toEqual([undefined])
    await check([paper], {env}, closed)
    expect(proxy.errands[0]!.headers['proxy-authorization']).toBe(
      `Basic ${Buffer.from('ada:secret').toString('base64')}`
    )
  })

  test('the token of GitHub stays inside the tunnel', async () => {
    const server = await site({})
    const proxy = await forwardProxy(portOf(server.url))
    const env = {HTTPS_PROXY: proxy.url, GITHUB_TOKEN: 'secret-token'}
    const {problems} = await check(['https://github.com/yz93/LAVT-RIS'], {env}, closed)
    expect(problems).toEqual([
      'GitHub does not answer (the host offers no secure connection); 1 link was not checked'
    ])
    expect(new Set(proxy.errands.map(d => d.target))).toEqual(new Set(['api.github.com:443']))
    expect(JSON.stringify(proxy.errands)).not.toContain('secret-token')
  })

  test('pages get no token, through a proxy or not', async () => {
    const server = await site({'*': page()})
    const github = await fakeGithub()
    const proxy = await forwardProxy(portOf(server.url))
    const env = {...(await registries({github})), HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1'}
    await check([paper, 'https://github.com/yz93/LAVT-RIS'], {env}, closed)
    expect(github.arrivals[0]!.headers.authorization).toBe('bearer secret-token')
    expect(JSON.stringify([proxy.errands, server.arrivals])).not.toContain('secret-token')
  })
})

describe('a proxy that is down says nothing about links', () => {
  test('from the start', async () => {
    const proxy = await forwardProxy(9)
    await proxy.close()
    const {by, aborted} = await check(
      [paper],
      {env: {HTTP_PROXY: proxy.url.replace('//', '//ada:secret@')}},
      closed
    )
    expect(aborted).toBe('environment')
    expect(says(by.get(paper))).toBe('skipped environment')
  })

  test('on the way', async () => {
    const server = await site({
      '/lavt': (request, response, count) => {
        page()(request, response, count)
        void proxy.close()
      }
    })
    const proxy = await forwardProxy(portOf(server.url))
    const {aborted} = await check(
      [paper, `${paper}-2`],
      {env: {HTTP_PROXY: proxy.url}},
      {
        ...closed,
        hosts: {'papers.example.org': {connections: 1, interval: 0.1}}
      }
    )
    expect(aborted).toBe('environment')
  })
})
