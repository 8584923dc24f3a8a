import {expect, test} from 'vitest'
import {Columns, sharesOfColumn} from '../../src/columns/columns.ts'
import {rangesText, rangeText} from '../../src/columns/shares.ts'
import {sensed} from '../chain/rows.ts'
import {cut} from '../pieces/cut.ts'

test.each([
  [-1, '-'],
  [0, '0'],
  [0.1, '1'],
  [0.2, '2'],
  [0.4, '2'],
  [0.5, '3'],
  [0.7, '3'],
  [0.8, '4'],
  [1, '4']
])('the share %d is in range %s', (share, range) => {
  expect(rangeText(share)).toBe(range)
})

const lines: Readonly<Record<string, string>> = {
  a: '[Kettles that sing at noon](https://x.org/a). A. Moss. CVPR, 2019',
  b: '[Pots of clay and fire](https://x.org/b). B. Lind. ICML, 2020',
  c: '[Bogs at night](https://x.org/c). Kettle Letters, 2021',
  d: '[Slow pots](https://x.org/d). C. Hill. CVPR, 2019'
}

/**
 * What the columns of each piece of the first row say of the other rows: shares of rows, of people, with pairs, of venues, with maybe-venues, of
 * dates, of labels, of long texts, of different texts, of the same text, of names.
 */
function votes(...texts: string[]): string[] {
  const rows = texts.map(d => sensed(cut(d).pieces))
  const columns = new Columns(rows)
  const {pieces, senses, places} = rows[0]!
  return pieces.map((piece, index) => {
    const said = columns.votes(places[index]!.left, piece, senses[index]!)
    return `${piece.text}: ${said === undefined ? 'nothing' : rangesText(said, sharesOfColumn)}`
  })
}

test.each([
  ['a b', ['Kettles that sing at noon: nothing', 'A. Moss: nothing', 'CVPR: nothing', '2019: nothing']],
  [
    'a b c',
    ['Kettles that sing at noon: 40000003400', 'A. Moss: 43333000400', 'CVPR: nothing', '2019: nothing']
  ],
  [
    'a b d',
    [
      'Kettles that sing at noon: 40000003400',
      'A. Moss: 44400000400',
      'CVPR: 40044000330',
      '2019: 40000400330'
    ]
  ],
  [
    'a b c d',
    [
      'Kettles that sing at noon: 40000002400',
      'A. Moss: 43322000400',
      'CVPR: 30044000330',
      '2019: 30000400330'
    ]
  ],
  [
    'a a a',
    [
      'Kettles that sing at noon: 40000004240',
      'A. Moss: 44400000240',
      'CVPR: 40044000240',
      '2019: 40000400240'
    ]
  ],
  ['d a b c', ['Slow pots: 40000003400', 'C. Hill: 43322000400', 'CVPR: 30044000330', '2019: 30000400330']],
  [
    'a d d d d',
    [
      'Kettles that sing at noon: 40000000200',
      'A. Moss: 44400000200',
      'CVPR: 40044000240',
      '2019: 40000400240'
    ]
  ]
])('the columns of %s', (list, said) => {
  expect(votes(...list.split(' ').map(d => lines[d]!))).toEqual(said)
})
