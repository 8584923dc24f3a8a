/**
 * From a list in a repository to a green check, a weekly report and right counts, with the commands that paperlint prints itself.
 */

import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {parse} from 'yaml'
import {fakeArxiv} from '../links/servers/arxiv.ts'
import {paperlintProcess} from '../paperlint.ts'
import {startGitHub, type LocalGitHub} from './github/server.ts'
import {runAction} from './runner/run-action.ts'

const list = readFileSync(path.join(import.meta.dirname, '../fixtures/medical-imaging.md'), 'utf8')
/** Entries of the list that only link arXiv, which alone is here to answer. */
const onArxiv = list
  .split('\n')
  .filter(
    d =>
      d.startsWith('- [**arXiv') &&
      (d.match(/https?:[^)]*/g) ?? []).every(url => url.includes('//arxiv.org/'))
  )
  .slice(0, 5)
const idOf = (entry: string) => /arxiv\.org\/\w+\/([\d.]+\d)/.exec(entry)?.[1] ?? ''
const papers = Object.fromEntries(
  onArxiv.slice(1).map(d => [idOf(d), {title: /\] (.*?) \[\[/.exec(d)?.[1] ?? ''}])
)
const config = {'.gitignore': '.paperlint/\n'}
const commands: string[] = []

let github: LocalGitHub
let clone: string

beforeAll(async () => {
  github = await startGitHub({files: {'README.md': list, ...config}})
  clone = path.join(github.state.repository.folder, '../clone')
  execFileSync('git', ['clone', '-q', github.state.repository.folder, clone], {stdio: 'pipe'})
})
afterAll(() => github.close())

/** Runs a command line as somebody types it. */
async function type(line: string): Promise<string> {
  commands.push(line)
  const args = /^npx paperlint ?(.*)$/.exec(line)?.[1]
  const env = {HOME: clone, GIT_CONFIG_NOSYSTEM: '1'}
  if (args !== undefined) return (await paperlintProcess(args.split(' '), {cwd: clone, env})).stdout
  const names = ['GIT_AUTHOR', 'GIT_COMMITTER'].flatMap(d => [
    [`${d}_NAME`, 'Ada'],
    [`${d}_EMAIL`, 'ada@example.org']
  ])
  const all = {...process.env, ...env, ...Object.fromEntries(names)}
  return execFileSync('sh', ['-c', line], {cwd: clone, env: all, encoding: 'utf8', stdio: 'pipe'})
}

/** The step of a workflow that runs paperlint, with what the file gives it. */
function inputsOf(name: string): Record<string, string> {
  const workflow = parse(readFileSync(path.join(clone, `.github/workflows/${name}.yml`), 'utf8')) as {
    jobs: Record<string, {steps: {uses?: string; with?: Record<string, string>}[]}>
  }
  const steps = Object.values(workflow.jobs).flatMap(d => d.steps)
  return steps.find(d => d.uses?.startsWith('paperlint/'))?.with ?? {}
}

const workspaceAt = (sha: string) => github.state.repository.checkout(sha)
const head = () => github.state.repository.sha('main') ?? ''

test('takes five commands', {timeout: 60_000}, async () => {
  const said = await type('npx paperlint init --yes')
  const next = said.slice(said.indexOf('\nNext:\n'))
  const [steps = ''] = next.split('\n- After merging')
  const printed = [...steps.matchAll(/^ {4}(.*)$/gm)].map(d => d[1]!)
  for (const line of printed) if (line.startsWith('git ')) await type(line)
  expect([...commands, printed.at(-1)]).toEqual([
    'npx paperlint init --yes',
    'git switch --create paperlint',
    expect.stringMatching(/^git add /),
    expect.stringMatching(/^git commit .* && git push /),
    'gh pr create --fill'
  ])
  expect(next).toContain(
    '[![checked by paperlint](https://img.shields.io/badge/checked_by-paperlint-3a7bd5)]'
  )

  // The check of the pull request is green: what is left of the list's problems is older than it.
  const pull = github.open({head: 'paperlint', title: 'Check the list with paperlint', body: ''})
  const checked = await runAction({
    workspace: workspaceAt(pull.merge_commit_sha ?? ''),
    event: {pull_request: pull},
    apiUrl: github.url,
    inputs: {...inputsOf('paperlint'), links: 'none'}
  })
  expect([checked.exitCode, checked.complaints]).toEqual([0, []])
  expect([...github.state.checks.values()].map(d => d.conclusion)).not.toContain('failure')
  github.state.repository.git([
    'update-ref',
    'refs/heads/main',
    github.state.repository.sha('paperlint') ?? ''
  ])

  // The weekly report: one issue, here about papers that arXiv does not have.
  const {url} = await fakeArxiv({papers, missing: [idOf(onArxiv[0]!)]})
  const workspace = workspaceAt(head())
  writeFileSync(path.join(workspace, 'README.md'), `# Papers\n\n${onArxiv.join('\n')}\n`)
  const swept = await runAction({
    workspace,
    eventName: 'schedule',
    apiUrl: github.url,
    github: {sha: head()},
    inputs: inputsOf('links'),
    env: {PAPERLINT_ARXIV_URL: url, PAPERLINT_ARXIV_INTERVAL: '0'}
  })
  expect(swept.complaints).toEqual([])
  expect([...github.state.issues.values()].filter(d => !d.pull).map(d => d.title)).toEqual([
    expect.stringMatching(/dead links? in the paper list/u)
  ])

  // The badge counts by itself after the next paper.
  const readme = readFileSync(path.join(clone, 'README.md'), 'utf8')
  const paper =
    '- [**CVPR 2022**] LAVT: Language-Aware Vision Transformer for Referring Image Segmentation [[pdf]](https://arxiv.org/pdf/2112.02244)'
  github.state.repository.commit('main', {'README.md': `${readme.trimEnd()}\n${paper}\n`})
  const counted = await runAction({
    workspace: workspaceAt(head()),
    eventName: 'push',
    apiUrl: github.url,
    github: {sha: head()},
    inputs: inputsOf('badge')
  })
  expect(counted.outputs).toMatchObject({fixed: '1', entries: '128'})
  expect(github.state.repository.git(['show', 'main:README.md'])).toContain('PaperNumber-128-')
})
