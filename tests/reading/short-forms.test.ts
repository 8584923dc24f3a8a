import {expect, test} from 'vitest'
import {abbreviates, areCapitalsOf} from '../../src/reading/short-forms.ts'

test.each([
  ['CAS', 'Cold Air Storage', true],
  ['CAS', 'A Study of Cold Air Storage', true],
  ['CAS', 'cold-air storage', true],
  ['WFMs', 'Wet Field Models', true],
  ['BN', 'Bogs of the North', true],
  ['BN', 'Bogs under North', false],
  ['CAS', 'Cold Air', false],
  ['CSA', 'Cold Air Storage', false],
  ['C', 'Cold', false],
  ['Cas', 'Cold Air Storage', false]
])('%s of %s: %s', (short, text, expected) => {
  expect(abbreviates(short, text)).toBe(expected)
})

test.each([
  ['KLT', 'Kettle Letters Today', true],
  ['KLT', 'Kettle Letters', false],
  ['KL', 'Kettle Letters', false],
  ['KLT', 'Kettle letters today', false]
])('%s is all capitals of %s: %s', (short, name, expected) => {
  expect(areCapitalsOf(short, name)).toBe(expected)
})
