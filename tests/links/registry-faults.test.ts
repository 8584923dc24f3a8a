import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {RunOptions} from '../../src/links/index.ts'
import {readCache} from '../../src/links/memory/cache.ts'
import {fakeArxiv} from './servers/arxiv.ts'
import {fakeDoi} from './servers/doi.ts'
import {fakeGithub} from './servers/github.ts'
import type {FakeGithub} from './servers/github.ts'
import {check, folder, registries, says} from './setup.ts'

const abs = (id: string) => `https://arxiv.org/abs/${id}`
const repo = (name: string) => `https://github.com/${name}`
const thirty = Array.from({length: 30}, (_, index) => `2105.${String(10_001 + index)}`)

const atOnce = {hosts: {'arxiv.org': {interval: 0}}}

/** Keeps only some of the identifiers that arXiv is asked about. */
const only = (keep: (ids: string[], count: number) => string[]) =>
  fakeArxiv({
    before: (request, _, count) => {
      const url = new URL(request.url ?? '', 'http://localhost')
      const ids = (url.searchParams.get('id_list') ?? '').split(',')
      request.url = `/api/query?id_list=${keep(ids, count).join(',')}&max_results=100`
      return false
    }
  })

/** A clock that stands on a day of the story. */
const on = (day: string): Pick<RunOptions, 'time'> => ({
  time: {
    clock: () => Date.parse(day) + performance.now(),
    sleep: delay => new Promise(resolve => setTimeout(resolve, delay))
  }
})

describe('arXiv: an answer that lacks living papers kills none', () => {
  test.each<[name: string, keep: Parameters<typeof only>[0]]>([
    ['the first ten only', ids => ids.slice(0, 10)],
    ['the last ten only', ids => ids.slice(-10)],
    ['half of them', ids => ids.slice(0, ids.length / 2)],
    ['every second one', ids => ids.filter((_, at) => at % 2 === 0)],
    ['one that is left out once', (ids, count) => ids.filter(d => count > 1 || d !== thirty[7])],
    ['a month that is lost', ids => ids.filter(d => !d.startsWith('2105.'))],
    ['a fifth of the index that is lost', ids => ids.filter(d => !/^2105\..*[05]$/.test(d))]
  ])('%s', async (_, keep) => {
    const arxiv = await only(keep)
    const {by} = await check(thirty.map(abs), {env: await registries({arxiv})}, atOnce)
    expect([...by.values()].filter(d => d.verdict === 'dead')).toEqual([])
  })

  test.each<[name: string, keep: Parameters<typeof only>[0]]>([
    ['the first one only', ids => ids.slice(0, 1)],
    ['without every third', ids => ids.filter((_, at) => at % 3 !== 1)]
  ])('one paper alone: %s', async (_, keep) => {
    const arxiv = await only(keep)
    const {by} = await check([abs(thirty[0]!)], {env: await registries({arxiv})}, atOnce)
    expect(by.get(abs(thirty[0]!))?.verdict).not.toBe('dead')
  })

  test('an absence after an answer with gaps proves nothing', async () => {
    const arxiv = await only((ids, count) =>
      count === 1 ? ids.slice(0, 20) : count === 2 ? ids.slice(0, 4) : ids.filter(d => d !== thirty[29])
    )
    const {by} = await check(thirty.map(abs), {env: await registries({arxiv})}, atOnce)
    expect(says(by.get(abs(thirty[29]!)))).toBe('unreachable arxiv-not-found')
    expect(says(by.get(abs(thirty[25]!)))).toBe('ok registered')
  })

  test('four that do not exist among thirty are dead', async () => {
    const missing = thirty.slice(3, 7)
    const arxiv = await fakeArxiv({missing})
    const {by} = await check(thirty.map(abs), {env: await registries({arxiv})})
    expect([...by.values()].filter(d => d.verdict === 'dead').map(d => d.url)).toEqual(missing.map(abs))
  })

  // The page at arXiv is asked then, which no test can reach.
  test.each([
    ['a paper of this month', '2611.04242', '2026-11-27T08:00:00Z', 'unreachable'],
    ['a paper of the month that just ended', '2610.04242', '2026-11-02T08:00:00Z', 'unreachable'],
    ['a paper of last month', '2610.04242', '2026-11-27T08:00:00Z', 'dead'],
    ['the version after the latest', '2105.10001v4', '2026-11-27T08:00:00Z', 'unreachable'],
    ['a version long after the latest', '2105.10001v9', '2026-11-27T08:00:00Z', 'dead']
  ])('%s: %s', async (_, id, day, verdict) => {
    const arxiv = await fakeArxiv({missing: ['2611.04242', '2610.04242']})
    const {by} = await check(
      [abs(id), abs('2112.02244')],
      {env: await registries({arxiv}), ...on(day)},
      atOnce
    )
    expect(by.get(abs(id))?.verdict).toBe(verdict)
  })
})

