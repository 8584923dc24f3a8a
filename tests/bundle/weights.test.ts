import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {lengthened} from '../../scripts/bundle/shortened/lengthen.ts'
import {shortened} from '../../scripts/bundle/shortened/plugin.ts'
import {decoded} from '../../scripts/bundle/weights/decode.ts'
import {coded} from '../../scripts/bundle/weights/huffman.ts'
import {packedModule} from '../../scripts/bundle/weights/plugin.ts'
import {unpacked} from '../../scripts/bundle/weights/unpack.ts'
import table from '../../src/chain/weights.json' with {type: 'json'}
import {addTo, weightsOf} from '../../src/chain/weights.ts'
import type {Branch, Weights} from '../../src/chain/weights.ts'

/** What the module of packed weights exports. */
const packedAs = (isShort: boolean) =>
  runInNewContext(
    packedModule(table, isShort)
      .replaceAll(/^import.*$/gm, '')
      .replace('export ', '')
      .concat('\nweights()'),
    {unpacked, lengthened, decoded, atob}
  ) as Weights

test.each([
  ['of', false],
  ['steps', false],
  ['of', true],
  ['steps', true]
] as const)(
  'the packed weights differ from each other as those of the table: %s, short names: %s',
  (name, isShort) => {
    const packed = packedAs(isShort)
    const size = name === 'of' ? 5 : 25
    const sumOf = (branch: Branch, feature: string) => {
      const sum = Array.from({length: size}, () => 0)
      const [first = '', second = '', ...rest] = feature.split('\t')
      addTo(sum, branch, first, second, ...rest)
      return sum.map(d => d - sum[0]!)
    }
    const own = weightsOf(table)[name]
    for (const feature of Object.keys(table[name]))
      expect([feature, sumOf(packed[name], feature)]).toEqual([feature, sumOf(own, feature)])
    expect(packed[name].row('no-feature\tnothing')).toBeUndefined()
  }
)

test('a weight that has no letter is refused', () => {
  expect(() => packedModule({of: {'after\tdate': [0, 36, 0, 0, 0]}, steps: {}}, false)).toThrow(
    'weights: rows of 5 within 35 of each other were expected'
  )
})

test.each([
  ['aaaabbc', [['c', 'b'], 'a'], '1111010100'],
  ['aaa', 'a', '']
])('frequent letters take few bits: %s', (text, tree, bits) => {
  const [codes, base64] = coded(text)
  expect(codes).toEqual(tree)
  expect([...Buffer.from(base64, 'base64')].map(d => d.toString(2).padStart(8, '0')).join('')).toBe(
    bits.padEnd(Math.ceil(bits.length / 8) * 8, '0')
  )
  expect(decoded(codes, base64, text.length)).toBe(text)
})

test.each([
  [['Ada', 'Adam', 'Ben', 'Benedikt'], '\u{e}Ada\u{e}m\u{12}Ben\u{e}edikt'],
  [[''], '\u{e}'],
  [['a'.repeat(20), 'aaa', 'aaab'], `\u{e}${'a'.repeat(20)}\u{1f}aaa\u{e}b`],
  [['a'.repeat(20), 'a'.repeat(4), 'aaaa'], `\u{e}${'a'.repeat(20)}\u{1e}\u{e}`]
])('names leave out what they have in common: %j', (names, text) => {
  expect(shortened(names)).toBe(text)
  expect(lengthened(text)).toEqual(names)
})
