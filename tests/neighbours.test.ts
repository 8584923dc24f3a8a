import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {lint} from '../src/lint.ts'
import {neighboursOf} from '../src/neighbours.ts'

const root = mkdtempSync(path.join(tmpdir(), 'neighbours-'))
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), {recursive: true})
  writeFileSync(path.join(root, name), text)
}

beforeAll(() => {
  execFileSync('git', ['init', '-q', root])
  write('README.md', '# Papers\n')
  write('papers/tools.md', '# Tools\n\n## Code & Data\n\n<a name="end"></a>\n')
  write('assets/Logo.png', '')
  write('.gitmodules', '[submodule "vendor"]\n  path = vendor\n  url = https://example.org/v.git\n')
  write('site/_config.yml', '')
  write('site/index.md', '')
  symlinkSync('/etc', path.join(root, 'elsewhere'))
})
afterAll(() => rmSync(root, {recursive: true, force: true}))

/** What is said of one link in a file of the repository. */
async function said(link: string, file = 'README.md'): Promise<string[]> {
  const text = `# Papers\n\n${link}\n`
  const {findings} = await lint(text, {path: file, files: neighboursOf(path.join(root, file))})
  return findings.filter(d => d.ruleId === 'no-broken-reference').map(d => `${d.level}: ${d.reason}`)
}

test.each([
  ['[tools](papers/tools.md)', []],
  ['[tools](./papers/tools.md#code--data)', []],
  ['[tools](/papers/tools.md#end "Tools")', []],
  ['[folder](papers/)', []],
  ['![](assets/Logo.png?raw=true)', []],
  ['[issues](../../issues) [wiki](../../wiki/Home)', []],
  ['[part](vendor/x.md)', []],
  ['[link](elsewhere/passwd)', []],
  ['[mail](mailto:ann@example.org) [other](https://example.org/x.md) [host](//example.org/x.md)', []],
  ['[notes](notes/knit.md)', ['error: No file `notes/knit.md` in the repository']],
  ['[notes](notes%20old/knit.md)', ['error: No file `notes old/knit.md` in the repository']],
  ['![](assets/missing.png)', ['error: No image `assets/missing.png` in the repository']],
  ['<img src="assets/missing.png">', ['error: No image `assets/missing.png` in the repository']],
  ['![](assets/logo.PNG)', ['warn: The image is spelled `assets/Logo.png`, not `assets/logo.PNG`']],
  [
    '[tools](papers/tools.md#Code--data)',
    ['warn: `papers/tools.md` spells the anchor `#code--data`, not `#Code--data`']
  ],
  ['[tools](papers/tools.md#missing)', ['error: `papers/tools.md` has no heading with the anchor `#missing`']]
])('%s', async (link, findings) => expect(await said(link)).toEqual(findings))

test('paths are relative to the file', async () => {
  expect(await said('[tools](tools.md) [readme](../README.md#papers)', 'papers/more.md')).toEqual([])
  expect(await said('[tools](papers/tools.md)', 'papers/more.md')).toHaveLength(1)
})

test('the fix of a case leaves the rest of the link', async () => {
  const text = '![](./assets/logo.PNG?raw=true)\n'
  const {findings} = await lint(text, {path: 'README.md', files: neighboursOf(path.join(root, 'README.md'))})
  expect(findings[0]?.fix?.edits[0]?.text).toBe('./assets/Logo.png?raw=true')
})

test('pages of a site that a program makes are not missing, its files are', async () => {
  expect(await said('[a](about) [b](/index.html) [c](about.md)', 'site/index.md')).toEqual([
    'error: No file `about.md` in the repository'
  ])
})

test('numbers beside links to other lists are compared with them', async () => {
  const papers = (n: number) =>
    Array.from(
      {length: n},
      (_, i) => `- [Prompt Tuning ${n}-${i}](https://arxiv.org/abs/22${n}5.0334${i})\n`
    ).join('')
  write('topics/a.md', papers(1).replaceAll('2215', '2211'))
  write('topics/b.md', papers(0) + papers(2).replaceAll('2225', '2212'))
  const text = [
    '**Total**: 4 papers across 2 areas\n',
    '| Area | Papers |\n| --- | --- |\n| [A](topics/a.md) | 1 |\n| [B](topics/b.md) | 3 |\n',
    '- [A](topics/a.md) (1 paper)\n- [B](topics/b.md) (2 papers) and 9 talks\n'
  ].join('\n')
  const {findings} = await lint(text, {path: 'README.md', files: neighboursOf(path.join(root, 'README.md'))})
  expect(findings.map(d => `${d.line} ${d.level}: ${d.reason}`)).toEqual([
    '6 error: Text says 3; `topics/b.md` has 2 entries'
  ])
})

test('outside a git repository nothing is missing', () => {
  expect(neighboursOf(path.join(tmpdir(), 'README.md'))).toBeUndefined()
})
