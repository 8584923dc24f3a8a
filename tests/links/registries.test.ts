import {describe, expect, test} from 'vitest'
import {fakeArxiv} from './servers/arxiv.ts'
import {fakeDoi} from './servers/doi.ts'
import {fakeGithub} from './servers/github.ts'
import {check, registries, says} from './setup.ts'

const abs = (id: string) => `https://arxiv.org/abs/${id}`
const repo = (name: string) => `https://github.com/${name}`
const doi = (name: string) => `https://doi.org/${name}`

describe('arXiv', () => {
  test.each([
    ['abstract page', 'https://arxiv.org/abs/2206.14579', 'ok registered'],
    ['PDF with extension', 'https://arxiv.org/pdf/2206.14579.pdf', 'ok registered'],
    ['old identifier', 'https://arxiv.org/abs/quant-ph/0112019', 'ok registered'],
    ['a version that exists', 'https://arxiv.org/abs/2206.14579v2', 'ok registered'],
    ['a version that does not', 'https://arxiv.org/abs/2206.14579v7', 'dead arxiv-version-not-found'],
    ['an identifier that does not', 'https://arxiv.org/abs/2206.99999', 'dead arxiv-not-found'],
    ['a mirror', 'https://www.alphaxiv.org/abs/2206.14579', 'ok registered'],
    ['the DOI of a preprint', 'https://doi.org/10.48550/arXiv.2206.14579', 'ok registered']
  ])('%s', async (_, url, expected) => {
    const arxiv = await fakeArxiv({missing: ['2206.99999']})
    const {by} = await check([url, abs('2112.02244')], {env: await registries({arxiv})})
    expect(says(by.get(url))).toBe(expected)
    expect(by.get(url)?.via).toBe('registry:arxiv')
    expect(arxiv.arrivals).toHaveLength(expected === 'dead arxiv-not-found' ? 2 : 1)
  })

  test('absences are asked again, each between papers that exist', async () => {
    const arxiv = await fakeArxiv({missing: ['2206.99998', '2206.99999']})
    const urls = [abs('2206.99998'), abs('2206.99999'), abs('2112.02244')]
    const {by} = await check(urls, {env: await registries({arxiv})})
    expect(urls.map(d => says(by.get(d)))).toEqual([
      'dead arxiv-not-found',
      'dead arxiv-not-found',
      'ok registered'
    ])
    expect(arxiv.arrivals).toHaveLength(2)
    expect(arxiv.arrivals[1]!.url).toContain(
      'id_list=1512.03385,1706.03762,2206.99998,2206.99999,2112.02244,1810.04805&'
    )
  })

  test('an answer that was cut short kills nobody', async () => {
    const urls = ['2206.00001', '2206.00002', '2206.00003'].map(abs)
    const arxiv = await fakeArxiv({
      before: (request, _, count) => {
        if (count === 1) request.url = request.url!.replace(/2206\.0000[23],?/g, '')
        return false
      }
    })
    const {by} = await check(urls, {env: await registries({arxiv})})
    expect(urls.map(d => says(by.get(d)))).toEqual(['ok registered', 'ok registered', 'ok registered'])
  })

  test('one malformed identifier does not fail its batch', async () => {
    const arxiv = await fakeArxiv({malformed: ['2206.14580']})
    const urls = ['2206.14579', '2206.14580', '2206.14581'].map(abs)
    const {by} = await check(urls, {env: await registries({arxiv})})
    expect(urls.map(d => says(by.get(d)))).toEqual([
      'ok registered',
      'dead arxiv-malformed-id',
      'ok registered'
    ])
    expect(arxiv.arrivals).toHaveLength(2)
  })

  test('an empty feed is an outage', async () => {
    const arxiv = await fakeArxiv({
      before: (request, _, count) => {
        if (count > 1) request.url = '/api/query?id_list='
        return false
      }
    })
    const ids = Array.from({length: 150}, (_, index) => `2206.${String(index + 1).padStart(5, '0')}`)
    const {problems, by} = await check(ids.map(abs), {env: await registries({arxiv})})
    expect(new Set([...by.values()].map(says))).toEqual(
      new Set(['ok registered', 'unreachable registry-empty-answer'])
    )
    expect(problems).toEqual([
      'arXiv gives answers that cannot be read: run again later; 51 links were not checked'
    ])
  })

  test('the answer is read: title, authors, comment, withdrawal', async () => {
    const arxiv = await fakeArxiv({
      papers: {
        '2112.02244': {
          title: 'LAVT: Language-Aware\n   Vision &amp; Transformer',
          authors: ['Zhao Yang', 'Jiaqi Wang'],
          comment: 'CVPR 2022'
        },
        '2101.00001': {comment: 'This paper has been withdrawn by the author due to an error in Lemma 3'},
        '2101.00002': {comment: 'An earlier version was withdrawn from ICML 2020'}
      }
    })
    const {by} = await check([abs('2112.02244'), abs('2101.00001'), abs('2101.00002')], {
      env: await registries({arxiv})
    })
    expect(by.get(abs('2112.02244'))?.records).toMatchObject([
      {
        source: 'arXiv',
        id: 'arxiv:2112.02244',
        title: 'LAVT: Language-Aware Vision & Transformer',
        authors: ['Zhao Yang', 'Jiaqi Wang'],
        year: 2021,
        comment: 'CVPR 2022',
        version: 3
      }
    ])
    expect(by.get(abs('2101.00001'))?.records[0]?.notice?.kind).toBe('withdrawal')
    expect(by.get(abs('2101.00002'))?.records[0]?.notice).toBeUndefined()
  })

  test.each([
    ['in seconds', '1'],
    ['as a date', new Date(Date.now() + 1000).toUTCString()],
    ['not at all', undefined]
  ])('a 429 that says how long to wait %s is waited for', async (_, header) => {
    const arxiv = await fakeArxiv({
      before: (_request, response, count) => {
        if (count > 1) return false
        response.writeHead(429, header ? {'retry-after': header} : {}).end()
        return true
      }
    })
    const {by} = await check([abs('2112.02244')], {env: await registries({arxiv})})
    expect(says(by.get(abs('2112.02244')))).toBe('ok registered')
    expect(arxiv.arrivals).toHaveLength(2)
  })

  test('a long Retry-After puts the links off', async () => {
    const arxiv = await fakeArxiv({
      before: (_request, response) => {
        response.writeHead(429, {'retry-after': '3600'}).end()
        return true
      }
    })
    const ids = Array.from({length: 250}, (_, index) => `2206.${String(index + 1).padStart(5, '0')}`)
    const {by, aborted} = await check(ids.map(abs), {env: await registries({arxiv})})
    expect(aborted).toBeUndefined()
    expect(new Set([...by.values()].map(says))).toEqual(new Set(['rate-limited rate-limited']))
    expect(arxiv.arrivals).toHaveLength(1)
  })

  test('a redirect within the registry is followed, one to another host is not', async () => {
    const other = await fakeArxiv()
    const arxiv = await fakeArxiv({
      before: (request, response, count) => {
        if (count > 2) return false
        // Another port is another server of the same host.
        const location = count === 1 ? `/mirror${request.url}` : other.url.replace('127.0.0.1', 'localhost')
        response.writeHead(301, {location}).end()
        return true
      }
    })
    const {by} = await check([abs('2112.02244')], {env: await registries({arxiv})})
    expect(says(by.get(abs('2112.02244')))).toBe('ok registered')
    expect(arxiv.arrivals[1]!.url).toMatch(/^\/mirror\/api/)
    expect(other.arrivals).toEqual([])
  })

  test('after a refusal nothing more is asked', async () => {
    const arxiv = await fakeArxiv({
      before: (_request, response) => {
        response.writeHead(403).end('Access denied')
        return true
      }
    })
    const ids = Array.from({length: 250}, (_, index) => `2206.${String(index + 1).padStart(5, '0')}`)
    const {by} = await check(ids.map(abs), {env: await registries({arxiv})})
    expect(new Set([...by.values()].map(says))).toEqual(new Set(['blocked registry-http-403']))
    expect(arxiv.arrivals).toHaveLength(1)
  })
})

