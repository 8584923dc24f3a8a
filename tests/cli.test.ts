import {execFileSync, spawn} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {version} from '../src/version.ts'
import {clean, cwd, dirty, inFolders, paperlint, write} from './cli-folder.ts'
import {cli, paperlintProcess} from './paperlint.ts'

inFolders()

describe('exit codes', () => {
  test.each<[string, string[], number]>([
    ['nothing to find', ['clean.md'], 0],
    ['warnings only', ['dirty.md'], 0],
    ['an error', ['dirty.md', '--rule', 'title-text=error'], 1],
    ['an error that is off', ['dirty.md', '--rule', 'title-text=off', '--max-warnings', '0'], 0],
    ['as many warnings as allowed', ['dirty.md', '--max-warnings', '2'], 0],
    ['more warnings than allowed', ['dirty.md', '--max-warnings', '1'], 1],
    ['a hint is no warning', ['dirty.md', '--rule', 'title-text=hint', '--max-warnings', '0'], 0],
    ['--quiet changes no code', ['dirty.md', '--quiet', '--max-warnings', '0'], 1],
    ['help', ['--help'], 0],
    ['help of a command', ['export', '--help'], 0],
    ['help, asked for as a command', ['help'], 0],
    ['help of a command, asked for as a command', ['help', 'export'], 0],
    ['version', ['--version'], 0],
    ['wrong usage', ['--nope'], 2]
  ])('%s: %j → %i', async (_name, args, code) => {
    write('clean.md', clean)
    write('dirty.md', dirty)
    expect((await paperlint(args)).code).toBe(code)
  })

  test.each<[string[], number]>([
    [['clean.md'], 0],
    [['dirty.md', '--max-warnings', '0'], 1],
    [['--nope'], 2]
  ])('are those of the process: %j → %i', async (args, code) => {
    write('clean.md', clean)
    write('dirty.md', dirty)
    expect((await paperlintProcess(args, {cwd})).code).toBe(code)
  })
})

