import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {beforeAll, afterAll, describe, expect, test} from 'vitest'
import type {FindingRecord, Results} from '../src/report/types.ts'
import {paperlint, paperlintProcess, type Run} from './paperlint.ts'

const root = path.join(import.meta.dirname, '..')
const list = 'tests/fixtures/medical-imaging.md'

/** What is wrong in the reference list, by rule and level: lines. Nothing besides. */
const expected: Readonly<Record<string, readonly number[]>> = {
  'error badge-count': [5],
  'warn toc': [11, 12, 13, 14, 15],
  'error venue-matches-link': [26, 63],
  'hint venue-matches-link': [81],
  'warn canonical-link': [31, 62, 63, 127],
  'warn entry-format': [33],
  'warn link-kind': [40, 64],
  'hint link-kind': [36, 45, 89, 92, 150],
  'warn title-text': [53, 69, 149],
  'hint title-text': [37, 48, 64, 69, 71, 72, 81, 90, 105, 116, 120, 127, 128],
  'error no-duplicate-paper': [122, 123, 130],
  'hint no-duplicate-paper': [98, 136, 142, 148],
  'warn preprint-year': [117],
  'warn link-label': [147]
}

describe('the reference list', () => {
  let run: Run
  let results: Results
  let findings: FindingRecord[]

  beforeAll(async () => {
    run = await paperlintProcess([list, '--format', 'json'], {cwd: root})
    results = JSON.parse(run.stdout) as Results
    findings = results.files.flatMap(d => d.findings)
  })

  test('has these findings, on these lines, at these levels', () => {
    const found: Record<string, number[]> = {}
    for (const {level, rule, line} of findings) (found[`${level} ${rule}`] ??= []).push(line)
    expect(found).toEqual(expected)
    expect({code: run.code, stderr: run.stderr}).toEqual({code: 1, stderr: ''})
  })

  test('in these words', async () => {
    const lines = findings.map(
      d =>
        `${d.line}:${d.column}-${d.endLine}:${d.endColumn} ${d.level} ${d.rule}\n  ${d.message}\n  ${d.note}\n`
    )
    await expect(lines.join('\n')).toMatchFileSnapshot('fixtures/medical-imaging.findings.txt')
  })

  test('is printed like this', async () => {
    const {stdout} = await paperlint([list], {cwd: root})
    await expect(stdout).toMatchFileSnapshot('fixtures/medical-imaging.pretty.txt')
  })

  test('counts', () => {
    expect(results.summary).toMatchObject({entries: 127, papers: 120, files: 1})
  })

  test('is data', async () => {
    const {stdout} = await paperlint(['export', list], {cwd: root})
    const {files} = JSON.parse(stdout) as {
      files: {counts: object; style: object; entries: {line: number}[]}[]
    }
    const [file] = files
    expect(file?.style).toEqual({
      template: '- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]',
      share: 0.984
    })
    expect(file?.counts).toEqual({entries: 127, papers: 120})
    expect(file?.entries.find(d => d.line === 26)).toEqual({
      line: 26,
      endLine: 26,
      section: ['Awesome-Multimodal-Applications-In-Medical-Imaging', 'Medical Report Generation'],
      title: 'Automated Generation of Accurate & Fluent Medical X-ray Reports',
      authors: null,
      venue: 'EMNLP',
      year: 2018,
      ids: ['acl:2021.emnlp-main.288'],
      links: [
        {
          role: 'paper',
          label: 'pdf',
          url: 'https://aclanthology.org/2021.emnlp-main.288.pdf',
          line: 26,
          column: 92
        },
        {
          role: 'code',
          label: 'code',
          url: 'https://github.com/ginobilinie/xray_report_generation',
          line: 26,
          column: 151
        }
      ]
    })
  })
})

describe('a copy of it, repaired', () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'paperlint-reference-'))
  const before = readFileSync(path.join(root, list), 'utf8').split('\n')
  let after: string[]

  beforeAll(async () => {
    mkdirSync(path.join(cwd, '.git'))
    copyFileSync(path.join(root, list), path.join(cwd, 'README.md'))
    await paperlint(['--fix'], {cwd})
    after = readFileSync(path.join(cwd, 'README.md'), 'utf8').split('\n')
  })
  afterAll(() => rmSync(cwd, {recursive: true}))

  test('differs on the lines with a safe fix only', () => {
    const changed = before.flatMap((d, index) => (d === after[index] ? [] : [index + 1]))
    expect(after).toHaveLength(before.length)
    expect(changed).toEqual([
      5, 11, 12, 13, 14, 15, 26, 33, 37, 40, 48, 53, 62, 63, 64, 69, 71, 72, 81, 90, 105, 116, 117, 120, 127,
      128, 149
    ])
  })

  test('reads 127', () => {
    expect(after[4]).toBe('![](https://img.shields.io/badge/PaperNumber-127-brightgreen)')
  })

  test('has nothing left to repair', async () => {
    const {stdout} = await paperlint(['--diff'], {cwd})
    expect(stdout).toBe('')
  })
})