describe('GitHub: what a path may mean', () => {
  const objects = [
    'main',
    'main:docs/train.md',
    'users/ada/big-change',
    'users/ada/big-change:README.md',
    'release/2023/06',
    'release/2023/06:docs/a.md'
  ]
  test.each([
    ['a file', 'blob/main/docs/train.md', 'ok'],
    ['a reference with three parts', 'blob/users/ada/big-change/README.md', 'ok'],
    ['a reference with three parts, alone', 'tree/users/ada/big-change', 'ok'],
    ['a folder below one', 'blob/release/2023/06/docs/a.md', 'ok'],
    ['a file that a living branch lacks', 'blob/main/docs/gone.md', 'dead'],
    ['a file that a long branch lacks', 'blob/release/2023/06/gone.md', 'dead'],
    // Only the page knows these, and no test can reach it.
    ['a renamed branch', 'tree/master', 'unreachable'],
    ['a file of a renamed branch', 'blob/master/docs/train.md', 'unreachable'],
    ['an issue', 'issues/99999', 'unreachable'],
    ['a release', 'releases/tag/v9', 'unreachable'],
    ['a commit', 'commit/0123456789', 'unreachable'],
    ['nonsense', 'nonsense/here', 'unreachable'],
    ['the list of issues', 'issues', 'ok']
  ])('%s: %s', async (_, path, verdict) => {
    const github = await fakeGithub({repositories: {'ada/paths': {objects}}})
    const url = repo(`ada/paths/${path}`)
    const {by} = await check([url], {env: await registries({github})})
    expect(by.get(url)?.verdict).toBe(verdict)
    expect(by.get(url)?.repository?.nameWithOwner).toBe('ada/paths')
  })

  test('upper and lower case of a path are not the same', async () => {
    const github = await fakeGithub({repositories: {'ada/paths': {objects: ['main', 'main:A.md']}}})
    const urls = ['ada/paths/blob/main/A.md', 'ada/paths/blob/main/a.md'].map(repo)
    const {by} = await check(urls, {env: await registries({github})})
    expect([...by.values()].map(d => d.verdict)).toEqual(['ok', 'dead'])
  })

  test('a repository that is missing once is asked for again', async () => {
    const missing: string[] = ['ada/paths']
    const github = await fakeGithub({
      missing,
      before: (_request, _response, count) => {
        if (count > 1) missing.length = 0
        return false
      }
    })
    const {by} = await check([repo('ada/paths')], {env: await registries({github})})
    expect(says(by.get(repo('ada/paths')))).toBe('ok registered')
  })

  test('four hundred files of one repository are several queries, and halves of them if that is too much', async () => {
    const paths = Array.from({length: 400}, (_, index) => `main:papers/2023/${index}.md`)
    let largest = 0
    const github = await fakeGithub({
      repositories: {'ada/paths': {objects: ['main', ...paths]}},
      before: ({body}, response) => {
        const objects = body.split('object(').length - 1
        largest = Math.max(largest, objects)
        if (objects <= 100) return false
        response.writeHead(502).end()
        return true
      }
    })
    const urls = paths.map(d => repo(`ada/paths/blob/${d.replace(':', '/')}`))
    const {by} = await check(urls, {env: await registries({github})}, {recheckDelay: 0})
    expect(new Set([...by.values()].map(says))).toEqual(new Set(['ok registered']))
    expect(largest).toBeLessThanOrEqual(250)
  })
})

describe('a registry that refuses', () => {
  const answer =
    (status: number, body: string): NonNullable<FakeGithub['before']> =>
    (_, response) => {
      response.writeHead(status, {'content-type': 'application/json'}).end(body)
      return true
    }
  const secondary = JSON.stringify({
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  })
  const limit = (error: object) => JSON.stringify({errors: [{message: 'API rate limit', ...error}]})
  const pause = 'GitHub asks for a pause (rate limit): run again later; 1 link was not checked'

  test.each<[name: string, status: number, body: string, verdict: string, problem: string]>([
    [
      'a wrong token',
      401,
      '{"message":"Bad credentials"}',
      'blocked',
      'GitHub does not accept the token in GITHUB_TOKEN (401): set a valid token, or unset it; 1 link was not checked'
    ],
    ['a secondary limit', 403, secondary, 'rate-limited', pause],
    ['a secondary limit with success', 200, secondary, 'rate-limited', pause],
    [
      'the limit of 2026',
      200,
      limit({type: 'RATE_LIMIT', code: 'graphql_rate_limit'}),
      'rate-limited',
      pause
    ],
    ['its code alone', 200, limit({extensions: {code: 'graphql_rate_limit'}}), 'rate-limited', pause],
    ['the limit of before', 200, limit({type: 'RATE_LIMITED'}), 'rate-limited', pause],
    [
      'a plain refusal',
      403,
      '{"message":"Forbidden"}',
      'blocked',
      'GitHub refuses requests from this machine (403): run again later; 1 link was not checked'
    ],
    [
      'a page of maintenance',
      200,
      '<title>Maintenance</title>',
      'unreachable',
      'GitHub gives answers that cannot be read: run again later; 1 link was not checked'
    ],
    [
      'an error of its own',
      200,
      '{"data":null,"errors":[{"message":"Something went wrong"}]}',
      'unreachable',
      'GitHub reports an error of its own: run again later; 1 link was not checked'
    ]
  ])('%s is said, and not remembered', async (_, status, body, verdict, problem) => {
    const cacheFile = join(await folder(), 'links.jsonl')
    const github = await fakeGithub({before: answer(status, body)})
    const url = repo('yz93/LAVT-RIS')
    const {by, problems} = await check([url], {cacheFile, env: await registries({github})})
    expect(by.get(url)?.verdict).toBe(verdict)
    expect(problems).toEqual([problem])
    expect((await readCache(cacheFile)).size).toBe(0)

    const repaired = await check([url], {cacheFile, env: await registries()})
    expect(says(repaired.by.get(url))).toBe('ok registered')
  })
})

describe('doi.org', () => {
  test('an absence is asked for a second time, at the handle', async () => {
    const flaky = await fakeDoi({
      before: (request, response) => {
        if (!request.url?.startsWith('/doiRA/')) return false
        response.end('[{"DOI":"10.1000/182","RA":"X"},{"DOI":"10.1000/a","status":"DOI does not exist"}]')
        return true
      }
    })
    const {by} = await check(['https://doi.org/10.1000/a'], {env: await registries({doi: flaky})})
    expect(says(by.get('https://doi.org/10.1000/a'))).toBe('ok registered')
  })
})
