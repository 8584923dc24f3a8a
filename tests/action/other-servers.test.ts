import {expect, test} from 'vitest'
import {githubEnvironment} from '../../src/action/ask.ts'

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
