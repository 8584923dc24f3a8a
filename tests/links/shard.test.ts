import {describe, expect, test} from 'vitest'
import {mergeResults, parseShard} from '../../src/links/index.ts'
import type {LinkResult} from '../../src/links/index.ts'
import {fakeArxiv} from './servers/arxiv.ts'
import {page, site} from './servers/web.ts'
import {check, registries} from './setup.ts'

const result = (url: string, verdict: LinkResult['verdict'], checkedAt?: string): LinkResult => ({
  url,
  verdict,
  reason: 'http-200',
  via: 'http',
  hops: [],
  attempts: 1,
  failStreak: 0,
  records: [],
  ...(checkedAt && {checkedAt})
})

test('every link is in one share, and all links of a host in the same one', async () => {
  const servers = [await site({'*': page()}, '127.0.0.2'), await site({'*': page()}, '127.0.0.3')]
  const arxiv = await fakeArxiv()
  const env = await registries({arxiv})
  const urls = [
    ...servers.flatMap(d => [`${d.url}/1`, `${d.url}/2`]),
    'https://arxiv.org/abs/2112.02244',
    'https://www.alphaxiv.org/abs/2112.02245'
  ]
  const shares = await Promise.all(
    [1, 2, 3].map(index => check(urls, {env, shard: {index, count: 3}}, {hosts: {}}))
  )
  expect(shares.flatMap(d => [...d.by.keys()]).sort()).toEqual([...urls].sort())
  for (const pair of [urls.slice(0, 2), urls.slice(2, 4), urls.slice(4, 6)]) {
    expect(shares.filter(d => pair.some(url => d.by.has(url)))).toHaveLength(1)
  }
  expect(arxiv.arrivals).toHaveLength(1)
})

describe('shares are written as i/n', () => {
  test('2/5', () => expect(parseShard('2/5')).toEqual({index: 2, count: 5}))
  test.each(['0/5', '6/5', '1/0', '1', 'a/b', '-1/2', '1/2/3'])('%s is none', text => {
    expect(() => parseShard(text)).toThrow(RangeError)
  })
})

test('results of shares are merged: the later one, and the one that was asked', () => {
  const merged = mergeResults([
    [
      result('https://b.org', 'ok', '2026-01-01'),
      result('https://a.org', 'skipped'),
      result('https://c.org', 'ok', '2026-01-01')
    ],
    [
      result('https://a.org', 'dead', '2026-01-01'),
      result('https://b.org', 'blocked', '2026-01-02'),
      result('https://c.org', 'skipped')
    ]
  ])
  expect(merged.map(d => `${d.url} ${d.verdict}`)).toEqual([
    'https://a.org dead',
    'https://b.org blocked',
    'https://c.org ok'
  ])
})
