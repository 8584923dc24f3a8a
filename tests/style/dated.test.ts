import {expect, test} from 'vitest'
import {dated} from '../../src/style/skeleton.ts'

test.each([
  ['_18 okt 2013_', '18 okt 2013'],
  ['_3 dez 2014_', '3 dez 2014'],
  ['17 Nov 2018', '17 Nov 2018'],
  ['Date: August 10, 2026', 'August 10, 2026'],
  ['Sept. 3rd, 2021', 'Sept. 3rd, 2021'],
  ['Summary 12, 2021', '2021'],
  ['NeurIPS 2018', '2018']
])('the date in %s', (text, date) => {
  const start = text.search(/\d{4}/)
  const span = dated(text, {start, end: start + 4})
  expect(text.slice(span.start, span.end)).toBe(date)
})
