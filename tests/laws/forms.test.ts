import {describe, expect, test} from 'vitest'
import {faultsOf, formedList} from './forms.ts'
import {halfOf} from './half.ts'

const seeds = Array.from({length: 200}, (_, index) => index + 1)
const lists = seeds.map(formedList)

/** Least share of forms in which every entry is completely right, in percent. `node scripts/forms.ts` shows which are not. */
const levels: readonly [string, number][] = [
  ['item', 97],
  ['citation', 97],
  ['table', 90],
  ['record', 96]
]

describe('lists in random forms are read as they are written', () => {
  test.each(levels)('%s: at least %d percent', (kind, level) => {
    const tried = lists.filter(d => d.kind === kind)
    const right = tried.filter(d => faultsOf(d).length === 0)
    expect((100 * right.length) / tried.length).toBeGreaterThanOrEqual(level)
  })
})

test('half of a list reads as the whole', () => {
  const halves = lists
    .filter((_, index) => index % 4 === 0)
    .flatMap(d => [halfOf(d.text, 0), halfOf(d.text, 1)])
  const kept = halves.reduce((sum, d) => sum + d.kept, 0)
  const same = halves.reduce((sum, d) => sum + d.same, 0)
  expect((100 * same) / kept).toBeGreaterThanOrEqual(98)
})
