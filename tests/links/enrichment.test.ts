import {join} from 'node:path'
import {expect, test} from 'vitest'
import {fakeArxiv} from './servers/arxiv.ts'
import {listen} from './servers/listen.ts'
import {page, redirect, site, status} from './servers/web.ts'
import {checkLinks, type LinkSettings} from '../../src/links/index.ts'
import {check, folder, quick, registries, says} from './setup.ts'

const abs = 'https://arxiv.org/abs/2112.02244'
const doi = 'https://doi.org/10.1177/1758835920922055'
const json = (value: unknown) => page(JSON.stringify(value), {'content-type': 'application/json'})
const optional = ['crossref', 'openalex', 's2', 'dblp', 'huggingface', 'archive'] as const
/** Asks the services that an environment names without a pause, and no others: a pace alone would switch one on. */
const settingsFor = (env: Readonly<Record<string, string>>): LinkSettings => {
  const named = optional.filter(d => env[`PAPERLINT_${d.toUpperCase()}_URL`] !== undefined)
  return {
    ...quick,
    services: {...quick.services, ...Object.fromEntries(named.map(d => [d, {interval: 0}]))}
  }
}

/** A service that answers everything alike, and the environment in which it is asked. */
async function service(variable: string, value: unknown, rest: Record<string, string> = {}) {
  const server = await site({'*': json(value)})
  const arxiv = await fakeArxiv({
    papers: {'2112.02244': {title: 'LAVT: Language-Aware Vision Transformer', authors: ['Zhao Yang']}}
  })
  return {server, env: {...(await registries({arxiv})), [variable]: server.url, ...rest}}
}

test('Crossref: venue and retraction, in one request for all DOIs', async () => {
  const {server, env} = await service('PAPERLINT_CROSSREF_URL', {
    message: {
      items: [
        {
          DOI: '10.1177/1758835920922055',
          title: ['RETRACTED: Example'],
          author: [{given: 'Ada', family: 'Author'}],
          'container-title': ['Journal of Examples'],
          issued: {'date-parts': [[2020, 5, 1]]},
          'updated-by': [
            {DOI: '10.1177/correction', type: 'correction'},
            {DOI: '10.1177/notice', type: 'retraction', source: 'retraction-watch'}
          ]
        }
      ]
    }
  })
  const {by} = await check(
    [doi, 'https://doi.org/10.1000/1'],
    {env},
    {...settingsFor(env), mailto: 'me@example.org'}
  )
  expect(by.get(doi)?.records).toMatchObject([
    {
      source: 'Crossref',
      title: 'RETRACTED: Example',
      authors: ['Ada Author'],
      venue: 'Journal of Examples',
      year: 2020,
      notice: {kind: 'retraction', says: 'notice 10.1177/notice by Retraction Watch'}
    }
  ])
  expect(server.arrivals.map(d => d.url)).toEqual([
    '/works?filter=doi:10.1177%2F1758835920922055,doi:10.1000%2F1&select=DOI,title,author,container-title,issued,type,updated-by&rows=2&mailto=me%40example.org'
  ])
})

test('Crossref: a reinstatement ends a retraction, and absence proves nothing', async () => {
  const updates = [
    {DOI: '10.1/a', type: 'retraction'},
    {DOI: '10.1/b', type: 'reinstatement'}
  ]
  const {env} = await service('PAPERLINT_CROSSREF_URL', {
    message: {items: [{DOI: '10.1177/1758835920922055', 'updated-by': updates}]}
  })
  const {by} = await check([doi, 'https://doi.org/10.1000/1'], {env}, settingsFor(env))
  expect(by.get(doi)?.records[0]?.notice).toBeUndefined()
  expect(says(by.get('https://doi.org/10.1000/1'))).toBe('ok registered')
})

