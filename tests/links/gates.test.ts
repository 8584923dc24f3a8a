import {expect, test} from 'vitest'
import {createGates} from '../../src/links/gates.ts'

test.each([
  ['a longer pause', [10, 100], 100],
  ['a shorter pause', [100, 10], 100]
])('%s after another: the host is left alone for the longer one', async (_, pauses, expected) => {
  let now = 0
  const gates = createGates({
    pace: () => ({connections: 1, interval: 0}),
    sockets: 1,
    clock: () => now,
    async sleep(delay) {
      now += delay
    },
    signal: new AbortController().signal
  })
  for (const pause of pauses) gates.close('example.org', pause)
  expect(await gates.pass('example.org', async () => now)).toBe(expected)
})
