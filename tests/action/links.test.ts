import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {Results} from '../../src/report/types.ts'
import {fakeArxiv} from '../links/servers/arxiv.ts'
import {page, pdf, redirect, reset, site, status} from '../links/servers/web.ts'
import {openIssue} from './github/handlers.ts'
import {startGitHub, type LocalGitHub} from './github/server.ts'
import {entries, readme, right} from './list.ts'
import {runAction, type ActionRun} from './runner/run-action.ts'

const config = {
  '.paperlintrc.yaml':
    'links: {recheckDelay: 0, hosts: {127.0.0.1: {interval: 0}}}\nrules: {no-malformed-link: off, link-kind: off}\n'
}

let github: LocalGitHub
let workspace: string
let arxivUrl: string
/** What is dead at the moment. */
const missing: string[] = []

const added =
  '- [**CVPR 2020**] MCN: Multi-task Collaborative Network for Joint Referring Expression [[pdf]](https://arxiv.org/pdf/2003.08813)'

/** What the registry knows of the papers of the list. */
const papers = Object.fromEntries(
  [...entries, added].map(d => {
    const [, title = '', id = ''] = /\] (.*) \[\[pdf\]\]\(https:\/\/arxiv\.org\/pdf\/(.*)\)/u.exec(d) ?? []
    return [id, {title}]
  })
)

/** The links of these papers are dead from now on, and no others. Nothing is cached, as a week later. */
function die(...ids: string[]): void {
  missing.splice(0, missing.length, ...ids)
  rmSync(path.join(workspace, '.paperlint'), {recursive: true, force: true})
}

beforeEach(async () => {
  github = await startGitHub({files: {'README.md': readme(entries), ...config}})
  workspace = github.state.repository.checkout(github.state.repository.sha('main') ?? '', 1)
  die()
  arxivUrl = (await fakeArxiv({papers, missing})).url
})
afterEach(() => github.close())

/** A sweep as on a Monday. */
function sweep({inputs, env, ...options}: Partial<ActionRun> = {}) {
  return runAction({
    workspace,
    eventName: 'schedule',
    apiUrl: github.url,
    github: {sha: github.state.repository.sha('main') ?? ''},
    ...options,
    inputs: {command: 'links', 'fail-on': 'never', ...inputs},
    env: {
      PAPERLINT_ARXIV_URL: arxivUrl,
      PAPERLINT_ARXIV_INTERVAL: '0',
      PAPERLINT_ALLOW_PRIVATE: 'true',
      ...env
    }
  })
}

const issues = () => [...github.state.issues.values()]

