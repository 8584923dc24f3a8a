import {execFileSync, spawn} from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {areChanged} from '../src/cli/watch.ts'
import {rules as allRules} from '../rules/index.ts'
import {version} from '../src/version.ts'
import {cli, paperlint as run, paperlintProcess, type RunOptions} from './paperlint.ts'

const home = mkdtempSync(path.join(tmpdir(), 'paperlint-cli-'))

let cwd: string
let count = 0

beforeEach(() => {
  cwd = path.join(home, String(count++))
  mkdirSync(path.join(cwd, '.git'), {recursive: true})
})
afterAll(() => rmSync(home, {recursive: true}))

function write(name: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
  writeFileSync(path.join(cwd, name), text)
}

const readText = (name: string) => readFileSync(path.join(cwd, name), 'utf8')

const paperlint = (args: readonly string[], options?: Omit<RunOptions, 'cwd'>) => run(args, {cwd, ...options})

/** Nothing to find. */
const clean = `# Prompts

- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
- [**IJCV 2022**] Learning to Prompt for Vision-Language Models [[pdf]](https://arxiv.org/pdf/2109.01134)
`
/** A missing space, a title to repair. */
const dirty = clean.replace('Learning to Prompt for', 'CoOp:Learning  to Prompt for')

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
    [['latin1.md'], 'paperlint: latin1.md is Latin-1 or Windows-1252; save it as UTF-8'],
    [['dirty.md', 'nofile.md', '--fix'], 'paperlint: no such file or folder: nofile.md'],
    [['dirty.md', '--fxi'], "paperlint: unknown option '--fxi' (Did you mean --fix?); see paperlint --help"],
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
      "paperlint: option '-f, --format <name>' argument 'xml' is invalid. Use one of pretty, json, github, sarif, junit, markdown, html, gitlab, rdjson; see paperlint --help"
    ],
    [
      ['dirty.md', '--format', 'json', '--format', 'sarif'],
      'paperlint: 2 formats for one output; name files for all but one: --format json=<file>'
    ],
    [
      ['dirty.md', '--max-warnings', 'few'],
      "paperlint: option '--max-warnings <n>' argument 'few' is invalid. Use a whole number; see paperlint --help"
    ],
    [
      ['dirty.md', '--config', 'none.yaml'],
      'paperlint: none.yaml: no such config file; name another one or use --no-config'
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
    [['help'], 'paperlint: no such file or command: help; did you mean paperlint --help?'],
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
      'paperlint: wrong.json: not results of paperlint (version: Invalid type: Expected 1 but received 2); write it with --format json'
    ],
    [
      ['links', 'dirty.md', '--shard', '3/2', '--no-cache'],
      'paperlint: --shard: `3/2` is not a share; write it as `i/n`, such as 1/4'
    ],
    [
      ['links', 'dirty.md', '--budget', 'soon', '--no-cache'],
      'paperlint: --budget soon: use a time such as 90s, 10m or 1h'
    ],
    [[], 'paperlint: no README.md here; name the list: paperlint path/to/list.md']
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