describe('says in one line what to do, and writes nothing', () => {
  test.each<[string[], string]>([
    [['add'], 'paperlint: paperlint add needs <url>; see paperlint add --help'],
    [['completion'], 'paperlint: paperlint completion needs <shell>; see paperlint completion --help'],
    [['nofile.md'], 'paperlint: no such file or folder: nofile.md'],
    [['empty'], 'paperlint: no Markdown file in the folder empty; name a file'],
    [['*.markdown'], 'paperlint: no file matches *.markdown'],
    [['binary.md'], 'paperlint: binary.md is a binary file (not valid UTF-8); name a Markdown file'],
    [['zeros.md'], 'paperlint: zeros.md is a binary file; name a Markdown file'],
    [['utf16.md'], 'paperlint: utf16.md is UTF-16; save it as UTF-8 (GitHub does not render UTF-16 either)'],
    [
      ['utf16-no-mark.md'],
      'paperlint: utf16-no-mark.md is UTF-16; save it as UTF-8 (GitHub does not render UTF-16 either)'
    ],
    [['latin1.md'], 'paperlint: latin1.md is not UTF-8; save it as UTF-8'],
    [['dirty.md', 'nofile.md', '--fix'], 'paperlint: no such file or folder: nofile.md'],
    [['dirty.md', '--fxi'], "paperlint: unknown option '--fxi', did you mean --fix?"],
    [
      ['dirty.md', '--rule', 'title-txt=off'],
      'paperlint: --rule title-txt=off: unknown rule `title-txt`, did you mean `title-text`?'
    ],
    [
      ['dirty.md', '--rule', 'title-text=of'],
      'paperlint: --rule title-text=of: use title-text=error, warn, hint or off'
    ],
    [
      ['dirty.md', '--format', 'xml'],
      'paperlint: --format xml: use one of pretty, json, github, sarif, junit, markdown, html, gitlab, rdjson; see paperlint --help'
    ],
    [
      ['dirty.md', '--format', 'json', '--format', 'sarif'],
      'paperlint: 2 formats for one output; name files for all but one: --format json=<file>'
    ],
    [
      ['dirty.md', '--max-warnings', 'few'],
      'paperlint: --max-warnings few: use a whole number; see paperlint --help'
    ],
    [
      ['dirty.md', '--config', 'none.yaml'],
      'paperlint: none.yaml: no such config file; name another one, or none to use the nearest'
    ],
    [
      ['dirty.md', '--config', 'broken.yaml'],
      'paperlint: broken.yaml:2:1: Flow sequence in block collection must be sufficiently indented and end with a ]'
    ],
    [
      ['dirty.md', '--config', 'wrong.yaml', '--fix'],
      'paperlint: wrong.yaml:2:3: unknown rule `title-txet`, did you mean `title-text`?'
    ],
    [
      ['dirty.md', '--baseline', 'none.json'],
      'paperlint: no baseline none.json; write it with --update-baseline'
    ],
    [
      ['dirty.md', '--baseline', 'clean.md'],
      'paperlint: clean.md is not a baseline; write it again with --update-baseline'
    ],
    [
      ['dirty.md', '--output', 'clean.md/report.txt'],
      'paperlint: cannot write clean.md/report.txt: part of its path is not a folder'
    ],
    [['fix'], 'paperlint: no such file or command: fix; did you mean paperlint --fix?'],
    [['exprot'], 'paperlint: no such file or command: exprot; did you mean paperlint export?'],
    [
      ['explain', '--format', 'json'],
      "paperlint: paperlint explain has no option '--format'; see paperlint explain --help"
    ],
    [
      ['--config', 'elsewhere.yaml'],
      'paperlint: no such file or folder: gone.md (`files` of elsewhere.yaml)'
    ],
    [['explain', 'title-txt'], 'paperlint: unknown rule `title-txt`, did you mean `title-text`?'],
    [['report', 'clean.md'], 'paperlint: clean.md: not JSON; write it with --format json'],
    [
      ['report', 'wrong.json'],
      'paperlint: wrong.json: not results of paperlint (version must be 1); write it with --format json'
    ],
    [
      ['links', 'dirty.md', '--shard', '3/2', '--no-cache'],
      'paperlint: --shard: `3/2` is not a share; write it as `i/n`, such as 1/4'
    ],
    [
      ['links', 'dirty.md', '--budget', 'soon', '--no-cache'],
      'paperlint: --budget soon: use a time such as 90s, 10m or 1h'
    ],
    [
      ['sort', '--order', 'shortest'],
      'paperlint: --order shortest: use one of newest-first, oldest-first, title; see paperlint sort --help'
    ],
    [['--watch', '-'], 'paperlint: --watch - : standard input cannot be watched; name a file'],
    [[], 'paperlint: no README.md in this folder; name the file of the list']
  ])('%j', async (args, message) => {
    write('clean.md', clean)
    write('dirty.md', dirty)
    mkdirSync(path.join(cwd, 'empty'))
    write('binary.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x01, 0xff))
    write('zeros.md', `a${'\0'.repeat(9)}b`)
    write('utf16.md', Buffer.from('\uFEFF# Päpers', 'utf16le'))
    write('utf16-no-mark.md', Buffer.from('# Papers of the year', 'utf16le'))
    write('latin1.md', Buffer.from('# Pápers by Müller\n', 'latin1'))
    write('broken.yaml', 'files: [a\ncount: papers\n')
    write('wrong.yaml', 'rules:\n  title-txet: off\n')
    write('elsewhere.yaml', 'files: [gone.md]\n')
    write('wrong.json', '{"version": 2}')
    const before = listing()
    expect(await paperlint(args)).toEqual({stdout: '', stderr: `${message}\n`, code: 2})
    expect(listing()).toEqual(before)
  })

  /** Every file with its content. */
  function listing() {
    const names = readdirSync(cwd, {recursive: true, encoding: 'utf8'}).sort()
    return names.map(d => [
      d,
      statSync(path.join(cwd, d)).isFile() && readFileSync(path.join(cwd, d), 'base64')
    ])
  }
})

describe('reads', () => {
  const paths = async (args: string[], options?: Parameters<typeof paperlint>[1]) => {
    const {stdout, stderr} = await paperlint([...args, '--format', 'json'], options)
    expect(stderr).toBe('')
    return (JSON.parse(stdout) as {files: {path: string}[]}).files.map(d => d.path)
  }

  beforeEach(() => {
    for (const name of [
      'lists/2021.md',
      'lists/2022.md',
      'lists/notes.txt',
      'lists/old/2020.md',
      'lists/node_modules/a/README.md',
      'lists/.hidden/a.md'
    ])
      write(name, clean)
  })

  test.each<[string, string[], string[]]>([
    ['a file', ['lists/2021.md'], ['lists/2021.md']],
    ['a file of any name', ['lists/notes.txt'], ['lists/notes.txt']],
    [
      'a folder: its Markdown, without what is not its own',
      ['lists'],
      ['lists/2021.md', 'lists/2022.md', 'lists/old/2020.md']
    ],
    ['a glob', ['lists/20*.md'], ['lists/2021.md', 'lists/2022.md']],
    ['a deep glob', ['**/*.md'], ['lists/2021.md', 'lists/2022.md', 'lists/old/2020.md']],
    [
      'each file once',
      ['lists/2022.md', 'lists', './lists/2022.md'],
      ['lists/2022.md', 'lists/2021.md', 'lists/old/2020.md']
    ],
    ['a file and standard input', ['-', 'lists/2021.md'], ['<stdin>', 'lists/2021.md']],
    ['standard input by name', ['-', '--stdin-filename', 'a/README.md'], ['a/README.md']],
    ['the command by its name', ['lint', 'lists/2021.md'], ['lists/2021.md']]
  ])('%s', async (_name, args, expected) => {
    expect(await paths(args, {stdin: clean})).toEqual(expected)
  })

  test('no file that git ignores, unless it is named', async () => {
    rmSync(path.join(cwd, '.git'), {recursive: true})
    execFileSync('git', ['init', '-q'], {cwd})
    write('.gitignore', 'build/\n')
    write('build/made.md', clean)
    write('own.md', clean)
    expect(await paths(['.'])).not.toContain('build/made.md')
    expect(await paths(['**/*.md'])).not.toContain('build/made.md')
    expect(await paths(['build/made.md'])).toEqual(['build/made.md'])
  })

  test.each(['README.md', 'readme.md', 'Readme.markdown'])('%s without being told', async name => {
    write(name, clean)
    expect(await paths([])).toEqual([name])
  })

  test('the files of the config, from where it is', async () => {
    write('README.md', clean)
    write('.paperlintrc.yaml', 'files: [lists/20*.md]\n')
    expect(await paths([])).toEqual(['lists/2021.md', 'lists/2022.md'])
  })

  test('each file under its nearest config', async () => {
    write('README.md', dirty)
    write('lists/2022.md', dirty)
    write('.paperlintrc.yaml', 'rules: {title-text: error}\n')
    write('lists/.paperlintrc.json', '{"rules": {"title-text": "off"}}')
    const {stdout} = await paperlint(['README.md', 'lists/2022.md', '-f', 'json'])
    const {files} = JSON.parse(stdout) as {files: {findings: {level: string}[]}[]}
    expect(files.map(d => d.findings.map(d => d.level))).toEqual([['error', 'error'], []])
  })

  test('no config where told so', async () => {
    write('.paperlintrc.yaml', 'rules: {title-text: error}\n')
    write('README.md', dirty)
    expect((await paperlint([])).code).toBe(1)
    expect((await paperlint(['--no-config'])).code).toBe(0)
  })
})

test('version', async () => {
  expect((await paperlint(['-v'])).stdout).toBe(`${version}\n`)
  const manifest = JSON.parse(readFileSync(path.join(cli, '../../package.json'), 'utf8')) as {version: string}
  expect(version).toBe(manifest.version)
})

test('a reader that goes away is no crash', async () => {
  write('README.md', dirty.repeat(150))
  const child = spawn(process.execPath, [cli, '-f', 'json'], {cwd})
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (d: string) => (stderr += d))
  child.stdout.once('data', () => child.stdout.destroy())
  await new Promise(done => child.on('close', done))
  expect(stderr).toBe('')
})

