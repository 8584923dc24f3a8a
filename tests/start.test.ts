import {readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {version} from '../src/version.ts'
import {repositoryWith, paperlintProcess} from './paperlint.ts'

/** Writes the modules of Node that a run has loaded beside its coverage. */
const writeModules = `const {writeFileSync} = process.getBuiltinModule('node:fs')
process.once('exit', () => writeFileSync('modules.json', JSON.stringify(process.moduleLoadList)))`

/** What a run prints, the files of dist/ that it loads (those for which Node writes what was executed), and modules of Node. */
async function start(args: readonly string[]) {
  const cwd = repositoryWith({'README.md': '# List\n\n- [Kilns](https://arxiv.org/abs/2304.01234)\n'})
  const coverage = path.join(cwd, 'coverage')
  const env = {
    NODE_V8_COVERAGE: coverage,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(writeModules)}`
  }
  const {stdout, code} = await paperlintProcess(args, {cwd, env})
  const modules = JSON.parse(readFileSync(path.join(cwd, 'modules.json'), 'utf8')) as string[]
  const urls = readdirSync(coverage).flatMap(d => {
    const {result} = JSON.parse(readFileSync(path.join(coverage, d), 'utf8')) as {result: {url: string}[]}
    return result.map(d => d.url)
  })
  const loaded = urls
    .filter(d => d.includes('/dist/'))
    .map(d => ({name: path.posix.basename(d), size: statSync(new URL(d)).size}))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return {stdout, code, loaded, modules: modules.map(d => d.replace('NativeModule ', ''))}
}

describe('the command loads what it needs', () => {
  test.each(['-v', '--version'])('%s: nothing but the version', async flag => {
    const {loaded, stdout, code} = await start([flag])
    expect({stdout, code}).toEqual({stdout: `${version}\n`, code: 0})
    expect(loaded.filter(d => d.size > 1000)).toEqual([])
  })

  test.each([[['--help']], [['lint', '--help']], [['lint', '--fxi']]])('%s: no rule', async args => {
    const {loaded} = await start(args)
    expect(loaded.map(d => d.name)).not.toContain('list.js')
  })

  test('lint: the rules, but no YAML and no network', async () => {
    const {code, loaded, modules} = await start(['lint'])
    expect(code).toBe(0)
    expect(modules).toContain('fs/promises')
    for (const name of ['child_process', 'worker_threads', 'stream/consumers', 'crypto'])
      expect(modules).not.toContain(name)
    expect(loaded.filter(d => d.size > 10_000).map(d => d.name)).toEqual([
      'command.js',
      'list.js',
      'start.js'
    ])
  })
})
