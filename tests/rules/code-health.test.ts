import {expect, test} from 'vitest'
import {lintWith, testRule} from './test-rule.ts'

const text = '- [**CVPR 2022**] Prompt Distribution Learning [[code]](https://github.com/a/b)\n'
const state = (repository: object) => ({
  links: [
    {
      url: 'https://github.com/a/b',
      verdict: 'ok',
      reason: 'registered',
      repository: {nameWithOwner: 'a/b', archived: false, disabled: false, empty: false, ...repository}
    }
  ]
})

testRule('code-health', [
  {name: 'is silent about a repository in use', text, options: state({})},
  {
    name: 'finds an archived one',
    text,
    options: state({archived: true}),
    findings: ['1:57-1:79: Repository `a/b` is archived and no longer maintained']
  },
  {
    name: 'finds an empty one, also when it is archived',
    text,
    options: state({archived: true, empty: true}),
    findings: ['1:57-1:79: Repository `a/b` is empty']
  },
  {
    name: 'finds a disabled one',
    text,
    options: state({disabled: true}),
    findings: ['1:57-1:79: Repository `a/b` is disabled']
  },
  {
    name: 'is silent outside of entries',
    text: 'See [our tools](https://github.com/a/b).\n',
    options: state({archived: true})
  }
])

test('an archived repository says so itself: a record', async () => {
  const [found] = await lintWith('code-health', text, state({archived: true}))
  expect(found?.evidence).toBe('record')
})
