import {connect, createServer} from 'node:net'
import {describe, expect, onTestFinished, test} from 'vitest'
import {glanceAt} from '../../src/links/web/glance.ts'
import {readPage} from '../../src/links/web/page.ts'
import {
  byMethod,
  drip,
  gzipBomb,
  gzipped,
  hang,
  inTurn,
  page,
  pdf,
  redirect,
  reset,
  site,
  status
} from './servers/web.ts'
import type {Site} from './servers/web.ts'
import {check, quick, says} from './setup.ts'

const hosts = Object.fromEntries(
  ['127.0.0.1', '127.0.0.2', '127.0.0.3'].map(d => [d, {interval: 0.004, connections: 4}])
)

/** Checks one path of a site that has a front page. */
async function visit(pages: Site, path = '/paper', expect?: 'pdf') {
  const server = await site({'/': page(), ...pages})
  const url = server.url + path
  const {by} = await check([expect ? {url, expect} : url], {}, {hosts})
  return {result: by.get(url)!, server, asked: server.arrivals.filter(d => d.url === path.replace(/#.*/, ''))}
}

const challenge = '<title>Just a moment...</title><script>window._cf_chl_opt={}</script>'
const notFound = '<!doctype html><title>Page not found | Institute</title>'
const parked = '<html><script src="https://cdn.bodis.com/x.js"></script></html>'

describe('one answer', () => {
  test.each<[name: string, pages: Site, expected: string, requests: number]>([
    ['a page', {'/paper': page()}, 'ok http-200', 1],
    ['a compressed page', {'/paper': gzipped('<title>A page</title>')}, 'ok http-200', 1],
    ['gone, twice', {'/paper': status(410)}, 'dead http-410', 2],
    ['gone, once', {'/paper': inTurn(status(410), page())}, 'ok http-200', 2],
    ['gone and not found in turn', {'/paper': inTurn(status(410), status(404))}, 'dead http-404', 2],
    ['not found, twice', {}, 'dead http-404', 2],
    ['not found, once', {'/paper': inTurn(status(404), page())}, 'ok http-200', 2],
    ['a server error', {'/paper': status(500)}, 'unreachable http-500', 2],
    ['a server error that heals', {'/paper': inTurn(status(503), page())}, 'ok http-200', 2],
    ['a reset that heals', {'/paper': inTurn(reset, page())}, 'ok http-200', 2],
    ['a reset', {'/paper': reset}, 'unreachable connection-reset', 2],
    ['no answer', {'/paper': hang}, 'unreachable no-answer', 2],
    ['a slow body', {'/paper': drip}, 'ok http-200', 1],
    ['a compressed bomb', {'/paper': gzipBomb}, 'ok http-200', 1],
    ['another failure of ours', {'/paper': status(400)}, 'unreachable http-400', 2]
  ])('%s', async (_, pages, expected, requests) => {
    const {result, asked} = await visit(pages)
    expect(says(result)).toBe(expected)
    expect(asked).toHaveLength(requests)
  })

  test('a fragment is never sent, and both spellings get a result', async () => {
    const server = await site({'/paper': page()})
    const {by} = await check(
      [`${server.url}/paper`, `${server.url}/paper#results`, `${server.url}/paper`],
      {},
      {hosts}
    )
    expect([...by.values()].map(says)).toEqual(['ok http-200', 'ok http-200'])
    expect(server.arrivals.map(d => d.url)).toEqual(['/paper'])
  })

  test('a connection that breaks before anything is asked, and heals', async () => {
    let connections = 0
    const web = await site({'/paper': page()})
    const server = createServer(socket => {
      socket.on('error', () => {})
      if (++connections === 1) socket.resetAndDestroy()
      else socket.pipe(connect(Number(new URL(web.url).port), '127.0.0.1')).pipe(socket)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/paper`
    const {by} = await check([url], {}, {hosts})
    expect(says(by.get(url))).toBe('ok http-200')
    expect(web.arrivals).toHaveLength(1)
  })

  test('nobody listens', async () => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    await new Promise(resolve => server.close(resolve))
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
    const {by} = await check([url], {}, {hosts})
    expect(says(by.get(url))).toBe('unreachable connection-refused')
  })
})

describe('404s that mean nothing', () => {
  test.each<[name: string, pages: Site, expected: string]>([
    ['a host that answers 404 to everything', {'/': status(404)}, 'blocked host-fails-alike'],
    ['a host that knows every path', {'*': page(), '/paper': status(404)}, 'unreachable http-404'],
    ['a host that is broken otherwise', {'*': status(500), '/paper': status(404)}, 'unreachable http-404']
  ])('%s', async (_, pages, expected) => {
    const {result} = await visit(pages)
    expect(says(result)).toBe(expected)
  })

  test('another page of the host makes the front page needless', async () => {
    const server = await site({'/': status(404), '/alive': page()})
    const {by} = await check([`${server.url}/alive`, `${server.url}/gone`], {}, {hosts})
    expect(says(by.get(`${server.url}/gone`))).toBe('dead http-404')
    expect(server.arrivals.map(d => d.url)).not.toContain('/')
  })
})

describe('bot walls', () => {
  test.each<[name: string, pages: Site, expected: string]>([
    [
      'Cloudflare, by header',
      {'/paper': status(403, {'cf-mitigated': 'challenge'})},
      'blocked waf-cloudflare'
    ],
    ['Cloudflare, by body', {'/paper': status(503, {}, challenge)}, 'blocked waf-cloudflare'],
    ['AWS, with a success', {'/paper': status(202, {'x-amzn-waf-action': 'challenge'})}, 'blocked waf-aws'],
    ['DataDome', {'/paper': status(403, {'x-datadome': 'protected'})}, 'blocked waf-datadome'],
    [
      'Imperva, with a success',
      {'/paper': page('<iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31"></iframe>')},
      'blocked waf-imperva'
    ],
    ['CloudFront', {'/paper': status(403, {'x-cache': 'Error from cloudfront'})}, 'blocked waf-cloudfront'],
    [
      'Anubis, with a success',
      {'/paper': page('<script id="anubis_challenge"></script>')},
      'blocked waf-anubis'
    ],
    ['LinkedIn', {'/paper': status(999)}, 'blocked http-999'],
    ['IEEE Xplore', {'/paper': status(418)}, 'blocked http-418'],
    ['not acceptable', {'/paper': status(406)}, 'blocked http-406'],
    ['legal reasons', {'/paper': status(451)}, 'blocked http-451'],
    ['a cookie wall', {'/paper': redirect('/paper', 302)}, 'blocked redirect-loop'],
    ['a loop of two', {'/paper': redirect('/b', 302), '/b': redirect('/paper', 302)}, 'blocked redirect-loop']
  ])('%s', async (_, pages, expected) => {
    const {result, asked} = await visit(pages)
    expect(says(result)).toBe(expected)
    expect(asked).toHaveLength(1)
  })

  test.each<[name: string, refusal: Site['*'], reason: string]>([
    ['an unexplained 202', status(202), 'http-202'],
    ['a bare 401', status(401), 'http-401'],
    ['a bare 403', status(403), 'http-403'],
    ['GET is not allowed', status(405), 'http-405'],
    ['a login page', redirect('/login?next=paper', 302), 'login-redirect']
  ])('%s may not last: it is asked twice', async (_, refusal, reason) => {
    const login = {'/login?next=paper': page()}
    const lasting = await visit({...login, '/paper': refusal})
    expect(says(lasting.result)).toBe(`blocked ${reason}`)
    expect(lasting.asked).toHaveLength(2)
    const passing = await visit({...login, '/paper': inTurn(refusal, page())})
    expect(says(passing.result)).toBe('ok http-200')
  })

  test.each<[name: string, answer: Site['*'], asked: number, verdicts: string[]]>([
    ['that refuses all pages: two of them again', status(403), 6, Array(4).fill('blocked http-403')],
    ['that shows one: all of them again', inTurn(status(403), page()), 8, Array(4).fill('ok http-200')]
  ])('a host %s', async (_, answer, asked, verdicts) => {
    const server = await site({'/a': answer, '/b': answer, '/c': answer, '/d': answer})
    const urls = ['/a', '/b', '/c', '/d'].map(d => server.url + d)
    const {by} = await check(urls, {}, {hosts})
    expect(urls.map(d => says(by.get(d)))).toEqual(verdicts)
    expect(server.arrivals).toHaveLength(asked)
  })

  test('a header that stands on ordinary pages too is no wall', async () => {
    const {result} = await visit({
      '/paper': page(undefined, {'x-datadome': 'protected', 'x-cdn': 'Incapsula'})
    })
    expect(says(result)).toBe('ok http-200')
  })
})

describe('successes that are none', () => {
  test.each<[name: string, pages: Site, path: string, expected: string]>([
    ['a title that says so', {'/paper': page(notFound)}, '/paper', 'unreachable not-found-title'],
    [
      'a paper about pages that are not found',
      {'/paper': page('<title>On 404 pages and how the page is found</title>')},
      '/paper',
      'ok http-200'
    ],
    ['a parked domain', {'/paper': page(parked)}, '/paper', 'unreachable parked-domain'],
    ['a redirect to the front page', {'/a/paper': redirect('/')}, '/a/paper', 'unreachable redirect-to-root'],
    ['a page that says it is a PDF', {'/paper.pdf': page()}, '/paper.pdf', 'unreachable not-a-pdf']
  ])('%s', async (_, pages, path, expected) => {
    const {result} = await visit(pages, path)
    expect(says(result)).toBe(expected)
  })

  // Viewers on hosts of their own; a page of the same name elsewhere is not the PDF.
  test.each([
    ['https://www.dropbox.com/s/2kq0z1/lavt.pdf?dl=0', undefined],
    ['https://web.archive.org/web/20220110/https://yz93.github.io/lavt.pdf', undefined],
    ['https://drive.google.com/file/lavt.pdf', undefined],
    ['https://github.com/yz93/LAVT-RIS/blob/main/lavt.pdf', undefined],
    ['https://gitlab.com/yz93/lavt/-/blob/main/lavt.pdf', undefined],
    ['https://huggingface.co/yz93/lavt/blob/main/lavt.pdf', undefined],
    ['https://commons.wikimedia.org/wiki/File:LAVT.pdf', undefined],
    ['https://notdropbox.com/s/lavt.pdf', 'not-a-pdf'],
    ['https://yz93.github.io/blobs/lavt.pdf', 'not-a-pdf'],
    ['https://yz93.github.io/lavt.pdf', 'not-a-pdf']
  ])('a page at %s: %s', (address, soft) => {
    const url = new URL(address)
    const reply = {
      status: 200,
      headers: {'content-type': 'text/html'},
      body: Buffer.from('<!doctype html><title>lavt.pdf</title><p>Preview of the file'),
      complete: true
    }
    expect(readPage(url, url, glanceAt(url, reply, 0), []).soft).toBe(soft)
  })

  test.each([
    ['https://paperswithcode.com/paper/attention-is-all-you-need', 'dead closed-service'],
    ['https://academic.microsoft.com/paper/1', 'dead closed-service']
  ])('a closed service is not asked: %s', async (url, expected) => {
    const {by} = await check([url])
    expect(says(by.get(url))).toBe(expected)
    expect(by.get(url)?.via).toBe('pattern')
  })
})

describe('redirects', () => {
  test.each<[name: string, pages: Site, expected: string, finalPath: string]>([
    ['permanent', {'/paper': redirect('/new'), '/new': page()}, 'redirected moved-permanently', '/new'],
    [
      'permanent, in two steps',
      {'/paper': redirect('/b', 308), '/b': redirect('/new'), '/new': page()},
      'redirected moved-permanently',
      '/new'
    ],
    ['for now', {'/paper': redirect('/new', 302), '/new': page()}, 'ok http-200', '/new'],
    [
      'permanent, then for now',
      {'/paper': redirect('/b'), '/b': redirect('/new', 307), '/new': page()},
      'ok http-200',
      '/new'
    ],
    ['to nowhere', {'/paper': redirect('/gone')}, 'dead http-404', '/gone']
  ])('%s', async (_, pages, expected, finalPath) => {
    const {result, server} = await visit(pages)
    expect(says(result)).toBe(expected)
    expect(result.finalUrl).toBe(server.url + finalPath)
    expect(result.hops[0]).toMatchObject({url: `${server.url}/paper`})
  })

  test('two links that meet ask the meeting place once', async () => {
    const server = await site({'/a': redirect('/new'), '/b': redirect('/new'), '/new': page()})
    await check([`${server.url}/a`, `${server.url}/b`], {}, {hosts})
    expect(server.arrivals.filter(d => d.url === '/new')).toHaveLength(1)
  })

  test('more than ten', async () => {
    const pages = Object.fromEntries(
      Array.from({length: 12}, (_, index) => [`/${index}`, redirect(`/${index + 1}`)])
    )
    const {result} = await visit(pages, '/0')
    expect(says(result)).toBe('blocked too-many-redirects')
  })

  test.each([
    ['the metadata service', 'http://169.254.169.254/latest/meta-data'],
    ['a link-local address', 'http://[fe80::1]/'],
    ['another scheme', 'ftp://127.0.0.1/paper']
  ])('to %s is not followed, even where private addresses are open', async (_, location) => {
    const {result} = await visit({'/paper': redirect(location)})
    expect(result.verdict).toMatch(/skipped|unreachable/)
    expect(result.reason).toMatch(/private-address|malformed-redirect/)
  })

  test('to an excluded address is not followed', async () => {
    const other = await site({'/new': page()}, '127.0.0.2')
    const server = await site({'/paper': redirect(`${other.url}/new`)})
    const {by} = await check([`${server.url}/paper`], {}, {hosts, exclude: ['http://127.0.0.2:*']})
    expect(says(by.get(`${server.url}/paper`))).toBe('skipped excluded')
    expect(other.arrivals).toEqual([])
  })
})

describe('files: their beginning is enough', () => {
  test.each<[name: string, pages: Site, expected: string, ranges: (string | undefined)[]]>([
    ['a document', {'/paper.pdf': pdf()}, 'ok http-200', ['bytes=0-1023']],
    [
      'HEAD lies',
      {'/paper.pdf': byMethod({HEAD: pdf(), GET: status(404)})},
      'dead http-404',
      ['bytes=0-1023', undefined]
    ],
    [
      'ranges are refused',
      {'/paper.pdf': inTurn(status(416), pdf())},
      'ok http-200',
      ['bytes=0-1023', undefined]
    ],
    [
      'ranges are forbidden',
      {'/paper.pdf': inTurn(status(403), pdf())},
      'ok http-200',
      ['bytes=0-1023', undefined]
    ],
    [
      'nothing in it',
      {'/paper.pdf': page('', {'content-type': 'application/pdf'})},
      'unreachable empty-file',
      ['bytes=0-1023', undefined]
    ],
    [
      'a document of no type',
      {'/paper.pdf': pdf(5000, 'application/octet-stream')},
      'ok http-200',
      ['bytes=0-1023']
    ]
  ])('%s', async (_, pages, expected, ranges) => {
    const {result, asked} = await visit(pages, '/paper.pdf', 'pdf')
    expect(says(result)).toBe(expected)
    expect(asked.map(d => d.method)).toEqual(ranges.map(() => 'GET'))
    expect(asked.map(d => d.headers.range)).toEqual(ranges)
  })
})

describe('rate limits', () => {
  test.each<[name: string, pages: Site, expected: string, requests: number]>([
    ['in seconds', {'/paper': inTurn(status(429, {'retry-after': '1'}), page())}, 'ok http-200', 2],
    [
      'as a date',
      {'/paper': inTurn(status(429, {'retry-after': new Date(Date.now() + 1500).toUTCString()}), page())},
      'ok http-200',
      2
    ],
    ['in words', {'/paper': inTurn(status(429, {'retry-after': '1s'}), page())}, 'ok http-200', 2],
    ['not said', {'/paper': inTurn(status(429), page())}, 'ok http-200', 2],
    ['an hour', {'/paper': status(429, {'retry-after': '3600'})}, 'rate-limited http-429', 1],
    ['a 503 that says when', {'/paper': inTurn(status(503, {'retry-after': '1'}), page())}, 'ok http-200', 2],
    [
      'a 403 with nothing left',
      {
        '/paper': status(403, {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Date.now() / 1000 + 3600)
        })
      },
      'rate-limited http-403',
      1
    ]
  ])('%s', async (_, pages, expected, requests) => {
    const {result, asked} = await visit(pages)
    expect(says(result)).toBe(expected)
    expect(asked).toHaveLength(requests)
  })

  test('one answer closes the gate for every link of the host', async () => {
    const server = await site({'*': inTurn(status(429, {'retry-after': '3600'}))})
    const urls = Array.from({length: 20}, (_, index) => `${server.url}/${index}`)
    const {by} = await check(urls, {}, {hosts: {'127.0.0.1': {connections: 1, interval: 0.004}}})
    expect(new Set([...by.values()].map(d => d.verdict))).toEqual(new Set(['rate-limited']))
    // Only what was asked was checked.
    const checked = [...by.values()].filter(d => d.checkedAt !== undefined)
    expect(checked).toHaveLength(server.arrivals.length)
    expect([...by.values()].reduce((sum, d) => sum + d.attempts, 0)).toBe(server.arrivals.length)
    expect(server.arrivals).toHaveLength(1)
  })

  test('Retry-After is kept by everybody', async () => {
    const server = await site({'/limited': inTurn(status(429, {'retry-after': '1'}), page()), '*': page()})
    const urls = ['/limited', '/1', '/2', '/3', '/4'].map(d => server.url + d)
    const {by} = await check(urls, {}, {hosts: {'127.0.0.1': {connections: 1, interval: 0.004}}})
    expect(new Set([...by.values()].map(says))).toEqual(new Set(['ok http-200']))
    expect(server.arrivals[1]!.at - server.arrivals[0]!.at).toBeGreaterThan(990)
  })
})

describe('politeness, measured at the server', () => {
  test('no host is asked faster than its limit, and nothing twice', async () => {
    const answer = (_: unknown, response: {writeHead(status: number): {end(body: string): void}}) =>
      void setTimeout(() => response.writeHead(200).end('A page'), 15)
    const servers = [await site({'*': answer}, '127.0.0.2'), await site({'*': answer}, '127.0.0.3')]
    const urls = servers.flatMap(d => Array.from({length: 12}, (_, index) => `${d.url}/${index}`))
    const pace = {connections: 2, interval: 0.02}
    await check([...urls, ...urls], {}, {hosts: {'127.0.0.2': pace, '127.0.0.3': pace}})
    for (const server of servers) {
      expect(server.arrivals).toHaveLength(12)
      expect(new Set(server.arrivals.map(d => d.url)).size).toBe(12)
      expect(server.mostAtOnce()).toBeLessThanOrEqual(2)
      expect(server.pace()).toBeGreaterThan(14)
    }
  })

  test('a redirect waits at the gate of the host it leads to', async () => {
    const target = await site({'*': page()}, '127.0.0.2')
    const source = await site(
      {'*': (request, response) => response.writeHead(301, {location: target.url + request.url}).end()},
      '127.0.0.3'
    )
    const urls = Array.from({length: 6}, (_, index) => `${source.url}/${index}`)
    await check(
      urls,
      {},
      {hosts: {'127.0.0.2': {connections: 1, interval: 0.03}, '127.0.0.3': {connections: 4, interval: 0}}}
    )
    expect(target.arrivals).toHaveLength(6)
    expect(target.pace()).toBeGreaterThan(20)
  })

  test('the User-Agent says who asks', async () => {
    const {server} = await visit({'/paper': page()})
    expect(server.arrivals[0]!.headers['user-agent']).toMatch(/^paperlint\/\d\S* \(\+https:\/\//)
    expect(server.arrivals[0]!.headers.authorization).toBeUndefined()
  })
})

test('what is asked again is not done yet', async () => {
  const server = await site({'/well': page(), '/ill': status(500)})
  const seen: string[] = []
  await check(
    [`${server.url}/well`, `${server.url}/ill`],
    {onProgress: ({done, again, total}) => seen.push(`${done} and ${again} of ${total}`)},
    {hosts: {'127.0.0.1': {connections: 1, interval: 0}}}
  )
  expect(seen).toEqual(['1 and 0 of 2', '1 and 1 of 2', '2 and 0 of 2'])
})

test('the time that is left counts the pause before what is asked again', async () => {
  const server = await site({'/ill': status(500)})
  const seen: number[] = []
  await check(
    [`${server.url}/ill`, `${server.url}/ill#part`],
    {
      onProgress: ({again, left}) => seen.push(again, left),
      time: {clock: Date.now, sleep: () => Promise.resolve()}
    },
    {recheckDelay: 20, hosts: {'127.0.0.1': {interval: 0}}}
  )
  expect(seen[0]).toBe(2)
  expect(seen[1]).toBeGreaterThan(10)
})

test('accepted statuses of a host are successes', async () => {
  const server = await site({'/paper': status(403)})
  const {by} = await check([`${server.url}/paper`], {}, {hosts: {'127.0.0.1': {accept: [403], interval: 0}}})
  expect(says(by.get(`${server.url}/paper`))).toBe('ok accepted-403')
})

test.each([
  ['mailto:me@example.org', 'skipped unsupported-scheme'],
  ['ftp://example.org/paper.pdf', 'skipped unsupported-scheme'],
  ['not a url', 'skipped not-a-url'],
  ['https://example.org/private/paper', 'skipped excluded'],
  ['http://169.254.169.254/', 'skipped private-address']
])('%s is not asked', async (url, expected) => {
  const {by} = await check([url], {}, {...quick, exclude: ['https://example.org/private/*']})
  expect(says(by.get(url))).toBe(expected)
})
