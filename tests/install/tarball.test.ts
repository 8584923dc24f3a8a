import {execFileSync, spawnSync} from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {commands} from '../../src/cli/commands.ts'
import {rules} from '../../rules/index.ts'
import {checkout, cleanEnv} from './checkout.ts'

const root = path.join(import.meta.dirname, '../..')

/** A missing space, a wrong count, a duplicate. */
const list = `# Prompts ![](https://img.shields.io/badge/PaperNumber-4-green)

- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
- [**IJCV 2022**] CoOp:Learning to Prompt [[pdf]](https://arxiv.org/pdf/2109.01134)
- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
`

describe('the packed package, installed in an empty folder', () => {
  let product: ReturnType<typeof checkout>
  let folder = ''
  let packed = ''
  let env: NodeJS.ProcessEnv = {}

  const npm = (cwd: string, ...args: string[]) =>
    execFileSync('npm', args, {cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
  const run = (...args: string[]) => {
    const bin = path.join(folder, 'node_modules/.bin/paperlint')
    const {status, stdout, stderr} = spawnSync(bin, args, {cwd: folder, env, encoding: 'utf8', input: ''})
    return {code: status, stdout, stderr}
  }

  beforeAll(() => {
    product = checkout()
    env = cleanEnv(path.dirname(product.folder))
    symlinkSync(path.join(root, 'node_modules'), path.join(product.folder, 'node_modules'))
    // `npm test` has just built it; the test of the hooks builds it anew.
    const isBuilt = existsSync(path.join(root, 'lib/index.js'))
    if (isBuilt) cpSync(path.join(root, 'lib'), path.join(product.folder, 'lib'), {recursive: true})
    packed = npm(product.folder, 'pack', ...(isBuilt ? ['--ignore-scripts'] : []))
    folder = path.join(product.folder, '../empty')
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'package.json'), '{"private": true, "type": "module"}')
    writeFileSync(path.join(folder, 'README.md'), list)
    npm(folder, 'install', path.join(product.folder, packed.trim()))
  }, 120_000)
  afterAll(() => product.remove())

  test('npm pack prints the name of the file and nothing else, whatever the build prints', () => {
    const noisy = path.join(product.folder, '../noisy')
    mkdirSync(noisy)
    copyFileSync(path.join(root, '.npmrc'), path.join(noisy, '.npmrc'))
    const scripts = {prepack: 'echo built', prepare: 'echo prepared'}
    writeFileSync(
      path.join(noisy, 'package.json'),
      JSON.stringify({name: 'noisy', version: '1.0.0', scripts})
    )
    expect(npm(noisy, 'pack')).toBe('noisy-1.0.0.tgz\n')
    expect(packed).toMatch(/^paperlint-[\d.]+\.tgz\n$/)
  })

  test('brings few packages', () => {
    expect(readdirSync(path.join(folder, 'node_modules')).length).toBeLessThan(20)
  })

  /** What each command is given, its exit code, and a word that it says. */
  const runs: Readonly<Record<string, readonly [args: readonly string[], code: number, says: RegExp]>> = {
    lint: [[], 1, /no-duplicate-paper/],
    links: [['--offline', '--no-cache'], 0, /2 links: 2 not checked/],
    badge: [['--check'], 1, /Badge says 4/],
    update: [['--offline', '--no-cache', '--dry-run'], 0, /nothing to update|update/],
    init: [['--dry-run'], 0, /would write \.paperlintrc\.yaml/],
    explain: [['title-text'], 0, /DeltaNet/],
    export: [['--format', 'csv'], 0, /2205\.03340/],
    add: [
      ['https://arxiv.org/abs/2203.05557', '--title', 'Conditional Prompt Learning', '--dry-run'],
      0,
      /^\+- \[\*\*arXiv 2022\*\*\] Conditional Prompt Learning/m
    ],
    stats: [[], 0, /3 entries, 2 papers/],
    sort: [['--order', 'title', '--dry-run'], 0, /nothing was/],
    doctor: [[], 0, /^list +README\.md: 3 entries, 2 papers/m],
    completion: [['bash'], 0, /^complete -o filenames -F _paperlint paperlint$/m],
    report: [['results.json'], 1, /no-duplicate-paper/]
  }

  test('every command is run here', () => {
    expect(Object.keys(runs).sort()).toEqual(commands.map(d => d.name).sort())
  })

  test.each(Object.entries(runs))('%s', (name, [args, code, says]) => {
    if (name === 'report') writeFileSync(path.join(folder, 'results.json'), run('--format', 'json').stdout)
    const {stdout, stderr, ...rest} = run(name, ...args)
    expect(stdout + stderr).toMatch(says)
    expect(rest.code).toBe(code)
  })

  test('has types that TypeScript accepts under strict settings', () => {
    writeFileSync(
      path.join(folder, 'use.ts'),
      `import preset, {lint, type Finding} from 'paperlint'
import rule from 'paperlint/rules/title-text'
const {findings} = await lint('# List', {path: 'README.md'})
const first: Finding | undefined = findings[0]
export default [preset, rule, first?.line]
`
    )
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
    const flags = ['--noEmit', '--strict', '--target', 'es2024', '--module', 'nodenext', '--types', '']
    const {status, stdout} = spawnSync(process.execPath, [tsc, ...flags, 'use.ts'], {
      cwd: folder,
      env,
      encoding: 'utf8'
    })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  test('each rule and the preset work in remark-cli', () => {
    const remark = (plugins: readonly unknown[]) => {
      writeFileSync(path.join(folder, '.remarkrc.json'), JSON.stringify({plugins}))
      const args = [path.join(root, 'node_modules/remark-cli/cli.js'), 'README.md', '--no-stdout']
      return spawnSync(process.execPath, args, {cwd: folder, env, encoding: 'utf8'}).stderr
    }
    const ids = Object.keys(rules)
    const alone = remark(ids.map(id => `paperlint/rules/${id}`))
    expect(alone).not.toMatch(/Cannot|Error:/)
    for (const id of ['title-text', 'badge-count', 'no-duplicate-paper']) expect(alone).toContain(id)
    expect(remark(['paperlint'])).toMatch(/error[^\n]+no-duplicate-paper/)
  })

  test('holds what it says, and no source, test or build tool', () => {
    const shipped = path.join(folder, 'node_modules/paperlint')
    expect(readdirSync(shipped).sort()).toEqual([
      'LICENSE',
      'README.md',
      'THIRD-PARTY-LICENSES.txt',
      'dist',
      'lib',
      'package.json',
      'rules',
      'schema.json'
    ])
    expect(readdirSync(path.join(shipped, 'dist')).sort()).toEqual(['chunks', 'cli.js'])
    expect(existsSync(path.join(shipped, 'lib/index.js'))).toBe(true)
    expect(JSON.parse(readFileSync(path.join(shipped, 'schema.json'), 'utf8'))).toHaveProperty('$schema')
  })
})
