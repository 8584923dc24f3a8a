import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {readyIndex} from '../../scripts/bundle/venue-index.ts'
import {venueIndex} from '../../src/text/venue-index.ts'

const made = (index: ReadonlyMap<string, number>) =>
  runInNewContext(`${readyIndex(index).replace('export ', '')}; [...venueIndex]`) as [string, number][]

test('the index of the bundle has the same rows', () => {
  expect(new Map(made(venueIndex))).toEqual(venueIndex)
  expect(venueIndex.size).toBeGreaterThan(1000)
})
