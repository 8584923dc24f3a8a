import {expect, test} from 'vitest'
import {flowOf} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {piecesOf} from '../../src/pieces/cut.ts'
import {endsTurnedName, isGiven} from '../../src/pieces/initials.ts'
import {sensesOf} from '../../src/pieces/sense.ts'

/** Words that are set off, each with what is around it: `link`, `strong`, `emphasis`, `code`, `quote`, or a bracket. */
function framed(text: string): string {
  const flow = flowOf(parse(text), text)
  return piecesOf(flow, {start: 0, end: flow.text.length})
    .map(({text, frame}) => {
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
  const places = (text: string) => {
    const flow = flowOf(parse(text), text)
    return piecesOf(flow, {start: 0, end: flow.text.length}).map(d => `${d.text} ${d.line}.${d.cell}`)
  }
  expect(places('a, b  \nc')).toEqual(['a 0.0', 'b 0.0', 'c 1.0'])
  expect(places('| a | b |\n|---|---|\n| c | d |')).toEqual(['a 0.0', 'b 0.1', 'c 1.2', 'd 1.3'])
})

test('what belongs to another row is left out', () => {
  const flow = flowOf(parse('Ann, Bo, Cy, Di'), 'Ann, Bo, Cy, Di')
  const without = (start: number, end: number) =>
    piecesOf(flow, {start: 0, end: flow.text.length}, [
      {start, end},
      {start: 13, end: 15}
    ]).map(d => d.text)
  expect(without(5, 9)).toEqual(['Ann', 'Cy'])
  expect(without(6, 10)).toEqual(['Ann', 'Bo'])
  expect(without(5, 6)).toEqual(['Ann', 'Cy'])
})

test.each([
  ['[a](x.pdf)', 'file'],
  ['[a](https://x.org)', 'page'],
  ['[a](https://arxiv.org/abs/1706.03762)', 'paper'],
  ['[a](#b)', 'internal'],
  ['[a]()', 'empty'],
  ['a', '']
])('%s leads to: %j', (text, target) => {
  const flow = flowOf(parse(text), text)
  expect(sensesOf(piecesOf(flow, {start: 0, end: flow.text.length}))[0]!.target).toBe(target)
})

test.each([
  ['水壶', 'c'],
  ['12', '0'],
  ['slow Kettles', 'l'],
  ['GAN-2', 'A'],
  ['SlowNet', 'M'],
  ['SLow Kettles', 'T'],
  ['Slow Kettles of Tin', 'T'],
  ['Slow kettles of Copper', 'S'],
  ['Slow Kettles mended', 'S']
])('%s has the shape %s', (text, shape) => {
  const flow = flowOf(parse(text), text)
  expect(sensesOf(piecesOf(flow, {start: 0, end: flow.text.length}))[0]!.shape).toBe(shape)
})

test.each([
  ['Jean', true],
  ['Jean-Luc', true],
  ['Kettle-Luc', false],
  ['Kettle', false]
])('%s is a given name: %s', (name, answer) => {
  expect(isGiven(name)).toBe(answer)
})

test.each([
  // Where `|` is, a period
  ['Roth, E| Ferries and roofs', true],
  ['E| Roth. Ferries and roofs', false],
  ['Kane C, Roth E| Ferries and roofs', true],
  ['Roth E| Ferries and roofs', false],
  ['Roth E| FerryTree: roofs', true],
  ['Roth E| Ferries, bridges', true],
  ['Jean E| FerryTree: roofs', false],
  [`${'long '.repeat(20)}; Roth, E| Ferries`, true],
  [`Roth${'h'.repeat(80)}, E| Ferries`, false]
])('the period in %j ends a name: %s', (text, answer) => {
  expect(endsTurnedName(text.replace('|', '.'), text.indexOf('|'))).toBe(answer)
})
