import {expect, test} from 'vitest'
import {lintWith, places, testRule} from './test-rule.ts'

const entry = '- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)\n'

testRule('file-size', [
  {name: 'accepts a file of exactly the allowed size', text: entry, options: {maximum: entry.length}},
  {
    name: 'counts bytes, not characters',
    text: '# 医学影像\n\n- [ACL 2021] 報告生成\n',
    options: {maximum: 20},
    findings: ['3:5-4:1: The file has 42 bytes, more than the maximum of 20']
  }
])

test('says what GitHub shows, not that readers miss something already', async () => {
  const [finding] = await lintWith('file-size', 'x'.repeat(505_003))
  expect(finding?.note).toBe('GitHub shows only the first 512,000 bytes of a file')
})

test('allows 500,000 bytes by default', async () => {
  const found = await lintWith('file-size', `${'x'.repeat(499_999)}\nyz\n`)
  expect(places(found)).toEqual(['2:1-3:1: The file has 500,003 bytes, more than the maximum of 500,000'])
})
