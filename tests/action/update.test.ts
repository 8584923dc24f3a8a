import {rmSync} from 'node:fs'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {fakeArxiv, type FakePaper} from '../links/servers/arxiv.ts'
import {fakeGithub, type FakeRepository} from '../links/servers/github.ts'
import {startGitHub, type LocalGitHub} from './github/server.ts'
import {proposalsOf} from './proposals.ts'
import {runAction, type ActionRun} from './runner/run-action.ts'
import {seen} from './seen.ts'

const lavt =
  '- [**arXiv 2021**] LAVT: Language-Aware Vision Transformer [[pdf]](https://arxiv.org/pdf/2112.02244) [[code]](https://github.com/yz93/lavt)'
const mcn =
  '- [**arXiv 2020**] MCN: Multi-task Collaborative Network [[pdf]](https://arxiv.org/pdf/2003.08813) [[code]](https://github.com/luogen/mcn)'
const list = (...lines: string[]) => `# Segmentation\n\n## Papers\n\n${lines.join('\n')}\n`
const published = lavt.replace('arXiv 2021', 'CVPR 2022')

const branch = 'paperlint/update'
const config = 'links: {recheckDelay: 0, hosts: {github.com: {interval: 0}, 127.0.0.1: {interval: 0}}}\n'

let github: LocalGitHub
/** What the registries know at the moment. */
let papers: Record<string, FakePaper>
let repositories: Record<string, FakeRepository>

