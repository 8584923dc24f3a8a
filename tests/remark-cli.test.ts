import {execFile} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../rules/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = join(root, 'node_modules/.bin/node')
const remark = join(root, 'node_modules/remark-cli/cli.js')
const list = `# Awesome Prompts ![](https://img.shields.io/badge/PaperNumber-7-green)

- [**CVPR 2022**] DeltaNet:Conditional Report Generation [[pdf]](http://arxiv.org/abs/2211.13229) [[code]]()\u0020
- [**CVPR 2022**] UnICLAM:Contrastive Learning [[pdf]](https://arxiv.org/pdf/2212.10729) <!-- paperlint-disable-line title-text -->
`
let folder = ''

/** Runs remark in the folder of the list; messages come on the standard error stream. */
function run(...options: string[]): Promise<{code: number; said: string}> {
  return new Promise(resolve => {
    execFile(
      node,
      [remark, 'README.md', '--no-stdout', '--no-color', ...options],
      {cwd: folder},
      (error, _, said) => resolve({code: typeof error?.code === 'number' ? error.code : 0, said})
    )
  })
}

const rule = (id: string) => join(root, 'rules', `${id}.ts`)

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

const shows = (said: string, [id, place, message]: (typeof expected)[number]) => {
  expect(said).toContain(message)
  expect(said).toMatch(new RegExp(`${place}\\s+warning[^\\n]* ${id}\\s+paperlint`))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paperlint-'))
  await writeFile(join(folder, 'README.md'), list)
})
afterAll(() => rm(folder, {recursive: true}))

describe('in remark-cli', () => {
  test('one rule works alone', async () => {
    const [row] = expected
    const {code, said} = await run('--use', rule(row[0]))
    shows(said, row)
    expect(code).toBe(0)
  })

  test('every rule works without the preset', async () => {
    await writeFile(join(folder, '.remarkrc.json'), JSON.stringify({plugins: Object.keys(rules).map(rule)}))
    const {said} = await run()
    await rm(join(folder, '.remarkrc.json'))
    expect(said).not.toMatch(/Cannot|Error/)
    for (const row of expected) shows(said, row)
  })

  test('the preset has levels, and listens to comments', async () => {
    const {code, said} = await run('--use', join(root, 'src/remark.ts'))
    expect(said).toMatch(/3:99-3:109\s+error .*no-empty-link/)
    expect(said).toMatch(/3:27-3:28\s+warning .*title-text/)
    expect(said).toMatch(/3:109-3:110\s+info .*title-text/)
    expect(said).not.toContain('UnICLAM')
    expect(code).toBe(1)
  })

  test('settings after the preset override it', async () => {
    const plugins = [
      join(root, 'src/remark.ts'),
      [rule('no-empty-link'), ['off']],
      [rule('title-text'), ['error']],
      [rule('badge-count'), ['warn', {count: 'papers'}]]
    ]
    await writeFile(join(folder, '.remarkrc.json'), JSON.stringify({plugins}))
    const {said} = await run()
    await rm(join(folder, '.remarkrc.json'))
    expect(said).not.toContain('no-empty-link')
    expect(said).toMatch(/3:27-3:28\s+error .*title-text/)
    expect(said).toMatch(/1:64-1:65\s+warning .*badge-count/)
  })

  describe('the published preset follows the config file', () => {
    const remark = join(root, 'src/remark.ts')
    const withConfig = async (config: string, plugins: readonly unknown[] = [remark]) => {
      await writeFile(join(folder, '.paperlintrc.yaml'), config)
      await writeFile(join(folder, '.remarkrc.json'), JSON.stringify({plugins}))
      const {said, code} = await run()
      await rm(join(folder, '.remarkrc.json'))
      await rm(join(folder, '.paperlintrc.yaml'))
      return {said, code}
    }

    test('levels and options', async () => {
      const {said} = await withConfig(
        'rules: {title-text: off, canonical-link: hint, badge-count: warn}\ncount: papers\n'
      )
      expect(said).not.toContain('title-text')
      expect(said).toMatch(/3:66-3:73\s+info .*canonical-link/)
      expect(said).toMatch(/1:64-1:65\s+warning .*badge-count/)
      expect(said).toMatch(/3:99-3:109\s+error .*no-empty-link/)
    })

    test('but what remark sets after the preset wins', async () => {
      const {said} = await withConfig('rules: {title-text: off}\n', [remark, [rule('title-text'), ['error']]])
      expect(said).toMatch(/3:27-3:28\s+error .*title-text/)
    })

    test('and a mistake in it is a message', async () => {
      const {said} = await withConfig('ruels: {}\n')
      expect(said).toContain('unknown key `ruels`, did you mean `rules`?')
      expect(said).toContain('no-empty-link')
    })

    test('comments in the list still silence', async () => {
      expect((await withConfig('rules: {title-text: error}\n')).said).not.toContain('UnICLAM')
    })
  })
})
