import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {version} from '../src/version.ts'
import {git} from './install/checkout.ts'
import {paperlint, repositoryWith} from './paperlint.ts'

const list = `# Prompts

- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
`

const doctor = async (env: Record<string, string> = {}, files: Record<string, string> = {}) => {
  const cwd = repositoryWith({'README.md': list, ...files})
  const {stdout, stderr, code} = await paperlint(['doctor'], {cwd, env})
  return {
    facts: Object.fromEntries(
      stdout.split('\n').flatMap(d => {
        const [, name, text] = /^(\S+) +(.*)$/.exec(d) ?? []
        return name === undefined ? [] : [[name, text]]
      })
    ) as Record<string, string>,
    stderr,
    code
  }
}

describe('paperlint doctor', () => {
  test('says what is there', async () => {
    const {facts, code} = await doctor({}, {'.paperlintrc.yaml': 'files: [README.md]\n'})
    expect(facts).toMatchObject({
      paperlint: version,
      Node: expect.stringContaining(process.versions.node) as string,
      config: '.paperlintrc.yaml',
      list: 'README.md: 1 entry, 1 paper',
      repository: 'not a clone from GitHub',
      token: 'none; links to GitHub are checked faster with GITHUB_TOKEN=$(gh auth token)',
      proxy: 'none'
    })
    expect(code).toBe(0)
  })

  test('says what is there in a folder without a list', async () => {
    const {stdout, code} = await paperlint(['doctor'], {cwd: repositoryWith()})
    expect(stdout).toContain('list        no README.md in this folder; name the file of the list\n')
    expect(stdout).toContain('proxy       none\n')
    expect(code).toBe(0)
  })

  test('names items that were not recognized, if they are most', async () => {
    const riddles = ['Memory', 'Grief', 'Habit', 'Shame', 'Trust'].map(
      d => `- ${d} and its discontents in life`
    )
    const {facts} = await doctor({}, {'README.md': `${list}${riddles.join('\n')}\n`})
    expect(facts['list']).toBe('README.md: 1 entry, 1 paper; 5 more look like papers but were not recognized')
  })

  test('names variables, and never their values', async () => {
    const {facts} = await doctor({
      GITHUB_TOKEN: 'secret-1',
      S2_API_KEY: 'secret-2',
      HTTPS_PROXY: 'http://u:secret-3@proxy'
    })
    expect(facts).toMatchObject({
      token: 'GITHUB_TOKEN is set',
      keys: 'S2_API_KEY set',
      proxy: 'HTTPS_PROXY set'
    })
    expect(JSON.stringify(facts)).not.toContain('secret')
  })

  test('ends at a broken config with its message', async () => {
    const {stderr, code} = await doctor({}, {'.paperlintrc.yaml': 'fils: [README.md]\n'})
    expect(stderr).toBe('paperlint: .paperlintrc.yaml:1:1: unknown key `fils`, did you mean `files`?\n')
    expect(code).toBe(2)
  })

  test('finds the repository on GitHub', async () => {
    const cwd = repositoryWith()
    git(cwd, 'init', '--quiet')
    writeFileSync(path.join(cwd, 'README.md'), list)
    git(cwd, 'add', '.')
    git(cwd, 'commit', '--quiet', '--message', 'List')
    git(cwd, 'remote', 'add', 'origin', 'git@github.com:owner/list.git')
    const {stdout} = await paperlint(['doctor'], {cwd})
    expect(stdout).toMatch(/^repository  https:\/\/github\.com\/owner\/list [0-9a-f]{7}$/m)
  })
})
