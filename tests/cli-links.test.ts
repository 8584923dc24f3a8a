import type {ChildProcess} from 'node:child_process'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import type {Results} from '../src/report/types.ts'
import {fakeArxiv, type FakeArxiv} from './links/servers/arxiv.ts'
import {fakeGithub} from './links/servers/github.ts'
import {paperlint, paperlintProcess, repositoryWith} from './paperlint.ts'

const list = `# Prompts

- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
- [**IJCV 2022**] Learning to Prompt for Vision-Language Models [[pdf]](https://arxiv.org/pdf/2109.01134)
`
const papers = {
  '2205.03340': {title: 'Prompt Distribution Learning'},
  '2109.01134': {title: 'Learning to Prompt for Vision-Language Models'}
}

let cwd: string

const config = 'links: {recheckDelay: 0, services: {arxiv: {interval: 0}}}\n'

beforeEach(() => void (cwd = repositoryWith({'README.md': list, '.paperlintrc.yaml': config})))

/** Runs the command with a registry of our own. */
async function run(args: readonly string[], arxiv: FakeArxiv) {
  const server = await fakeArxiv({papers, ...arxiv})
  const env = {PAPERLINT_ARXIV_URL: server.url}
  const {stdout, stderr, code} = await paperlint([...args, '-f', 'json'], {cwd, env})
  const {files = [], links = [], summary} = (stdout ? JSON.parse(stdout) : {}) as Partial<Results>
  return {
    findings: files.flatMap(d => d.findings.map(d => `${d.line}:${d.column} ${d.level} ${d.rule}`)),
    messages: files.flatMap(d => d.findings.map(d => d.message)),
    verdicts: links.map(
      d => `${d.url} ${d.verdict} ${d.places.map(d => `${d.path}:${d.line}:${d.column}`).join(' ')}`
    ),
    summary,
    stderr,
    code,
    asked: server.arrivals.length
  }
}

