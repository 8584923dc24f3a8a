import {expect, test} from 'vitest'
import {at, read} from '../model/read.ts'

const link = '[Thermal gulls over the sea](https://arxiv.org/abs/2204.03245)'

/** The entries of a text, each with its section and the beginning of what it spans. */
const placed = (text: string) => {
  const list = read(`# Drones\n\n## Detection\n\n${text}`)
  return list.entries.map(d => [d.title?.text, d.section?.title, at(list, d.span)!.slice(0, 5).trim()])
}

test('a table of one work is read by its rows, whatever its first column is called', () => {
  expect(placed(`### Datasets\n\n| Source | Paper |\n|---|---|\n| ICCV22 | ${link} |\n`)).toEqual([
    ['Thermal gulls over the sea', 'Datasets', '| ICC']
  ])
})

test.each([
  '| Author | Ann Moss |\n|---|---|\n| Journal | Kettle Letters |\n',
  '| Author | Ann Moss |\n|---|---|\n| Year | 2022 |\n',
  '| Journal | Kettle Letters |\n|---|---|\n| Year | 2022 |\n'
])('a table with two fields of a work belongs to the heading above it: %j', fields => {
  expect(
    placed(`### Thermal gulls over the sea\n\n${fields}| Link | [pdf](https://arxiv.org/abs/2204.03245) |\n`)
  ).toEqual([['Thermal gulls over the sea', 'Detection', '### T']])
})
