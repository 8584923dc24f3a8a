import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {startGitHub, type LocalGitHub} from './github/server.ts'
import type {Fault} from './github/state.ts'
import {entries, readme, wrong} from './list.ts'
import {runAction, type ActionRun} from './runner/run-action.ts'

let github: LocalGitHub

beforeEach(async () => {
  github = await startGitHub({files: {'README.md': readme(entries)}})
})
afterEach(() => github.close())

async function run({inputs, ...options}: Partial<ActionRun> & {depth?: number} = {}) {
  const pull = github.propose({'README.md': readme([...entries, wrong])})
  const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '', options.depth)
  const given = {links: 'none', comment: 'true', ...inputs}
  return runAction({workspace, event: {pull_request: pull}, apiUrl: github.url, ...options, inputs: given})
}

const limited = {
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
}

describe('the result stands, and one warning says why', () => {
  test.each<[string, Omit<Fault, 'op'>, RegExp]>([
    ['401', {status: 401, body: {message: 'Bad credentials'}}, /rejects the token \(401\): Bad credentials/u],
    ['404', {status: 404, body: {message: 'Not Found'}}, /has nothing there.*\(404\)/u],
    [
      '422',
      {status: 422, body: {message: 'Unprocessable Entity', errors: ['line must be part of the diff']}},
      /refuses the request \(422\): Unprocessable Entity: line must be part of the diff/u
    ],
    ['500', {status: 500, body: {message: 'Server Error'}}, /answered 500: Server Error/u],
    [
      '502 with a page of HTML',
      {status: 502, body: '<html>::error::x ##[error]y @everyone</html>'},
      /answered 502/u
    ],
    [
      '429',
      {status: 429, headers: {'retry-after': '3600'}, body: {message: 'Too many requests'}},
      /fewer requests \(429\)/u
    ],
    ['a secondary limit', {status: 403, body: limited}, /fewer requests \(403\)/u],
    [
      'a primary limit',
      {status: 403, headers: {'x-ratelimit-remaining': '0'}, body: {message: 'API rate limit exceeded'}},
      /fewer requests \(403\)/u
    ],
    ['an aborted socket', {destroy: true}, /could not be reached/u]
  ])('%s', async (_, fault, words) => {
    for (const op of ['checks/create', 'pulls/list-review-comments', 'issues/list-comments'])
      github.fail({op, times: 9, ...fault})
    const ran = await run()
    expect(ran.exitCode).toBe(1)
    expect(ran.annotations.map(d => d.level)).toEqual(['error', 'warning'])
    expect(ran.annotations[0]).toMatchObject({file: 'README.md', line: 9})
    const warning = ran.annotations[1]?.message ?? ''
    expect(warning).toMatch(words)
    expect(warning.match(/^the check run|^suggestions|^the comment/gmu)).toHaveLength(3)
    expect(ran.summary).toContain('venue-matches-link')
  })

  test('a token without rights is told in one notice', async () => {
    const ran = await run({token: 'ghs_reader'})
    expect(ran.exitCode).toBe(1)
    expect(ran.annotations).toMatchObject([
      {level: 'error'},
      {
        level: 'notice',
        message: expect.stringContaining('Left out: suggestions, the comment; the token lacks a permission')
      }
    ])
  })

  test('a locked conversation is left in peace', async () => {
    const pull = github.propose({'README.md': readme([...entries, wrong])})
    Object.assign(github.state.issues.get(pull.number) ?? {}, {locked: true})
    const ran = await runAction({
      workspace: github.state.repository.checkout(pull.merge_commit_sha ?? ''),
      event: {pull_request: pull},
      apiUrl: github.url,
      inputs: {links: 'none', comment: 'true'}
    })
    expect(ran).toMatchObject({exitCode: 1, annotations: []})
    expect(github.state.comments.size).toBe(0)
  })

  test('nobody at the other end', async () => {
    const ran = await run({apiUrl: 'http://127.0.0.1:9', built: true})
    expect(ran.exitCode).toBe(1)
    expect(ran.annotations.map(d => d.level)).toEqual(['error', 'warning'])
  })
})

describe('patience', () => {
  test.each<[string, Fault]>([
    [
      'a limit that names a moment',
      {op: 'issues/create-comment', status: 403, headers: {'retry-after': '0'}, body: limited}
    ],
    ['429 with a moment', {op: 'issues/create-comment', status: 429, headers: {'retry-after': '0'}}],
    ['a 502 of a question', {op: 'issues/list-comments', status: 502}],
    ['a socket aborted during a question', {op: 'issues/list-comments', destroy: true}]
  ])('%s is asked again', async (_, fault) => {
    github.fail(fault)
    const ran = await run()
    expect(ran.annotations.filter(d => d.level === 'warning')).toEqual([])
    expect([...github.state.comments.values()]).toHaveLength(1)
  })

  test('what may have been done is not done twice', async () => {
    github.fail({op: 'issues/create-comment', destroy: true})
    await run()
    expect(github.asked('issues/create-comment')).toHaveLength(1)
  })
})

describe('odd surroundings', () => {
  test.each([
    ['an empty event', ''],
    ['an event that is no JSON', '{"pull_request": '],
    ['an event of another shape', '{"pull_request": {"number": "x"}}']
  ])('%s is linted like a push', async (_, eventText) => {
    const ran = await run({eventText, inputs: {annotations: 'commands'}, built: true})
    expect(ran.exitCode).toBe(1)
    expect(ran.annotations).toMatchObject([{level: 'error', file: 'README.md', line: 9}])
  })

  test('a head that is deleted', async () => {
    const pull = github.propose({'README.md': readme([...entries, wrong])}, {from: 'gone/awesome-papers'})
    const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '')
    const ran = await runAction({
      workspace,
      event: {pull_request: {...pull, head: {...pull.head, repo: null, user: null}}},
      apiUrl: github.url,
      inputs: {links: 'none'}
    })
    expect(ran.exitCode).toBe(1)
  })

  test('a summary file that is not there', async () => {
    const ran = await run({env: {GITHUB_STEP_SUMMARY: '/nonexistent/summary'}, built: true})
    expect(ran.exitCode).toBe(1)
    expect(ran.annotations.at(-1)).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('the summary of the job')
    })
  })

  test('no diff at hand, and none to be had: everything is shown, and said so', async () => {
    github.fail({op: 'pulls/list-files', times: 9, status: 404})
    const ran = await run({depth: 1})
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs).toMatchObject({errors: '1'})
    expect(ran.annotations.at(-1)?.message).toMatch(
      /Could not find out what this pull request changes.*fetch-depth: 2/u
    )
    expect(ran.summary).toContain('1 thing to fix in the list (5 entries)')
  })

  test('a pull request of 300 files', async () => {
    const many = Object.fromEntries(Array.from({length: 300}, (_, i) => [`notes/${i}.txt`, 'A note\n']))
    const pull = github.propose({'README.md': readme([...entries, wrong]), ...many})
    const ran = await runAction({
      workspace: github.state.repository.checkout(pull.merge_commit_sha ?? ''),
      event: {pull_request: pull},
      apiUrl: github.url,
      inputs: {links: 'none'}
    })
    expect(ran.exitCode).toBe(1)
  })
})