describe('paperlint links', () => {
  test('says what lives', async () => {
    expect(await run(['links'], {})).toMatchObject({
      findings: [],
      verdicts: [
        'https://arxiv.org/pdf/2205.03340 ok README.md:3:56',
        'https://arxiv.org/pdf/2109.01134 ok README.md:4:73'
      ],
      stderr: '',
      code: 0
    })
  })

  test('says what is dead, and where', async () => {
    expect(await run(['links'], {missing: ['2109.01134']})).toMatchObject({
      findings: ['4:73 error no-dead-link'],
      code: 1
    })
  })

  test('looks up files and headings of the repository, and judges nothing else', async () => {
    const inside = '[up](#prompts) [more](more.md) [gone](gone.md) [tools](#tools)\n'
    const duplicate =
      '- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)\n'
    cwd = repositoryWith({
      'README.md': `${list}${duplicate}\n${inside}`,
      'more.md': 'More.\n',
      '.paperlintrc.yaml': config
    })
    expect(await run(['links', 'README.md'], {})).toMatchObject({
      messages: ['No file `gone.md` in the repository', 'No heading has the anchor `#tools`'],
      code: 1
    })
  })

  test('says it at every place, and asks once', async () => {
    const again =
      '\n## Again\n\n- [**IJCV 2022**] Learning to Prompt [[pdf]](https://arxiv.org/abs/2109.01134v1)\n'
    writeFileSync(
      path.join(cwd, 'README.md'),
      `${list}\nSee [this](https://arxiv.org/pdf/2109.01134).\n${again}`
    )
    expect(await run(['links'], {missing: ['2109.01134']})).toMatchObject({
      findings: ['4:73 error no-dead-link', '6:12 error no-dead-link', '10:46 error no-dead-link'],
      code: 1,
      asked: 2
    })
  })

  test('says which paper is behind a link, where it is another one, and is silent where it was retitled', async () => {
    const wrong = {...papers, '2109.01134': {title: 'Dynamic Pricing of Charging Stations'}}
    const {findings, messages, code} = await run(['links'], {papers: wrong})
    expect({findings, code}).toEqual({findings: ['4:73 error title-matches-paper'], code: 1})
    expect(messages[0]).toContain('Learning to Prompt for Vision-Language Models')
    expect(messages[0]).toContain('Dynamic Pricing of Charging Stations')

    rmSync(path.join(cwd, '.paperlint'), {recursive: true})
    const retitled = {...papers, '2109.01134': {title: 'Prompt Learning: A View', version: 2}}
    const before = {'2109.01134v1': {title: 'Learning to Prompt for Vision-Language Models'}}
    expect(await run(['links'], {papers: {...retitled, ...before}})).toMatchObject({findings: [], code: 0})
  })

  test('judges nothing but links', async () => {
    writeFileSync(path.join(cwd, 'README.md'), list.replace('Learning to', 'Learning  to'))
    expect(await run(['links'], {})).toMatchObject({findings: [], code: 0})
    expect(await run(['--links'], {})).toMatchObject({findings: ['4:27 warn title-text'], code: 0})
  })

  test('asks nobody without --links', async () => {
    expect(await run([], {missing: ['2109.01134']})).toMatchObject({
      findings: [],
      verdicts: [],
      code: 0,
      asked: 0
    })
  })

  test('remembers, in a folder that git leaves alone', async () => {
    expect(await run(['links'], {})).toMatchObject({code: 0})
    expect(readdirSync(path.join(cwd, '.paperlint')).sort()).toEqual(['.gitignore', 'links.jsonl'])
    expect(readFileSync(path.join(cwd, '.paperlint/.gitignore'), 'utf8')).toBe('*\n')
    expect(await run(['links'], {})).toMatchObject({code: 0, asked: 0})
    expect(await run(['links', '--offline'], {missing: ['2109.01134']})).toMatchObject({
      findings: [],
      code: 0,
      asked: 0
    })
  })

  test('remembers nothing with --no-cache', async () => {
    expect(await run(['links', '--no-cache'], {})).toMatchObject({code: 0})
    expect(readdirSync(cwd).sort()).toEqual(['.git', '.paperlintrc.yaml', 'README.md'])
  })

  test('many links of GitHub without a token take long, which is said before they are asked', async () => {
    const entry = (n: number) =>
      `- [**CVPR 2022**] Learning ${n} to Prompt [[code]](https://github.com/ann/prompt-${n})\n`
    writeFileSync(
      path.join(cwd, 'README.md'),
      `# List\n\n${Array.from({length: 25}, (_, n) => entry(n)).join('')}`
    )
    // Nothing is asked: the proxy is not there.
    const env = {HTTPS_PROXY: 'http://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1'}
    const asks = async (more: Record<string, string>) =>
      (await paperlint(['links', '--no-cache', '-f', 'json'], {cwd, env: {...env, ...more}})).stderr
    const warning =
      'paperlint: 25 GitHub links take about 25 seconds without a token, 1 second with one: set GITHUB_TOKEN\n'
    expect(await asks({})).toContain(warning)
    expect(await asks({GITHUB_TOKEN: 'secret'})).not.toContain('without a token')
  })

  const broken: FakeArxiv = {
    before(_, response) {
      response.destroy()
      return true
    }
  }
  test.each([
    ['is said, and is no failure', [], 0],
    ['is one with --strict-network', ['--strict-network'], 3]
  ])('a registry that is down %s', async (_, args, expected) => {
    const {findings, code, stderr} = await run(['links', ...args], broken)
    expect({findings, code}).toEqual({findings: [], code: expected})
    expect(stderr).toBe(
      'paperlint: arXiv does not answer (the host breaks the connection); 2 links were not checked\n'
    )
  })

  test('a time that is over is no failure', async () => {
    const slow: FakeArxiv = {before: () => true}
    const {code, stderr} = await run(['links', '--budget', '1s'], slow)
    expect({code, stderr}).toEqual({
      code: 0,
      stderr: 'paperlint: the time limit of 1 second was reached; 2 of 2 links are left for the next run\n'
    })
  })

  test('a cache that cannot be written costs no results', async () => {
    const {verdicts, code, stderr} = await run(['links', '--cache', '.git'], {missing: ['2109.01134']})
    expect(verdicts[1]).toMatch(/ dead /)
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^paperlint: cannot use the cache .*EISDIR.*; the results are complete, but are not kept for the next run\n$/
    )
  })

  test('writes what is safe to repair with --fix', async () => {
    const renamed = list.replace('https://arxiv.org/pdf/2205.03340', 'https://github.com/old/prompts')
    writeFileSync(path.join(cwd, 'README.md'), renamed)
    const github = await fakeGithub({repositories: {'old/prompts': {nameWithOwner: 'new/prompts'}}})
    const arxiv = await fakeArxiv({papers})
    const env = {PAPERLINT_ARXIV_URL: arxiv.url, PAPERLINT_GITHUB_URL: github.url}
    const {code} = await paperlint(['links', '--fix'], {cwd, env})
    expect(code).toBe(0)
    expect(readFileSync(path.join(cwd, 'README.md'), 'utf8')).toContain('(https://github.com/new/prompts)')
  })

  test.runIf(process.platform !== 'win32')('ends with what it knows on SIGINT', async () => {
    let child: ChildProcess | undefined
    const hanging: FakeArxiv = {
      before() {
        child?.kill('SIGINT')
        return true
      }
    }
    const {url} = await fakeArxiv(hanging)
    const env = {PAPERLINT_ARXIV_URL: url}
    const {code, stderr} = await paperlintProcess(['links'], {cwd, env, started: d => (child = d)})
    expect({code, stderr}).toEqual({
      code: 3,
      stderr: 'paperlint: the run was interrupted; 2 of 2 links are left for the next run\n'
    })
  })
})
