import {describe, expect, test} from 'vitest'
import {yearSlips} from '../../src/tags/year-slips.ts'
import {read} from '../model/read.ts'
import {listOf} from './works.ts'

const times = (count: number, one: (n: number) => string): string =>
  Array.from({length: count}, (_, n) => one(n)).join('')

describe('impossible years', () => {
  const work = (n: number) => `Pots that sing ${n}](https://arxiv.org/abs/2205.1000${n})`
  const slips = (text: string) => {
    const list = read(text)
    const slip = yearSlips(list, 2027)
    return list.entries.flatMap(d => slip(d)?.text ?? [])
  }

  test.each([
    ['CVPR (20222).', ['20222']],
    ['CVPR (202).', ['202']],
    ['CVPR (2091).', ['2091']],
    ['CVPR (2022).', []],
    ['CVPR (1019).', ['1019']],
    ['CVPR (2091), 2021.', []],
    ['CVPR (2091). 2079–2102.', ['2091']],
    ['arXiv (2212).', []],
    ['CVPR (2212).', ['2212']],
    ['CVPR (20222) (20223).', []],
    ['CVPR [2021](https://x.org/20222) (202).', ['202']],
    ['Kettles (9022).', ['9022']],
    ['Pots in 20222 (202).', ['202']]
  ])('in %j: %j', (rest, found) => {
    const others = times(9, n => `- [${work(n)}. CVPR (20${10 + n}).\n`)
    expect(slips(`${others}- [Pots that burn](https://arxiv.org/abs/2205.03350). ${rest}\n`)).toEqual(found)
  })

  test.each([
    ['CVPR | 20222', ['20222']],
    ['CVPR | 202', ['202']],
    ['CVPR 202 | ', []],
    ['202 | CVPR', []],
    ['CVPR | 2091', ['2091']]
  ])('in the cells %j: %j', (cells, found) => {
    const others = times(9, n => `| [${work(n)} | CVPR | 20${10 + n} |\n`)
    const last = `| [Pots that burn](https://arxiv.org/abs/2205.03350) | ${cells} |\n`
    expect(slips(`| Title | Venue | Year |\n|---|---|---|\n${others}${last}`)).toEqual(found)
  })
})

test.each([
  ["Arxiv'2507", []],
  ["CVPR'2507", ['2507']]
])('beside a topic that is like a venue, %s: %j', (written, found) => {
  const works = ["VLDB'25", "SIGMOD'24", "KDD'25", "ICML'23", "VLDB'22", "ICLR'24"]
  const others = works.map(
    (d, n) => `| ${d} | [Pots that sing ${n}](https://doi.org/10.1145/12${n}) | \`TP\` |\n`
  )
  const last = `| ${written} | [Pots that burn](https://arxiv.org/abs/2507.03498) | \`FG\` |\n`
  const list = read(`| Venue | Paper | Tags |\n| --- | --- | --- |\n${others.join('')}${last}`)
  const slip = yearSlips(list, 2027)
  expect(list.entries.flatMap(d => slip(d)?.text ?? [])).toEqual(found)
})

test.each([
  // Most entries show a year; the last possible one is 2026
  [['5 CVPR (2019)', 'CVPR (20222)'], '20222'],
  [['4 CVPR (2019)', 'CVPR (20222)'], ''],
  [['5 CVPR (2019)', 'CVPR (202)'], '202'],
  [['5 CVPR (2019)', 'CVPR (2091)'], '2091'],
  [['5 CVPR (2019)', 'CVPR (2027)'], '2027'],
  [['5 CVPR (2019)', 'CVPR (2026)'], ''],
  [['8 CVPR (2019)', '2 CVPR (20222)'], '20222 20222'],
  [['8 CVPR (2019)', '3 CVPR (20222)'], ''],
  // A possible year beside it
  [['5 CVPR (2019)', 'CVPR (2079), 2019'], ''],
  // In other brackets than most years
  [['5 CVPR (2019)', 'CVPR [20222]'], ''],
  // Words around it do not make it a year
  [['5 CVPR 2019 by Ann', 'shows 5000 kettles'], '']
])('impossible years in %j: %s', (tags, found) => {
  const list = listOf(...tags)
  const slipOf = yearSlips(list, 2026)
  expect(list.entries.flatMap(d => slipOf(d)?.text ?? []).join(' ')).toBe(found)
})