describe('GitHub', () => {
  test.each([
    ['a repository', repo('yz93/LAVT-RIS'), 'ok registered'],
    ['its .git address', repo('yz93/LAVT-RIS.git'), 'ok registered'],
    ['a missing one', repo('gone/away'), 'dead repo-not-found'],
    ['a renamed one', repo('old-owner/code'), 'redirected github-renamed'],
    ['another case is no rename', repo('YZ93/lavt-ris'), 'ok registered'],
    ['a file', repo('yz93/LAVT-RIS/blob/main/docs/train.md#L10'), 'ok registered'],
    ['a missing file', repo('yz93/LAVT-RIS/blob/main/docs/gone.md'), 'dead repo-path-not-found'],
    ['a branch with a slash', repo('yz93/LAVT-RIS/tree/feature/x/src'), 'ok registered'],
    ['a branch', repo('yz93/LAVT-RIS/tree/main'), 'ok registered']
  ])('%s', async (_, url, expected) => {
    const github = await fakeGithub({
      repositories: {
        'yz93/LAVT-RIS': {objects: ['main', 'main:docs/train.md', 'feature/x', 'feature/x:src']},
        'YZ93/lavt-ris': {nameWithOwner: 'yz93/LAVT-RIS'},
        'old-owner/code': {nameWithOwner: 'new-owner/code'}
      },
      missing: ['gone/away']
    })
    const {by} = await check([url], {env: await registries({github})})
    expect(says(by.get(url))).toBe(expected)
    expect(by.get(url)?.via).toBe('registry:github')
    // Like a 404, a missing repository is asked for twice.
    expect(github.arrivals).toHaveLength(expected === 'dead repo-not-found' ? 2 : 1)
    expect(github.arrivals[0]!.headers.authorization).toBe('bearer secret-token')
  })

  test('a renamed repository keeps the path of the link', async () => {
    const github = await fakeGithub({
      repositories: {
        'old-owner/code': {nameWithOwner: 'new-owner/name', objects: ['main:a/b.py'], isArchived: true}
      }
    })
    const url = repo('old-owner/code/blob/main/a/b.py')
    const {by} = await check([url], {env: await registries({github})})
    expect(by.get(url)).toMatchObject({
      verdict: 'redirected',
      finalUrl: 'https://github.com/new-owner/name/blob/main/a/b.py',
      repository: {nameWithOwner: 'new-owner/name', archived: true, empty: false, disabled: false}
    })
  })

  test('an error with status 200 is no answer about the links', async () => {
    const github = await fakeGithub({
      before: (_request, response, count) => {
        if (count === 1) return false
        response.end(
          JSON.stringify({data: null, errors: [{type: 'RATE_LIMITED', message: 'API rate limit exceeded'}]})
        )
        return true
      }
    })
    const urls = Array.from({length: 150}, (_, index) => repo(`owner/code-${index}`))
    const {by, aborted} = await check(urls, {env: await registries({github})})
    expect(aborted).toBeUndefined()
    expect([...by.values()].filter(d => d.verdict === 'ok')).toHaveLength(99)
    expect([...by.values()].filter(d => d.verdict === 'rate-limited')).toHaveLength(51)
  })

  test('a batch that is too much for the server is divided', async () => {
    const github = await fakeGithub({
      before: (request, response) => {
        if (request.body.split('repository(').length <= 51) return false
        response.writeHead(502).end('Bad gateway')
        return true
      }
    })
    const urls = Array.from({length: 90}, (_, index) => repo(`owner/code-${index}`))
    const {by} = await check(urls, {env: await registries({github})})
    expect(new Set([...by.values()].map(says))).toEqual(new Set(['ok registered']))
  })
})

