import {expect, test} from 'vitest'
import {read} from '../model/read.ts'

const [one, other] = ['https://arxiv.org/abs/1406.10001', 'https://arxiv.org/abs/1406.10002']

test.each([
  // Linked titles are works each, if a comma or a word like `and` is all that is between them
  [`[Kettles that sing](${one}), [Pots that ring](${other})`, ['Kettles that sing', 'Pots that ring']],
  [`[Kettles that sing](${one}) and [Pots that ring](${other})`, ['Kettles that sing', 'Pots that ring']],
  // A label is not a title
  [`[Kettles that sing](${one}) [pdf](${other})`, ['Kettles that sing']],
  // So are titles that each have a tag
  [
    `[Kettles that sing](${one}) (CVPR 2019) / [Pots that ring](${other}) (ICML 2020)`,
    ['Kettles that sing', 'Pots that ring']
  ],
  [`[Kettles that sing](${one}) (CVPR 2019) / [Pots that ring](${other})`, ['Kettles that sing']]
])('the works in: %s', (text, titles) => {
  expect(read(`- ${text}\n`).entries.map(d => d.title?.text)).toEqual(titles)
})

test('two linked titles of one address are one work', () => {
  expect(read(`- [Kettles that sing](${one}), [Pots that ring](${one}), CVPR 2019\n`).entries).toHaveLength(1)
})
