/** What the rules on papers must find in the reference list, and nothing besides. */

import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {lintWith} from './rules/test-rule.ts'

const list = readFileSync(new URL('fixtures/medical-imaging.md', import.meta.url), 'utf8')

test.each([
  [
    'no-duplicate-paper',
    ['98 hint', '122 error', '123 error', '130 error', '136 hint', '142 hint', '148 hint']
  ],
  ['no-shared-link', []],
  ['venue-tag', []],
  ['venue-name', []],
  ['venue-year', []],
  ['venue-matches-link', ['26 error', '63 error', '81 hint']],
  ['preprint-year', ['117 warn']]
])('%s', async (rule, lines) => {
  const found = await lintWith(rule, list)
  expect(found.map(d => `${d.line} ${d.level}`)).toEqual(lines)
})

test('the wrong year of line 26 is corrected where it stands', async () => {
  const [found] = await lintWith('venue-matches-link', list)
  expect(found?.place).toMatchObject({start: {line: 26, column: 6}, end: {line: 26, column: 16}})
  expect(found?.fix).toMatchObject({safe: true, edits: [{text: 'EMNLP 2021'}]})
})