describe('doi.org', () => {
  test.each([
    ['a DOI', doi('10.1109/CVPR.2019.00585'), 'ok registered'],
    ['one that does not exist', doi('10.1109/CVPR.2019.99999'), 'dead doi-not-found'],
    ['one that the batch leaves open', doi('10.1000/open'), 'ok registered'],
    [
      'an old one with brackets',
      doi('10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2'),
      'ok registered'
    ],
    ['an encoded slash', doi('10.1016%2Fj.media.2022.102444'), 'ok registered'],
    ['the page of a publisher', 'https://dl.acm.org/doi/10.1145/3474085.3475255', 'ok registered']
  ])('%s', async (_, url, expected) => {
    const server = await fakeDoi({missing: ['10.1109/CVPR.2019.99999'], open: ['10.1000/open']})
    const {by} = await check([url], {env: await registries({doi: server})})
    expect(says(by.get(url))).toBe(expected)
    expect(by.get(url)?.via).toBe('registry:doi')
  })

  test('a comma in a DOI does not part it', async () => {
    const server = await fakeDoi()
    await check([doi('10.1000/a,b'), doi('10.1000/c')], {env: await registries({doi: server})})
    expect(server.arrivals.map(d => d.url)).toEqual(['/doiRA/10.1000/182,10.1000/a%2Cb,10.1000/c'])
  })

  test('what is encoded in a DOI stays so', async () => {
    const server = await fakeDoi()
    await check([doi('10.1000/a%23b'), doi('10.1000/c%2Fd')], {env: await registries({doi: server})})
    expect(server.arrivals.map(d => d.url)).toEqual(['/doiRA/10.1000/182,10.1000/a%23b,10.1000/c/d'])
  })
})

