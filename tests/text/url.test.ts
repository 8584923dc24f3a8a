import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cleanUrl} from '../../src/text/url.ts'

test.each([
  // list syntax that leaked in
  ['https://arxiv.org/abs/2306.08707)', 'https://arxiv.org/abs/2306.08707'],
  ['https://arxiv.org/abs/2306.08707}', 'https://arxiv.org/abs/2306.08707'],
  ['https://arxiv.org/abs/2306.08707%7D', 'https://arxiv.org/abs/2306.08707'],
  ['https://arxiv.org/abs/2306.08707%3C/p%3E', 'https://arxiv.org/abs/2306.08707'],
  ['https://arxiv.org/abs/2306.08707),', 'https://arxiv.org/abs/2306.08707'],
  [' https://arxiv.org/abs/2306.08707. ', 'https://arxiv.org/abs/2306.08707'],
  ['https://en.wikipedia.org/wiki/Transformer_(model)', 'https://en.wikipedia.org/wiki/Transformer_(model)'],
  // doubled parts
  ['https://arxiv.org/abs//2306.08707', 'https://arxiv.org/abs/2306.08707'],
  ['https://https://arxiv.org/abs/2306.08707', 'https://arxiv.org/abs/2306.08707'],
  [
    'https://web.archive.org/web/2020/https://example.org/a',
    'https://web.archive.org/web/2020/https://example.org/a'
  ],
  // one host under several names
  ['http://www.arxiv.org/abs/2306.08707', 'http://arxiv.org/abs/2306.08707'],
  ['https://export.arxiv.org/abs/2306.08707', 'https://arxiv.org/abs/2306.08707'],
  ['https://dx.doi.org/10.1000/1', 'https://doi.org/10.1000/1'],
  ['https://m.youtube.com/watch?v=a1', 'https://youtube.com/watch?v=a1'],
  ['https://ACLANTHOLOGY.org/P18-1240/', 'https://aclanthology.org/P18-1240/'],
  // proxies of libraries, redirectors
  ['https://dl-acm-org.proxy.lib.edu/doi/10.1145/1.2', 'https://dl.acm.org/doi/10.1145/1.2'],
  [
    'https://ieeexplore.ieee.org.ezproxy.uni.de/document/9745795',
    'https://ieeexplore.ieee.org/document/9745795'
  ],
  ['https://ezproxy.uni.de/login?url=https://arxiv.org/abs/2306.08707', 'https://arxiv.org/abs/2306.08707'],
  [
    'https://www.google.com/url?q=https%3A%2F%2Farxiv.org%2Fabs%2F2306.08707&sa=D',
    'https://arxiv.org/abs/2306.08707'
  ],
  ['https://blog.proxy.example.org/a', 'https://blog.proxy.example.org/a'],
  // who reads, not what
  ['https://arxiv.org/abs/2306.08707?context=cs#S1', 'https://arxiv.org/abs/2306.08707'],
  [
    'https://www.nature.com/articles/s41598-021-12345-6?sharing_token=k3y',
    'https://nature.com/articles/s41598-021-12345-6'
  ],
  ['https://openreview.net/forum?id=abc123&noteId=n', 'https://openreview.net/forum?id=abc123'],
  ['https://example.org/paper?id=7&utm_source=x#top', 'https://example.org/paper?id=7#top'],
  ['https://example.org/view;jsessionid=42', 'https://example.org/view'],
  // no absolute http(s) URL
  ['arxiv.org/abs/2306.08707', undefined],
  ['mailto:someone@example.org', undefined],
  ['javascript:alert(1)', undefined],
  ['#survey', undefined],
  ['https://localhost/x', undefined],
  [`https://example.org/${'a'.repeat(2048)}`, undefined]
])('%s → %s', (url, clean) => {
  expect(cleanUrl(url)).toBe(clean)
})

test('a clean URL stays as it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl({withQueryParameters: true, withFragments: true}),
        fc.string().map(text => `https://${text}`),
        fc.tuple(fc.webUrl(), fc.string()).map(([url, text]) => url + text)
      ),
      url => {
        const clean = cleanUrl(url)
        if (clean !== undefined) expect(cleanUrl(clean)).toBe(clean)
      }
    ),
    {numRuns: 1000}
  )
})
