import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {fakeArxiv, type FakePaper} from '../links/servers/arxiv.ts'
import {fakeGithub} from '../links/servers/github.ts'
import {openIssue} from './github/handlers.ts'
import {startGitHub, type LocalGitHub} from './github/server.ts'
import {proposalsOf} from './proposals.ts'
import {runAction, type ActionRun} from './runner/run-action.ts'
import {seen} from './seen.ts'

const names = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon']
const entry = (year: number, name: string, id: string) =>
  `- [**arXiv ${year}**] ${name} Prompting for Vision Models [[pdf]](https://arxiv.org/pdf/${id})`
const prompts = names.map((d, i) => entry(2023, d, `230${9 - i}.0334${i}`))
const vision = names.map((d, i) => entry(2022, `${d} Plus`, `220${9 - i}.0334${i}`))
const list = (first = prompts, second = vision) =>
  `# Papers\n\n![](https://img.shields.io/badge/papers-${first.length + second.length}-green)\n\n## Prompts\n\n${first.join('\n')}\n\n## Vision\n\n${second.join('\n')}\n`
const added = '- [**arXiv 2023**] A New Prompt [[pdf]](https://arxiv.org/pdf/2307.12345)'
const withAdded = list([...prompts.slice(0, 2), added, ...prompts.slice(2)])

let github: LocalGitHub
let papers: Record<string, FakePaper>

beforeEach(async () => {
  github = await startGitHub({
    files: {
      'README.md': list(),
      '.paperlintrc.yaml':
        'links: {recheckDelay: 0, hosts: {openreview.net: {interval: 0}, github.com: {interval: 0}}}\n'
    }
  })
  papers = {'2307.12345': {title: 'A New Prompt', published: '2023-07-24T18:00:00Z'}}
})
afterEach(() => github.close())

const {repository, head, fileAt, pulls, checkout} = proposalsOf(() => github)
const comments = () =>
  [...github.state.comments.values()].map(d => d.body.replace(/^<!-- paperlint:comment -->\n/u, ''))

const form = (paper: string, section = 'Prompts', rest: Readonly<Record<string, string>> = {}) =>
  Object.entries({'Link to the paper': paper, Section: section, ...rest})
    .map(([label, value]) => `### ${label}\n\n${value}\n`)
    .join('\n')
const paper = 'https://arxiv.org/abs/2307.12345'

/** Somebody opens the issue, or edits it if it has a number. */
async function suggest(body: string, {number = 0, ...options}: Partial<ActionRun> & {number?: number} = {}) {
  const known = github.state.issues.get(number)
  const issue = known ?? openIssue(github.state, {title: 'Suggest a paper', body, login: 'eve'})
  issue.body = body
  const [arxiv, hub] = await Promise.all([
    fakeArxiv({papers, missing: ['2307.99999']}),
    fakeGithub({missing: ['a/gone']})
  ])
  const sha = head()
  const ran = await runAction({
    workspace: checkout(sha),
    eventName: 'issues',
    event: {action: known ? 'edited' : 'opened', issue: {number: issue.number, body, state: issue.state}},
    apiUrl: github.url,
    github: {sha},
    ...options,
    inputs: {command: 'add', ...options.inputs},
    env: {
      PAPERLINT_ARXIV_URL: arxiv.url,
      PAPERLINT_ARXIV_INTERVAL: '0',
      PAPERLINT_GITHUB_INTERVAL: '0',
      PAPERLINT_GITHUB_URL: hub.url,
      PAPERLINT_ALLOW_PRIVATE: 'true',
      ...options.env
    }
  })
  return {...ran, number: issue.number}
}

