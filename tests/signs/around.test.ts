import {expect, test} from 'vitest'
import {parse} from '../../src/markdown/parse.ts'
import {flowOf} from '../../src/flow/flow.ts'
import {aroundOf} from '../../src/signs/around.ts'
import {candidatesOf} from '../../src/candidates/candidates.ts'
import {placesOf} from '../../src/signs/places.ts'
import {signsOf} from '../../src/signs/place-signs.ts'
import {sectionsOf} from '../../src/model/sections.ts'

/** What is around each place of a list, in hundredths, if each is an entry by itself as the sums say: 4 for surely one, −4 for surely none. */
function around(source: string, sums: readonly number[]): string[] {
  const tree = parse(source)
  const flow = flowOf(tree, source)
  const places = placesOf(flow, candidatesOf(tree, source, flow), sectionsOf(tree, flow))
  const signs = places.map(d => signsOf(d, flow))
  expect(places).toHaveLength(sums.length)
  return aroundOf(places, signs, sums).map(all => all.map(([sign, d]) => `${sign} ${d.toFixed(2)}`).join(' '))
}

const dated = '- [Kettles that sing at noon](https://arxiv.org/abs/1406.2661), CVPR 2014\n'
const plain = '- Look for kettles in the attic\n'

test.each([
  ['two that are alike', dated + dated, [4, 4], ['near 1.33', 'like-facts 0.00', 'like-section 0.00']],
  [
    'one alone',
    dated,
    [4],
    ['near 0.00', 'like-facts 0.00', 'like-section 0.00', 'only 1.00', 'only-alike 1.00']
  ],
  // Sums beyond 4 count as 4; two places that say nothing are added
  ['a neighbor that is surely one', dated + dated, [9, 0], ['near 0.00']],
  ['neighbors on both sides', dated + dated + plain, [4, 2, -4], ['near -0.50']]
])('%s', (_, source, sums, first) => {
  expect(around(source, sums)[0]).toMatch(new RegExp(`^${first.join(' ').replaceAll('.', '\\.')}`))
})

test('facts that entries tell speak for a place, others against it, the place itself left out', () => {
  const [asEntries, , , unlike, , other] = around(dated.repeat(3) + plain.repeat(3), [4, 4, 4, -4, -4, -4])
  expect(asEntries).toContain('like-facts 1.27')
  expect(unlike).toContain('like-facts -1.27')
  expect(other).toBe(unlike)
})

test('the more places say it, the more it counts', () => {
  const [few] = around(dated.repeat(2) + plain.repeat(2), [4, 4, -4, -4])
  const [many] = around(dated.repeat(9) + plain.repeat(9), [
    ...Array<number>(9).fill(4),
    ...Array<number>(9).fill(-4)
  ])
  expect([few, many].map(d => d!.match(/like-facts (\S+)/)?.[1])).toEqual(['0.94', '2.14'])
})

test('sections of a kind are compared too', () => {
  const list = `## Papers\n\n${dated.repeat(3)}\n## Attics\n\n${dated.repeat(2)}`
  expect(around(list, [4, 4, 4, -4, -4]).map(d => d.match(/like-section (\S+)/)?.[1])).toEqual([
    '0.94',
    '0.94',
    '0.94',
    '-1.27',
    '-1.27'
  ])
})

test('what links no paper and tells no facts hears how much the heading above it looks like an entry', () => {
  const list = `#### Kettles that sing at noon (CVPR 2014)\n\n${plain}${dated}\n#### Attics\n\n${plain}`
  const below = (sums: readonly number[]) => around(list, sums).map(d => d.match(/below (\S+)/)?.[1])
  expect(below([9, 0, 0, 0])).toEqual([undefined, '4.00', undefined, undefined])
  expect(below([-1, 0, 0, 0])).toEqual([undefined, undefined, undefined, undefined])
})
