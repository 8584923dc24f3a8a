import {expect, test} from 'vitest'
import type {Progress} from '../../src/links/progress.ts'
import {progressLog, progressWords} from '../../src/links/progress-words.ts'
import {secondsOf} from '../../src/links/budget.ts'

const half: Progress = {done: 120, again: 0, total: 600, dead: 3, waitingFor: 'doi.org'}

test.each<[Progress, number, string]>([
  [half, 60_000, '120/600 links · 3 dead · 2/s · waiting for doi.org'],
  [{...half, again: 4, waitingFor: undefined}, 0, '120/600 links · 3 dead · 120/s · 4 to be asked again']
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
