import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect, test} from 'vitest'
import {lint} from '../../src/lint.ts'
import {neighboursOf} from '../../src/neighbours.ts'
import {testRule} from './test-rule.ts'

const paper = (n: number, title = `Prompt Tuning, Part ${n}`) =>
  `- [${title}](https://arxiv.org/abs/2205.0334${n})\n`
const list = (...numbers: number[]) => numbers.map(n => paper(n)).join('')
const versions = (...numbers: number[]) => ({
  versions: {'README_CN.md': numbers.map(n => `arxiv:2205.0334${n}`)}
})

testRule('translations', [
  {
    name: 'accepts versions with the same papers',
    text: list(1, 2, 3, 4, 5),
    options: versions(5, 4, 3, 2, 1)
  },
  {
    name: 'takes lists of other papers for no versions',
    text: list(1, 2, 3, 4, 5),
    options: versions(5, 6, 7, 8, 9)
  },
  {name: 'says nothing of very short lists', text: list(1, 2, 3), options: versions(1, 2)},
  {
    name: 'finds what this version has, and what the other one has',
    text: `# Papers\n\n${list(1, 2, 3, 4, 5, 6)}`,
    options: versions(1, 2, 3, 4, 5, 7),
    findings: [
      '1:1-1:9: `README_CN.md` has 1 paper that this list lacks: `arxiv:2205.03347`',
      '8:4-8:25: `README_CN.md` lacks this paper (arxiv:2205.03346)'
    ]
  },
  {
    name: 'says once that many are missing',
    text: list(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).replaceAll('0334', '0335') + list(1, 2, 3, 4, 5),
    options: versions(1, 2, 3, 4, 5),
    findings: ['1:4-1:25: `README_CN.md` lacks 10 of the 15 papers of this list; this is the first']
  }
])

test('finds the versions beside a file, whatever their titles', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'translations-'))
  try {
    execFileSync('git', ['init', '-q', root])
    writeFileSync(
      path.join(root, 'README.zh-CN.md'),
      [1, 2, 3, 4, 5].map(n => paper(n, `提示调优 ${n}`)).join('')
    )
    writeFileSync(path.join(root, 'OTHER_CN.md'), paper(9))
    const files = neighboursOf(path.join(root, 'README.md'))
    const {findings} = await lint(list(1, 2, 3, 4, 5, 6), {path: 'README.md', files})
    expect(findings.map(d => d.reason)).toEqual(['`README.zh-CN.md` lacks this paper (arxiv:2205.03346)'])
  } finally {
    rmSync(root, {recursive: true})
  }
})
