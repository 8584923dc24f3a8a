import {execFile, spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {checkout, cleanEnv, git} from './checkout.ts'

const installed = spawnSync('pre-commit', ['--version']).status === 0
if (!installed) console.warn('pre-commit is not installed: its hooks are not tested')

/** A space is missing after the colon. */
const list = `# Prompts

- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
- [**IJCV 2022**] CoOp:Learning to Prompt [[pdf]](https://arxiv.org/pdf/2109.01134)
`
const files = {
  'README.md': list,
  // What a list tells contributors to write is no entry of the list.
  'CONTRIBUTING.md': '# How to add a paper\n\n- [**VENUE YEAR**] Title [[pdf]](link)\n',
  '.paperlintrc.yaml': 'files: [README.md]\nrules: {title-text: error}\n'
}

/** Most of what npm installs, and of no use to `prepack`: what runs and checks the tests. */
const ofTests =
  /^(?:node|vitest|knip|publint|oxlint.*|oxfmt|playwright-core|axe-core|remark-cli|fast-check|unified-engine|@vitest\/.*|@tktco\/.*)$/

/** The package, without what only the tests of the repository need. */
function withoutTests(folder: string): void {
  const file = path.join(folder, 'package.json')
  const known = JSON.parse(readFileSync(file, 'utf8')) as {devDependencies: Record<string, string>}
  const kept = Object.entries(known.devDependencies).filter(([name]) => !ofTests.test(name))
  writeFileSync(file, JSON.stringify({...known, devDependencies: Object.fromEntries(kept)}))
}

describe.skipIf(!installed)('the pre-commit hooks, installed from a git repository', () => {
  let product: ReturnType<typeof checkout>
  let folder = ''

  /** Runs one hook on what is staged, which is everything. */
  const run = (id: string) => {
    const rev = git(product.folder, 'rev-parse', 'HEAD').trim()
    const config = JSON.stringify({repos: [{repo: product.folder, rev, hooks: [{id}]}]})
    writeFileSync(path.join(folder, '.pre-commit-config.yaml'), config)
    git(folder, 'add', '--all')
    const env = {...cleanEnv(path.dirname(folder)), PRE_COMMIT_HOME: path.join(folder, '../cache')}
    return new Promise<{code: number; said: string}>(done => {
      execFile('pre-commit', ['run'], {cwd: folder, env}, (error, stdout, stderr) =>
        done({code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr})
      )
    })
  }

  beforeAll(() => {
    product = checkout()
    withoutTests(product.folder)
    git(product.folder, 'init', '--quiet')
    git(product.folder, 'add', '--all')
    git(product.folder, 'commit', '--quiet', '--message', 'Release')
    folder = path.join(product.folder, '../list')
    mkdirSync(folder)
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
    git(folder, 'init', '--quiet')
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Start')
  })
  afterAll(() => product.remove())

  test('check the files of the config and nothing else', {timeout: 180_000}, async () => {
    const {code, said} = await run('paperlint')
    expect(said).toMatch(/paperlint\.+Failed/)
    expect(said).toContain('1 error, 0 warnings')
    expect(said).not.toContain('CONTRIBUTING.md')
    expect(code).toBe(1)
  })

  test('fix them, and pass afterwards', {timeout: 60_000}, async () => {
    expect((await run('paperlint-fix')).said).toContain('files were modified by this hook')
    expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toBe(list.replace('CoOp:', 'CoOp: '))
    expect(await run('paperlint')).toMatchObject({code: 0})
  })
})
