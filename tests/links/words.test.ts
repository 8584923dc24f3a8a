import {describe, expect, test} from 'vitest'
import {isExcluded} from '../../src/links/exclude.ts'
import {publicationOf} from '../../src/links/published.ts'
import type {PaperRecord} from '../../src/links/index.ts'
import {isThrottle, retryAfter} from '../../src/links/web/retry-after.ts'
import {because, since} from '../../src/links/words.ts'

const now = Date.parse('2026-11-24T08:00:00Z')

describe('Retry-After', () => {
  test.each<[name: string, headers: Record<string, string>, milliseconds: number | undefined]>([
    ['seconds', {'retry-after': '120'}, 120_000],
    ['a fraction', {'retry-after': '0.5'}, 500],
    ['words', {'retry-after': '1m30s'}, 90_000],
    ['hours', {'retry-after': '2h'}, 7_200_000],
    ['a date', {'retry-after': 'Tue, 24 Nov 2026 08:01:00 GMT'}, 60_000],
    ['a date that has passed', {'retry-after': 'Tue, 24 Nov 2026 07:00:00 GMT'}, 0],
    ['nonsense', {'retry-after': 'soon'}, undefined],
    ['nothing', {}, undefined],
    ["GitHub's reset", {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 90)}, 90_000],
    ["the draft's reset", {'ratelimit-remaining': '0', 'ratelimit-reset': '30'}, 30_000],
    ['a reset while something is left', {'x-ratelimit-remaining': '7', 'x-ratelimit-reset': '30'}, undefined]
  ])('%s', (_, headers, expected) => {
    expect(retryAfter(headers, now)).toBe(expected)
  })

  test.each<[status: number, headers: Record<string, string>, expected: boolean]>([
    [429, {}, true],
    [403, {}, false],
    [403, {'retry-after': '60'}, true],
    [403, {'x-ratelimit-remaining': '0'}, true],
    [503, {}, false],
    [503, {'retry-after': '60'}, true],
    [404, {'retry-after': '60'}, false]
  ])('%i with %j means slower: %s', (status, headers, expected) => {
    expect(isThrottle(status, headers)).toBe(expected)
  })
})

test.each([
  ['https://example.com/a', 'https://example.com/*', true],
  ['https://example.com/a', 'https://example.com/', false],
  ['https://example.com/a', 'https://example.com/a', true],
  ['https://example.com/a/b.pdf', '*/a/*.pdf', true],
  ['https://example.com/a/b.html', '*/a/*.pdf', false],
  ['https://example.com/ab', 'https://example.com/ab*b', false],
  ['https://example.com/', '*', true]
])('%s is excluded by %s: %s', (url, pattern, expected) => {
  expect(isExcluded(url, [pattern])).toBe(expected)
})

test('a hostile pattern comes to an end: as many ways to match it would take years to try', () => {
  expect(isExcluded(`https://${'a'.repeat(5000)}`, [`${'*a'.repeat(2000)}b`])).toBe(false)
})

test.each([
  [{reason: 'http-404'}, 'the page answers 404 (not found), twice, on a site whose other pages work'],
  [{reason: 'http-500'}, 'the host answers with status 500'],
  [{reason: 'registry-http-502'}, 'the registry answers with status 502'],
  [{reason: 'waf-datadome'}, 'a bot wall (datadome) blocks link checkers']
])('%j in words', (result, expected) => {
  expect(because(result)).toBe(expected)
})

test('since when', () => {
  const times = {
    checkedAt: '2026-11-24T08:00:00Z',
    firstFailAt: '2026-11-01T08:00:00Z',
    lastOkAt: '2026-10-24T08:00:00Z',
    failStreak: 4
  }
  expect(since(times)).toBe(
    'asked 2026-11-24; failing since 2026-11-01, on 4 days; last seen alive 2026-10-24'
  )
  expect(since({})).toBe('')
})

describe('where a preprint was published', () => {
  const arxiv = (rest: Partial<PaperRecord>): PaperRecord => ({
    source: 'arXiv',
    date: '2026-11-24',
    id: 'arxiv:2112.02244',
    title: 'LAVT: Language-Aware Vision Transformer',
    authors: ['Zhao Yang'],
    ...rest
  })
  const venue = (...records: PaperRecord[]) => {
    const found = publicationOf(records)
    return found && `${found.venue} ${found.year}`
  }

  test.each<[comment: string, expected: string | undefined]>([
    ['Accepted by CVPR 2022', 'CVPR 2022'],
    ['Accepted as a conference paper at ICLR 2023', 'ICLR 2023'],
    ['NeurIPS 2021, 12 pages', 'NeurIPS 2021'],
    ['Accepted by IEEE Transactions on Medical Imaging 2022', 'TMI 2022'],
    ['To be published in MICCAI 2023', 'MICCAI 2023'],
    ['Submitted to CVPR 2022', undefined],
    ['Extended version of our CVPR 2020 paper', undefined],
    ['An earlier version appeared at CVPR 2020', undefined],
    ['Accepted by the CVPR 2022 Workshop on X', undefined],
    ['CVPR', undefined],
    ['arXiv admin note: text overlap with arXiv:2001.00001', undefined]
  ])('%s', (comment, expected) => {
    expect(venue(arxiv({comment}))).toBe(expected)
  })

  test('a structured record comes before the words of the authors', () => {
    const dblp = arxiv({source: 'DBLP', venue: 'ECCV', dblp: 'conf/eccv/YangW22', year: 2022})
    expect(venue(arxiv({comment: 'CVPR 2022'}), dblp)).toBe('ECCV 2022')
  })

  test('a record of another author, or title, is another work', () => {
    expect(
      venue(arxiv({}), arxiv({source: 'DBLP', venue: 'ECCV', year: 2022, authors: ['Ada Author']}))
    ).toBeUndefined()
    expect(
      venue(arxiv({}), arxiv({source: 'DBLP', venue: 'ECCV', year: 2022, title: 'LAVT++'}))
    ).toBeUndefined()
  })

  test('a preprint server is no venue', () => {
    expect(
      venue(arxiv({}), arxiv({source: 'OpenAlex', venue: 'arXiv (Cornell University)', year: 2022}))
    ).toBeUndefined()
    expect(venue(arxiv({}), arxiv({source: 'DBLP', venue: 'CoRR', year: 2022}))).toBeUndefined()
  })
})
