import {describe, expect, test} from 'vitest'
import {finalPeriods} from '../../src/model/periods.ts'
import {doubledSpaces, laidOut, spacesAtEnds} from '../../src/model/spaces.ts'
import {oddSpellings} from '../../src/model/spelling.ts'
import {visibleOf} from '../../src/model/visible.ts'
import {yearSlips} from '../../src/model/year-slips.ts'
import {at, readWorks} from './read.ts'

/** A list of works with these tags: `2 CVPR 2019` are two of them. */
function listOf(...tags: string[]) {
  const all = tags.flatMap(d => {
    const [, count = '1', tag = ''] = /^(?:(\d) )?(.*)$/.exec(d)!
    return Array.from({length: Number(count)}, () => tag)
  })
  return readWorks(all.map((tag, at) => [`Kettles that sing song ${at}`, `, ${tag}`]))
}

/** A list of works of which the first few end in another way than the others. */
const endingIn = (some: string, others: string, count: number, all: number) =>
  readWorks(Array.from({length: all}, (_, at) => [`Kettles that sing ${at}`, at < count ? some : others]))

describe('odd spellings of venues', () => {
  test.each([
    // The usual spelling: at least three, and twice as many as of any other
    [['3 CVPR', 'Cvpr'], 'Cvpr → CVPR, 3 of 4, list'],
    [['2 CVPR', 'Cvpr'], ''],
    [['4 CVPR', '2 Cvpr'], 'Cvpr → CVPR, 4 of 6, list; Cvpr → CVPR, 4 of 6, list'],
    [['3 CVPR', '2 Cvpr'], ''],
    [['Cvpr', '3 CVPR'], 'Cvpr → CVPR, 3 of 4, list'],
    // The right spelling among wrong ones; the usual name beside it
    [['3 Arxiv', 'arXiv'], ''],
    [['3 CVPR', 'Cvpr (CVPR)'], ''],
    // An old name after the venue was renamed
    [['4 NeurIPS 2019', 'NIPS 2019'], 'NIPS → NeurIPS, 4 of 5, renamed'],
    [['4 NeurIPS 2019', 'NIPS 2018'], 'NIPS → NeurIPS, 4 of 5, renamed'],
    [['4 NeurIPS 2019', 'NIPS 2017'], ''],
    [['NIPS 2018'], ''],
    [['NIPS 2019'], 'NIPS → NeurIPS, 0 of 1, renamed'],
    [['NIPS 2018', 'NIPS 2019'], 'NIPS → NeurIPS, 0 of 2, renamed'],
    [['NIPS 2019', 'NeurIPS 2019'], 'NIPS → NeurIPS, 1 of 2, renamed'],
    [['2 NeurIPS 2019', 'NIPS 2019'], 'NIPS → NeurIPS, 2 of 3, renamed'],
    [['3 NIPS 2019'], ''],
    [['2 NIPS 2019', '2 NeurIPS 2019'], ''],
    [['3 NIPS 2016', 'NeurIPS 2016'], ''],
    // Two letters swapped; a letter too many, missing or wrong in a long name
    [['3 CVPR', 'CPVR'], 'CPVR → CVPR, 3 of 3, typo, proven'],
    [['2 CVPR', 'CPVR'], 'CPVR → CVPR, 0 of 0, typo'],
    [['2 CPVR'], ''],
    [['cpvr'], ''],
    [['NeruIPS'], 'NeruIPS → NeurIPS, 0 of 0, typo'],
    [['INTERSPEACH'], 'INTERSPEACH → INTERSPEECH, 0 of 0, typo'],
    [['EMNXLP'], 'EMNXLP → EMNLP, 0 of 0, typo'],
    [['SIGOD'], 'SIGOD → SIGMOD, 0 of 0, typo'],
    [['AAAAI'], 'AAAAI → AAAI, 0 of 0, typo'],
    [['ACLL'], ''],
    [['MICCIA'], 'MICCIA → MICCAI, 0 of 0, typo'],
    // Names of other venues
    [['ICAR'], ''],
    [['MICAI'], ''],
    [['iScience'], ''],
    [['ICCSE'], '']
  ])('%j: %s', (tags, said) => {
    const odd = oddSpellings(listOf(...tags)).map(
      d => `${d.written} → ${d.meant}, ${d.uses} of ${d.of}, ${d.why}${d.proven ? ', proven' : ''}`
    )
    expect(odd.join('; ')).toBe(said)
  })

  test('the configuration says which spelling is right', () => {
    const odd = oddSpellings(listOf('3 NIPS 2016', 'CVPR', 'IEEE CVPR'), {
      CVPR: ['ieee cvpr', 'CVPR'],
      NeurIPS: ['nips']
    })
    expect(odd.map(d => `${d.written} → ${d.meant}, ${d.why}`)).toEqual([
      ...Array.from({length: 3}, () => 'NIPS → NeurIPS, config'),
      'IEEE CVPR → CVPR, config'
    ])
  })
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

describe('periods after titles', () => {
  const listWith = (without: number, withOne: number) =>
    readWorks(
      Array.from({length: without + withOne}, (_, at) => [
        at < without ? `Kettles That Sing ${at}x` : `Kettles That Ring ${at}x.`,
        ''
      ])
    )

  test.each([
    // Of at least eight titles, 95 % have none
    [19, 1, 1],
    [18, 1, 0],
    [38, 2, 2],
    [37, 2, 0],
    [8, 0, 0],
    [6, 1, 0]
  ])('%i titles without and %i with one: %i are odd', (without, withOne, count) => {
    const {found, habit} = finalPeriods(listWith(without, withOne))
    expect(found.size).toBe(count)
    expect(habit).toBe(`${without} of ${without + withOne} titles end without a period`)
  })

  test('the place of the period', () => {
    const list = listWith(19, 1)
    expect([...finalPeriods(list).found.values()].map(d => at(list, d))).toEqual(['.'])
  })
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
