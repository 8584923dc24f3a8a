import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {packedModule} from '../../scripts/bundle/weights/plugin.ts'
import {unpacked} from '../../scripts/bundle/weights/unpack.ts'
import table from '../../src/chain/weights.json' with {type: 'json'}
import {addTo, weightsOf} from '../../src/chain/weights.ts'
import type {Branch, Weights} from '../../src/chain/weights.ts'

/** What the module of packed weights exports. */
const packed = runInNewContext(
  packedModule(table)
    .replace(/^import.*\n/, '')
    .replace('export ', '')
    .concat('\nweights()'),
  {unpacked}
) as Weights

test.each(['of', 'steps'] as const)('the packed weights are those of the table: %s', name => {
  const size = name === 'of' ? 5 : 25
  const sumOf = (branch: Branch, feature: string) => {
    const sum = Array.from({length: size}, () => 0)
    const [first = '', second = '', ...rest] = feature.split('\t')
    addTo(sum, branch, first, second, ...rest)
    return sum
  }
  const own = weightsOf(table)[name]
  for (const feature of Object.keys(table[name]))
    expect([feature, sumOf(packed[name], feature)]).toEqual([feature, sumOf(own, feature)])
  expect(packed[name].row('no-feature\tnothing')).toBeUndefined()
})

test('a weight that has no letter is refused', () => {
  expect(() => packedModule({of: {'after\tdate': [0, 27, 0, 0, 0]}, steps: {}})).toThrow(
    'weights: rows of 5 from -26 to 26 were expected'
  )
})
