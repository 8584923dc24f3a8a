import {expect, test} from 'vitest'
import {doubledSpaces, laidOut, spacesAtEnds} from '../../src/titles/spaces.ts'
import {visibleOf} from '../../src/model/visible.ts'
import {at, read, readWorks} from '../model/read.ts'

/** A list of works of which the first few end in another way than the others. */
const endingIn = (some: string, others: string, count: number, all: number) =>
  readWorks(Array.from({length: all}, (_, at) => [`Kettles that sing ${at}`, at < count ? some : others]))

test.each([
  ['- [Pots that sing](https://arxiv.org/abs/2205.03341) CVPR 2022 ', [' ']],
  ['- [Pots that sing](https://arxiv.org/abs/2205.03341) CVPR 2022  \n  more', []],
  [
    '- [Pots that sing](https://arxiv.org/abs/2205.03341) CVPR 2022   \n- [Pots that burn](https://arxiv.org/abs/2205.03342) CVPR 2022\t\n',
    ['   ', '\t']
  ],
  ['- [Pots that sing](https://arxiv.org/abs/2205.03341) CVPR 2022 \n  more', [' ']],
  ['| a | b |\n|---|---|\n| [Pots that sing](https://arxiv.org/abs/2205.03341) | CVPR 2022 | ', []],
  ['| a | b |\n|---|---|\n| [Pots that sing](https://arxiv.org/abs/2205.03341) | CVPR 2022 ', []],
  ['<ul>\n<li><a href="https://arxiv.org/abs/2205.03341">Pots that sing</a> CVPR 2022 </li> \n</ul>', []],
  [
    '<table><tr> \n<td><a href="https://arxiv.org/abs/2205.03341">Pots that sing</a></td> \n<td>CVPR 2022</td></tr></table>',
    []
  ],
  ['- [Pots that sing](https://arxiv.org/abs/2205.03341) CVPR 2022 <!-- a --> ', []],
  // Each line of a paragraph is an entry
  [
    'Ann Moss. [Pots that sing](https://arxiv.org/abs/2205.03341). CVPR 2022.  \nBo Ek. [Pots that burn](https://arxiv.org/abs/2205.03342). CVPR 2023.  \nCy Roe. [Pots that dry](https://arxiv.org/abs/2205.03343). CVPR 2024.  ',
    ['  ']
  ],
  [
    'Ann Moss. [Pots that sing](https://arxiv.org/abs/2205.03341). CVPR 2022.  \r\nBo Ek. [Pots that burn](https://arxiv.org/abs/2205.03342). CVPR 2023. \r\nCy Roe. [Pots that dry](https://arxiv.org/abs/2205.03343). CVPR 2024.\r\n',
    [' ']
  ]
])('spaces at the ends of lines in %j: %j', (text, spaces) => {
  const list = read(`# A\n\n${text}\n`)
  expect([...spacesAtEnds(list).values()].flat().map(d => at(list, d))).toEqual(spaces)
})

test('spaces at the ends of lines are a habit if twenty entries have them, and a quarter of all', () => {
  const listWith = (spaced: number, all: number) => endingIn(' ', '', spaced, all)
  expect(spacesAtEnds(listWith(19, 19)).size).toBe(19)
  expect(spacesAtEnds(listWith(20, 80)).size).toBe(0)
  expect(spacesAtEnds(listWith(20, 81)).size).toBe(20)
})

test('two spaces at one joint are the layout of a list if eight entries have them, and a tenth of all', () => {
  const listWith = (spaced: number, all: number) => endingIn('  CVPR, 2019', ' CVPR, 2019', spaced, all)
  expect([...laidOut(listWith(8, 80))]).toEqual(['word, word'])
  expect([...laidOut(listWith(7, 8))]).toEqual([])
  expect([...laidOut(listWith(8, 81))]).toEqual([])
  const list = listWith(1, 1)
  const [stretch] = visibleOf(list, list.entries[0]!)
  expect(doubledSpaces(stretch!).map(d => [d.joint, at(list, stretch!.span(d))])).toEqual([
    ['word, word', '  ']
  ])
})
