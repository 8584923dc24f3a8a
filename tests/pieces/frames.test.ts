import {expect, test} from 'vitest'
import {cut} from './cut.ts'

/** Words that are set off, each with what is around it: `link`, `strong`, `emphasis`, `code`, `quote`, or a bracket. */
function framed(text: string): string {
  return cut(text)
    .pieces.map(({text, frame}) => {
      const {strong, emphasis, code, quote} = frame
      const around = Object.entries({link: frame.link, strong, emphasis, code, quote}).filter(d => d[1])
      return [text, ...around.map(d => d[0]), frame.bracket].filter(d => d !== '').join(' ')
    })
    .join(', ')
}

test.each([
  ['**a** _b_ `c` [d](x) e', 'a strong, b emphasis, c code, d link, e'],
  ['[**a**_b_](x) [c](x)[d](x)', 'a link strong, b link emphasis, c link, d link'],
  ['"a" b "c', 'a quote, b, c quote'],
  ['“a “b” c” d', 'a quote, b quote, c, d'],
  ['«a» b„c” d', 'a quote, b, c quote, d'],
  ['a (b [c] d) e', 'a, b (, c [, d (, e'],
  ['a (b] c) d', 'a, b (, c (, d'],
  ['a) b (c', 'a, b, c ('],
  ['a （b） 「c」 d', 'a, b （, c 「, d'],
  ['"a (b\nc', 'a quote, b quote (, c'],
  ['| a "(b | c |\n|---|---|', 'a, b quote (, c'],
  // A badge is read without the emphasis around it
  ['**_"![](https://img.shields.io/badge/CVPR-2019-blue)_**', 'CVPR, 2019'],
  ['[![](https://img.shields.io/badge/CVPR-2019-blue)](x)', 'CVPR link, 2019 link']
])('%j frames: %s', (text, frames) => {
  expect(framed(text)).toBe(frames)
})

test('lines and cells are counted', () => {
  const places = (text: string) => cut(text).pieces.map(d => `${d.text} ${d.line}.${d.cell}`)
  expect(places('a, b  \nc')).toEqual(['a 0.0', 'b 0.0', 'c 1.0'])
  expect(places('| a | b |\n|---|---|\n| c | d |')).toEqual(['a 0.0', 'b 0.1', 'c 1.2', 'd 1.3'])
})

test('what belongs to another row is left out', () => {
  const without = (start: number, end: number) =>
    cut('Ann, Bo, Cy, Di', [
      {start, end},
      {start: 13, end: 15}
    ]).pieces.map(d => d.text)
  expect(without(5, 9)).toEqual(['Ann', 'Cy'])
  expect(without(6, 10)).toEqual(['Ann', 'Bo'])
  expect(without(5, 6)).toEqual(['Ann', 'Cy'])
})
