import {describe, expect, test} from 'vitest'
import {read} from '../model/read.ts'

const names = ['Memory', 'Attention', 'Grief', 'Habit', 'Shame', 'Trust', 'Play', 'Sleep', 'Anger', 'Hope']
const entry = (n: number) => `- ${names[n]} in Crowds, Nature 2019. [pdf](https://doi.org/10.1038/s4158${n})`
const riddle = (n: number) =>
  `- [${names[n]} for all](https://posts.example/${n}/) with pictures from my town and its people`
const times = (count: number, one: (n: number) => string) => Array.from({length: count}, (_, n) => one(n))
const list = (...lines: readonly string[][]) => `# Reading\n\n${lines.flat().join('\n')}\n`

describe('what was not recognized, if it is more than the entries and at least five', () => {
  test.each<[entries: number, others: number, reported: number]>([
    [3, 4, 0],
    [3, 5, 5],
    [4, 5, 5],
    [5, 5, 0],
    [5, 6, 6],
    [9, 8, 0],
    [8, 9, 9]
  ])('%i entries and %i items like papers: %i', (entries, others, reported) => {
    const {entries: found, unrecognized} = read(list(times(entries, entry), times(others, riddle)))
    expect([found.length, unrecognized.length]).toEqual([entries, reported])
  })

  test('names their places', () => {
    const {unrecognized, position} = read(list(times(3, entry), times(5, riddle)))
    expect(unrecognized.map(d => position(d).start.line)).toEqual([6, 7, 8, 9, 10])
  })

  test('not in a list of something else, however long', () => {
    const tools = times(
      10,
      n => `- [${names[n]}kit](https://tools.example/${n}) - Fast tools for ${names[n]}`
    )
    const {entries, unrecognized} = read(list(times(3, entry), ['', '## Tools', ''], tools))
    expect([entries.length, unrecognized.length]).toEqual([3, 0])
  })

  test('not of what belongs to an entry: its details are no items', () => {
    const details = (n: number) =>
      `${entry(n)}\n  - ${names[n]} was measured in eight towns\n  - Twelve figures and a map`
    const {entries, unrecognized} = read(list(times(5, details)))
    expect([entries.length, unrecognized.length]).toEqual([5, 0])
  })

  const paper = 'https://doi.org/10.1038/s4158'
  test.each<[name: string, other: (n: number) => string, reported: number]>([
    ['a sentence that mentions a work', n => `- There are surveys of [${names[n]} for all](${paper}${n})`, 0],
    ['fields', n => `- Journal: ${names[n]} for all of us, 2019`, 0],
    ['people', n => `- Ann ${names[n]}, Bo Lind, Cy Moss`, 0],
    ['slides', n => `- ${names[n]} for all of us [slides](https://x.org/${n}.pdf)`, 0],
    ['programs', n => `- [code](https://github.com/a/${n}) ${names[n]} for all of us`, 0],
    ['works in paragraphs', n => `\n${names[n]} for all of us, with pictures of my town`, 0]
  ])('%s: not items like papers, or how many', (_, other, reported) => {
    const {unrecognized} = read(list(times(3, entry), times(8, other)))
    expect(unrecognized.length).toBe(reported)
  })

  test('not where nothing is an entry: that is said otherwise', () => {
    const {entries, unrecognized} = read(list(times(8, riddle)))
    expect([entries.length, unrecognized.length]).toEqual([0, 0])
  })
})
