import {expect, test} from 'vitest'
import {monthNamed, monthNames, monthStems} from '../../src/text/months.ts'

test.each([
  ['Jan', 1],
  ['Jan.', 1],
  ['September', 9],
  ['Sept', 9],
  ['mrt', 3],
  ['Mai', 5],
  ['okt', 10],
  ['Dezember', 12],
  ['marzo', 3],
  ['juin', 6],
  ['juillet', 7],
  ['août', 8],
  ['Summary', 0],
  ['', 0]
])('month of %s', (name, month) => expect(monthNamed(name)).toBe(month))

test('every name is one of a month, and begins with a stem', () => {
  const names = monthNames.split('|')
  expect(names.filter(d => monthNamed(d) === 0)).toEqual([])
  expect(names.filter(d => !monthStems.split('|').includes(d.slice(0, 3)))).toEqual([])
})
