import {expect, test} from 'vitest'
import {packedModule} from '../../scripts/bundle/packed-weights.ts'
import table from '../../src/chain/weights.json' with {type: 'json'}

/** The default export of a module. */
async function exported(code: string): Promise<unknown> {
  const {default: value} = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: unknown
  }
  return value
}

test('the packed weights are those of the table', async () => {
  expect(await exported(packedModule(table))).toEqual({of: table.of, steps: table.steps})
})

test('a weight that has no letter is refused', () => {
  expect(() => packedModule({of: {'after\tdate': [0, 27, 0, 0, 0]}, steps: {}})).toThrow(
    'weights: rows of 5 from -26 to 26 were expected'
  )
})
