import {execFileSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {clean, cwd, dirty, inFolders, paperlint, readText, write} from './cli-folder.ts'

inFolders()

describe('--since', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {cwd})
  const lines = async (...args: string[]) => {
    const {stdout} = await paperlint(['-f', 'json', ...args])
    return (JSON.parse(stdout) as {files: {findings: {line: number}[]}[]}).files.map(d =>
      d.findings.map(d => d.line)
    )
  }

  beforeEach(() => {
    rmSync(path.join(cwd, '.git'), {recursive: true})
    git('init', '-q', '-b', 'main')
    write('README.md', dirty)
    git('add', '.')
    git('commit', '-q', '-m', 'List')
    write(
      'README.md',
      `${dirty}- [**ECCV 2022**] VPT:Visual Prompt Tuning [[pdf]](https://arxiv.org/pdf/2203.12119)\n`
    )
  })

  test.each<[string, string[], number[][]]>([
    ['everything without it', [], [[4, 4, 5]]],
    ['new lines', ['--since', 'HEAD'], [[5]]],
    ['a branch', ['--since', 'main'], [[5]]]
  ])('%s', async (_name, args, expected) => {
    expect(await lines(...args)).toEqual(expected)
  })

  test('a file that git does not know is new', async () => {
    write('new.md', dirty)
    expect(await lines('new.md', '--since', 'HEAD')).toEqual([[4, 4]])
  })

  test('all is new before the first commit, as a hook sees it', async () => {
    rmSync(path.join(cwd, '.git'), {recursive: true})
    git('init', '-q', '-b', 'main')
    expect(await lines('--since', 'HEAD')).toEqual([[4, 4, 5]])
    expect(await paperlint(['--since', 'main'])).toMatchObject({code: 2})
  })

  test.each(['nobranch', '--output=x', 'HEAD:README.md'])('%s is no commit', async ref => {
    const {stderr, code} = await paperlint(['--since', ref])
    expect({stderr, code}).toEqual({
      stderr: `paperlint: --since ${ref}: no such commit, branch or tag; a shallow clone may lack it (git fetch --unshallow)\n`,
      code: 2
    })
  })
})

describe('--baseline', () => {
  test('knows findings by paper and rule, wherever they move', async () => {
    write('README.md', dirty)
    expect(await paperlint(['--update-baseline', '--rule', 'title-text=error'])).toMatchObject({
      stderr:
        '.paperlint-baseline.json: 2 findings recorded; hide them with --baseline .paperlint-baseline.json\n',
      code: 0
    })
    write('README.md', dirty.replace('# Prompts', '# Prompts\n\nMoved down by two lines.'))
    const known = await paperlint(['--baseline', '.paperlint-baseline.json', '--rule', 'title-text=error'])
    expect(known).toMatchObject({code: 0})

    write(
      'README.md',
      `${dirty}- [**ECCV 2022**] VPT:Visual Prompt Tuning [[pdf]](https://arxiv.org/pdf/2203.12119)\n`
    )
    const {stdout, code} = await paperlint([
      '--baseline',
      '.paperlint-baseline.json',
      '--rule',
      'title-text=error',
      '-f',
      'json'
    ])
    expect(code).toBe(1)
    expect(
      (JSON.parse(stdout) as {files: {findings: {line: number}[]}[]}).files[0]?.findings.map(d => d.line)
    ).toEqual([5])
  })

  test('may be named by the configuration', async () => {
    write('README.md', dirty)
    write('.paperlintrc.yaml', 'baseline: known.json\n')
    expect(await paperlint([])).toMatchObject({
      stderr: 'paperlint: no baseline known.json; write it with --update-baseline\n',
      code: 2
    })
    await paperlint(['--update-baseline'])
    expect(await paperlint(['--rule', 'title-text=error'])).toMatchObject({
      stderr: 'known.json: 2 known findings hidden\n',
      code: 0
    })
  })

  test('and comments suppress in SARIF', async () => {
    write('README.md', dirty.replace('3340)', '3340) [[code]](#) <!-- paperlint-disable-line -- soon -->'))
    await paperlint(['--update-baseline'])
    const {stdout} = await paperlint(['--baseline', '.paperlint-baseline.json', '-f', 'sarif'])
    const {runs} = JSON.parse(stdout) as {runs: {results: {ruleId: string; suppressions: object[]}[]}[]}
    expect(runs[0]?.results.map(d => [d.ruleId, d.suppressions])).toEqual([
      ['no-empty-link', [{kind: 'inSource', justification: 'soon'}]],
      ['title-text', [{kind: 'external', justification: 'Known by the baseline'}]],
      ['title-text', [{kind: 'external', justification: 'Known by the baseline'}]]
    ])
  })

  test('is a file that people can read', async () => {
    write('README.md', dirty)
    await paperlint(['--update-baseline', '--baseline', 'known.json'])
    expect(JSON.parse(readText('known.json'))).toEqual({
      version: 1,
      files: {'README.md': {'title-text': {'arxiv:2109.01134': 2}}}
    })
  })
})

