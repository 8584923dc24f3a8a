import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import * as fc from 'fast-check'
import {afterAll, describe, expect, test} from 'vitest'
import {patch} from '../src/cli/patch.ts'
import {hunks, isOn} from '../src/cli/since.ts'
import {colon} from './report/results.ts'

describe('patch', () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'paperlint-patch-'))
  execFileSync('git', ['init', '-q'], {cwd})
  afterAll(() => rmSync(cwd, {recursive: true}))

  const line = fc.constantFrom('- a', '- b', '', 'c\r', '@@ -1 +1 @@', '--- a/x')
  const text = fc
    .tuple(fc.array(line, {minLength: 1, maxLength: 12}), fc.boolean())
    .map(([lines, end]) => lines.join('\n') + (end ? '\n' : ''))

  test('git applies it', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '')
        writeFileSync(path.join(cwd, 'list.md'), before)
        execFileSync('git', ['apply', '--whitespace=nowarn'], {cwd, input: patch(before, after, 'list.md')})
        expect(readFileSync(path.join(cwd, 'list.md'), 'utf8')).toBe(after)
      }),
      {numRuns: 40}
    )
  })

  test('shows what changed, and three lines around', () => {
    const lines = Array.from({length: 9}, (_, index) => `line ${index + 1}\n`)
    const after = lines.with(4, 'LINE 5\n')
    expect(patch(lines.join(''), after.join(''), 'a.md')).toBe(`--- a/a.md
+++ b/a.md
@@ -2,7 +2,7 @@
 line 2
 line 3
 line 4
-line 5
+LINE 5
 line 6
 line 7
 line 8
`)
  })

  test('is empty where nothing changed', () => {
    expect(patch('a\n', 'a\n', 'a.md')).toBe('')
  })
})

describe('lines of a diff', () => {
  test.each<[string, [number, number][]]>([
    ['@@ -1 +1 @@\n-a\n+b\n', [[1, 1]]],
    ['@@ -3,0 +4,2 @@ ## Papers\n+a\n+b\n@@ -9,2 +11,0 @@\n-a\n-b\n', [[4, 5]]],
    ['', []]
  ])('%j', (diff, expected) => {
    expect(hunks(diff)).toEqual(expected)
  })

  test.each<[string, object, boolean]>([
    ['on it', {line: 5, endLine: 5}, true],
    ['around it', {line: 1, endLine: 9}, true],
    ['before it', {line: 3, endLine: 4}, false],
    ['after it', {line: 7, endLine: 7}, false],
    [
      'that names it as the other place',
      {line: 1, endLine: 1, related: [{line: 6, column: 1, message: ''}]},
      true
    ]
  ])('a finding %s', (_name, place, expected) => {
    const {related: _, ...finding} = colon
    expect(isOn([[5, 6]], {...finding, ...place})).toBe(expected)
  })
})
