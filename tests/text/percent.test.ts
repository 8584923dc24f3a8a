import {expect, test} from 'vitest'
import {percentDecoded} from '../../src/text/percent.ts'

test.each([
  ['caf%C3%A9', 'café'],
  ['a%2Fb', 'a/b'],
  ['100%', '100%'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['plain', 'plain']
])('%s is %s', (text, decoded) => {
  expect(percentDecoded(text)).toBe(decoded)
})