describe('the issue', () => {
  test('is not there where every link works', async () => {
    const ran = await sweep({built: true})
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toMatchObject({'dead-links': '0'})
    expect(issues()).toEqual([])
  })

  test('is not there either if most of the list is not recognized, which the summary and the log say', async () => {
    const riddles = ['Memory', 'Grief', 'Habit', 'Shame', 'Trust'].map(
      d => `- ${d} and its discontents in life`
    )
    writeFileSync(path.join(workspace, 'README.md'), readme([...entries.slice(0, 1), ...riddles]))
    const ran = await sweep()
    const said =
      'README.md: 5 items look like papers but were not recognized as entries (lines 6, 7, 8, 9, 10)'
    expect(ran.summary).toMatch(/^### ⚠️ Nothing to report in 1 entry, 1 paper in 1 file\n/u)
    expect(ran.summary).toContain(said)
    expect(ran.log.join('\n')).toContain(said)
    expect(issues()).toEqual([])
  })

  test('is created, edited, closed, and opened again: always the one', async () => {
    die('2112.02244')
    const first = await sweep()
    expect(first.outputs).toMatchObject({'dead-links': '1', errors: '1'})
    expect(issues()).toMatchObject([
      {number: 1, state: 'open', labels: ['paperlint'], title: '1 dead link in the paper list'}
    ])
    expect(issues()[0]?.body).toMatch(/### Papers[^]*\*\*LAVT: Language[^]*arxiv\.org\/pdf\/2112\.02244/u)

    await sweep()
    expect(issues()).toMatchObject([{number: 1, state: 'open', title: '1 dead link in the paper list'}])

    die('2112.02244', '1603.06180')
    await sweep()
    expect(issues()).toMatchObject([{number: 1, state: 'open', title: '2 dead links in the paper list'}])

    die()
    await sweep()
    expect(issues()).toMatchObject([{number: 1, state: 'closed', state_reason: 'completed'}])

    const asked = github.asked('issues/update').length
    await sweep()
    expect(github.asked('issues/update')).toHaveLength(asked)

    die('2108.05565')
    await sweep()
    expect(issues()).toMatchObject([{number: 1, state: 'open', state_reason: 'reopened'}])
    expect(issues()[0]?.body).toContain('Vision')
    expect(issues()[0]?.body).not.toContain('LAVT')
  })

  test('is found among others, and a stranger’s copy is not taken for it', async () => {
    const copy = {title: 'Mine', body: '<!-- paperlint:issue -->\nMine', labels: ['paperlint']}
    openIssue(github.state, {...copy, login: 'eve'})
    openIssue(github.state, {...copy, body: 'Something else', login: 'octocat', association: 'OWNER'})
    die('2112.02244')
    await sweep()
    expect(issues()).toHaveLength(3)
    // Even if somebody takes its label away.
    Object.assign(issues()[2] ?? {}, {labels: ['links']})
    for (const issue of issues().slice(0, 2)) issue.labels = []
    die('2112.02244', '1603.06180')
    await sweep()
    expect(issues()).toHaveLength(3)
    expect(issues()[2]?.title).toBe('2 dead links in the paper list')
    expect(issues()[0]?.body).toBe('<!-- paperlint:issue -->\nMine')
  })

  test('is not closed by a sweep that had no time', async () => {
    die('2112.02244')
    await sweep()
    const before = issues()[0]?.body
    die()
    const silent = await fakeArxiv({before: () => true})
    const ran = await sweep({inputs: {budget: '0.1'}, env: {PAPERLINT_ARXIV_URL: silent.url}})
    expect(ran.exitCode).toBe(0)
    expect(issues()).toMatchObject([{state: 'open', body: before}])
  })

  test('is not written where it is not wanted', async () => {
    die('2112.02244')
    await sweep({inputs: {issue: 'false'}})
    await sweep({eventName: 'push'})
    expect(issues()).toEqual([])
  })

  test('without the right to it, the result stands', async () => {
    die('2112.02244')
    const ran = await sweep({token: 'ghs_reader', inputs: {'fail-on': 'error'}})
    expect(ran.exitCode).toBe(1)
    expect(ran.annotations.at(-1)).toMatchObject({
      level: 'notice',
      message: expect.stringContaining('the issue')
    })
    expect(ran.summary).toContain('no-dead-link')
  })

  test.each([403, 500])('when GitHub answers %d, the result stands', async code => {
    die('2112.02244')
    for (const op of ['issues/list-for-repo', 'issues/create']) github.fail({op, times: 5, status: code})
    const ran = await sweep()
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toMatchObject({'dead-links': '1'})
    expect(ran.annotations.at(-1)?.message).toContain('the issue')
  })
})

describe('the issue never lies', () => {
  /** A page of the list that is dead, and then something else. */
  async function deadThen(answer: Parameters<typeof site>[0][string] | undefined, home = page('Home')) {
    const pages: Record<string, Parameters<typeof site>[0][string]> = {'/': home, '/b.pdf': pdf(2000)}
    const web = await site(pages)
    const link = (name: string) => `- [**CVPR 2020**] Paper ${name} of a Host [[pdf]](${web.url}/${name}.pdf)`
    const write = (names: readonly string[]) =>
      writeFileSync(path.join(workspace, 'README.md'), readme([...entries, ...names.map(link)]))
    write(['a', 'b'])
    die()
    await sweep()
    expect(issues()).toMatchObject([{state: 'open', title: '1 dead link in the paper list'}])
    if (answer) pages['/a.pdf'] = answer
    return {web, pages, write}
  }

  test.each<[string, Parameters<typeof site>[0][string], string]>([
    ['is blocked', status(403), 'the host answers with status 403 (blocked)'],
    ['answers no more', status(503), 'the host answers with status 503 (unreachable)'],
    ['breaks the connection', reset, 'the host breaks the connection (unreachable)']
  ])('a dead link that %s keeps it open', async (_, answer, why) => {
    const {web, pages} = await deadThen(answer)
    die()
    await sweep()
    const [issue] = issues()
    expect(issue).toMatchObject({state: 'open', title: '1 link of the paper list can no longer be verified'})
    expect(issue?.body).toContain('### Dead before, and now impossible to verify')
    expect(issue?.body).toContain(`- \`${web.url}/a.pdf\`: ${why}\n`)
    expect(issue?.body).not.toContain('works again')
    pages['/a.pdf'] = pdf(2000)
    die()
    // Weeks later: a blocked page is not asked again at once.
    if (issue) issue.body = issue.body?.replace(/<!-- paperlint:state .* -->/u, '') ?? ''
    await sweep()
    expect(issues()).toMatchObject([{state: 'closed', state_reason: 'completed'}])
    expect(issues()[0]?.body).toContain('works again, was replaced, or was removed')
  })

  test('a dead link that is removed from the list closes it', async () => {
    const {write} = await deadThen(undefined)
    write(['b'])
    die()
    await sweep()
    expect(issues()).toMatchObject([{state: 'closed', state_reason: 'completed'}])
  })

  test('a page that an earlier sweep saw alive proves that its host is', async () => {
    // A host of files: its start page proves nothing.
    await deadThen(undefined, status(404))
    // The cache stays: nobody asks for the living page again.
    const ran = await sweep()
    expect(ran.outputs).toMatchObject({'dead-links': '1'})
    expect(issues()).toMatchObject([{state: 'open', title: '1 dead link in the paper list'}])
  })
})

describe('closed as not planned, it is silent about those links', () => {
  const refuse = () => Object.assign(issues()[0] ?? {}, {state: 'closed', state_reason: 'not_planned'})

  test('until another one dies', async () => {
    die('2112.02244')
    await sweep()
    refuse()
    die('2112.02244')
    await sweep()
    expect(issues()).toMatchObject([{state: 'closed', state_reason: 'not_planned'}])
    die('2112.02244', '1603.06180')
    await sweep()
    expect(issues()).toMatchObject([{state: 'open', title: '1 dead link in the paper list'}])
    expect(issues()[0]?.body).not.toContain('LAVT')
    expect(issues()[0]?.body).toContain('1 link that you closed as not planned')
  })

  test('until they were alive in between', async () => {
    die('2112.02244')
    await sweep()
    refuse()
    die()
    await sweep()
    expect(issues()).toMatchObject([{state: 'closed', state_reason: 'not_planned'}])
    die('2112.02244')
    await sweep()
    expect(issues()).toMatchObject([{state: 'open', title: '1 dead link in the paper list'}])
  })
})

test('two sweeps at once leave one issue', async () => {
  die('2112.02244')
  const body = '<!-- paperlint:issue -->\nFrom the other sweep'
  github.fail({
    op: 'issues/create',
    first: () =>
      void openIssue(github.state, {
        title: 'Theirs',
        body,
        labels: ['paperlint'],
        login: 'github-actions[bot]'
      })
  })
  await sweep()
  expect(issues()).toMatchObject([{state: 'open', title: 'Theirs'}, {state: 'closed'}])
  await sweep()
  expect(issues()).toMatchObject([{state: 'open', title: '1 dead link in the paper list'}, {state: 'closed'}])
})

describe('what is remembered', () => {
  const failing =
    '- [**CVPR 2020**] MCN: Multi-task Collaborative Network for Joint Referring Expression [[pdf]]'

  test('is in the cache', async () => {
    await sweep()
    expect(existsSync(path.join(workspace, '.paperlint/links.jsonl'))).toBe(true)
  })

  test('is in the issue where there is no cache', async () => {
    const web = await site({'/': page('Home'), '/mcn.pdf': status(503)})
    writeFileSync(path.join(workspace, 'README.md'), readme([...entries, `${failing}(${web.url}/mcn.pdf)`]))
    die('2112.02244')
    await sweep()
    const before = history()
    expect(before).toMatchObject({failStreak: 1})
    die('2112.02244')
    await sweep()
    expect(history()).toMatchObject({firstFailAt: before?.firstFailAt, failStreak: expect.any(Number)})
  })

  test('is dropped where somebody has written nonsense into the issue', async () => {
    die('2112.02244')
    await sweep()
    die('2112.02244')
    const issue = issues()[0]
    if (issue)
      issue.body =
        '<!-- paperlint:issue -->\n<!-- paperlint:state [{"url": 1}, "x", {"url":"https://x.example","failStreak":-1}] -->'
    const ran = await sweep()
    expect(ran.exitCode).toBe(0)
    expect(issues()[0]?.body).toContain('LAVT')
  })

  function history(): {failStreak: number; firstFailAt: string} | undefined {
    const [, json = '[]'] = /<!-- paperlint:state (.*) -->/u.exec(issues()[0]?.body ?? '') ?? []
    return (JSON.parse(json) as {url: string; failStreak: number; firstFailAt: string}[]).find(d =>
      d.url.endsWith('/mcn.pdf')
    )
  }
})

test('a broken network concludes nothing', async () => {
  die('2112.02244')
  await sweep()
  const before = issues()[0]?.body
  die('2112.02244')
  const ran = await sweep({env: {PAPERLINT_ARXIV_URL: 'http://127.0.0.1:9'}, built: true})
  expect(ran.exitCode).toBe(3)
  expect(issues()[0]?.body).toBe(before)
  expect(ran.annotations).toMatchObject([
    {level: 'warning', message: expect.stringContaining('Nothing is concluded')}
  ])
  expect(ran.summary).toContain('⚠️ 4 links could not be checked: ')
})

test('a sweep without any answer does not look as if all was well', async () => {
  const cited = entries.map(d => d.replace(/https:.*\//u, 'http://127.0.0.1:9/'))
  writeFileSync(path.join(workspace, 'README.md'), readme(cited))
  const ran = await sweep({inputs: {format: 'markdown=report.md'}})
  expect(ran.exitCode).toBe(0)
  expect(ran.summary).toMatch(
    /^### ⚠️ Nothing to report in 4 entries, 4 papers in 1 file, but none of the 4 links could be verified\n\nNot verified: `http:\/\/127\.0\.0\.1:9\/2112\.02244` \(the host refuses connections\), .*, and 1 more\.\n/u
  )
  expect(ran.log).toContain('Links: none of the 4 links could be verified')
})

test('a link that could not be verified is named without its password', async () => {
  die('2112.02244')
  const secret = right.replace(/https:[^)]*/u, 'http://ada:lovelace@127.0.0.1:9/x')
  writeFileSync(path.join(workspace, 'README.md'), readme([...entries, secret]))
  const ran = await sweep()
  expect(issues()[0]?.body).toContain('127.0.0.1:9/x')
  expect(ran.summary).toContain('127.0.0.1:9/x')
  expect(`${ran.summary}${issues()[0]?.body}`).not.toContain('lovelace')
})

test('the command that fixes moved links asks the links again', async () => {
  const web = await site({'/': page('Home'), '/old': redirect('/new'), '/new': page(right.slice(19, 80))})
  const cited = [...entries, right.replace(/https:[^)]*/u, `${web.url}/old`)]
  writeFileSync(path.join(workspace, 'README.md'), readme(cited))
  const ran = await sweep({inputs: {format: 'markdown=report.md'}})
  expect(ran.summary).toContain('`npx paperlint links --fix README.md`')
  const report = readFileSync(path.join(workspace, 'report.md'), 'utf8')
  expect(report).toContain('1 can be fixed: `npx paperlint links --fix`')
})

test('a link that moved is counted as such, and the issue does not say that a redirect closes it', async () => {
  const web = await site({'/': page('Home'), '/old': redirect('/new'), '/new': page(right.slice(19, 80))})
  const cited = [...entries, right.replace(/https:[^)]*/u, `${web.url}/old`)]
  writeFileSync(path.join(workspace, 'README.md'), readme(cited))
  await sweep()
  expect(issues()).toMatchObject([{state: 'open', title: 'Links of the paper list that need a look'}])
  expect(issues()[0]?.body).toMatch(
    /^<!-- paperlint:issue -->\n5 links checked on .*: 1 moved link\. paperlint keeps this issue up to date, and closes it once nothing is left to report\./u
  )
  await sweep()
  expect(issues()).toMatchObject([{state: 'open'}])
  writeFileSync(path.join(workspace, 'README.md'), readme(cited.map(d => d.replace('/old', '/new'))))
  await sweep()
  expect(issues()).toMatchObject([{state: 'closed'}])
})

describe('a pull request', () => {
  function propose(
    inputs: Record<string, string> = {},
    {cited = added, env = {}}: {cited?: string; env?: Record<string, string>} = {}
  ) {
    const pull = github.propose({'README.md': readme([...entries, cited])})
    return runAction({
      workspace: github.state.repository.checkout(pull.merge_commit_sha ?? ''),
      event: {pull_request: pull},
      apiUrl: github.url,
      inputs: {annotations: 'commands', ...inputs},
      env: {PAPERLINT_ARXIV_URL: arxivUrl, PAPERLINT_ARXIV_INTERVAL: '0', ...env}
    })
  }

  test('with a dead link fails', async () => {
    die('2003.08813', '2112.02244')
    const ran = await propose()
    expect(ran.exitCode).toBe(1)
    expect(ran.annotations).toMatchObject([{level: 'error', title: 'paperlint: no-dead-link', line: 9}])
    expect(ran.outputs).toMatchObject({'dead-links': '1'})
  })

  test('is not blamed for links that were dead before, even where all are asked', async () => {
    die('2112.02244')
    expect((await propose()).exitCode).toBe(0)
    const all = await propose({links: 'all'})
    expect(all.exitCode).toBe(0)
    expect(all.outputs).toMatchObject({'dead-links': '1', errors: '0'})
  })

  test('passes where the network is broken, with a warning', async () => {
    arxivUrl = 'http://127.0.0.1:9'
    const ran = await propose()
    expect(ran.exitCode).toBe(0)
    expect(ran.annotations).toMatchObject([
      {level: 'warning', message: expect.stringContaining('the network seems to be down')}
    ])
    expect(ran.summary).toMatch(
      /^### ⚠️ Nothing to report in your entry, but the link could not be verified\n\nNot verified: export\.arxiv\.org does not answer, /u
    )
    expect(ran.outputs).not.toHaveProperty('dead-links')
    expect((JSON.parse(ran.results ?? '') as Results).incomplete).toContain('the network seems to be down')
  })

  test('that names a link without an answer is not called good', async () => {
    const web = await site({'/': page('Home'), '/mcn.pdf': pdf(), '/code': status(503)})
    const cited = added.replace(/\[\[pdf.*/u, `[[pdf]](${web.url}/mcn.pdf) [[code]](${web.url}/code)`)
    const env = {PAPERLINT_ALLOW_PRIVATE: 'true'}
    const ran = await propose({comment: 'true'}, {cited, env})
    const said = [
      '✅ Nothing to report in your entry, but 1 of 2 links could not be verified',
      `Not verified: \`${web.url}/code\` (the host answers with status 503).`
    ]
    expect(ran.summary).toContain(said.join('\n\n'))
    const [comment] = [...github.state.comments.values()]
    expect(comment?.body).toContain(said.join('\n\n'))
    expect(ran.log).toContain('Links: 1 of 2 links could not be verified')
  })

  test('whose links all have no answer is not marked as good', async () => {
    const cited = added.replace(/\[\[pdf.*/u, '[[pdf]](http://127.0.0.1:9/a) [[code]](http://127.0.0.1:9/b)')
    const env = {PAPERLINT_ALLOW_PRIVATE: 'true'}
    const ran = await propose({annotations: 'checks'}, {cited, env})
    expect(ran.summary).toMatch(
      /^### ⚠️ Nothing to report in your entry, but none of the 2 links could be verified\n/u
    )
    expect([...github.state.checks.values()]).toMatchObject([
      {conclusion: 'neutral', output: {title: expect.stringContaining('none of the 2 links')}}
    ])
  })

  test('whose time is over is not called good', async () => {
    const ran = await propose({budget: '0s'})
    expect(ran.summary).toContain('but the link could not be verified')
    expect(ran.summary).toContain('1 link is not checked yet: the time was over.')
  })
})

test('shards are merged by `report`, which may keep the issue', async () => {
  die('2112.02244')
  mkdirSync(path.join(workspace, 'results'))
  for (const shard of ['1/2', '2/2']) {
    const ran = await sweep({inputs: {shard, issue: 'false', cache: `.paperlint/${shard[0]}.jsonl`}})
    const file = ran.outputs['results'] ?? ''
    expect(file).toBe(`.paperlint/links-${shard[0]}-of-2.json`)
    writeFileSync(
      path.join(workspace, 'results', path.basename(file)),
      readFileSync(path.join(workspace, file))
    )
  }
  const ran = await sweep({inputs: {command: 'report', files: 'results/*.json', issue: 'true'}})
  expect(ran.exitCode).toBe(0)
  expect(ran.outputs).toMatchObject({'dead-links': '1', errors: '1', entries: '4'})
  expect(issues()).toMatchObject([{title: '1 dead link in the paper list'}])
  const results = JSON.parse(
    readFileSync(path.join(workspace, ran.outputs['results'] ?? ''), 'utf8')
  ) as Results
  expect(results.links).toHaveLength(4)
})
