import {describe, expect, test} from 'vitest'
import {excerpt} from '../../src/report/excerpt.ts'
import {columns, visible} from '../../src/report/visible.ts'
import {colon} from './results.ts'

describe('shows the place in its line', () => {
  const line = '0123456789'.repeat(5)
  test.each<[string, number, number, number, string]>([
    ['a short line', 3, 5, 60, `01|23|${line.slice(4)}`],
    ['the start', 1, 2, 60, `|0|${line.slice(1)}`],
    ['a cut end', 1, 3, 20, '|01|23456789012345678…'],
    ['a cut place', 1, 51, 20, '|0123456789012345678|…'],
    ['a cut start', 41, 43, 30, '…123456789|01|23456789'],
    ['an empty place', 3, 3, 60, `01|2|${line.slice(3)}`],
    ['exactly as wide as asked', 1, 3, 50, `|01|${line.slice(2)}`],
    ['one column too wide', 1, 3, 49, `|01|${line.slice(2, 48)}…`],
    ['past the end', 51, 51, 180, `${line}| |`]
  ])('%s', (_name, column, endColumn, width, expected) => {
    const cut = excerpt([line], {...colon, line: 1, endLine: 1, column, endColumn}, width)
    expect(`${cut?.before}|${cut?.place}|${cut?.after}`).toBe(expected)
  })

  test.each([line, '学习提示'.repeat(20)])('never wider than asked: %s', text => {
    for (let column = 1; column <= 50; column++) {
      const cut = excerpt([text], {...colon, line: 1, endLine: 1, column, endColumn: 51}, 25)
      expect(columns(`${cut?.before}${cut?.place}${cut?.after}`)).toBeLessThanOrEqual(25)
    }
  })
})

test.each([
  ['a\u001B[31mb', 'a\\u{1b}[31mb'],
  ['\u202Eevil', '\\u{202e}evil'],
  ['tab\there', 'tab here'],
  ['\uD800', '\\u{d800}'],
  ['Müller 学习 🚀', 'Müller 学习 🚀']
])('%j is shown as %s', (text, expected) => {
  expect(visible(text)).toBe(expected)
})

test.each([
  ['abc', 3],
  ['学习', 4],
  ['🚀', 2],
  ['e\u0301', 1]
])('%s takes %i columns', (text, expected) => {
  expect(columns(text)).toBe(expected)
})
