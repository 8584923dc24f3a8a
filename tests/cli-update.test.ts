import {readFileSync} from 'node:fs'
import path from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import {fakeArxiv} from './links/servers/arxiv.ts'
import {fakeGithub} from './links/servers/github.ts'
import {paperlint, repositoryWith} from './paperlint.ts'

const lavt =
  '- [**arXiv 2021**] LAVT: Language-Aware Vision Transformer [[pdf]](https://arxiv.org/pdf/2112.02244) [[code]](https://github.com/yz93/lavt)'
const mcn = '- [**CVPR 2020**] MCN: Multi-task Collaborative Network [[pdf]](http://arxiv.org/pdf/2003.08813)'
const list = (count: number, ...lines: string[]) =>
  `# Segmentation ![](https://img.shields.io/badge/papers-${count}-blue)\n\n## Papers\n\n${lines.join('\n')}\n`
const before = list(3, lavt, mcn)
const after = list(
  2,
  lavt.replace('arXiv 2021', 'CVPR 2022').replace('yz93/lavt', 'yz93/LAVT-RIS'),
  mcn.replace('http:', 'https:')
)

let cwd: string
beforeEach(
  () =>
    void (cwd = repositoryWith({
      'README.md': before,
      '.paperlintrc.yaml': 'links: {recheckDelay: 0, services: {arxiv: {interval: 0}}}\n'
    }))
)
const text = () => readFileSync(path.join(cwd, 'README.md'), 'utf8')

async function update(args: readonly string[] = [], {isDown = false, stdin = ''} = {}) {
  const papers = {
    '2112.02244': {title: 'LAVT: Language-Aware Vision Transformer', comment: 'Accepted by CVPR 2022'}
  }
  const arxiv = await fakeArxiv({papers})
  const github = await fakeGithub({repositories: {'yz93/lavt': {nameWithOwner: 'yz93/LAVT-RIS'}}})
  return paperlint(['update', ...args], {
    cwd,
    stdin,
    env: {
      PAPERLINT_ARXIV_URL: isDown ? 'http://127.0.0.1:9' : arxiv.url,
      PAPERLINT_GITHUB_URL: github.url,
      PAPERLINT_ARCHIVE_URL: 'http://127.0.0.1:9',
      GITHUB_TOKEN: 'x'
    }
  })
}

test('writes what registries and the text prove, and says who says so', async () => {
  const {stdout, stderr, code} = await update()
  expect({stderr, code}).toEqual({stderr: '', code: 0})
  expect(text()).toBe(after)
  expect(stdout.replaceAll(/\d{4}-\d\d-\d\d/g, 'DAY')).toContain(
    'README.md:5 arXiv 2021 → CVPR 2022\n    LAVT: Language-Aware Vision Transformer; arXiv, DAY: “Accepted by CVPR 2022”\n'
  )
  expect(stdout).toMatch(/\nREADME\.md: 4 updates written\n$/)

  expect((await update()).stdout).toBe('README.md: nothing to update\n')
})

test('--dry-run prints a patch and writes nothing', async () => {
  const {stdout, stderr, code} = await update(['--dry-run'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^--- a\/README\.md\n\+\+\+ b\/README\.md\n@@ -1,6 \+1,6 @@\n/)
  expect(stdout.split('\n').filter(d => /^\+[^+]/.test(d))).toHaveLength(3)
  expect(stderr).toMatch(/\nREADME\.md: 4 updates\n$/)
  expect(text()).toBe(before)
})

test('--kinds makes the updates that are named', async () => {
  await update(['--kinds', 'counts,canonical'])
  expect(text()).toBe(list(2, lavt, mcn.replace('http:', 'https:')))
})

test('standard input becomes a patch', async () => {
  const {stdout} = await update(['-', '--kinds', 'counts'], {stdin: before})
  expect(stdout).toContain('+# Segmentation ![](https://img.shields.io/badge/papers-2-blue)')
})

test('nothing is written if a registry is down', async () => {
  const {stderr, code} = await update([], {isDown: true})
  expect(code).toBe(3)
  expect(stderr).toContain('arXiv does not answer')
  expect(text()).toBe(before)
})

test('a kind that does not exist is named with those that do', async () => {
  expect(await update(['--kinds', 'venue'])).toEqual({
    stdout: '',
    stderr:
      'paperlint: --kinds venue: `venue` is not a kind of update; the kinds are archived, moved, venues, counts, canonical\n',
    code: 2
  })
})
