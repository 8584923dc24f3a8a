import {expect, test} from 'vitest'
import {read} from './read.ts'

const entry = (n: number, tag: string) =>
  `- [Batching Experts of Kind ${n}](https://arxiv.org/abs/2104.0447${n}) | ${tag}`
const venuesOf = (tags: readonly string[]) =>
  read(tags.map((tag, n) => entry(n, tag)).join('\n')).entries.map(d => d.venue?.text)

const dated = ["SOSP' 24", "NSDI' 24", "ICML' 24", "OSDI' 25", "EuroSys '25"]

test('behind dated venues, a name without a year is who wrote the work', () => {
  expect(venuesOf([...dated, 'MIT', 'Google, UCB', 'Stanford']).slice(5)).toEqual([
    undefined,
    undefined,
    undefined
  ])
})

test('a venue that is known needs no year', () => {
  expect(venuesOf([...dated, 'arXiv', 'CVPR']).slice(5)).toEqual(['arXiv', 'CVPR'])
})

test('where venues have no years, a name nobody knows may be one', () => {
  expect(venuesOf(['SOSP', 'NSDI', 'ICML', 'OSDI', 'EuroSys', 'SYSTOR']).at(-1)).toBe('SYSTOR')
})
