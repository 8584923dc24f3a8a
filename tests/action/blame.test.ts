import {describe, expect, test} from 'vitest'
import {broughtBy, type Found} from '../../src/action/changes/blame.ts'
import {byRelevance} from '../../src/action/tell/relevance.ts'
import type {FindingRecord} from '../../src/report/types.ts'

const finding = (line: number, more: Partial<FindingRecord> = {}): FindingRecord => ({
  rule: 'venue-year',
  level: 'warn',
  line,
  column: 1,
  endLine: line,
  endColumn: 5,
  message: 'Unexpected `2202`',
  note: '',
  url: '',
  ...more
})

const entry = (id: string) => ({entry: {title: 'LAVT', ids: [id]}})

/** Lines that the pull request would answer for. */
function blamed(
  findings: readonly FindingRecord[],
  {
    added,
    old = [],
    source = 'text\n'.repeat(20),
    earlier = source
  }: {added: number[]; old?: FindingRecord[]; source?: string; earlier?: string}
) {
  const brought = broughtBy([
    {findings, source, fresh: new Set(added), before: {source: earlier, findings: old}}
  ])
  return findings.filter(d => brought.has(d)).map(d => d.line)
}

describe('a finding is the pull request’s', () => {
  test.each<[string, FindingRecord, {added: number[]; old?: FindingRecord[]}]>([
    ['on a line that it adds', finding(3), {added: [3], old: [finding(3)]}],
    ['that spans a line that it adds', finding(3, {endLine: 6}), {added: [5], old: [finding(3)]}],
    [
      'about a line that it adds',
      finding(9, {related: [{line: 3, column: 1, message: 'First here'}]}),
      {added: [3], old: [finding(9)]}
    ],
    ['that was not there before', finding(9), {added: [3]}],
    [
      'of a paper that had none before',
      finding(9, entry('arxiv:2')),
      {added: [3], old: [finding(9, entry('arxiv:1'))]}
    ]
  ])('%s', (_, found, change) => {
    expect(blamed([found], change)).toEqual([found.line])
  })
})

describe('a finding is old rot', () => {
  test.each<[string, FindingRecord, FindingRecord]>([
    ['where its line has moved', finding(12, entry('arxiv:1')), finding(5, entry('arxiv:1'))],
    ['where its words are the same', finding(12), finding(5)],
    [
      'where only the numbers of its message are others',
      finding(12, {message: 'Unexpected 120, expected 128'}),
      finding(5, {message: 'Unexpected 120, expected 127'})
    ]
  ])('%s', (_, found, old) => {
    expect(blamed([found], {added: [1], old: [old]})).toEqual([])
  })

  test('where it is about the whole file, and both its place and words have moved', () => {
    const old = finding(3, {rule: 'file-size'})
    expect(
      blamed([finding(9, {rule: 'file-size'})], {added: [1], old: [old], earlier: 'a\nb\nother\n'})
    ).toEqual([])
    expect(blamed([finding(9, {rule: 'file-size'})], {added: [1], old: [{...old, rule: 'toc'}]})).toEqual([9])
  })

  test('once for each time it was there', () => {
    const findings = [finding(3), finding(4), finding(5)]
    expect(blamed(findings, {added: [1], old: [finding(2), finding(3)]})).toEqual([5])
  })

  test('and a copy of it on a new line is not', () => {
    const findings = [finding(3, entry('arxiv:1')), finding(8, entry('arxiv:1'))]
    expect(blamed(findings, {added: [3], old: [finding(7, entry('arxiv:1'))]})).toEqual([3])
  })
})

test('the most relevant comes first', () => {
  const found = (line: number, more: Partial<Found> = {}): Found => ({
    ...finding(line),
    path: 'README.md',
    ...more
  })
  const findings = [
    found(1, {level: 'hint'}),
    found(2),
    found(3),
    found(4, {rule: 'rare'}),
    found(5, {level: 'error'}),
    found(6, {level: 'hint'}),
    found(7, {level: 'error', path: 'A.md', rule: 'venue-year'})
  ]
  const mine = new Set([6, 2])
  expect(byRelevance(findings, d => mine.has(d.line)).map(d => d.line)).toEqual([2, 6, 7, 5, 4, 3, 1])
})