test('Semantic Scholar: venue and DBLP key, null for what it does not know', async () => {
  const {server, env} = await service(
    'PAPERLINT_S2_URL',
    [
      {
        title: 'LAVT: Language-Aware Vision Transformer',
        year: 2021,
        venue: 'Computer Vision and Pattern Recognition',
        externalIds: {DBLP: 'conf/cvpr/YangWTCZT22'},
        authors: [{name: 'Zhao Yang'}]
      },
      null
    ],
    {S2_API_KEY: 's2-secret'}
  )
  const {by} = await check([abs, doi], {env}, settingsFor(env))
  expect(by.get(abs)?.records.map(d => d.source)).toEqual(['arXiv', 'Semantic Scholar'])
  expect(by.get(abs)?.records[1]).toMatchObject({
    venue: 'Computer Vision and Pattern Recognition',
    dblp: 'conf/cvpr/YangWTCZT22'
  })
  expect(JSON.parse(server.arrivals[0]!.body)).toEqual({
    ids: ['ARXIV:2112.02244', 'DOI:10.1177/1758835920922055']
  })
  expect(server.arrivals[0]!.headers['x-api-key']).toBe('s2-secret')
})

test('OpenAlex: a retraction flag, with the key for it', async () => {
  const results = [
    {
      doi: 'https://doi.org/10.1177/1758835920922055',
      title: 'Example',
      publication_year: 2020,
      is_retracted: true
    }
  ]
  const {server, env} = await service('PAPERLINT_OPENALEX_URL', {results}, {OPENALEX_API_KEY: 'key'})
  const {by} = await check([doi], {env}, settingsFor(env))
  expect(by.get(doi)?.records[0]).toMatchObject({source: 'OpenAlex', notice: {kind: 'retraction'}})
  expect(server.arrivals[0]!.url).toContain('api_key=key')
})

test('DBLP: the published version by the exact title', async () => {
  const info = {
    venue: 'CVPR',
    year: '2022',
    type: 'Conference and Workshop Papers',
    authors: {author: [{text: 'Zhao Yang 0001'}, {text: 'Jiaqi Wang'}]}
  }
  const {env} = await service('PAPERLINT_DBLP_URL', {
    result: {
      hits: {
        hit: [
          {
            info: {
              ...info,
              title: 'LAVT: Language-Aware Vision Transformer.',
              key: 'journals/corr/abs-2112-02244',
              venue: 'CoRR'
            }
          },
          {info: {...info, title: 'Another Language-Aware Vision Transformer.', key: 'conf/eccv/X22'}},
          {info: {...info, title: 'LAVT: Language-Aware Vision Transformer.', key: 'conf/cvpr/YangWTCZT22'}}
        ]
      }
    }
  })
  const {by} = await check([abs], {env}, settingsFor(env))
  expect(by.get(abs)?.records[1]).toMatchObject({
    source: 'DBLP',
    venue: 'CVPR',
    year: 2022,
    authors: ['Zhao Yang', 'Jiaqi Wang']
  })
})

test('Hugging Face: the code of a paper', async () => {
  const {env} = await service('PAPERLINT_HF_URL', {
    title: 'LAVT',
    authors: [{name: 'Zhao Yang'}],
    githubRepo: 'https://github.com/yz93/LAVT-RIS'
  })
  const {by} = await check([abs], {env}, settingsFor(env))
  expect(by.get(abs)?.records[1]).toMatchObject({
    source: 'Hugging Face',
    code: 'https://github.com/yz93/LAVT-RIS'
  })
})

test.each([
  ['refuses', status(403)],
  ['is down', status(500)],
  ['says nonsense', page('<html>')],
  ['asks for a pause', status(429, {'retry-after': '3600'})]
])('an optional registry that %s changes no verdict', async (_, answer) => {
  const server = await site({'*': answer})
  const env = {...(await registries()), PAPERLINT_CROSSREF_URL: server.url, PAPERLINT_S2_URL: server.url}
  const {by, aborted} = await check([abs, doi], {env}, settingsFor(env))
  expect(aborted).toBeUndefined()
  expect([...by.values()].map(says)).toEqual(['ok registered', 'ok registered'])
})

test('nobody is asked who was not named', async () => {
  const {by} = await check([abs], {env: await registries()})
  expect(by.get(abs)?.records.map(d => d.source)).toEqual(['arXiv'])
})