test('a thousand links of three registries cost at most 25 requests', async () => {
  const [arxiv, github, doiServer] = [await fakeArxiv(), await fakeGithub(), await fakeDoi()]
  const urls = [
    ...Array.from({length: 450}, (_, index) => abs(`2206.${String(index + 1).padStart(5, '0')}`)),
    ...Array.from({length: 450}, (_, index) => repo(`owner/code-${index}`)),
    ...Array.from({length: 100}, (_, index) => doi(`10.1109/CVPR.2019.${String(index).padStart(5, '0')}`))
  ]
  const {by} = await check(urls, {env: await registries({arxiv, github, doi: doiServer})})
  expect(by.size).toBe(1000)
  expect(new Set([...by.values()].map(says))).toEqual(new Set(['ok registered']))
  expect(arxiv.arrivals.length + github.arrivals.length + doiServer.arrivals.length).toBeLessThanOrEqual(25)
  expect(arxiv.mostAtOnce()).toBe(1)
  expect(arxiv.pace()).toBeGreaterThan(20)
})

test('a token goes to GitHub alone', async () => {
  const [arxiv, doiServer] = [await fakeArxiv(), await fakeDoi()]
  await check([abs('2112.02244'), doi('10.1000/1')], {env: await registries({arxiv, doi: doiServer})})
  for (const {headers} of [...arxiv.arrivals, ...doiServer.arrivals])
    expect(headers.authorization).toBeUndefined()
})

test('a token does not follow GitHub to another host', async () => {
  const other = await fakeGithub()
  const github = await fakeGithub({
    before: (_, response) => {
      response.writeHead(307, {location: `${other.url}/graphql`}).end()
      return true
    }
  })
  const {problems} = await check([repo('yz93/LAVT-RIS')], {env: await registries({github})})
  expect(problems).toEqual(['GitHub does not answer (status 307); 1 link was not checked'])
  expect(other.arrivals).toEqual([])
})

test.each([
  ['https://github.com', 1],
  ['https://git.uni-freiburg.example', 0],
  ['https://octo.ghe.com', 0]
])('in a job on %s its API gets %i requests about a repository of github.com', async (server, requests) => {
  const instance = await fakeGithub()
  await check(['https://github.com/yz93/LAVT-RIS'], {
    env: {
      GITHUB_SERVER_URL: server,
      GITHUB_GRAPHQL_URL: `${instance.url}/graphql`,
      GITHUB_TOKEN: 'secret-token'
    }
  })
  expect(instance.arrivals).toHaveLength(requests)
})
