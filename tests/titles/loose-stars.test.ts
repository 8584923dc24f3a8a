import {expect, test} from 'vitest'
import {looseStars} from '../../src/titles/loose-stars.ts'
import {read} from '../model/read.ts'

test.each([
  ['**Kettles that sing', ['**Kettles']],
  ['Kettles that sing**', ['sing**']],
  ['`**Kettles`\n\n**Pots', ['**Pots']],
  ['- **Kettles that sing [[pdf]](https://arxiv.org/pdf/2205.03340) CVPR 2022', []],
  ['**Kettles** and pots**', ['pots**']],
  ['&#42;*Kettles that sing', []],
  ['\\*\\*Kettles that sing', []],
  ['`\n**Kettles\n`', []],
  ['a ** b', []]
])('loose stars in %j: %j', (text, stars) => {
  const list = read(`# A\n\n${text}\n\n- [Pots](https://arxiv.org/abs/2205.03341) CVPR 2022\n`)
  expect(looseStars(list).map(d => d.shown)).toEqual(stars)
})
