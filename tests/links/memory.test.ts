import {execFileSync, spawnSync} from 'node:child_process'
import {readdir, readFile, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {checkLinks} from '../../src/links/index.ts'
import type {LinkSettings, RunOptions} from '../../src/links/index.ts'
import {openJournal, readCache, writeCache} from '../../src/links/memory/cache.ts'
import type {CacheEntry} from '../../src/links/memory/entry.ts'
import {isFresh} from '../../src/links/memory/freshness.ts'
import {fakeArxiv} from './servers/arxiv.ts'
import type {Handler} from './servers/listen.ts'
import {hang, inTurn, page, site, status} from './servers/web.ts'
import {check, folder, quick, registries, says} from './setup.ts'

const day = 86_400_000
const start = Date.parse('2026-01-01T00:00:00Z')
const hosts = {'127.0.0.1': {interval: 0.004, connections: 4}}

/** A clock that starts on a day of the story, and runs at the usual speed. */
function onDay(number: number): Pick<RunOptions, 'time'> {
  const began = performance.now()
  return {
    time: {
      clock: () => start + number * day + (performance.now() - began),
      sleep: delay => new Promise(resolve => setTimeout(resolve, delay))
    }
  }
}

describe('streaks', () => {
  test('three failing runs over two weeks are a death, and a success ends them', async () => {
    const server = await site({'/paper': status(500)})
    const url = `${server.url}/paper`
    const cacheFile = join(await folder(), 'links.jsonl')
    const verdicts: string[] = []
    for (const number of [0, 1, 13, 14]) {
      const {by} = await check([url], {cacheFile, ...onDay(number)}, {hosts})
      verdicts.push(says(by.get(url)))
    }
    expect(verdicts).toEqual([
      'unreachable http-500',
      'unreachable http-500',
      'unreachable http-500',
      'dead http-500'
    ])
  })

  test('weeks of 503 are no death, nor do they count for the first failure that may be one', async () => {
    let failing = 503
    const server = await site({'/paper': (...exchange) => status(failing)(...exchange)})
    const url = `${server.url}/paper`
    const cacheFile = join(await folder(), 'links.jsonl')
    const verdicts: string[] = []
    for (const number of [0, 8, 16, 24, 32, 40]) {
      if (number >= 24) failing = 500
      const {by} = await check([url], {cacheFile, ...onDay(number)}, {hosts})
      verdicts.push(says(by.get(url)))
    }
    expect(verdicts).toEqual([
      ...Array(3).fill('unreachable http-503'),
      ...Array(2).fill('unreachable http-500'),
      'dead http-500'
    ])
  })

  test('two failing runs are none, however far apart', async () => {
    const server = await site({'/paper': status(500)})
    const url = `${server.url}/paper`
    const cacheFile = join(await folder(), 'links.jsonl')
    await check([url], {cacheFile, ...onDay(0)}, {hosts})
    const {by} = await check([url], {cacheFile, ...onDay(40)}, {hosts})
    expect(by.get(url)).toMatchObject({
      verdict: 'unreachable',
      failStreak: 2,
      firstFailAt: expect.stringMatching(/^2026-01-01/)
    })
  })

  test.each([
    ['two runs on one day', [0, 0.1], 1, 'unreachable'],
    ['three runs on the first day, and one after two weeks', [0, 0.1, 0.2, 14], 2, 'unreachable'],
    ['runs on three days over two weeks', [0, 7, 14], 3, 'dead']
  ])('%s', async (_, days, failStreak, verdict) => {
    const server = await site({'/paper': status(500)})
    const url = `${server.url}/paper`
    const cacheFile = join(await folder(), 'links.jsonl')
    let last: unknown
    for (const number of days) last = (await check([url], {cacheFile, ...onDay(number)}, {hosts})).by.get(url)
    expect(last).toMatchObject({failStreak, verdict})
  })

  test('a success between starts anew', async () => {
    // Each failing run asks twice.
    const failing = status(500)
    const server = await site({'/paper': inTurn(failing, failing, failing, failing, page(), failing)})
    const url = `${server.url}/paper`
    const cacheFile = join(await folder(), 'links.jsonl')
    for (const number of [0, 7, 14]) await check([url], {cacheFile, ...onDay(number)}, {hosts})
    const {by} = await check([url], {cacheFile, ...onDay(40)}, {hosts})
    expect(by.get(url)).toMatchObject({
      verdict: 'unreachable',
      failStreak: 1,
      lastOkAt: expect.stringMatching(/^2026-01-15/)
    })
  })

  test('a bot wall is no death, however long it stands', async () => {
    const server = await site({'/paper': status(403)})
    const url = `${server.url}/paper`
    const cacheFile = join(await folder(), 'links.jsonl')
    for (const number of [0, 20, 40, 60]) await check([url], {cacheFile, ...onDay(number)}, {hosts})
    const {by} = await check([url], {cacheFile, ...onDay(80)}, {hosts})
    expect(by.get(url)).toMatchObject({verdict: 'blocked', failStreak: 0})
  })
})

test('a rate limit is not recorded: what was known stays, and the link goes first next time', async () => {
  const server = await site({'/paper': inTurn(page(), status(429, {'retry-after': '3600'}))})
  const cacheFile = join(await folder(), 'links.jsonl')
  await check([`${server.url}/paper`], {cacheFile, ...onDay(0)}, {hosts})
  const before = await readFile(cacheFile, 'utf8')
  const {by} = await check([`${server.url}/paper`], {cacheFile, ...onDay(60)}, {hosts})
  expect(by.get(`${server.url}/paper`)).toMatchObject({
    verdict: 'rate-limited',
    failStreak: 0,
    lastOkAt: expect.stringMatching(/^2026-01-01/)
  })
  expect(await readFile(cacheFile, 'utf8')).toBe(before)
})

describe('what is known is not asked again', () => {
  test('while it is fresh', async () => {
    const server = await site({'/paper': page()})
    const url = `${server.url}/paper`
    const cacheFile = join(await folder(), 'links.jsonl')
    const seen: string[] = []
    for (const number of [0, 5, 30]) {
      const {by} = await check([url], {cacheFile, ...onDay(number)}, {hosts})
      seen.push(`${by.get(url)?.via} ${server.arrivals.length}`)
    }
    expect(seen).toEqual(['http 1', 'cache 1', 'http 2'])
  })

  test('records of papers are kept with it', async () => {
    const arxiv = await fakeArxiv({papers: {'2112.02244': {title: 'LAVT'}}})
    const env = await registries({arxiv})
    const cacheFile = join(await folder(), 'links.jsonl')
    await check(['https://arxiv.org/abs/2112.02244'], {cacheFile, env})
    const {by} = await check(['https://arxiv.org/abs/2112.02244'], {cacheFile, env})
    expect([...by.values()][0]).toMatchObject({
      via: 'cache',
      verdict: 'ok',
      records: [{title: 'LAVT', source: 'arXiv'}]
    })
    expect(arxiv.arrivals).toHaveLength(1)
  })

  test('other settings judge the same evidence again, without asking', async () => {
    const server = await site({'/paper': status(418)})
    const url = `${server.url}/paper`
    const cacheFile = join(await folder(), 'links.jsonl')
    await check([url], {cacheFile}, {hosts})
    const {by} = await check([url], {cacheFile}, {hosts: {'127.0.0.1': {accept: [418]}}})
    expect(by.get(url)).toMatchObject({verdict: 'ok', via: 'cache'})
    expect(server.arrivals).toHaveLength(1)
  })

  test('offline nobody is asked, and old knowledge counts', async () => {
    const server = await site({'/paper': page()})
    const cacheFile = join(await folder(), 'links.jsonl')
    await check([`${server.url}/paper`], {cacheFile, ...onDay(0)}, {hosts})
    const {by} = await check(
      [`${server.url}/paper`, `${server.url}/new`],
      {cacheFile, offline: true, ...onDay(300)},
      {hosts}
    )
    expect([...by.values()].map(says)).toEqual(['ok http-200', 'skipped offline'])
    expect(server.arrivals).toHaveLength(1)
  })

  test('lifetimes differ between links by up to a quarter', () => {
    const at = new Date(start).toISOString()
    const found = {kind: 'answer', status: 200, hops: [], finalUrl: ''} as const
    const fresh = (days: number) =>
      Array.from({length: 400}, (_, index) =>
        isFresh(`https://example.org/${index}`, found, 'ok', at, start + days * day)
      ).filter(Boolean).length
    expect(fresh(10.4)).toBe(400)
    expect(fresh(14)).toBeGreaterThan(120)
    expect(fresh(14)).toBeLessThan(280)
    expect(fresh(17.6)).toBe(0)
  })

  test.each([
    ['https://openreview.net/forum?id=abc', 60, true],
    ['https://openreview.net/forum?id=abc', 120, false],
    ['https://example.org/paper', 60, false]
  ])('%s is believed for %d days: %s', (url, days, expected) => {
    const found = {kind: 'answer', status: 200, hops: [], finalUrl: ''} as const
    expect(isFresh(url, found, 'ok', new Date(start).toISOString(), start + days * day)).toBe(expected)
  })
})

describe('the file', () => {
  const entry = (url: string, checkedAt = '2026-01-01T00:00:00.000Z'): CacheEntry => ({
    url,
    checkedAt,
    lastOkAt: checkedAt,
    failStreak: 0,
    evidence: {kind: 'answer', status: 200, hops: [], finalUrl: url}
  })
  const mapOf = (...entries: CacheEntry[]) => new Map(entries.map(d => [d.url, d]))

  test.runIf(process.platform !== 'win32')(
    'may be a pipe or a device, in which nothing is kept',
    async () => {
      const server = await site({'/paper': page()})
      const cacheFile = join(await folder(), 'pipe')
      execFileSync('mkfifo', [cacheFile])
      const {by, problems} = await check([`${server.url}/paper`], {cacheFile}, {hosts})
      expect({said: [...by.values()].map(says), problems}).toEqual({said: ['ok http-200'], problems: []})
      expect((await stat(cacheFile)).isFIFO()).toBe(true)
    }
  )

  test('is JSON lines, sorted by URL, with a version', async () => {
    const file = join(await folder(), 'deep', 'links.jsonl')
    await writeCache(file, mapOf(entry('https://b.org/'), entry('https://a.org/')))
    const lines = (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map(d => JSON.parse(d))
    expect(lines[0]).toEqual({paperlint: 'link-cache', version: 1})
    expect(lines.slice(1).map(d => d.url)).toEqual(['https://a.org/', 'https://b.org/'])
  })

  test.each([
    ['cut off', (text: string) => text.slice(0, -40), ['https://a.org/']],
    [
      'a damaged line',
      (text: string) => text.replace('"https://a.org/"', '"https://a.org/'),
      ['https://b.org/']
    ],
    [
      'conflict markers',
      (text: string) => text.replaceAll('\n', '\n<<<<<<< ours\n'),
      ['https://a.org/', 'https://b.org/']
    ],
    ['another version', (text: string) => text.replace('"version":1', '"version":99'), []],
    ['empty', () => '', []],
    ['no text', () => '\0\0\u0001', []],
    ['another shape', () => '{"url":"https://a.org/","evidence":{"kind":"answer"}}\n[]\nnull\n', []]
  ])('%s: what is whole is read', async (_, damage, expected) => {
    const file = join(await folder(), 'links.jsonl')
    await writeCache(file, mapOf(entry('https://a.org/'), entry('https://b.org/')))
    await writeFile(file, damage(await readFile(file, 'utf8')))
    expect([...(await readCache(file)).keys()]).toEqual(expected)
  })

  test('what killed processes left is removed, what runs is left alone', async () => {
    const path = await folder()
    const file = join(path, 'links.jsonl')
    const id = '01234567-89ab-4cde-8f01-23456789abcd'
    const gone = spawnSync(process.execPath, ['--eval', '']).pid
    const ours = `links.jsonl.${process.pid}.${id}.tmp`
    for (const name of [
      `links.jsonl.${gone}.${id}.tmp`,
      `links.jsonl.lock.${gone}.${id}.tmp`,
      ours,
      'links.jsonl.bak'
    ])
      await writeFile(join(path, name), '')
    await writeCache(file, mapOf(entry('https://a.org/')))
    expect((await readdir(path)).sort()).toEqual(['links.jsonl', ours, 'links.jsonl.bak'])
  })

  test('two runs at once lose nothing', async () => {
    const path = await folder()
    const file = join(path, 'links.jsonl')
    await Promise.all(
      Array.from({length: 12}, (_, index) => writeCache(file, mapOf(entry(`https://${index}.org/`))))
    )
    expect((await readCache(file)).size).toBe(12)
    expect(await readdir(path)).toEqual(['links.jsonl'])
  })

  test('of two entries for one link the newer one stays', async () => {
    const file = join(await folder(), 'links.jsonl')
    await writeCache(file, mapOf(entry('https://a.org/', '2026-03-01T00:00:00.000Z')))
    await writeCache(file, mapOf(entry('https://a.org/', '2026-02-01T00:00:00.000Z')))
    expect((await readCache(file)).get('https://a.org/')?.checkedAt).toBe('2026-03-01T00:00:00.000Z')
  })

  test('what the journal has of others, and the last success of what fails now, goes into the file', async () => {
    const file = join(await folder(), 'links.jsonl')
    const journal = await openJournal(file)
    const noon = '2026-03-01T12:00:00.000Z'
    await journal.add([
      entry('https://well.org/', noon),
      entry('https://ill.org/', noon),
      entry('https://other.org/', noon)
    ])
    const failing = {...entry('https://ill.org/', '2026-03-02T00:00:00.000Z'), failStreak: 1}
    delete failing.lastOkAt
    await writeCache(file, mapOf(entry('https://well.org/', '2026-03-02T00:00:00.000Z'), failing))
    const found = await readCache(file)
    expect([...found.keys()]).toEqual(['https://ill.org/', 'https://other.org/', 'https://well.org/'])
    expect(found.get('https://ill.org/')?.lastOkAt).toBe(noon)
    expect(found.get('https://well.org/')?.checkedAt).toBe('2026-03-02T00:00:00.000Z')
  })

  test('more entries than are written at once', async () => {
    const file = join(await folder(), 'links.jsonl')
    const many = Array.from({length: 501}, (_, index) => entry(`https://a.org/${index}`))
    await writeCache(file, mapOf(...many))
    expect((await readCache(file)).size).toBe(501)
  })

  test('a lock of a process that is gone is taken over', async () => {
    const file = join(await folder(), 'links.jsonl')
    await writeFile(`${file}.lock`, '99999999')
    await writeCache(file, mapOf(entry('https://a.org/')))
    expect((await readCache(file)).size).toBe(1)
  })
})

describe('runs that end early', () => {
  const settings: LinkSettings = {...quick, timeout: 5, hosts: {'127.0.0.1': {connections: 1, interval: 0}}}

  test('interrupted: what is known is written, the rest goes first next time', async () => {
    const server = await site({'/1': page(), '/2': page(), '/3': hang, '/4': page()})
    const urls = ['/1', '/2', '/3', '/4'].map(d => server.url + d)
    const cacheFile = join(await folder(), 'links.jsonl')
    const stop = new AbortController()
    const {results, aborted} = await checkLinks(urls, settings, {
      cacheFile,
      signal: stop.signal,
      onProgress: ({done}) => done === 2 && setTimeout(() => stop.abort(), 20)
    })
    expect(aborted?.reason).toBe('interrupted')
    expect(results.map(says)).toEqual([
      'ok http-200',
      'ok http-200',
      'skipped interrupted',
      'skipped interrupted'
    ])
    expect([...(await readCache(cacheFile)).keys()]).toEqual(urls.slice(0, 2))
  })

  test('out of time', async () => {
    const server = await site({'/1': page(), '/2': hang})
    const {results, aborted} = await checkLinks([`${server.url}/1`, `${server.url}/2`], settings, {
      budget: 1.5
    })
    expect(aborted?.reason).toBe('budget')
    expect(results.map(says)).toEqual(['ok http-200', 'skipped budget'])
  })

  test('a failure that was not asked again is not counted', async () => {
    const server = await site({'/1': status(500), '/2': hang})
    const cacheFile = join(await folder(), 'links.jsonl')
    const {results} = await checkLinks([`${server.url}/1`, `${server.url}/2`], settings, {
      cacheFile,
      budget: 1.5
    })
    expect(results.map(says)).toEqual(['skipped budget', 'skipped budget'])
    expect((await readCache(cacheFile)).size).toBe(0)
  })

  test('the oldest are asked first', async () => {
    const server = await site({'*': page()})
    const [first, second, third] = ['/1', '/2', '/3'].map(d => server.url + d)
    const cacheFile = join(await folder(), 'links.jsonl')
    await checkLinks([second!], settings, {cacheFile, ...onDay(0)})
    await checkLinks([first!], settings, {cacheFile, ...onDay(1)})
    server.arrivals.length = 0
    await checkLinks([first!, second!, third!], settings, {cacheFile, ...onDay(60)})
    expect(server.arrivals.map(d => d.url)).toEqual(['/3', '/2', '/1'])
  })
})

describe('a broken environment', () => {
  const down = (_: unknown, response: {writeHead(status: number): {end(): void}}) => {
    response.writeHead(500).end()
    return true
  }

  test('a registry that is down costs its own links: pages keep their verdicts, and are remembered', async () => {
    const server = await site({'/paper': status(410), '/': page()})
    const arxiv = await fakeArxiv({before: down})
    const cacheFile = join(await folder(), 'links.jsonl')
    const {by, aborted, problems} = await check(
      [`${server.url}/paper`, 'https://arxiv.org/abs/2206.14579'],
      {cacheFile, env: await registries({arxiv})},
      {hosts}
    )
    expect(aborted).toBeUndefined()
    expect([...by.values()].map(says)).toEqual(['dead http-410', 'unreachable registry-http-500'])
    expect(problems).toEqual(['arXiv does not answer (status 500); 1 link was not checked'])
    expect([...(await readCache(cacheFile)).keys()]).toEqual([`${server.url}/paper`])
  })

  test('a registry that lacks a paper that everybody knows is not believed', async () => {
    const arxiv = await fakeArxiv({missing: ['1706.03762', '2206.14579']})
    const urls = ['https://arxiv.org/abs/2112.02244', 'https://arxiv.org/abs/2206.14579']
    const {by, problems} = await check(urls, {env: await registries({arxiv})})
    expect([...by.values()].map(d => d.verdict)).toEqual(['unreachable', 'unreachable'])
    expect(problems).toEqual(['arXiv gives incomplete answers; 2 links were not checked'])
  })

  const loopback = (index: number) => `127.0.0.${index + 1}`
  const silence: Handler = request => request.socket.resetAndDestroy()

  test.each([
    ['two of five are silent, the others answer again', 2, 5, undefined],
    ['all but one of five', 4, 5, undefined],
    ['all of five', 5, 5, 'environment'],
    ['all of four: they were reached', 4, 4, undefined]
  ])('%s', async (_, silent, all, expected) => {
    const urls: string[] = []
    for (let index = 0; index < all; index++) {
      const server = await site({'/': index < silent ? silence : page()}, loopback(index))
      urls.push(`${server.url}/`)
    }
    const cacheFile = join(await folder(), 'links.jsonl')
    const {aborted} = await check(urls, {cacheFile})
    expect(aborted).toBe(expected)
    expect((await readCache(cacheFile)).size).toBe(expected ? 0 : all)
  })

  test.each([
    ['are our network, if no registry accepts a connection', false, 'environment'],
    ['are judged, if a registry does', true, undefined]
  ])('names that nobody finds, however few, %s', async (_, isUp, expected) => {
    const env = await registries()
    const closed = await site({})
    await closed.close()
    for (const name of isUp ? [] : ['ARXIV', 'GITHUB', 'DOI']) env[`PAPERLINT_${name}_URL`] = closed.url
    const cacheFile = join(await folder(), 'links.jsonl')
    const {aborted} = await check(['http://papers.invalid/a', 'http://other.invalid/'], {cacheFile, env})
    expect(aborted).toBe(expected)
    expect((await readCache(cacheFile)).size).toBe(expected ? 0 : 2)
  })

  test('two dead hosts of five end no run, and are dead at last', async () => {
    const urls: string[] = []
    for (let index = 0; index < 5; index++) {
      const server = await site({'/': page()}, loopback(index))
      urls.push(`${server.url}/`)
      if (index < 2) await server.close()
    }
    const cacheFile = join(await folder(), 'links.jsonl')
    for (const number of [0, 7]) {
      const {by, aborted} = await check(urls, {cacheFile, ...onDay(number)})
      expect(aborted).toBeUndefined()
      expect(says(by.get(urls[0]!))).toBe('unreachable connection-refused')
    }
    const {by} = await check(urls, {cacheFile, ...onDay(14)})
    expect(urls.map(d => by.get(d)?.verdict)).toEqual(['dead', 'dead', 'ok', 'ok', 'ok'])
  })

  test('a list with nothing but dead hosts is judged, if a registry shows that the network is up', async () => {
    const urls: string[] = []
    for (let index = 0; index < 5; index++) {
      const server = await site({}, loopback(index))
      urls.push(`${server.url}/`)
      await server.close()
    }
    const cacheFile = join(await folder(), 'links.jsonl')
    const env = await registries()
    const verdicts: unknown[] = []
    for (const number of [0, 7, 14]) {
      const {by, aborted} = await check(urls, {cacheFile, env, ...onDay(number)})
      verdicts.push(aborted, ...new Set([...by.values()].map(says)))
    }
    expect(verdicts).toEqual([
      undefined,
      'unreachable connection-refused',
      undefined,
      'unreachable connection-refused',
      undefined,
      'dead connection-refused'
    ])
  })

  test('a network that goes down on the way ends the run, and nothing is recorded', async () => {
    let isUp = true
    let answered = 0
    const urls: string[] = []
    for (let index = 0; index < 5; index++) {
      const server = await site(
        {
          '*': (request, response, count) => {
            if (!isUp) return silence(request, response)
            isUp = ++answered < 5
            return page()(request, response, count)
          }
        },
        loopback(index)
      )
      urls.push(`${server.url}/1`, `${server.url}/2`)
    }
    const cacheFile = join(await folder(), 'links.jsonl')
    const slow = Object.fromEntries(urls.map(d => [new URL(d).hostname, {connections: 1, interval: 0.02}]))
    const {aborted, by} = await check(urls, {cacheFile}, {hosts: slow})
    expect(aborted).toBe('environment')
    expect(new Set([...by.values()].map(says))).toEqual(new Set(['skipped environment']))
    expect((await readCache(cacheFile)).size).toBe(0)
  })

  test('a registry that answers again proves that the network is up', async () => {
    const arxiv = await fakeArxiv()
    const urls: string[] = []
    for (let index = 0; index < 5; index++) urls.push(`${(await site({'/': silence}, loopback(index))).url}/`)
    const {aborted, by} = await check([...urls, 'https://arxiv.org/abs/2112.02244'], {
      env: await registries({arxiv})
    })
    expect(aborted).toBeUndefined()
    expect(says(by.get(urls[0]!))).toBe('unreachable connection-reset')
    expect(arxiv.arrivals).toHaveLength(2)
  })
})
