import {expect, onTestFinished, test} from 'vitest'
import {githubEnvironment} from '../../src/action/ask.ts'
import {fakeArxiv} from '../links/servers/arxiv.ts'
import {fakeGithub} from '../links/servers/github.ts'
import {startGitHub} from './github/server.ts'
import {entries, readme, wrong} from './list.ts'
import {runAction} from './runner/run-action.ts'

const env = {
  GITHUB_API_URL: 'https://github.example.edu/api/v3',
  GITHUB_GRAPHQL_URL: 'https://github.example.edu/api/graphql',
  GITHUB_TOKEN: 'of the server',
  HOME: '/home/runner'
}

test('on github.com links are asked about with the token of the job', () => {
  const event = {serverUrl: 'https://github.com'}
  expect(githubEnvironment({env: {HOME: '/home/runner'}, event, inputs: {token: 'of the job'}})).toEqual({
    HOME: '/home/runner',
    GITHUB_TOKEN: 'of the job'
  })
})

test.each(['https://github.example.edu', 'https://git.example.org/', 'https://github.com.example.org'])(
  'on %s neither its API nor its token is used for links to github.com',
  serverUrl => {
    expect(githubEnvironment({env, event: {serverUrl}, inputs: {token: 'of the job'}})).toEqual({
      HOME: '/home/runner'
    })
  }
)

test.each([
  ['https://github.com', 'bearer ghs_write'],
  ['https://github.example.edu', undefined]
])('a run on %s asks github.com about its links with the token %s', async (server, token) => {
  const coded = `${entries[0]} [[code]](https://github.com/yz93/lavt)`
  const instance = await startGitHub({files: {'README.md': readme([coded])}})
  onTestFinished(() => instance.close())
  const tokens: (string | undefined)[] = []
  const arxiv = await fakeArxiv({
    papers: {
      '2112.02244': {title: 'LAVT: Language-Aware Vision Transformer for Referring Image Segmentation'}
    }
  })
  const {url} = await fakeGithub({
    before({headers}) {
      tokens.push(headers.authorization)
      return false
    }
  })
  const sha = instance.state.repository.sha('main') ?? ''
  await runAction({
    workspace: instance.state.repository.checkout(sha, 1),
    eventName: 'schedule',
    apiUrl: instance.url,
    github: {sha, server_url: server},
    inputs: {command: 'links', issue: 'false'},
    env: {
      PAPERLINT_GITHUB_URL: url,
      PAPERLINT_ARXIV_URL: arxiv.url,
      PAPERLINT_ARXIV_INTERVAL: '0',
      PAPERLINT_ALLOW_PRIVATE: 'true'
    }
  })
  expect(new Set(tokens)).toEqual(new Set([token]))
  expect(instance.asked('graphql')).toEqual([])
})

test('a server that lacks parts of the API, and a runner without summaries, cost one notice', async () => {
  const forge = await startGitHub({files: {'README.md': readme(entries)}})
  onTestFinished(() => forge.close())
  for (const op of ['checks/list-for-ref', 'pulls/list-review-comments'])
    forge.fail({op, times: 9, status: 404, body: {message: 'Not Found'}})
  const pull = forge.propose({'README.md': readme([...entries, wrong])})
  const ran = await runAction({
    workspace: forge.state.repository.checkout(pull.merge_commit_sha ?? ''),
    event: {pull_request: pull},
    apiUrl: forge.url,
    github: {server_url: 'https://forge.example.org'},
    inputs: {links: 'none', comment: 'true'},
    env: {GITHUB_STEP_SUMMARY: ''}
  })
  expect(ran.exitCode).toBe(1)
  expect(ran.annotations.filter(d => d.level !== 'error').map(d => [d.level, d.message])).toEqual([
    [
      'notice',
      'Left out: the check run with all annotations, suggestions; https://forge.example.org does not offer it. Everything else is complete.'
    ]
  ])
  expect(ran.annotations[0]).toMatchObject({level: 'error', file: 'README.md', line: 9})
  expect(forge.state.comments.size).toBe(1)
})
