import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {beforeEach, expect, onTestFinished, test} from 'vitest'
import {parse} from 'yaml'
import {version} from '../src/version.ts'
import {paperlint} from './paperlint.ts'

const titles = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Iota', 'Kappa']
const list = `# Prompts

${titles.map((d, i) => `- [**CVPR 2022**] ${d} Prompting for Vision [[pdf]](https://arxiv.org/pdf/2205.0334${i})`).join('\n')}
`
const learned = `README.md
  entries  10 entries in 1 section, 10 distinct papers, 1 venue
  written  - [**{venue} {year}**] {title} [[pdf]]({paper})  (100 % of the entries)
  ordered  in no way that is kept throughout
  links    paper: pdf (10 of 10)

`
const files = [
  '.paperlintrc.yaml',
  '.github/workflows/paperlint.yml',
  '.github/workflows/links.yml',
  '.github/workflows/badge.yml'
]
const whys = [
  'what was learned, to pin or change',
  'checks pull requests',
  'checks every link once a week',
  'keeps the counts right'
]

let cwd: string

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paperlint-init-'))
  cwd = folder
  execFileSync('git', ['init', '-q', '-b', 'trunk'], {cwd})
  writeFileSync(path.join(cwd, 'README.md'), list)
  onTestFinished(() => rmSync(folder, {recursive: true}))
})

const text = (name: string) => readFileSync(path.join(cwd, name), 'utf8')

test('--yes shows what was learned, and writes the config and the workflows', async () => {
  expect(await paperlint(['init', '--yes'], {cwd})).toEqual({
    stdout: learned + files.map((d, i) => `wrote ${d} (${whys[i]})\n`).join(''),
    stderr: '',
    code: 0
  })
  expect(parse(text('.paperlintrc.yaml'))).toEqual({
    files: ['README.md'],
    entry: '- [**{venue} {year}**] {title} [[pdf]]({paper})',
    count: 'entries'
  })
})

test('the config is right as it was written', async () => {
  await paperlint(['init', '--yes'], {cwd})
  expect(await paperlint([], {cwd})).toEqual({
    stdout: '✔ No problems in 10 entries, 10 papers in 1 file\n',
    stderr: '',
    code: 0
  })
})

test('the workflows take no more than they need', async () => {
  await paperlint(['init', '--yes'], {cwd})
  const workflows = readdirSync(path.join(cwd, '.github/workflows')).map(
    d => parse(text(`.github/workflows/${d}`)) as Workflow
  )
  expect(workflows.map(d => d.permissions)).toEqual([{}, {}, {}])
  const jobs = workflows.flatMap(d => Object.entries(d.jobs))
  expect(Object.fromEntries(jobs.map(([name, d]) => [name, d.permissions]))).toEqual({
    badge: {contents: 'write'},
    links: {contents: 'read', issues: 'write'},
    lint: {contents: 'read', checks: 'write', 'pull-requests': 'write'}
  })
  const uses = jobs.flatMap(([, d]) => d.steps.map(d => d.uses))
  expect(uses.filter(d => !/^actions\/[\w/]+@[0-9a-f]{40}$/.test(d))).toEqual(
    jobs.map(() => `paperlint/paperlint@v${version.split('.')[0]}`)
  )
  expect(text('.github/workflows/badge.yml')).toContain('branches: ["trunk"]')
})

test('leaves what is there', async () => {
  mkdirSync(path.join(cwd, '.github/workflows'), {recursive: true})
  writeFileSync(path.join(cwd, '.github/workflows/links.yml'), 'mine\n')
  const {stdout} = await paperlint(['init', '--yes'], {cwd})
  expect(stdout).toContain('.github/workflows/links.yml is there already, left as it is\n')
  expect(text('.github/workflows/links.yml')).toBe('mine\n')
})

test('--dry-run writes nothing', async () => {
  const {stdout} = await paperlint(['init', '--dry-run'], {cwd})
  expect(stdout).toBe(learned + files.map((d, i) => `would write ${d} (${whys[i]})\n`).join(''))
  expect(readdirSync(cwd).sort()).toEqual(['.git', 'README.md'])
})

test.each<[string, string, number, string[]]>([
  [
    'every answer, typed ahead of its question',
    'y\nno\n\nn\nyes\n',
    0,
    [files[0]!, files[2]!, '.pre-commit-config.yaml']
  ],
  ['the first answers, then Ctrl+D', 'n\ny\n', 3, [files[1]!]],
  ['nothing where nobody answers', '', 3, []]
])('asks, and takes %s', async (_, stdin, code, written) => {
  const run = await paperlint(['init'], {cwd, stdin, isTerminal: true})
  expect(run.code).toBe(code)
  const all = [...files, '.pre-commit-config.yaml']
  expect(all.filter(d => existsSync(path.join(cwd, d)))).toEqual(written)
})

test('asks nobody where nobody is', async () => {
  expect(await paperlint(['init'], {cwd})).toMatchObject({
    stderr: 'paperlint: nobody is here to answer, take the defaults with paperlint init --yes\n',
    code: 2
  })
})

interface Workflow {
  permissions: object
  jobs: Record<string, {permissions: object; steps: {uses: string}[]}>
}