describe('--fix', () => {
  const fixed = clean.replace('Learning to Prompt for', 'CoOp: Learning to Prompt for')

  test.each<[string, (text: string) => string]>([
    ['as it is', d => d],
    ['with CRLF', d => d.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', d => `\uFEFF${d}`],
    ['without a last line end', d => d.trimEnd()],
    ['with odd bullets and trailing spaces elsewhere', d => `Intro   \n\n${d.replaceAll('- [', '*  [')}`]
  ])('changes the finding and nothing else: %s', async (_name, form) => {
    write('README.md', form(dirty))
    const {stderr, code} = await paperlint(['--fix'])
    expect({text: readText('README.md'), stderr, code}).toEqual({
      text: form(fixed),
      stderr: 'README.md: 2 findings fixed\n',
      code: 0
    })
  })

  test('writes a link at once as all others are written', async () => {
    const entry = (url: string) => `- [**arXiv 2021**] Learning to Prompt ${url.slice(-8)} [[pdf]](${url})`
    const others = Array.from({length: 20}, (_, n) => entry(`https://arxiv.org/pdf/2104.${11_000 + n}.pdf`))
    write('README.md', `# List\n\n${[...others, entry('https://arxiv.org/abs/2104.12345')].join('\n')}\n`)
    const {stdout} = await paperlint(['--fix', '--rule', 'paper-order=off'])
    expect(readText('README.md')).toContain('(https://arxiv.org/pdf/2104.12345.pdf)')
    expect(stdout).toBe('✔ No problems in 21 entries, 21 papers in 1 file\n')
  })

  test('leaves a clean file alone', async () => {
    write('README.md', clean)
    chmodSync(path.join(cwd, 'README.md'), 0o444)
    const before = statSync(path.join(cwd, 'README.md')).mtimeMs
    expect(await paperlint(['--fix'])).toMatchObject({stderr: '', code: 0})
    expect(statSync(path.join(cwd, 'README.md')).mtimeMs).toBe(before)
  })

  test.runIf(process.platform !== 'win32')('keeps mode and link, and leaves nothing behind', async () => {
    write('real.md', dirty)
    chmodSync(path.join(cwd, 'real.md'), 0o640)
    symlinkSync('real.md', path.join(cwd, 'README.md'))
    await paperlint(['README.md', '--fix'])
    expect(readText('real.md')).toBe(fixed)
    expect(statSync(path.join(cwd, 'real.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'README.md', 'real.md'])
  })

  test('prints standard input repaired', async () => {
    const run = await paperlintProcess(['-', '--fix'], {cwd, stdin: dirty})
    expect(run).toEqual({stdout: fixed, stderr: '', code: 0})
  })

  test('--diff prints a patch that git takes, and writes nothing', async () => {
    write('a list.md', dirty)
    const {stdout} = await paperlint(['--diff', 'a list.md'])
    expect(readText('a list.md')).toBe(dirty)
    execFileSync('git', ['init', '-q'], {cwd})
    execFileSync('git', ['apply'], {cwd, input: stdout})
    expect(readText('a list.md')).toBe(fixed)
  })

  test('--diff prints nothing where nothing is to do', async () => {
    write('README.md', clean)
    expect(await paperlint(['--diff'])).toEqual({stdout: '', stderr: '', code: 0})
  })
})

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

describe('--watch checks again', () => {
  /** The command, what it said so far, and a way to wait for words of it. */
  const watching = (...args: string[]) => {
    const child = spawn(process.execPath, [cli, '--watch', ...args], {cwd})
    let said = ''
    const until = (text: string) =>
      new Promise<void>(done => {
        const look = () => said.includes(text) && done()
        child.stdout.on('data', look)
        child.stderr.on('data', look)
        look()
      })
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (d: string) => (said += d))
    const stop = async () => {
      child.kill('SIGINT')
      const code = await new Promise(done => child.on('close', done))
      return {said, code: process.platform === 'win32' ? 0 : code}
    }
    return {until, stop}
  }

  test('after a change of a list, until it is stopped', async () => {
    write('README.md', dirty)
    const {until, stop} = watching()
    await until('Watching 1 file')
    write('README.md', clean)
    await until('No problems in')
    const {said, code} = await stop()
    expect(said).toMatch(/2 warnings[^]*Watching[^]*\n\d\d:\d\d:\d\d\n[^]*No problems in/)
    expect(code).toBe(0)
  })

  test('after a change of the config: a new one, a broken one, a repaired one', async () => {
    write('README.md', dirty)
    const {until, stop} = watching()
    await until('Watching 1 file')
    write('.paperlintrc.yaml', 'rules: {title-text: off}\n')
    await until('No problems in')
    write('.paperlintrc.yaml', 'rulse: {}\n')
    await until('unknown key `rulse`')
    write('.paperlintrc.yaml', 'rules: {title-text: error}\n')
    await until('2 errors')
    expect(await stop()).toMatchObject({code: 1})
  })

  test.each([
    ['its own fixes', clean, false],
    ['a change', dirty, true],
    ['a list that is gone', undefined, true]
  ])('%s', async (_, now, expected) => {
    if (now !== undefined) write('README.md', now)
    const list = {
      path: 'README.md',
      absolute: path.join(cwd, 'README.md'),
      text: clean,
      config: {},
      configFile: undefined
    }
    expect(await areChanged([list])).toBe(expected)
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
    [['.'], 0],
    [['*.md'], 0]
  ])('no papers recognized in what is named: %j', async (args, code) => {
    write('notes.md', '# Notes\n\nNothing here is a paper.\n')
    expect(await paperlint(args)).toMatchObject({
      stdout: 'No papers recognized. Is this a list of papers?\n',
      stderr: 'paperlint: no papers recognized in notes.md\n',
      code
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
    const {stderr} = await paperlint([command, '--fixx'])
    expect(stderr).toMatch(new RegExp(`; see paperlint ${command} --help\n$`))
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
