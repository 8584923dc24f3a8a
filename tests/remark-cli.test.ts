import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {PassThrough} from 'node:stream'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {engine} from 'unified-engine'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../rules/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = path.join(root, 'node_modules/.bin/node')
const remarkCli = path.join(root, 'node_modules/remark-cli/cli.js')
const list = `# Awesome Prompts ![](https://img.shields.io/badge/PaperNumber-7-green)

- [**CVPR 2022**] DeltaNet:Conditional Report Generation [[pdf]](http://arxiv.org/abs/2211.13229) [[code]]()\u0020
- [**CVPR 2022**] UnICLAM:Contrastive Learning [[pdf]](https://arxiv.org/pdf/2212.10729) <!-- paperlint-disable-line title-text -->
`
const rule = (id: string) => path.join(root, 'rules', `${id}.ts`)
const preset = path.join(root, 'src/remark.ts')

/** Each folder has the list, and settings of its own. */
const folders: Readonly<Record<string, {plugins: readonly unknown[]; config?: string}>> = {
  'every-rule': {plugins: Object.keys(rules).map(rule)},
  'settings-after-it': {
    plugins: [
      preset,
      [rule('no-empty-link'), ['off']],
      [rule('title-text'), ['error']],
      [rule('badge-count'), ['warn', {count: 'papers'}]]
    ]
  },
  config: {
    plugins: [preset],
    config: 'rules: {title-text: off, canonical-link: hint, badge-count: warn}\ncount: papers\n'
  },
  'settings-and-config': {
    plugins: [preset, [rule('title-text'), ['error']]],
    config: 'rules: {title-text: off}\n'
  },
  'config-of-mistakes': {plugins: [preset], config: 'ruels: {}\n'},
  'config-and-comments': {plugins: [preset], config: 'rules: {title-text: error}\n'}
}

let home = ''

/** Runs remark as people do; messages come on the standard error stream. */
function remark(...options: string[]): Promise<{code: number; said: string}> {
  return new Promise(resolve => {
    const args = [remarkCli, 'README.md', ...options, '--no-stdout', '--no-color']
    execFile(node, args, {cwd: home}, (error, _, said) =>
      resolve({code: typeof error?.code === 'number' ? error.code : 0, said})
    )
  })
}

/** What remark says of the list in a folder. It takes a second to start, so its engine runs here, as remark-cli calls it. */
async function about(folder: keyof typeof folders): Promise<string> {
  const streamError = new PassThrough()
  const said = text(streamError)
  const processor = unified().use(remarkParse)
  const cwd = path.join(home, folder)
  const standard = {
    rcName: '.remarkrc',
    packageField: 'remarkConfig',
    pluginPrefix: 'remark',
    out: false,
    color: false
  }
  await promisify(engine)({processor, cwd, files: ['README.md'], streamError, ...standard})
  streamError.end()
  return said
}

/** What rules say of the list at their own level. */
const expected = [
  [
    'title-text',
    '3:27-3:28',
    'Missing space after the colon: `DeltaNet:Conditional` should be `DeltaNet: Conditional`'
  ],
  ['no-empty-link', '3:99-3:109', 'Link `code` has no URL'],
  ['canonical-link', '3:66-3:73', '`http://` in the URL: use `https://`'],
  [
    'link-kind',
    '3:66-3:97',
    'Label `pdf` leads to a landing page: the PDF is `https://arxiv.org/pdf/2211.13229`'
  ],
  ['badge-count', '1:64-1:65', 'Badge says 7; the list has 2 entries']
] as const

const shows = (text: string, [id, place, message]: (typeof expected)[number]) => {
  expect(text).toContain(message)
  expect(text).toMatch(new RegExp(`${place}\\s+warning[^\\n]* ${id}\\s+paperlint`))
}

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'paperlint-'))
  writeFileSync(path.join(home, 'README.md'), list)
  for (const [name, {plugins, config}] of Object.entries(folders)) {
    const folder = path.join(home, name)
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'README.md'), list)
    writeFileSync(path.join(folder, '.remarkrc.json'), JSON.stringify({plugins}))
    if (config !== undefined) writeFileSync(path.join(folder, '.paperlintrc.yaml'), config)
  }
})
afterAll(() => rmSync(home, {recursive: true}))

describe('in remark-cli', () => {
  test('one rule works alone', async () => {
    const [row] = expected
    const {code, said} = await remark('--use', rule(row[0]))
    shows(said, row)
    expect(code).toBe(0)
  })

  test('the preset has levels, and listens to comments', async () => {
    const {code, said} = await remark('--use', preset)
    expect(said).toMatch(/3:99-3:109\s+error .*no-empty-link/)
    expect(said).toMatch(/3:27-3:28\s+warning .*title-text/)
    expect(said).toMatch(/3:109-3:110\s+info .*title-text/)
    expect(said).not.toContain('UnICLAM')
    expect(code).toBe(1)
  })

  test('every rule works without the preset', async () => {
    const said = await about('every-rule')
    expect(said).not.toMatch(/Cannot|Error/)
    for (const row of expected) shows(said, row)
  })

  test('settings after the preset override it', async () => {
    const said = await about('settings-after-it')
    expect(said).not.toContain('no-empty-link')
    expect(said).toMatch(/3:27-3:28\s+error .*title-text/)
    expect(said).toMatch(/1:64-1:65\s+warning .*badge-count/)
  })

  describe('the published preset follows the config file', () => {
    test('levels and options', async () => {
      const said = await about('config')
      expect(said).not.toContain('title-text')
      expect(said).toMatch(/3:66-3:73\s+info .*canonical-link/)
      expect(said).toMatch(/1:64-1:65\s+warning .*badge-count/)
      expect(said).toMatch(/3:99-3:109\s+error .*no-empty-link/)
    })

    test('but what remark sets after the preset wins', async () => {
      expect(await about('settings-and-config')).toMatch(/3:27-3:28\s+error .*title-text/)
    })

    test('and a mistake in it is a message', async () => {
      const said = await about('config-of-mistakes')
      expect(said).toContain('unknown key `ruels`, did you mean `rules`?')
      expect(said).toContain('no-empty-link')
    })

    test('comments in the list still silence', async () => {
      const said = await about('config-and-comments')
      expect(said).toMatch(/3:27-3:28\s+error .*title-text/)
      expect(said).not.toContain('UnICLAM')
    })
  })
})
