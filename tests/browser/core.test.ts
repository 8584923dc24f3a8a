import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {gzipSync} from 'node:zlib'
import {parseAst} from 'rolldown/parseAst'
import {describe, expect, test} from 'vitest'
import type * as Browser from '../../src/browser.ts'
import {paperlint} from '../paperlint.ts'

const root = path.join(import.meta.dirname, '../..')
const folder = path.join(root, 'lib/browser')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** A name in quotes, or in backticks as the minifier writes it. */
interface Source {
  value?: string
  quasis?: {value: {cooked: string}}[]
}

/** What a module imports, statically or when it is needed. */
function importsOf(code: string): string[] {
  const found: string[] = []
  JSON.stringify(parseAst(code), (_, node: unknown) => {
    if (typeof node === 'object' && node !== null && 'source' in node && 'type' in node) {
      const {type, source} = node as {type: string; source: Source | null}
      const name = source?.value ?? source?.quasis?.[0]?.value.cooked
      if (/^(?:Import|Export)/.test(type) && source) found.push(String(name))
    }
    return node
  })
  return found
}

const lists: readonly [name: string, text: string][] = [
  ['the reference list', read('tests/fixtures/medical-imaging.md')],
  [
    'a list with a byte-order mark',
    `\uFEFF- [**ECCV 2022**] VPT:Visual Prompt Tuning [[pdf]](https://arxiv.org/pdf/2203.12119)\r\n`
  ],
  [
    'entities and HTML',
    '- **A &amp; B:C &eacute;** <b onclick="x()">x</b> [[pdf]](javascript:alert(1))\n- <script>x()</script>\n- **&NotEqualTilde;&CounterClockwiseContourIntegral;&ac;&nosuch;&amp &notit;** [[pdf]](https://a.org/&copy;/b)\n'
  ],
  ['a long list', `${'- é [a](https://arxiv.org/pdf/2203.12119)\n'.repeat(60)}${'x'.repeat(100_000)}\n`],
  [
    'a venue that was not held',
    '- [**ECCV 2021**] Visual Prompt Tuning [[pdf]](https://arxiv.org/pdf/2103.12119)\n'
  ],
  ['nothing', '']
]

/** What the command prints for standard input, which has no repository around it, as in a browser. */
const command = async (args: readonly string[], stdin: string) =>
  (await paperlint([...args, '-', '--stdin-filename', 'README.md'], {cwd: root, stdin})).stdout

describe.skipIf(!existsSync(folder))('the library for browsers (npm run lib)', async () => {
  const files = existsSync(folder) ? readdirSync(folder) : []
  const core = (await import(pathToFileURL(path.join(folder, 'index.js')).href).catch(
    () => ({})
  )) as typeof Browser

  test('imports its own files only', () => {
    const imports = files.flatMap(file => importsOf(read(`lib/browser/${file}`)))
    expect(imports).toContain('./list.js')
    expect(imports.filter(d => !files.includes(d.replace('./', '')))).toEqual([])
  })

  test('is at most 350 kB when compressed, with what is loaded later', () => {
    const sizes = files
      .filter(d => d.endsWith('.js'))
      .map(d => gzipSync(readFileSync(path.join(folder, d)), {level: 9}).length)
    expect(sizes.reduce((a, b) => a + b)).toBeLessThan(350_000)
  })

  describe.each(lists)('answers as the command does: %s', (_, text) => {
    test('lint', async () => {
      expect(await core.lint(text)).toEqual(
        JSON.parse(await command(['--no-config', '--format', 'json'], text))
      )
    })

    test.each([
      [false, '--fix'],
      [true, '--fix-unsafe']
    ])('fix, unsafe: %s', async (unsafe, option) => {
      const fixed = (await core.fix(text, {unsafe})).text
      expect(fixed.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'))
      // What reads the output of the command drops the mark.
      expect(fixed.replace(/^\uFEFF/, '')).toBe(await command(['--no-config', option], text))
    })

    test.each(['json', 'csl-json', 'bibtex', 'ris', 'csv'] as const)('export %s', async format => {
      expect(await core.export(format, text)).toBe(await command(['export', '--format', format], text))
    })

    test('stats', async () => {
      const {path, papers, stats} = core.stats(text)
      const expected: unknown = JSON.parse(await command(['stats', '--format', 'json'], text))
      expect({version: 1, files: [{path, ...stats, papers}]}).toEqual(expected)
    })
  })

  test('explain', async () => {
    const file = 'tests/fixtures/medical-imaging.md'
    const {stdout} = await paperlint(['explain', `${file}:53`, '--json'], {cwd: root})
    expect({lines: [{file, line: 53, places: core.explain(read(file), 53)}]}).toEqual(JSON.parse(stdout))
  })

  test('fixes of one rule only', async () => {
    const text = lists[0]![1]
    const {text: fixed} = await core.fix(text, {rules: ['title-text']})
    expect(fixed).toBe(await command(['--no-config', '--fix-only', 'title-text'], text))
    expect(fixed).not.toBe(text)
  })

  test.each([
    ['rules: {toc: [warn], venue-tag: off}\nvenues: {&a x: [*a, 0x10, "\\t"]}\n', undefined],
    ['? [a, b]\n: c\n', /^unknown key `…`/],
    ['? {a: b}\n: c\n', /^unknown key `…`/],
    ['rules: [1', /^Flow sequence/]
  ])('a config, though no YAML is ever written: %j', async (text, refused) => {
    const read = core.readConfig(text).catch(({reason}: {reason: unknown}) => reason)
    const {readConfig} = await import('../../src/browser.ts')
    if (refused) expect(await read).toMatch(refused)
    else expect(await read).toEqual(await readConfig(text).catch(({reason}: {reason: unknown}) => reason))
  })
})

describe('a config', async () => {
  const {readConfig} = await import('../../src/browser.ts')

  test('is read', async () => {
    expect(await readConfig('rules:\n  toc: off\n')).toEqual({rules: {toc: 'off'}})
    expect(await readConfig('')).toEqual({})
  })

  test.each([
    ['rules:\n  toc: of\n', 2, 3, /`toc` must be error, warn, hint or off/],
    ['rule: {}\n', 1, 1, /unknown key `rule`, did you mean `rules`\?/],
    ['a: [', 1, 5, /./],
    ['count: entries\nextends: other.yml\n', 2, 1, /`extends` does not work in a browser/]
  ])('%j is refused at line %i, column %i', async (text, line, column, reason) => {
    const error = await readConfig(text).catch((error: unknown) => error)
    expect(error).toMatchObject({place: {line, column}, reason: expect.stringMatching(reason) as unknown})
  })
})
