import {describe, expect, test} from 'vitest'
import {finalPeriods} from '../../src/titles/periods.ts'
import {at, read, readWorks} from '../model/read.ts'

/** An entry with a tag, a title, a label and a link of its own. */
const one = (n: number, tag: string, title = `Prompts that sing ${n}`, form = 'pdf'): string =>
  `- [**${tag}**] ${title} [[pdf]](https://arxiv.org/${form}/2205.${10_000 + n})\n`

describe('periods after titles', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcd'
  const many = [...letters].map((d, n) => one(n, 'CVPR 2022', `Prompts That Sing ${d}x`)).join('')

  test.each([
    ['Prompts That Sing.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 1],
    ['Prompts That Sing.', '[code](https://github.com/a/b)', 0],
    ['Prompts. They Sing.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['Prompts! They Sing.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['Prompts That Sing etc.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['Prompts vs.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['Prompts in 2020.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['prompts that sing all day.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['Prompts that sing all day.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['Prompts That Sing...', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['Prompts That Sing.*', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 1]
  ])('after %j with %s: %i', (title, link, count) => {
    const list = read(`${many}- [**CVPR 2022**] ${title} ${link}\n`)
    expect(finalPeriods(list).found.size).toBe(count)
  })
})

describe('periods after titles that no others have', () => {
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
