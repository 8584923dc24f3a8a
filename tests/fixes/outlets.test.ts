/**
 * Every report, editor and run offers the same fixes: those that would be made.
 */

import {unified} from 'unified'
import remarkParse from 'remark-parse'
import {VFile} from 'vfile'
import {beforeEach, describe, expect, test} from 'vitest'
import {inFolders, paperlint, readText, write} from '../cli-folder.ts'
import type {Finding} from '../../src/finding.ts'
import preset from '../../src/remark.ts'

inFolders()

const name = (n: number) => 'Kiln Glaze Brick Shard Handle Vessel Crack Mosaic Slip'.split(' ')[n] ?? 'Tile'
const entries = Array.from(
  {length: 10},
  (_, n) => `- [**CVPR 2022**] Learning ${name(n)} Curves [[pdf]](https://arxiv.org/pdf/2205.0733${n})`
)

/**
 * Line 4 has a safe fix. Line 8 has one that needs review, and would leave the entry without the link that all others have, which is
 * another finding; so it is not offered.
 */
const list = `# Papers on clay\n\n${entries.join('\n').replace('Glaze Curves', 'Glaze  Curves').replace('https://arxiv.org/pdf/2205.07335', '')}\n`

describe('a fix that would be made, and one that would not', () => {
  beforeEach(() => write('README.md', list))

  test.each([
    ['the standard report', [], /\n1 can be fixed: .* --fix\n?$/],
    ['Markdown', ['--format', 'markdown'], /^1 can be fixed: .*--fix[^-]*$/m]
  ])('in %s', async (_, options, expected) => {
    const {stdout} = await paperlint(options)
    expect(stdout).toContain('Link `pdf` has no URL')
    expect(stdout).toMatch(expected)
    expect(stdout).not.toContain('--fix-unsafe')
  })

  test('and in a list that is too long to try them just to count them', async () => {
    write('README.md', `${list}\n<!-- ${'-'.repeat(200_000)} -->\n`)
    const {stdout} = await paperlint([])
    expect(stdout).toMatch(/\nUp to 1 can be fixed: .* --fix\nUp to 1 more needs review: .* --fix-unsafe\n$/)
    expect((await paperlint(['--format', 'json'])).stdout).toContain('"fixable": 1')
  })

  test('in JSON', async () => {
    const {stdout} = await paperlint(['--format', 'json'])
    const {files, summary} = JSON.parse(stdout)
    expect(files[0].findings.map((d: {line: number; fix?: object}) => [d.line, d.fix !== undefined])).toEqual(
      [
        [4, true],
        [8, false]
      ]
    )
    expect(summary).toMatchObject({fixable: 1})
  })

  test('in SARIF', async () => {
    const {stdout} = await paperlint(['--format', 'sarif'])
    const {results} = JSON.parse(stdout).runs[0]
    expect(results.map((d: {fixes?: unknown[]}) => d.fixes?.length ?? 0)).toEqual([1, 0])
  })

  test('in an editor', async () => {
    const file = new VFile({path: 'README.md', value: list})
    const processor = unified().use(remarkParse).use(preset)
    await processor.run(processor.parse(file), file)
    expect(file.messages.map((d: Finding) => [d.line, d.fix !== undefined, d.expected])).toEqual([
      [8, false, undefined],
      [4, true, [' ']]
    ])
  })

  test('and --fix-unsafe makes what was offered', async () => {
    const {stderr} = await paperlint(['--fix-unsafe'])
    expect(stderr).toContain('README.md: 1 finding fixed\n')
    expect(readText('README.md')).toBe(list.replace('Glaze  Curves', 'Glaze Curves'))
  })
})

test('a list whose habit is badges in empty links passes', async () => {
  const badge = '[![](https://img.shields.io/badge/CVPR-2022-blue)]()'
  write(
    'README.md',
    `# Papers on clay\n\n${entries.map(d => d.replace('[[pdf]]', `${badge} [[pdf]]`)).join('\n')}\n`
  )
  const {stdout, code} = await paperlint([])
  expect(stdout).toContain('Badge in a link without a URL')
  expect(stdout).toContain('0 errors, 0 warnings, 1 hint')
  expect(code).toBe(0)
})