describe('overrides', () => {
  const levels = async (...files: string[]) => {
    const {stdout} = await paperlint([...files, '-f', 'json'])
    const {files: found} = JSON.parse(stdout) as {files: {path: string; findings: {level: string}[]}[]}
    return Object.fromEntries(found.map(d => [d.path, d.findings.map(finding => finding.level)]))
  }

  beforeEach(() => {
    for (const name of ['README.md', 'papers/a.md', 'papers/old/b.md']) write(name, dirty)
  })

  test('hold for the files that their globs match, the last one first', async () => {
    write(
      '.paperlintrc.yaml',
      'rules: {title-text: hint}\noverrides:\n  - files: [papers]\n    rules: {title-text: error}\n  - files: ["papers/old/*.md"]\n    rules: {title-text: off}\n'
    )
    expect(await levels('README.md', 'papers')).toEqual({
      'README.md': ['hint', 'hint'],
      'papers/a.md': ['error', 'error'],
      'papers/old/b.md': []
    })
  })

  test.each([
    ['overrides:\n  - rules: {toc: off}\n', '.paperlintrc.yaml:2:5'],
    ['overrides:\n  - files: [a.md]\n    rules: {tok: off}\n', '.paperlintrc.yaml:3:13: unknown rule `tok`'],
    ['overrides:\n  - files: [a.md]\n    links: {}\n', '.paperlintrc.yaml:3:5: unknown key `links`']
  ])('%j is a mistake', async (text, said) => {
    write('.paperlintrc.yaml', text)
    const {stderr, code} = await paperlint([])
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining(said)})
  })
})

describe('rules of choice', () => {
  beforeEach(() =>
    write(
      'README.md',
      dirty.replace('# Prompts', '# Prompts ![](https://img.shields.io/badge/PaperNumber-4-green)')
    )
  )
  const ids = async (...args: string[]) => {
    const {stdout} = await paperlint([...args, '-f', 'json'])
    const {files} = JSON.parse(stdout) as {files: {findings: {rule: string}[]}[]}
    return [...new Set(files.flatMap(d => d.findings.map(d => d.rule)))]
  }

  test.each<[string[], string[]]>([
    [[], ['badge-count', 'title-text']],
    [['--only', 'title-text'], ['title-text']],
    [
      ['--only', 'title-text', '--only', 'badge-count'],
      ['badge-count', 'title-text']
    ],
    [['--only', 'toc'], []]
  ])('%j', async (args, expected) => {
    expect(await ids(...args)).toEqual(expected)
  })

  test('--only runs a rule that the config turns off', async () => {
    write('.paperlintrc.yaml', 'rules: {title-text: off}\n')
    expect(await ids()).toEqual(['badge-count'])
    expect(await ids('--only', 'title-text')).toEqual(['title-text'])
  })

  test('--only keeps the level and the options of the config', async () => {
    write('.paperlintrc.yaml', 'rules: {title-text: error}\n')
    expect((await paperlint(['--only', 'title-text'])).code).toBe(1)
  })

  test('--fix-only fixes what one rule found', async () => {
    const before = readText('README.md')
    expect(await paperlint(['--fix-only', 'badge-count'])).toMatchObject({
      stderr: 'README.md: 1 finding fixed\n'
    })
    expect(readText('README.md')).toBe(before.replace('-4-', '-2-'))
  })

  test.each<[string[], string]>([
    [['--only', 'title-txt'], '--only title-txt: unknown rule `title-txt`, did you mean `title-text`?'],
    [['--fix-only', 'x'], '--fix-only x: unknown rule `x`; `paperlint explain` lists the rules'],
    [['--only', 'no-dead-link'], '--only no-dead-link: this rule needs the network; add --links']
  ])('%j is refused', async (args, message) => {
    expect(await paperlint(args)).toEqual({stdout: '', stderr: `paperlint: ${message}\n`, code: 2})
  })
})

test('--print-config prints what holds for each file', async () => {
  write('README.md', clean)
  write('lists/a.md', clean)
  write('.paperlintrc.yaml', 'count: papers\nrules: {toc: off, title-text: [error]}\n')
  const {stdout, code} = await paperlint(['README.md', 'lists/a.md', '--print-config', '--rule', 'toc=warn'])
  const {files} = JSON.parse(stdout) as {files: {path: string; configFile: string; config: {rules: object}}[]}
  expect(files.map(d => [d.path, d.configFile])).toEqual([
    ['README.md', '.paperlintrc.yaml'],
    ['lists/a.md', '.paperlintrc.yaml']
  ])
  expect(files[0]?.config).toMatchObject({
    count: 'papers',
    rules: {toc: 'warn', 'title-text': ['error'], 'badge-count': 'error'}
  })
  expect(code).toBe(0)
})
