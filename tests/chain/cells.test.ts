import {describe, expect, test} from 'vitest'
import {inTheirCells} from '../../src/chain/cells.ts'
import {flowOf} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {piecesOf} from '../../src/pieces/cut.ts'
import {lettersOf, rolesOf, sensed} from './rows.ts'

describe('columns of a table', () => {
  /** Roles of the rows of a table, corrected, one letter for each piece. */
  const compared = (rows: readonly string[], read: readonly string[]) => {
    const text = [rows[0], rows[0]!.replaceAll(/[^|]+/g, '---'), ...rows.slice(1)].join('\n')
    const tree = parse(text)
    const flow = flowOf(tree, text)
    const [table] = tree.children
    if (table?.type !== 'table') throw new Error('no table')
    const header = rows[0]!.split('|').map(d => d.trim())
    const cells = table.children.slice(1).map(d => sensed(piecesOf(flow, flow.ranges.get(d)!), header))
    const roles = read.map(rolesOf)
    return inTheirCells(cells, roles, index => roles[index]!).map(lettersOf)
  }
  const places = [
    'Title | Place',
    'Peat | Slow Letters',
    'Bogs | Slow Letters',
    'Fens | Wet Letters',
    'Silt | Wet Letters'
  ]

  test.each([
    ['a venue', 'Sand | Dry Letters', 't.', 'tv'],
    ['many words', 'Sand | Letters of Dry Sand in the Long Winters', 't.', 'tv'],
    ['a venue before its year', 'Sand | Dry Letters, 2019', 't..', 'tvd'],
    ['a venue, and a year in another cell', 'Sand, 2019 | Dry Letters', 't..', 't.v'],
    ['a venue after a count', 'Sand | 12, Dry Letters', 't..', 't.v'],
    ['words beside authors', 'Sand | Dry Letters, Ann Moss', 't.a', 'tva'],
    ['words, and a venue in another cell', 'Sand, PODS | Dry Letters', 'tv.', 'tv.']
  ])('%s where the other rows have their venue', (_, row, read, expected) => {
    const others = places.slice(1).map(() => 'tv')
    expect(compared([...places, row], [...others, read])).toEqual([...others, expected])
  })

  // A column of six rows or more is one of topics if 40 % of its texts differ or less, and 90 % of single words,
  // of which a quarter may be pairs
  test.each([
    ['Topic', ['Slow Peat', 'Slow Peat', 'Slow Peat', 'Wet Bogs', 'Wet Bogs'], 't.'],
    ['Topic', ['Slow Peat', 'Slow Peat', 'Slow Peat', 'Wet Bogs', 'Dry Fens', 'Dry Fens'], 'ta'],
    ['Topic', ['Slow Peat', 'Slow Peat', 'Slow Peat', 'Wet Bogs'], 'ta'],
    ['Authors', ['Slow Peat', 'Slow Peat', 'Slow Peat', 'Wet Bogs', 'Wet Bogs'], 'ta'],
    ['Topic', ['A. Moss', 'A. Moss', 'A. Moss', 'B. Fell', 'B. Fell'], 'ta'],
    ['Topic', ['Peat', 'Bogs', 'Clay', 'Loam', 'Fens', 'Marl', 'Silt', 'Kelp', 'Sand'], 't.'],
    ['Topic', ['Peat', 'Bogs', 'Clay', 'Loam', 'Fens', 'Marl', 'Silt', 'Kelp', 'Sand', 'Reed'], 'ta'],
    ['Authors', ['Peat', 'Peat', 'Bogs', 'Bogs', 'Fens', 'Marl', 'Silt', 'Kelp', 'Sand'], 'ta'],
    ['Topic', ['Peat', 'Peat', 'Bogs', 'Bogs', 'Fens', 'Fens', 'Silt', 'Ann Moss'], 'ta'],
    ['Topic', ['Slow Peat', 'Peat', 'Peat', 'Bogs', 'Bogs', 'Fens', 'Fens'], 't.'],
    ['Topic', ['Slow Peat', 'Peat', 'Peat', 'Bogs', 'Bogs', 'Fens'], 'ta']
  ])('names in the column %s, of %j: %s', (name, others, expected) => {
    const texts = [others[0]!, ...others]
    const rows = texts.map((d, at) => `Soil ${'x'.repeat(at)} | ${d}`)
    const read = compared(
      [`Title | ${name}`, ...rows],
      rows.map(() => 'ta')
    )
    expect(read[0]).toBe(expected)
  })

  test.each([
    [
      'no venue where three of five have theirs',
      [...places, 'Sand | Dry Letters'],
      ['tv', 'tv', 'tv', 't.', 't.'],
      ['tv', 'tv', 'tv', 't.', 't.']
    ],
    [
      'one name below “Authors”',
      ['Title | Authors', 'Peat | Ann Moss', 'Bogs | Fell'],
      ['t.', 't.'],
      ['ta', 'ta']
    ],
    ['words below “Authors”', ['Title | Authors', 'Peat | to be added soon by us'], ['t.'], ['t.']],
    ['the year of the publication', ['Year | Title | PubYear', '2018 | Peat | 2006'], ['dt.'], ['.td']],
    [
      'dates where half of the others are read',
      [
        'Date | Title',
        ...['02-09', '03-17', '05-13', '08-22', '05-24', '06-15'].map(d => `2022-${d} | Peat`)
      ],
      ['dt', '.t', 'dt', '.t', 'dt', '.t'],
      ['dt', 'dt', 'dt', 'dt', 'dt', 'dt']
    ],
    [
      'dates where fewer than half are read',
      ['Date | Title', ...['02', '03', '05', '08', '09', '10', '11'].map(d => `2022-${d}-09 | Peat`)],
      ['dt', '.t', 'dt', '.t', 'dt', '.t', '.t'],
      ['dt', '.t', 'dt', '.t', 'dt', '.t', '.t']
    ],
    [
      'years where fewer than half are read, below “Year”',
      ['Year | Title', ...['2012', '2003', '2015', '2018', '2009', '2020', '2011'].map(d => `${d} | Peat`)],
      ['dt', '.t', 'dt', '.t', 'dt', '.t', '.t'],
      ['dt', 'dt', 'dt', 'dt', 'dt', 'dt', 'dt']
    ],
    [
      'dates in two columns',
      ['Read | Title | Year', ...['2018', '2019', '2020', '2021'].map(d => `2022 | Peat | ${d}`)],
      ['dt.', 'dt.', 'dt.', '.t.'],
      ['dt.', 'dt.', 'dt.', 'dt.']
    ],
    [
      'dates read in two columns',
      ['Read | Title | Year', ...['2018', '2019', '2020', '2021'].map(d => `2022 | Peat | ${d}`)],
      ['dt.', 'dt.', 'dt.', '.td'],
      ['dt.', 'dt.', 'dt.', '.td']
    ],
    ['the only year', ['Year | Title | Pages', '2018 | Peat | 2006'], ['dt.'], ['dt.']]
  ])('%s', (_, rows, read, expected) => {
    expect(compared(rows, read)).toEqual(expected)
  })
})
