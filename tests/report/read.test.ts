import {describe, expect, test} from 'vitest'
import {contractOf, json, jsonPieces} from '../../src/report/json.ts'
import {mergeResults} from '../../src/report/merge.ts'
import {readResults} from '../../src/report/read.ts'
import type {LinkRecord} from '../../src/report/types.ts'
import {colon, resultsOf, venue} from './results.ts'

const link: LinkRecord = {
  url: 'https://arxiv.org/abs/2205.03340',
  verdict: 'ok',
  reason: 'registered',
  via: 'registry:arxiv',
  status: null,
  finalUrl: null,
  checkedAt: '2026-11-23T08:00:00Z',
  places: [{path: 'README.md', line: 4, column: 40}]
}

/** Results as they come out of JSON again. */
const plain = (...findings: Parameters<typeof resultsOf>[0]) => readResults(json(resultsOf(findings)))

test('reads what it wrote, without what is not in the contract', () => {
  const {files, ...rest} = resultsOf([venue, colon])
  expect(plain(venue, colon)).toEqual({...rest, files: files.map(({path, findings}) => ({path, findings}))})
})

test.each([0, 1, 500, 1201])('JSON of %i links is the same in pieces', count => {
  const links = Array.from({length: count}, (_, index) => ({...link, url: `https://a.org/${index}`}))
  const results = {...resultsOf([venue, colon]), links}
  const pieces = [...jsonPieces(results)]
  expect(pieces.join('')).toBe(`${JSON.stringify(contractOf(results), undefined, 2)}\n`)
  expect(Math.max(...pieces.map(d => d.length))).toBeLessThan(200_000)
})

test('characters that could reach a terminal are escapes in JSON', () => {
  const text = json({...resultsOf([]), links: [{...link, reason: 'a\u001B[31m\u202Eb'}]})
  expect(text).toContain(String.raw`a\u001b[31m\u202eb`)
})

describe('says what is wrong', () => {
  const wrong = JSON.stringify(resultsOf([venue])).replace('"level":"error"', '"level":"fatal"')
  test.each([
    ['', 'not JSON'],
    ['{"version": 1', 'not JSON'],
    ['[]', 'not results of paperlint (version is missing)'],
    ['{"version": 2}', 'not results of paperlint (version must be 1)'],
    [wrong, 'not results of paperlint (files.0.findings.0.level must be "error" or "warn" or "hint")']
  ])('%j', (text, message) => {
    expect(() => readResults(text)).toThrow(new Error(message))
  })
})

describe('merges', () => {
  test('runs over the same files: findings once, entries once', () => {
    const merged = mergeResults([plain(venue), plain(venue, colon)])
    expect(merged.files.map(d => d.findings.map(d => d.rule))).toEqual([['venue-matches-link', 'title-text']])
    expect(merged.summary).toEqual({
      errors: 1,
      warnings: 1,
      hints: 0,
      fixable: 1,
      entries: 2,
      papers: 2,
      files: 1
    })
  })

  test('runs over different files: entries together', () => {
    const other = {...plain(colon), files: [{path: 'b.md', findings: [colon]}]}
    expect(mergeResults([plain(venue), other]).summary).toMatchObject({entries: 4, papers: 4, files: 2})
  })

  test('the later answer about a link', () => {
    const dead = {...link, verdict: 'dead', checkedAt: '2026-11-24T08:00:00Z'}
    const skipped = {...link, verdict: 'skipped', checkedAt: null}
    const runs = [dead, link, skipped].map(d => ({...plain(), links: [d]}))
    expect(mergeResults(runs).links).toEqual([dead])
  })
})
