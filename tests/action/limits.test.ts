import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/action/tell/annotations.ts'
import type {Found} from '../../src/action/changes/blame.ts'
import type {Outcome} from '../../src/action/tell/outcome.ts'
import {commentBody, jobSummary} from '../../src/action/tell/summary.ts'
import {issueText} from '../../src/action/issue/text.ts'
import {fit} from '../../src/action/fit.ts'

const found = (i: number, level: Found['level'] = 'error', message = `Unexpected ${i}`): Found => ({
  path: 'README.md',
  rule: 'venue-year',
  level,
  line: i + 1,
  column: 1,
  message,
  note: 'Why',
  url: 'https://github.com/paperlint/paperlint'
})

const outcome = (findings: Found[]): Outcome => ({
  totals: {errors: 0, warnings: 0, hints: 0, fixable: 0, entries: 0, papers: 0, files: 1},
  findings,
  caused: [],
  corrected: false,
  others: 0,
  scope: 'all',
  failOn: 'error',
  pull: false,
  entries: [],
  coverage: undefined,
  silenced: 0,
  configs: [],
  unread: [],
  sha: '',
  runUrl: 'https://github.com/octo/awesome-papers/actions/runs/7',

  blob: 'https://github.com/octo/awesome-papers/blob/main/'
})

const many = Array.from({length: 5000}, (_, i) => found(i, 'error', `Unexpected ${'é'.repeat(200)}`))

describe('texts of limited size', () => {
  test.each([400, 1000, 1999])('%d characters are not passed', most => {
    const rows = Array.from({length: 100}, (_, i) => `Row ${i} of a table`)
    const text = fit([{head: ['# Head'], rows, tail: ['Tail']}], d => d.length, most, 'https://run')
    expect(text.length).toBeLessThanOrEqual(most)
    expect(text.length).toBeGreaterThan(most - 350)
    expect(text).toMatch(
      /^# Head\nRow 0 [^]*\nTail\n\n\d+ more did not fit here: see \[the log of the run\]\(https:\/\/run\)\.$/u
    )
  })

  test('a summary stays under 1 MiB, whole in its parts, and says what is missing', () => {
    const text = jobSummary(outcome(many))
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(Buffer.byteLength(text)).toBeGreaterThan(900_000)
    const rows = text.match(/^- ❌ .*$/gmu)?.length ?? 0
    const [, left = ''] = /^([\d,]+) more did not fit/mu.exec(text) ?? []
    expect(rows + Number(left.replace(',', ''))).toBe(many.length)
    expect(text.match(/<details>|<\/details>/gu)).toEqual(['<details>', '</details>'])
  })

  test('a comment stays under 65,536 characters', () => {
    const text = commentBody(outcome(many))
    expect([...text].length).toBeLessThan(65_000)
    expect(text).toMatch(/[\d,]+ more did not fit here/u)
    expect(text.match(/<details>|<\/details>/gu)).toEqual(['<details>', '</details>'])
  })

  test('an issue stays under 65,536 characters, its state included', () => {
    const {body = ''} =
      issueText({
        files: [],
        shown: many.map(d => ({found: d, claim: ['x'.repeat(10), d.rule, 'repo-not-found']})),
        lost: [],
        pending: [],
        silenced: [],
        links: many.map(() => ({url: 'x'.repeat(200), verdict: 'blocked', reason: 'waf'})),
        day: '2026-11-24',
        runUrl: '',
        blob: '',
        complete: true,
        state: []
      }) ?? {}
    expect(body.length).toBeLessThan(60_000)
    expect(body.match(/<details>|<\/details>/gu) ?? []).toEqual([])
    expect(body).toMatch(/[\d,]+ more did not fit here/u)
  })
})

test('annotations are ten of a kind, and the last one counts the rest', () => {
  const findings = (['error', 'warn', 'hint'] as const).flatMap(level =>
    Array.from({length: 20}, (_, i) => found(i, level))
  )
  const annotations = annotate(findings, 'see elsewhere')
  const kinds = annotations.map(d => d.kind)
  expect(['error', 'warning', 'notice'].map(kind => kinds.filter(d => d === kind).length)).toEqual([10, 9, 9])
  expect(annotations.at(-1)).toMatchObject({kind: 'notice', message: '33 more findings, see elsewhere'})
})

test.each([
  ['on one line', {endLine: 3, endColumn: 9}, {startLine: 3, endLine: 3, startColumn: 1, endColumn: 9}],
  ['over lines, without columns', {endLine: 5, endColumn: 9}, {startLine: 3, endLine: 5}],
  ['without an end', {}, {startLine: 3, startColumn: 1}]
])('an annotation %s', (_, more, expected) => {
  const [{properties} = {}] = annotate([{...found(2), ...more}], '')
  expect(properties).toEqual({title: 'paperlint: venue-year', file: 'README.md', ...expected})
})