test('an old Node is told so in one line', async () => {
  write('old.mjs', readFileSync(cli, 'utf8').replaceAll(/\w+\.versions\.node/g, "'18.20.0'"))
  const child = spawn(process.execPath, ['old.mjs'], {cwd})
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (d: string) => (stderr += d))
  const code = await new Promise(done => child.on('close', done))
  expect({code, stderr}).toEqual({
    code: 2,
    stderr: 'paperlint: Node 18.20.0 is too old, install Node 22.19 or newer (https://nodejs.org)\n'
  })
})

describe('says why it fails', () => {
  test('too many warnings', async () => {
    write('README.md', dirty)
    expect(await paperlint(['--quiet', '--max-warnings', '1'])).toMatchObject({
      stderr: 'paperlint: too many warnings: 2 (maximum 1)\n',
      code: 1
    })
  })

  test.each<[string[], number]>([
    [['notes.md'], 2],
    [['.'], 2],
    [['*.md'], 2],
    [['links', '--offline', 'notes.md'], 2]
  ])('no papers recognized in what is named: %j', async (args, code) => {
    write('notes.md', '# Notes\n\nNothing here is a paper.\n')
    expect(await paperlint(args)).toMatchObject({
      stdout: 'No papers recognized. Is this a list of papers?\n',
      stderr: 'paperlint: no papers recognized in notes.md\n',
      code
    })
  })

  test.each<[string[]]>([
    [[]],
    [['links', '--offline']],
    [['--diff']],
    [['stats']],
    [['sort']],
    [['sort', '--order', 'title']],
    [['badge']],
    [['badge', '--check']],
    [['export']],
    [['export', '--format', 'bibtex']]
  ])('no papers recognized in the README: %j', async args => {
    const text = '# Notes\n\n![](https://img.shields.io/badge/papers-3-green)\n\nNothing here is a paper.\n'
    write('README.md', text)
    const {stderr, stdout, code} = await paperlint(args)
    expect({stderr, code}).toEqual({stderr: 'paperlint: no papers recognized in README.md\n', code: 2})
    expect(stdout).not.toContain('papers-0')
    expect(readFileSync(path.join(cwd, 'README.md'), 'utf8')).toBe(text)
  })

  test.each<[string[]]>([[['-']], [['badge', '-']], [['sort', '-']], [['stats', '-']], [['-', 'papers.md']]])(
    'no papers recognized in standard input: %j',
    async args => {
      write('papers.md', clean)
      const run = await paperlint(args, {stdin: '# Notes\n\nNothing here is a paper.\n'})
      expect(run).toMatchObject({stderr: 'paperlint: no papers recognized in <stdin>\n', code: 2})
    }
  )

  test.each<[string[]]>([[['.']], [['stats', '.']], [['badge', '.']], [['export', '.']]])(
    'some files of a folder may have no papers: %j',
    async args => {
      write('papers.md', clean)
      write('notes.md', '# Notes\n\nNothing here is a paper.\n')
      expect(await paperlint(args)).toMatchObject({
        stderr: 'paperlint: no papers recognized in notes.md\n',
        code: 0
      })
    }
  )

  test('no papers recognized in results', async () => {
    write('README.md', '# Notes\n\nNothing here is a paper.\n')
    write('out.json', (await paperlint(['--format', 'json'])).stdout)
    expect(await paperlint(['report', 'out.json'])).toMatchObject({
      stderr: 'paperlint: no papers recognized in README.md\n',
      code: 2
    })
  })
})

describe('--help', () => {
  test('has groups, examples and the address of the documentation', async () => {
    const {stdout} = await paperlint(['--help'])
    const headings = [...stdout.matchAll(/^(\w.*):$/gm)].map(d => d[1])
    expect(headings).toEqual([
      'Options',
      'Fixes',
      'Rules',
      'What is reported',
      'Output',
      'Files and config',
      'Links',
      'Commands',
      'Examples',
      'Environment'
    ])
    expect(stdout.match(/^  npx paperlint/gm)).toHaveLength(4)
    expect(stdout).toMatch(/\nDocs: https:\S+\n$/)
  })

  test.each(['badge', 'explain', 'add'])('is named by a mistake in %s', async command => {
    const {stderr} = await paperlint([command, '--nonsense'])
    expect(stderr).toMatch(new RegExp(`; see paperlint ${command} --help\n$`))
  })
})