const title = (line: string) => /\] (.*) \[\[pdf/u.exec(line)?.[1] ?? ''
const accept = (line: string, comment: string | undefined) => {
  papers[/pdf\/([\d.]+)/u.exec(line)?.[1] ?? ''] = {
    title: title(line),
    ...(comment !== undefined && {comment})
  }
}

beforeEach(async () => {
  github = await startGitHub({files: {'README.md': list(lavt, mcn), '.paperlintrc.yaml': config}})
  papers = {}
  repositories = {}
  accept(lavt, 'Accepted by CVPR 2022')
  accept(mcn, undefined)
})
afterEach(() => github.close())

const {repository, head, fileAt, pulls, checkout} = proposalsOf(() => github)
const writes = () => github.state.log.filter(d => d.method !== 'GET')

/** A weekly run. */
async function week({inputs, env, ...options}: Partial<ActionRun> = {}, sha = head()) {
  const [arxiv, hub] = await Promise.all([fakeArxiv({papers}), fakeGithub({repositories})])
  // Nothing is remembered from the week before.
  rmSync(path.join(checkout(sha), '.paperlint'), {recursive: true, force: true})
  return runAction({
    workspace: checkout(sha),
    eventName: 'schedule',
    apiUrl: github.url,
    github: {sha},
    ...options,
    inputs: {command: 'update', ...inputs},
    env: {
      PAPERLINT_ARXIV_URL: arxiv.url,
      PAPERLINT_ARXIV_INTERVAL: '0',
      PAPERLINT_GITHUB_INTERVAL: '0',
      PAPERLINT_GITHUB_URL: hub.url,
      PAPERLINT_ARCHIVE_URL: 'http://127.0.0.1:9',
      PAPERLINT_ALLOW_PRIVATE: 'true',
      ...env
    }
  })
}

describe('a week with something to update', () => {
  test('opens one pull request, which says what changes, why, and who says so', async () => {
    repositories['yz93/lavt'] = {nameWithOwner: 'yz93/LAVT-RIS'}
    const before = head()
    const ran = await week({built: true})
    expect(ran).toMatchObject({exitCode: 0, annotations: [], complaints: []})
    expect(head()).toBe(before)
    expect(fileAt(branch)).toBe(list(published.replace('yz93/lavt', 'yz93/LAVT-RIS'), mcn))
    expect(repository().git(['log', '--format=%P %s', '-1', branch])).toBe(
      `${before} Update 1 venue and 1 link`
    )
    expect(pulls()).toMatchObject([
      {title: 'Update 1 venue and 1 link', state: 'open', head: {ref: branch}, base: {ref: 'main'}}
    ])
    const body = (pulls()[0]?.body ?? '').replaceAll(/\d{4}-\d\d-\d\d/gu, 'DAY')
    expect(body).toContain('**2 updates.** The last column shows the proof for each of them.')
    expect(body).toContain(
      '/blob/main/README.md?plain=1#L5) | `arXiv 2021` → `CVPR 2022` | published since | arXiv, DAY: “Accepted by CVPR 2022” |'
    )
    expect(body).toMatch(
      /\| `https:\/\/github\.com\/yz93\/lavt` → `https:\/\/github\.com\/yz93\/LAVT-RIS` \| moved permanently \|/u
    )
    expect(ran.outputs).toMatchObject({fixed: '2', 'pull-request': expect.stringContaining('/pull/1')})
    expect(ran.summary).toContain('`CVPR 2022`')
  })

  test('with the same things as last week asks GitHub for no change', async () => {
    await week()
    const sha = head(branch)
    github.state.log.length = 0
    const ran = await week()
    expect(writes()).toEqual([])
    expect(head(branch)).toBe(sha)
    expect(ran.log.join('\n')).toContain('Already proposed: ')
    expect(ran.outputs).toMatchObject({fixed: '1'})
  })

  test('with something new updates the same pull request, which stays open all the time', async () => {
    await week()
    accept(mcn, 'To appear in CVPR 2020')
    github.state.log.length = 0
    await week()
    expect(pulls()).toMatchObject([{title: 'Update 2 venues', state: 'open', head: {sha: head(branch)}}])
    expect(fileAt(branch)).toBe(list(published, mcn.replace('arXiv 2020', 'CVPR 2020')))
    expect(repository().git(['rev-list', '--count', `main..${branch}`])).toBe('1')
    expect(writes().map(d => d.op)).toEqual([
      'git/create-blob',
      'git/create-tree',
      'git/create-commit',
      'git/update-ref',
      'pulls/update'
    ])
  })

  test('after other changes of the list starts from its new head', async () => {
    await week()
    repository().commit('main', {'README.md': list(mcn, lavt)})
    await week()
    expect(pulls()).toHaveLength(1)
    expect(fileAt(branch)).toBe(list(mcn, published))
    expect(repository().git(['rev-list', '--count', `${branch}..main`])).toBe('0')
  })

  test('takes the list as the branch has it now, also if that moved during the run', async () => {
    const old = head()
    repository().commit('main', {'README.md': list(mcn, lavt)})
    await week({}, old)
    expect(fileAt(branch)).toBe(list(mcn, published))
  })

  test('leaves a file that can be executed as it is', async () => {
    const {tree} = repository()
    const sha = repository().git(['rev-parse', 'main:README.md'])
    const executable = tree('main^{tree}', [{path: 'README.md', mode: '100755', sha}])
    const commit = repository().git(['commit-tree', executable, '-p', head(), '-m', 'Execute'])
    repository().git(['update-ref', 'refs/heads/main', commit])
    await week()
    expect(repository().git(['diff', '--summary', 'main', branch])).toBe('')
    expect(repository().git(['ls-tree', branch, 'README.md'])).toMatch(/^100755 /u)
  })

  test('takes neither line ends nor other changes from the workspace', async () => {
    const workspace = checkout(head())
    const windows = list(lavt, mcn).replaceAll('\n', '\r\n')
    repository().commit('main', {'README.md': windows})
    await week({workspace}, repository().git(['rev-parse', 'main~1']))
    expect(fileAt(branch)).toBe(windows.replace('arXiv 2021', 'CVPR 2022'))
  })

  test.each<[string, string, string[]]>([
    ['venues', 'Update 1 venue', ['CVPR 2022']],
    ['moved', 'Update 1 link', ['LAVT-RIS']],
    ['moved, venues', 'Update 1 venue and 1 link', ['CVPR 2022', 'LAVT-RIS']]
  ])('proposes the kinds that are wanted: %s', async (kinds, titled, words) => {
    repositories['yz93/lavt'] = {nameWithOwner: 'yz93/LAVT-RIS'}
    await week({inputs: {kinds}})
    expect(pulls()).toMatchObject([{title: titled}])
    expect(['CVPR 2022', 'LAVT-RIS'].filter(d => fileAt(branch).includes(d))).toEqual(words)
  })
})

describe('somebody', () => {
  const close = (number = 1) => void Object.assign(github.state.issues.get(number) ?? {}, {state: 'closed'})

  test('closes it: the same is not proposed again, until the facts change', async () => {
    await week()
    close()
    const ran = await week()
    expect(pulls()).toMatchObject([{state: 'closed'}])
    expect(ran.log.join('\n')).toContain('Nothing to update.')

    accept(mcn, 'To appear in CVPR 2020')
    await week()
    expect(pulls()).toMatchObject([{state: 'closed'}, {state: 'open', title: 'Update 1 venue'}])
    expect(fileAt(branch)).toBe(list(lavt, mcn.replace('arXiv 2020', 'CVPR 2020')))

    accept(lavt, 'Accepted by ECCV 2022')
    await week()
    expect(pulls()[1]).toMatchObject({state: 'open', title: 'Update 2 venues'})
    expect(fileAt(branch)).toContain('ECCV 2022')
  })

  test('merges it: what comes later is a new pull request', async () => {
    await week()
    repository().git(['update-ref', 'refs/heads/main', head(branch)])
    close()
    Object.assign(github.state.issues.get(1)?.pull ?? {}, {merged_at: '2026-01-02T00:00:00Z'})
    expect((await week()).log.join('\n')).toContain('Nothing to update.')
    accept(mcn, 'To appear in CVPR 2020')
    await week()
    expect(pulls()).toMatchObject([{state: 'closed'}, {state: 'open', title: 'Update 1 venue'}])
  })

  test('pushes to it: nothing of it is touched any more, and the way out is told', async () => {
    await week()
    const {body} = pulls()[0] ?? {}
    const theirs = repository().commit(branch, {'README.md': list(published, mcn, '- Mine')})
    accept(mcn, 'To appear in CVPR 2020')
    const ran = await week()
    expect(head(branch)).toBe(theirs)
    expect(pulls()).toMatchObject([{state: 'open', body}])
    expect(ran.exitCode).toBe(0)
    expect(ran.annotations).toMatchObject([
      {level: 'warning', message: expect.stringMatching(/Somebody else pushed.*merge or close .*\/pull\/1 /u)}
    ])
  })

  test('amends its commit: that is theirs, too', async () => {
    await week()
    const message = repository().git(['show', '-s', '--format=%B', branch])
    const theirs = repository().commit(branch, {'README.md': list(published, mcn, '- Mine')}, message, [
      head()
    ])
    accept(mcn, 'To appear in CVPR 2020')
    await week()
    expect(head(branch)).toBe(theirs)
  })

  test('merges the base into it: that is no change of theirs', async () => {
    await week()
    repository().commit('main', {'OTHER.md': 'More'})
    const merged = repository().merge(head(branch), head()) ?? ''
    repository().git(['update-ref', `refs/heads/${branch}`, merged])
    accept(mcn, 'To appear in CVPR 2020')
    await week()
    expect(pulls()).toMatchObject([{title: 'Update 2 venues', state: 'open'}])
    expect(fileAt(branch)).toContain('CVPR 2020')
  })

  test('pushes while the update is written: their push is not lost', async () => {
    await week()
    accept(mcn, 'To appear in CVPR 2020')
    let theirs = ''
    github.fail({
      op: 'git/create-commit',
      first: () => (theirs = repository().commit(branch, {'NOTES.md': 'Wait\n'}))
    })
    await week()
    expect(head(branch)).toBe(theirs)
  })

  test('has a branch of that name: it stays as it is', async () => {
    const theirs = repository().commit(branch, {'NOTES.md': 'Mine\n'}, 'Notes', [head()])
    const ran = await week()
    expect(head(branch)).toBe(theirs)
    expect(pulls()).toEqual([])
    expect(ran.annotations[0]?.message).toContain('delete the branch')
  })

  test('made the updates by hand: the pull request is closed with a word, and silences nothing', async () => {
    await week()
    const before = head()
    repository().commit('main', {'README.md': list(published, mcn)})
    await week()
    expect(pulls()).toMatchObject([{state: 'closed', body: expect.stringContaining('nothing left to merge')}])
    expect(repository().sha(branch)).toBeUndefined()

    repository().git(['update-ref', 'refs/heads/main', before])
    await week()
    expect(pulls()).toMatchObject([{state: 'closed'}, {state: 'open'}])
  })

  test('wrote nonsense into its hidden state: it is not believed', async () => {
    await week()
    Object.assign(github.state.issues.get(1)?.pull ?? {}, {
      body: '<!-- paperlint:updates {"proposals": [1, {}]} -->'
    })
    close()
    await week()
    expect(pulls()).toMatchObject([{state: 'closed'}, {state: 'open'}])
  })
})

describe('a branch that is left from an earlier run', () => {
  test('is used again', async () => {
    await week()
    github.state.issues.clear()
    const sha = head(branch)
    await week()
    expect(head(branch)).toBe(sha)
    expect(pulls()).toMatchObject([{state: 'open', title: 'Update 1 venue'}])
  })
})

describe('a fault of GitHub half-way', () => {
  const ops = ['git/create-blob', 'git/create-tree', 'git/create-commit', 'git/create-ref', 'pulls/create']
  test.each(ops)('at %s: the next run ends what this one began', async op => {
    github.fail({op, status: 502, times: 2})
    const ran = await week()
    expect(ran.exitCode).toBe(0)
    expect(ran.annotations).toMatchObject([{level: 'warning', message: expect.stringContaining('502')}])
    github.state.faults.length = 0
    await week()
    expect(pulls()).toMatchObject([{state: 'open', title: 'Update 1 venue'}])
    expect(fileAt(branch)).toBe(list(published, mcn))
  })

  test('after the pull request was opened: it is not opened twice', async () => {
    github.fail({
      op: 'pulls/create',
      status: 502,
      first: () => void github.open({head: branch, title: 'Update 1 venue', body: 'x'})
    })
    await week()
    await week()
    expect(pulls()).toMatchObject([{state: 'open', body: expect.stringContaining('CVPR 2022')}])
  })

  test('another run opened it meanwhile: it is brought up to date', async () => {
    github.fail({
      op: 'pulls/create',
      first: () => void github.open({head: branch, title: 'Update 1 venue', body: 'x'})
    })
    const ran = await week()
    expect(ran.annotations).toEqual([])
    expect(pulls()).toMatchObject([{state: 'open', body: expect.stringContaining('CVPR 2022')}])
  })
})

describe('a token', () => {
  test('that may only read changes nothing, and the missing permission is told', async () => {
    const ran = await week({token: 'ghs_reader'})
    expect(ran.exitCode).toBe(0)
    expect(pulls()).toEqual([])
    expect(repository().sha(branch)).toBeUndefined()
    expect(ran.annotations).toMatchObject([
      {level: 'warning', message: expect.stringContaining('`contents: write` and `pull-requests: write`')}
    ])
  })

  test('that may only push leaves the branch, and says what is missing', async () => {
    const ran = await week({token: 'ghs_contents'})
    expect(fileAt(branch)).toBe(list(published, mcn))
    expect(ran.annotations).toMatchObject([
      {
        level: 'warning',
        message: expect.stringMatching(/`paperlint\/update` is pushed.*`pull-requests: write`/u)
      }
    ])
  })

  test('that may not open pull requests here says which setting allows it', async () => {
    github.state.mayOpenPulls = false
    const ran = await week()
    expect(ran.annotations[0]?.message).toContain('Allow GitHub Actions to create and approve pull requests')
  })

  test('that is absent is asked for', async () => {
    const ran = await week({token: ''})
    expect(ran.exitCode).toBe(2)
    expect(ran.annotations[0]?.message).toContain('give it a `token`')
  })
})

describe('a network', () => {
  test('that is broken concludes nothing', async () => {
    await week()
    const before = pulls()
    const nobody = 'http://127.0.0.1:9'
    const ran = await week({env: {PAPERLINT_ARXIV_URL: nobody, PAPERLINT_GITHUB_URL: nobody}})
    expect(ran.exitCode).toBe(3)
    expect(pulls()).toEqual(before)
  })

  test('with a registry that is down takes no proposal back', async () => {
    await week()
    const before = pulls()
    const ran = await week({env: {PAPERLINT_ARXIV_URL: 'http://127.0.0.1:9'}})
    expect(ran.exitCode).toBe(0)
    expect(pulls()).toEqual(before)
  })

  test('that had no time takes no proposal back', async () => {
    await week()
    const before = pulls()
    const silent = await fakeArxiv({before: () => true})
    const ran = await week({inputs: {budget: '0.1'}, env: {PAPERLINT_ARXIV_URL: silent.url}})
    expect(ran.exitCode).toBe(0)
    expect(pulls()).toEqual(before)
    expect(ran.log.join('\n')).toContain('Not every link was checked')
  })
})

test('what registries and lists say is data in the pull request, not markup', async () => {
  const hostile =
    '- [**arXiv 2021**] Ask @octocat about #1 and ##[error] Things [[pdf]](https://arxiv.org/pdf/2112.02244)'
  repository().commit('main', {'README.md': list(hostile)})
  papers['2112.02244'] = {
    title: 'Ask @octocat about #1 and ##[error] Things',
    comment: 'Accepted by CVPR 2022 @octocat &lt;img src=x&gt; &lt;!-- GH-1 | ::error::x'
  }
  const ran = await week()
  const {tags, links, images, words} = seen(pulls()[0]?.body ?? '')
  expect(pulls()).toHaveLength(1)
  expect({tags: [...tags], links: [...links], images}).toEqual({
    tags: ['<!-- ours -->', '<sub>', '</sub>'],
    links: ['github.com'],
    images: 0
  })
  expect(words).not.toMatch(/@octocat|#1\b/u)
  expect(ran.commands.map(d => d.command)).toEqual(['add-mask'])
})

test.each([
  ['a tag', {github: {ref: 'refs/tags/v1', ref_name: 'v1'}}, 'proposes changes of a branch'],
  ['another commit', {github: {sha: '0'.repeat(40)}}, 'is checked out']
])('a run for %s says what to do', async (_, options, message) => {
  const ran = await week(options)
  expect(ran.exitCode).toBe(2)
  expect(ran.annotations[0]?.message).toContain(message)
})