describe('a paper that somebody suggests', () => {
  test('becomes a pull request that closes the issue, in the style of the list, at its place and counted', async () => {
    const ran = await suggest(form(paper), {built: true})
    expect(ran).toMatchObject({exitCode: 0, annotations: [], complaints: []})
    expect(pulls()).toMatchObject([
      {title: 'Add A New Prompt', head: {ref: 'paperlint/add-1'}, base: {ref: 'main'}, state: 'open'}
    ])
    expect(pulls()[0]?.body).toMatch(
      /^Closes #1, which suggests A New Prompt\. The entry, on line 9 under Prompts:\n/u
    )
    expect(fileAt('paperlint/add-1')).toBe(withAdded)
    expect(comments()).toEqual([`Thank you! #2 adds this entry:\n\n\`\`\`md\n${added}\n\`\`\``])
    expect(ran.outputs).toEqual({'pull-request': `${github.url}/octo/awesome-papers/pull/2`})
  })

  test('is not added twice, however often the workflow runs', async () => {
    const {number} = await suggest(form(paper))
    const sha = head('paperlint/add-1')
    github.state.log.length = 0
    await suggest(form(paper), {number})
    expect(github.state.log.filter(d => d.method !== 'GET')).toEqual([])
    expect(head('paperlint/add-1')).toBe(sha)
  })

  test('follows the issue when it is edited', async () => {
    const {number} = await suggest(form(paper, 'Propmts'))
    expect(comments()[0]).toContain('There is no section `Propmts`. Did you mean `Prompts`?')
    expect(pulls()).toEqual([])

    await suggest(form(paper, 'Vision'), {number})
    expect(comments()).toHaveLength(1)
    expect(comments()[0]).toContain('#2 adds this entry')
    expect(fileAt('paperlint/add-1').indexOf(added)).toBeGreaterThan(
      fileAt('paperlint/add-1').indexOf('## Vision')
    )

    await suggest(form(paper, 'Prompts'), {number})
    expect(pulls()).toHaveLength(1)
    expect(fileAt('paperlint/add-1')).toBe(withAdded)

    await suggest(form('https://arxiv.org/abs/2307.99999'), {number})
    expect(comments()[0]).toContain('does not work: arXiv has no paper')
    expect(pulls()).toMatchObject([
      {state: 'closed', body: expect.stringContaining('changed and cannot be added')}
    ])

    await suggest(form(paper, 'Prompts'), {number})
    expect(pulls()).toMatchObject([{state: 'closed'}, {state: 'open'}])
  })

  test('is not proposed twice if somebody else suggested it before', async () => {
    await suggest(form(paper))
    const {number} = await suggest(form('arXiv:2307.12345v1', 'Vision'))
    expect(pulls()).toHaveLength(1)
    expect(comments()[1]).toBe('Thank you! #2 already adds this paper.')

    Object.assign(github.state.issues.get(2) ?? {}, {state: 'closed'})
    await suggest(form('arXiv:2307.12345v1', 'Vision'), {number})
    expect(pulls()).toMatchObject([{state: 'closed'}, {state: 'open', head: {ref: 'paperlint/add-3'}}])
  })

  test('stays out once somebody closed its pull request, until the suggestion changes', async () => {
    const {number} = await suggest(form(paper))
    Object.assign(github.state.issues.get(2) ?? {}, {state: 'closed'})
    await suggest(form(paper), {number})
    expect(pulls()).toMatchObject([{state: 'closed'}])
    await suggest(form(paper, 'Vision'), {number})
    expect(pulls()).toMatchObject([{state: 'closed'}, {state: 'open'}])
  })

  test('is left to whoever pushes to its branch', async () => {
    const {number} = await suggest(form(paper))
    const theirs = repository().commit('paperlint/add-1', {'README.md': list([...prompts, added])})
    const ran = await suggest(form(paper, 'Vision'), {number})
    expect(head('paperlint/add-1')).toBe(theirs)
    expect(ran.annotations).toMatchObject([
      {level: 'warning', message: expect.stringContaining('Somebody else')}
    ])
  })

  test('is written with its code', async () => {
    const coded = names.map(
      (d, i) => `${entry(2021, `${d} Coded`, `210${9 - i}.0334${i}`)} [[code]](https://github.com/a/c${i})`
    )
    repository().commit('main', {'README.md': `${list()}\n## Code\n\n${coded.join('\n')}\n`})
    await suggest(form(paper, 'Code', {'Link to the code': 'https://github.com/a/b'}))
    expect(fileAt('paperlint/add-1')).toContain(`${added} [[code]](https://github.com/a/b)\n`)
  })

  test('goes to the list that has the section', async () => {
    repository().commit('main', {
      '.paperlintrc.yaml':
        'files: [README.md, more.md]\nlinks: {recheckDelay: 0, hosts: {openreview.net: {interval: 0}, github.com: {interval: 0}}}\n',
      'more.md': list(
        prompts.map(d => d.replace('230', '210')),
        vision.map(d => d.replace('220', '200'))
      )
        .replace('## Prompts', '## Tuning')
        .replace('## Vision', '## Video')
    })
    await suggest(form(paper, 'Tuning'))
    expect(fileAt('paperlint/add-1', 'more.md')).toContain(added)
    expect(fileAt('paperlint/add-1')).toBe(list())

    await suggest(form('https://arxiv.org/abs/2309.03340', 'Tuning'))
    expect(comments()[1]).toMatch(/is already in the list: \[line 7\]\(\S+\/README\.md/u)
  })

  test('takes title and venue from the issue only if no registry has them', async () => {
    const told = {Title: 'Told Prompts', 'Venue and year': 'CVPR 2023'}
    await suggest(form('https://openreview.net/forum?id=abc', 'Prompts', told), {
      env: {PAPERLINT_ALLOW_PRIVATE: 'false'}
    })
    await suggest(form(paper, 'Prompts', {Title: 'Another Title'}))
    expect(pulls().map(d => d.title)).toEqual(['Add Told Prompts', 'Add A New Prompt'])
  })
})

describe('the answer says why not', () => {
  test.each<[string, string, string]>([
    [
      'a duplicate',
      form('https://arxiv.org/abs/2309.03340v3'),
      'is already in the list: [line 7](https://github.com/octo/awesome-papers/blob/main/README.md?plain=1#L7), Alpha Prompting for Vision Models.'
    ],
    [
      'an unknown identifier',
      form('https://arxiv.org/abs/2307.99999'),
      '`https://arxiv.org/abs/2307.99999` does not work: arXiv has no paper'
    ],
    [
      'no such section',
      form(paper, 'News'),
      '`News` does not match exactly one section. Choose one of:\n\n- Prompts\n- Vision'
    ],
    ['no section at all', form(paper, '_No response_'), '**Section** is empty. Choose one of:'],
    [
      'no address',
      form('the paper by Smith'),
      '**Link to the paper** contains no link. Give an arXiv id, a DOI or a URL.'
    ],
    [
      'code that is gone',
      form(paper, 'Prompts', {'Link to the code': 'https://github.com/a/gone'}),
      '`https://github.com/a/gone` does not work: GitHub has no public repository of this name'
    ]
  ])('%s', async (_, body, text) => {
    const ran = await suggest(body)
    expect(ran).toMatchObject({exitCode: 0, annotations: []})
    expect(comments()).toEqual([expect.stringContaining(text)])
    expect(comments()[0]).toMatch(
      /\n\nEdit the issue to change your suggestion; this answer will be updated\.$/u
    )
    expect(pulls()).toEqual([])
  })

  test('a duplicate in a file with a strange name', async () => {
    const name = 'my (old) list #1.md'
    repository().commit('main', {
      'README.md': null,
      [name]: list(),
      '.paperlintrc.yaml': `files: ['${name}']\n`
    })
    await suggest(form('https://arxiv.org/abs/2309.03340v3'))
    expect(comments()[0]).toContain('/blob/main/my%20%28old%29%20list%20%231.md?plain=1#L7)')
  })

  test('a registry that is down: later it may be added', async () => {
    const {number} = await suggest(form(paper), {env: {PAPERLINT_ARXIV_URL: 'http://127.0.0.1:9'}})
    expect(comments()[0]).toContain('did not answer about this paper')
    await suggest(form(paper), {number})
    expect(comments()[0]).toContain('adds this entry')
  })
})

describe('nothing happens', () => {
  test.each([
    ['to an issue about something else', 'The badge is wrong.', 'open'],
    ['to a suggestion that is closed', form(paper), 'closed']
  ])('%s', async (_, body, state) => {
    const issue = openIssue(github.state, {title: 'x', body, login: 'eve'})
    issue.state = state as 'closed'
    github.state.log.length = 0
    const ran = await suggest(body, {number: issue.number})
    expect(ran.exitCode).toBe(0)
    expect(github.state.log).toEqual([])
  })

  test.each([
    ['a push', {eventName: 'push', event: {}}, 'answers an issue'],
    ['a run without a token', {token: ''}, 'give it a `token`'],
    ['a checkout of another commit', {github: {sha: '0'.repeat(40)}}, 'is checked out']
  ])('at %s, and what to do is said', async (_, options, message) => {
    const ran = await suggest(form(paper), options)
    expect(ran.exitCode).toBe(2)
    expect(ran.annotations.at(-1)?.message).toContain(message)
    expect(comments()).toEqual([])
  })
})

describe('hostile text', () => {
  test('is data wherever it is shown', async () => {
    const bad = '@octocat ](https://evil.example) <img src=x> | `x` ##[error]x ::error::x'
    const ran = await suggest(form(paper, bad))
    const {tags, links, images, words} = seen(comments()[0] ?? '')
    expect({tags: [...tags], links: [...links], images}).toEqual({tags: [], links: [], images: 0})
    expect(words).not.toMatch(/@octocat/u)
    expect(ran.commands.map(d => d.command)).toEqual(['add-mask'])
  })

  test('closes no other issue, mentions nobody, and adds one entry', async () => {
    papers['2307.12345'] = {
      title: 'Fixes #7, closes octo/awesome-papers#8 GH-9 for @octocat'
    }
    await suggest(form(paper))
    const [pull] = pulls()
    const message = repository().git(['show', '-s', '--format=%B', 'paperlint/add-1'])
    for (const text of [pull?.title ?? '', message.replace('Suggested in #1.', '')])
      expect(text).not.toMatch(/#\d|GH-\d|@octocat|:\/\//u)
    expect(seen(pull?.body ?? '').words.replace('Closes #1', '')).not.toMatch(/#\d|@octocat/u)
    expect(repository().git(['diff', '--numstat', 'main', 'paperlint/add-1'])).toBe('2\t1\tREADME.md')
  })

  test.each([
    ['of a title', {Title: '](javascript:alert(1)) [x', 'Venue and year': 'CVPR 2023'}],
    ['of a venue', {Title: 'Told', 'Venue and year': ']\n\n# Owned 2023'}],
    ['of a script', {Title: '<script>alert(1)</script>'}]
  ])('%s adds no markup to the list', async (_, rest) => {
    await suggest(form('https://openreview.net/forum?id=abc', 'Prompts', rest))
    const text = repository().sha('paperlint/add-1') ? fileAt('paperlint/add-1') : list()
    const before = seen(list())
    const after = seen(text)
    expect([...after.tags]).toEqual([...before.tags])
    expect([...after.links].filter(d => !before.links.has(d))).toEqual(
      text === list() ? [] : ['openreview.net']
    )
    expect(text.match(/^#/gmu)).toEqual(list().match(/^#/gmu))
  })

  test('reads no private address', async () => {
    const ran = await suggest(
      form('http://127.0.0.1.nip.example/x', 'Prompts', {
        'Link to the code': 'http://169.254.169.254/latest'
      }),
      {
        env: {PAPERLINT_ALLOW_PRIVATE: 'false'}
      }
    )
    expect(ran.exitCode).toBe(0)
    expect(pulls()).toEqual([])
  })
})

describe('a token', () => {
  test('that may do nothing changes nothing', async () => {
    const ran = await suggest(form(paper), {token: 'ghs_reader'})
    expect(ran.exitCode).toBe(0)
    expect(ran.annotations.length).toBeGreaterThan(0)
    expect(comments()).toEqual([])
  })

  test('that may not open pull requests: the issue has the entry, the log the way out, and the next run goes on', async () => {
    github.state.mayOpenPulls = false
    const {number, ...ran} = await suggest(form(paper))
    expect(comments()[0]).toContain('the pull request could not be opened')
    expect(comments()[0]).toContain(added)
    expect(ran.annotations[0]?.message).toContain('Allow GitHub Actions to create and approve pull requests')
    github.state.mayOpenPulls = true
    await suggest(form(paper), {number})
    expect(comments()).toEqual([expect.stringContaining('#2 adds this entry')])
  })
})

test.each(['git/create-commit', 'pulls/create', 'issues/create-comment'])(
  'a 502 at %s: the next run ends what this one began',
  async op => {
    github.fail({op, status: 502, times: 1})
    const {number, ...ran} = await suggest(form(paper))
    expect(ran.exitCode).toBe(0)
    expect(ran.annotations).toMatchObject([{level: 'warning', message: expect.stringContaining('502')}])
    await suggest(form(paper), {number})
    expect(pulls()).toMatchObject([{state: 'open'}])
    expect(comments()).toEqual([expect.stringContaining('adds this entry')])
    expect(fileAt('paperlint/add-1')).toBe(withAdded)
  }
)
