import {expect, onTestFinished, test} from 'vitest'
import {githubEnvironment} from '../../src/action/ask.ts'
import {fakeArxiv} from '../links/servers/arxiv.ts'
import {fakeGithub} from '../links/servers/github.ts'
import {startGitHub} from './github/server.ts'
import {entries, readme} from './list.ts'
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
