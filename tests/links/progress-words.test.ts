import {expect, test} from 'vitest'
import type {Progress} from '../../src/links/progress.ts'
import {duration, planWords, progressLog, progressWords} from '../../src/links/progress-words.ts'
import {secondsOf} from '../../src/links/budget.ts'

const half: Progress = {done: 120, again: 0, total: 600, dead: 3, waitingFor: 'doi.org', left: 0}

test.each<[Progress, number, string]>([
  [half, 60_000, '120/600 links · 3 dead · 2/s · waiting for doi.org'],
  [{...half, left: 200}, 60_000, '120/600 links · 3 dead · 2/s · about 3 minutes left · waiting for doi.org'],
  [{...half, left: 3}, 60_000, '120/600 links · 3 dead · 2/s · about 3 seconds left · waiting for doi.org'],
  [{...half, left: 2.9}, 60_000, '120/600 links · 3 dead · 2/s · waiting for doi.org'],
  [{...half, done: 1200, total: 6000, waitingFor: undefined}, 60_000, '1,200/6,000 links · 3 dead · 20/s'],
  [{...half, again: 4, waitingFor: undefined}, 0, '120/600 links · 3 dead · 120/s · 4 to be checked again']
])('%j after %d milliseconds', (progress, elapsed, words) =>
  expect(progressWords(progress, elapsed)).toBe(words)
)

test('a log gets a line every ten seconds, and none of a short run', () => {
  const lines: string[] = []
  let now = 0
  const log = progressLog(
    line => lines.push(line),
    () => now
  )
  for (now = 1000; now <= 25_000; now += 1000) log({...half, done: now / 1000})
  expect(lines).toEqual([
    '10/600 links · 3 dead · 1/s · waiting for doi.org',
    '20/600 links · 3 dead · 1/s · waiting for doi.org'
  ])
})

test.each([
  ['90s', 90],
  ['10m', 600],
  ['1.5h', 5400],
  ['30', 30],
  ['soon', undefined],
  ['10 m', undefined]
])('%s in seconds', (text, seconds) => expect(secondsOf(text)).toBe(seconds))

test.each([
  [1, '1 second'],
  [42.2, '43 seconds'],
  [90, '2 minutes'],
  [1108, '18 minutes'],
  [7200, '2 hours']
])('%d seconds are %s', (seconds, words) => expect(duration(seconds)).toBe(words))

test('before a run: how long it takes, and how it would be quicker', () => {
  const plan = {links: 2605, hosts: 412, seconds: 240, withoutToken: undefined}
  expect(planWords(plan)).toEqual(['checking 2,605 links at 412 hosts, about 4 minutes'])
  expect(planWords({...plan, seconds: 14})).toEqual([])
  const withoutToken = {links: 1108, seconds: 1108, secondsWithToken: 12}
  expect(planWords({...plan, withoutToken})[0]).toBe(
    '1,108 GitHub links take about 18 minutes without a token, 12 seconds with one: set GITHUB_TOKEN'
  )
  expect(planWords({...plan, seconds: 1, withoutToken: {...withoutToken, links: 19}})).toEqual([])
})
