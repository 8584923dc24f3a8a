import {expect, test} from 'vitest'
import {roles} from '../../src/chain/chain.ts'
import {emitFeatures, habitsOf} from '../../src/chain/features.ts'
import {sensedRow} from '../../src/chain/read.ts'
import {sumsOf} from '../../src/chain/sums.ts'
import type {Part} from '../../src/chain/parts.ts'
import {addTo, weights} from '../../src/chain/weights.ts'
import {Columns} from '../../src/columns/columns.ts'
import {flowOf} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'

const lines = [
  '[**ICML 2021**] Learning to Count Sheep at Night [[pdf]](https://arxiv.org/abs/2101.00001)',
  '[**ICML 2022**] Counting Owls under Distribution Shift [[pdf]](https://arxiv.org/abs/2201.00002)',
  '*Sleepless Nights for Everybody*, Ada Lopez and Bo Chen, Nature, 2020',
  '**Dreams**: a survey (arXiv 2019) - [code](https://github.com/a/b)'
]

test('kept sums are the sums of the weights of all features, one by one', () => {
  const source = lines.join('\n\n')
  const flow = flowOf(parse(source), source)
  let start = 0
  const rows = flow.text.split('\n').map(text => {
    const range = {start, end: start + text.length}
    start = range.end + 1
    return sensedRow(flow, {range, header: []})
  })
  const {of, steps} = weights()
  const kept = [sumsOf(of, roles.length), sumsOf(steps, roles.length ** 2)]
  const columns = new Columns(rows)
  let features = 0
  for (const row of [...rows, ...rows]) {
    const taken = [of, steps].map((root, at) => (index: number, part: Part, ...texts: string[]) => {
      const sum = new Float64Array(kept[at]!.of(part, texts).length)
      part(texts, (...feature) => {
        features++
        addTo(sum, root, ...feature)
      })
      expect(kept[at]!.of(part, texts), `${index}: ${texts.join(' ')}`).toEqual(sum)
    })
    emitFeatures(row, columns, habitsOf(rows), taken[0]!, taken[1]!)
  }
  expect(features).toBeGreaterThan(1000)
})
