import {expect, test} from 'vitest'
import {progressLine} from '../src/cli/progress.ts'
import type {Terminal} from '../src/cli/terminal.ts'

const progress = {done: 20, again: 0, total: 600, dead: 1, waitingFor: 'doi.org', left: 0}

/** What is written when a link is settled after 1, 11 and 12 seconds. */
function written(isTTY: boolean, env: Record<string, string>): string {
  let text = ''
  let now = 0
  const stderr = {isTTY, columns: 80, write: (part: string) => Boolean((text += part))}
  const {show, clear} = progressLine({stderr, env} as unknown as Terminal, () => now)
  for (now of [1000, 11_000, 12_000]) show(progress)
  clear()
  return text
}

test('a terminal has one line, which is taken away at the end', () => {
  const lines = written(true, {CI: 'true'}).split('\r\u001B[K')
  expect(lines).toEqual([
    '',
    '20/600 links · 1 dead · 20/s · waiting for doi.org',
    '20/600 links · 1 dead · 2/s · waiting for doi.org',
    '20/600 links · 1 dead · 2/s · waiting for doi.org',
    ''
  ])
})

test.each([
  [{CI: 'true'}, '20/600 links · 1 dead · 2/s · waiting for doi.org\n'],
  [{CI: 'false'}, ''],
  [{}, '']
])('elsewhere, in the environment %j', (env, text) => expect(written(false, env)).toBe(text))