test('a preprint with another title than the list gives it is asked for its former ones', async () => {
  const titles: Record<string, string> = {
    v1: 'EdgeFormer: Improving Light-weight ConvNets',
    v2: 'EdgeFormer: Improving Light-weight ConvNets',
    '': 'ParC-Net: Position Aware Convolution'
  }
  const arxiv = await fakeArxiv({
    papers: Object.fromEntries(
      Object.entries(titles).map(([version, title]) => [`2203.03952${version}`, {title, version: 3}])
    )
  })
  const url = 'https://arxiv.org/abs/2203.03952'
  const other = 'https://arxiv.org/abs/2112.02244'
  const links = [
    {url, title: 'EdgeFormer: Improving Light-weight ConvNets'},
    {url: other, title: 'Paper 2112.02244'}
  ]
  const {by} = await check(links, {env: await registries({arxiv})})
  expect(by.get(url)?.records[0]).toMatchObject({
    title: 'ParC-Net: Position Aware Convolution',
    formerTitles: ['EdgeFormer: Improving Light-weight ConvNets']
  })
  expect(arxiv.arrivals.map(d => new URL(d.url, arxiv.url).searchParams.get('id_list'))).toEqual([
    '1706.03762,2203.03952,2112.02244',
    '2203.03952v1,2203.03952v2'
  ])
})

test('a dead page has its copy in the archive', async () => {
  const archive = await listen((request, response) =>
    redirect(`/web/20220101000000/${request.url!.slice('/web/2/'.length)}`, 302)(
      request,
      Object.assign(response),
      1
    )
  )
  const server = await site({'/': page()})
  const url = `${server.url}/gone`
  const cacheFile = join(await folder(), 'links.jsonl')
  const env = {PAPERLINT_ARCHIVE_URL: archive.url}
  const again = (accept: readonly number[]) =>
    check([url], {env, cacheFile}, {...settingsFor(env), hosts: {'127.0.0.1': {interval: 0.004, accept}}})
  expect((await again([])).by.get(url)).toMatchObject({
    verdict: 'dead',
    archivedUrl: `${archive.url}/web/20220101000000/${url}`
  })
  const accepted = (await again([404])).by.get(url)
  expect([accepted?.verdict, accepted?.archivedUrl]).toEqual(['ok', undefined])
})

test.each([
  [
    'version 2',
    {title: {value: 'LAVT'}, authors: {value: ['Zhao Yang']}, venue: {value: 'ICLR 2022 Poster'}}
  ],
  ['version 1', {title: 'LAVT', authors: ['Zhao Yang'], venue: 'ICLR 2022 Poster'}]
])('OpenReview, %s: the venue of what was accepted', async (_, content) => {
  const {env} = await service('PAPERLINT_OPENREVIEW_URL', {notes: [{id: 'abc', content}]})
  const url = 'https://openreview.net/forum?id=abc123'
  const {by} = await check([url], {env}, {...settingsFor(env), hosts: {'openreview.net': {interval: 0}}})
  expect(by.get(url)?.records).toMatchObject([{source: 'OpenReview', venue: 'ICLR', year: 2022}])
})

test('OpenReview: what was only submitted has no venue', async () => {
  const content = {title: {value: 'LAVT'}, venue: {value: 'Submitted to ICLR 2023'}}
  const {env} = await service('PAPERLINT_OPENREVIEW_URL', {notes: [{id: 'abc', content}]})
  const url = 'https://openreview.net/forum?id=abc123'
  const {by} = await check([url], {env}, {...settingsFor(env), hosts: {'openreview.net': {interval: 0}}})
  expect(by.get(url)?.records[0]).not.toHaveProperty('venue')
})

test('DBLP: a publisher that keeps checkers out is not asked, if DBLP lists its page', async () => {
  const url = 'https://ieeexplore.ieee.org/document/8953615/'
  const title = 'Deep High-Resolution Representation Learning'
  const hit = {
    info: {title: `${title}.`, venue: 'CVPR', year: '2019', key: 'conf/cvpr/0009XLW19', ee: url.slice(0, -1)}
  }
  const {env} = await service('PAPERLINT_DBLP_URL', {result: {hits: {hit: [hit]}}})
  const other = 'https://ieeexplore.ieee.org/document/1/'
  const cacheFile = join(await folder(), 'links.jsonl')
  const links = [{url, title}, {url: other, title}, {url: `${other}2`}]
  const run = await checkLinks(links, settingsFor(env), {env, cacheFile})
  expect(run.results.map(says)).toEqual(['ok registered', 'blocked expected-wall', 'blocked expected-wall'])
  expect(run.results[0]).toMatchObject({via: 'registry:dblp', records: [{source: 'DBLP', title}]})
  const again = await checkLinks(links, settingsFor({}), {env: await registries(), cacheFile})
  expect(again.results.map(d => d.via)).toEqual(['cache', 'pattern', 'pattern'])
})
