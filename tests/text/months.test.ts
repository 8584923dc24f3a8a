import {expect, test} from 'vitest'
import {monthNamed, monthStems} from '../../src/text/months.ts'

test.each([
  ['Jan', 1],
  ['September', 9],
  ['mrt', 3],
  ['Mai', 5],
  ['okt', 10],
  ['Dezember', 12],
  ['Summary', 0],
  ['', 0]
])('month of %s', (name, month) => expect(monthNamed(name)).toBe(month))

test('every stem is one of a month', () => {
  expect(monthStems.split('|').map(monthNamed)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 3, 5, 5, 10, 12
  ])
})
