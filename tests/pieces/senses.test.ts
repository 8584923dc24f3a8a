import {describe, expect, test} from 'vitest'
import {sensesOf} from '../../src/pieces/sense.ts'
import {cut} from './cut.ts'

test.each([
  ['[a](x.pdf)', 'file'],
  ['[a](https://x.org)', 'page'],
  ['[a](https://arxiv.org/abs/1706.03762)', 'paper'],
  ['[a](#b)', 'internal'],
  ['[a]()', 'empty'],
  ['a', '']
])('%s leads to: %j', (text, target) => {
  expect(sensesOf(cut(text).pieces)[0]!.target).toBe(target)
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
  expect(sensesOf(cut(text).pieces)[0]!.shape).toBe(shape)
})

describe('what pieces look like beside others', () => {
  const kinds = (text: string) => {
    const {pieces} = cut(text)
    return sensesOf(pieces).map((d, at) => `${pieces[at]!.text}: ${d.kind}`)
  }
  test.each([
    ['Nat. Methods', ['Nat: name', 'Methods: name']],
    ['Methods: slow', ['Methods: field', 'slow: words']],
    ['WWW 2024', ['WWW: venue', '2024: date']],
    ['WWW, slow', ['WWW: maybe', 'slow: words']],
    ['[Journal of Open Source Software](https://x.org)', ['Journal of Open Source Software: venue']],
    ['[code](https://x.org)', ['code: label']],
    ['source code', ['source code: label']],
    ['the project page of all', ['the project page of all: words']],
    ['**N/A** TBD', ['N/A: label', 'TBD: label']],
    ['Slow Letters, Jan. **2021**', ['Slow Letters: venue', 'Jan: number', '2021: date']],
    ['Jan **Moss**', ['Jan: name', 'Moss: name']],
    ['A. Fell, J. G. Moss', ['A. Fell: people', 'J. G. Moss: people']],
    ['PODS, 2014:1003-1014', ['PODS: venue', '2014: date', '1003-1014: number']],
    ['PODS, 2014:10', ['PODS: venue', '2014:10: number']],
    // Turned names: the given name comes after a comma, and *and* or *et al.* after that
    [
      'Slow wet pots. Fell, Anna and Moss, Bo',
      ['Slow wet pots: words', 'Fell: people', 'Anna and Moss: people', 'Bo: name']
    ],
    [
      'Slow wet pots. Fell, Clay and Moss, Bo',
      ['Slow wet pots: words', 'Fell: name', 'Clay and Moss: surnames', 'Bo: name']
    ],
    [
      'Slow wet pots: Fell, Anna and Moss, Bo',
      ['Slow wet pots: words', 'Fell: name', 'Anna and Moss: surnames', 'Bo: name']
    ],
    ['Do pots sing? Fell, Zulak et al.', ['Do pots sing: words', 'Fell: people', 'Zulak et al: people']],
    ['Do pots sing? Clay, slow pots', ['Do pots sing: words', 'Clay: name', 'slow pots: words']],
    // Where people work, in brackets that end with the country
    ['Pots (*Slow Kilns, Sweden*).', ['Pots: name', 'Slow Kilns: place', 'Sweden: place']],
    ['Pots (Slow Kilns, Sweden, a)', ['Pots: name', 'Slow Kilns: pair', 'Sweden: name', 'a: words']],
    ['Pots (Slow Kilns, Swedes)', ['Pots: name', 'Slow Kilns: pair', 'Swedes: name']],
    ['Pots (Sweden)', ['Pots: name', 'Sweden: name']],
    ['Pots (A. Moss, Sweden)', ['Pots: name', 'A. Moss: people', 'Sweden: place']],
    ['Pots, Kenya, Sweden', ['Pots: name', 'Kenya: name', 'Sweden: name']],
    ['Nat. Commun.-2024', ['Nat: name', 'Commun.: words', '2024: date']]
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
})
