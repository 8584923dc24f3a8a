import {execFileSync} from 'node:child_process'
import {statSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {rules as allRules} from '../rules/index.ts'
import {clean, cwd, dirty, inFolders, paperlint, readText, write} from './cli-folder.ts'

inFolders()

describe('formats', () => {
  beforeEach(() => write('README.md', dirty))

  test('several at once, each into its file', async () => {
    const {stdout, stderr} = await paperlint([
      '-f',
      'json=out/results.json',
      '-f',
      'sarif=out/results.sarif',
      '-f',
      'markdown'
    ])
    expect({head: stdout.split('\n')[0], stderr}).toEqual({head: '## Paper list', stderr: ''})
    expect(JSON.parse(readText('out/results.json'))).toMatchObject({version: 1})
    expect(JSON.parse(readText('out/results.sarif'))).toMatchObject({version: '2.1.0'})
  })

  test('into one file', async () => {
    const {stdout, stderr} = await paperlint(['-o', 'report.txt'])
    expect({stdout, stderr}).toEqual({
      stdout: '',
      stderr: '0 errors, 2 warnings, 0 hints · 2 entries, 2 papers in 1 file: report.txt\n'
    })
    expect(readText('report.txt')).toContain('title-text')
  })

  test.runIf(process.platform !== 'win32')('into a pipe, which stays one', async () => {
    const pipe = path.join(cwd, 'pipe')
    execFileSync('mkfifo', [pipe])
    const [read] = await Promise.all([readFile(pipe, 'utf8'), paperlint(['-o', 'pipe'])])
    expect(read).toContain('title-text')
    expect(statSync(pipe).isFIFO()).toBe(true)
  })

  test.each<[Record<string, string>, string[], boolean]>([
    [{GITHUB_ACTIONS: 'true'}, [], true],
    [{GITHUB_ACTIONS: 'true'}, ['-f', 'pretty'], false],
    [{}, [], false]
  ])('workflow commands by themselves on GitHub: %j %j', async (env, args, expected) => {
    expect((await paperlint(args, {env})).stdout.startsWith('::warning file=README.md,line=4,')).toBe(
      expected
    )
  })

  test('--quiet shows errors only, the summary counts the rest', async () => {
    const {stdout} = await paperlint(['--quiet', '-f', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      summary: {warnings: 2},
      files: [{path: 'README.md', findings: []}]
    })
  })

  const escape = '\u001B['
  test.each<[Record<string, string>, string[], boolean]>([
    [{}, [], false],
    [{}, ['--color'], true],
    [{FORCE_COLOR: '1'}, [], true],
    [{FORCE_COLOR: '0'}, [], false],
    [{FORCE_COLOR: '1', NO_COLOR: '1'}, [], false],
    [{FORCE_COLOR: '1'}, ['--no-color'], false],
    [{NO_COLOR: '1'}, ['--color'], true],
    [{FORCE_COLOR: '1'}, ['-f', 'json'], false]
  ])('colors: %j %j', async (env, args, expected) => {
    expect((await paperlint(args, {env})).stdout.includes(escape)).toBe(expected)
  })

  test('nothing in a list reaches the terminal as an order', async () => {
    write(
      'README.md',
      `- [**CVPR 2022**] \u001B[2J\u009B31m\u202Eevil:Title  \u0007 of it [[pdf]](https://arxiv.org/pdf/2205.03340)\r\n`
    )
    for (const format of ['pretty', 'markdown', 'html', 'junit', 'github']) {
      const {stdout} = await paperlint(['-f', format])
      expect(stdout).not.toMatch(/[\0-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
    }
  })
})

describe('report', () => {
  test('merges results and judges them', async () => {
    write('README.md', dirty)
    write('b.md', dirty)
    await paperlint(['README.md', '-o', 'a.json', '-f', 'json'])
    await paperlint(['b.md', '-o', 'b.json', '-f', 'json', '--rule', 'title-text=error'])
    const {stdout, code} = await paperlint(['report', 'a.json', 'b.json', 'a.json', '-f', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      summary: {errors: 2, warnings: 2, hints: 0, fixable: 4, entries: 4, papers: 4, files: 2},
      files: [{path: 'README.md'}, {path: 'b.md'}]
    })
  })
})

describe('report takes files and globs', () => {
  test('of shards', async () => {
    write('README.md', dirty)
    await paperlint(['-o', 'out/a.json', '-f', 'json'])
    await paperlint(['-o', 'out/b.json', '-f', 'json'])
    const {stdout} = await paperlint(['report', 'out/*.json', '-f', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({summary: {warnings: 2, entries: 2, files: 1}})
  })

  test('but no glob that matches nothing', async () => {
    expect(await paperlint(['report', 'big.j*'])).toMatchObject({
      stderr: 'paperlint: no file matches big.j*\n',
      code: 2
    })
  })

  test('but not of two lists with one path', async () => {
    write('README.md', dirty)
    await paperlint(['-o', 'a.json', '-f', 'json'])
    write('README.md', `${clean}- [**ECCV 2022**] VPT [[pdf]](https://arxiv.org/pdf/2203.12119)\n`)
    await paperlint(['-o', 'b.json', '-f', 'json'])
    expect(await paperlint(['report', 'a.json', 'b.json'])).toMatchObject({
      stderr:
        'paperlint: a.json and b.json are about different lists at README.md (2 and 3 entries); make them from one common folder, so that their paths differ\n',
      code: 2
    })
  })

  test('and what one of them did not complete', async () => {
    write('README.md', clean)
    await paperlint(['-o', 'a.json', '-f', 'json'])
    const results = JSON.parse(readText('a.json')) as object
    write('b.json', JSON.stringify({...results, incomplete: 'arXiv cannot be reached'}))
    expect(await paperlint(['report', 'a.json', 'b.json'])).toMatchObject({
      stdout: expect.stringContaining('Not completed:') as string,
      code: 0
    })
  })
})

describe('export', () => {
  test.each<[string, string]>([
    ['json', '"title": "Prompt Distribution Learning"'],
    ['csl-json', '"title": "Prompt Distribution Learning"'],
    ['bibtex', 'title = {Prompt Distribution Learning}'],
    ['csv', 'Prompt Distribution Learning']
  ])('%s', async (format, expected) => {
    write('README.md', clean)
    const {stdout, stderr, code} = await paperlint(['export', '--format', format])
    expect({stderr, code, has: stdout.includes(expected)}).toEqual({stderr: '', code: 0, has: true})
  })

  test('writes JSON list by list, as if it were one text', async () => {
    write('README.md', clean)
    write('more.md', clean)
    const {stdout} = await paperlint(['export', 'README.md', 'more.md'])
    const data = JSON.parse(stdout) as {files: unknown[]}
    expect(data.files).toHaveLength(2)
    expect(stdout).toBe(`${JSON.stringify(data, null, 2)}\n`)
  })
})

describe('explain', () => {
  test('lists the rules: level, fix, network', async () => {
    const {stdout} = await paperlint(['explain'])
    expect(stdout).toMatch(/^entry-format +warn +--fix /m)
    expect(stdout).toMatch(/^no-dead-link +error +yes /m)
  })

  test('explains several rules', async () => {
    const {stdout, code} = await paperlint(['explain', 'toc', 'title-text'])
    expect(stdout.match(/^(?:toc|title-text)$/gm)).toEqual(['toc', 'title-text'])
    expect(code).toBe(0)
  })

  test('tells nothing that only programs can use', async () => {
    const {stdout} = await paperlint(['explain', 'no-dead-link', 'no-moved-link', 'published-venue'])
    expect(stdout).not.toMatch(/checkLinks|"links"|verdict/)
    expect(stdout).toContain('Needs the network.')
  })

  test('as JSON', async () => {
    const {rules} = JSON.parse((await paperlint(['explain', '--json'])).stdout) as {rules: object[]}
    expect(rules).toHaveLength(Object.keys(allRules).length)
    const {stdout} = await paperlint(['explain', 'title-text', '--json'])
    expect(JSON.parse(stdout)).toEqual({
      rules: [
        {
          id: 'title-text',
          summary: expect.stringMatching(/\.$/) as string,
          level: 'warn',
          fix: '--fix',
          network: false,
          url: 'https://paperlint.github.io/paperlint/rules/title-text'
        }
      ]
    })
  })
})
