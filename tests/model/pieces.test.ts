import {describe, expect, test} from 'vitest'
import {readRows} from '../../src/chain/read.ts'
import {kindsBeside} from '../../src/columns/headers.ts'
import {flowOf} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {sensesOf} from '../../src/pieces/sense.ts'
import {cut} from '../pieces/cut.ts'
import {read} from './read.ts'

/** The pieces of a line with their classes. */
function sensed(line: string): [string, string][] {
  const {pieces} = cut(line)
  const senses = sensesOf(pieces)
  return pieces.map((d, index) => [d.text, senses[index]!.kind])
}

describe('two family names are a class of their own', () => {
  test.each(['Corbett and Øye', 'Moss and Lind', 'de Vries & van Dam', 'Lind und Moss', 'Peña y Ruiz'])(
    '%s',
    text => {
      expect(sensed(text)).toEqual([[text, 'surnames']])
    }
  )

  test.each([
    ['Language and Speech', 'words'],
    ['Anna Lind and Ole Moss', 'people'],
    ['trees and rivers', 'words']
  ])('not %s', (text, kind) => {
    expect(sensed(text)).toEqual([[text, kind]])
  })
})

describe('two digits behind a venue are a year', () => {
  test.each([
    ['A work on phones (USENIX Security 23)', '23', 'date'],
    ['A work on phones (WiSec 20)', '20', 'date'],
    ['A work on phones (ESORICS 21)', '21', 'date'],
    ['A work on phones (ICSE 24)', '24', 'date'],
    ['A work on phones (Chapter 12)', '12', 'number'],
    ['A work on phones (Home Security 23)', '23', 'number']
  ])('%s', (text, digits, kind) => {
    expect(sensed(text)).toContainEqual([digits, kind])
  })
})

describe('the kinds of columns beside a cell', () => {
  test.each<[string[], string[]]>([
    [
      ['Name', 'Paper Title', 'Year', 'Venue'],
      ['tyv', 'vy', 'tv', 'ty'].map(d => [...'tvya'].filter(e => d.includes(e)).join(''))
    ],
    [
      ['Paper', 'Authors', 'Platform', 'Year'],
      ['ya', 'ty', 'tya', 'ta']
    ],
    [
      ['Name', 'Paper'],
      ['', '']
    ],
    [[], []]
  ])('%j', (header, beside) => {
    expect(header.map((_, at) => kindsBeside(header, at))).toEqual(beside)
  })
})

test('a line that begins with the name of a field ends a title', () => {
  const text = 'Moss, A. (2019) - Names for drawers\nTasks: naming\n'
  const flow = flowOf(parse(text), text)
  const [row] = readRows(flow, [{range: {start: 0, end: flow.text.length}, header: []}])
  const title = row!.fields.title!
  expect(flow.text.slice(title.start, title.end)).toBe('Names for drawers')
})

test('of two cells that read like venues, the one without a date is the title', () => {
  const rows = [0, 1, 2, 3].map(
    n =>
      `| Alpha Things ${n} | Holt _et al._ | ICLR 2022 | [pdf](https://arxiv.org/pdf/2203.0001${n}) ![](https://img.shields.io/badge/Citations-${n}-green) |\n`
  )
  const {entries} = read(`| | | | |\n|---|---|---|---|\n${rows.join('')}`)
  expect(entries.map(d => [d.title?.text, d.venue?.text])).toEqual(
    [0, 1, 2, 3].map(n => [`Alpha Things ${n}`, 'ICLR'])
  )
})
