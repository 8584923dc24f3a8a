import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Edit, Fix} from '../../src/finding.ts'
import {applyEdits, compatible, editsOf} from '../../src/fixes/edits.ts'

const entry = '- [**CVPR 2022**] MaPLe [[pdf]](http://arxiv.org/abs/2210.03117)\r\n'

/** Replaces a word of the entry. */
const edit = (word: string, text: string): Edit => {
  const start = entry.indexOf(word)
  return {start, end: start + word.length, text}
}
const after = (word: string, text: string): Edit => ({
  start: edit(word, '').end,
  end: edit(word, '').end,
  text
})
const at = (...spans: [number, number][]): Pick<Fix, 'edits'> => ({
  edits: spans.map(([start, end]) => ({start, end, text: ''}))
})

describe('applyEdits', () => {
  test.each<[string, Edit[], string]>([
    ['changes nothing without edits', [], entry],
    ['replaces', [edit('2022', '2023')], entry.replace('2022', '2023')],
    ['inserts', [after('http', 's')], entry.replace('http:', 'https:')],
    ['removes', [edit(' [[', '[[')], entry.replace(' [[', '[[')],
    [
      'takes edits in any order',
      [after('http', 's'), edit('CVPR', 'ICCV')],
      entry.replace('CVPR', 'ICCV').replace('http:', 'https:')
    ]
  ])('%s', (_, edits, wanted) => expect(applyEdits(entry, edits)).toBe(wanted))

  test.each<[string, Edit[]]>([
    ['overlap', [edit('CVPR', ''), edit('R 2022', '')]],
    ['leave the text', [{start: 4, end: 800, text: ''}]],
    ['end before they start', [{start: 8, end: 4, text: ''}]]
  ])('throws where edits %s', (_, edits) => expect(() => applyEdits(entry, edits)).toThrow(RangeError))

  test('leaves every character outside the edits as it was', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme'}),
        fc.array(fc.nat(200), {minLength: 2, maxLength: 12}),
        fc.string(),
        (text, cuts, word) => {
          const places = [...new Set(cuts.map(d => d % (text.length + 1)))].sort((a, b) => a - b)
          const edits = places.flatMap((start, i) =>
            i % 2 === 0 ? [{start, end: places[i + 1] ?? start, text: word}] : []
          )
          const kept = edits
            .map((d, i) => text.slice(edits[i - 1]?.end ?? 0, d.start))
            .concat(text.slice(edits.at(-1)?.end))
          expect(applyEdits(text, edits)).toBe(kept.join(word))
        }
      )
    )
  })
})

describe('compatible', () => {
  test.each<[string, Pick<Fix, 'edits'>[], number[]]>([
    ['takes fixes that stand apart', [at([0, 2]), at([3, 5])], [0, 1]],
    ['drops the second of two that overlap', [at([1, 3]), at([0, 2])], [0]],
    ['takes replacements that touch', [at([2, 4]), at([0, 2])], [0, 1]],
    ['drops an insertion at the edge of a replacement', [at([0, 2]), at([2, 2])], [0]],
    ['takes the same fix for two findings', [at([0, 2]), at([0, 2])], [0, 1]],
    ['drops one of two insertions at one place', [at([2, 2]), {edits: [{start: 2, end: 2, text: 'x'}]}], [0]],
    ['takes a fix whole or not at all', [at([0, 2]), at([1, 3], [8, 9]), at([8, 9])], [0, 2]],
    ['drops a fix that contradicts itself', [at([0, 2], [1, 3])], []],
    ['drops a fix that does nothing', [at()], []]
  ])('%s', (_, fixes, wanted) => expect(compatible(fixes)).toEqual(wanted.map(i => fixes[i])))

  test('chooses fixes whose edits can be applied', () => {
    const fixes = fc.array(fc.array(fc.tuple(fc.nat(40), fc.nat(5)), {minLength: 1, maxLength: 3}))
    fc.assert(
      fc.property(fixes, all => {
        const chosen = compatible(
          all.map(spans => at(...spans.map(([start, length]): [number, number] => [start, start + length])))
        )
        expect(() => applyEdits('x'.repeat(50), editsOf(chosen))).not.toThrow()
      })
    )
  })
})
