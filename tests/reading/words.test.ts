import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isInProse} from '../../src/reading/prose.ts'
import {wordCount} from '../../src/reading/words.ts'

test.each([
  ['', 0],
  ['kettle', 1],
  ['Learning to Count', 3],
  [' Learning\tto\n\nCount/Add — at once ', 6],
  ['C++ & C#', 2],
  ['3D-Nets', 1],
  ['– … !', 0],
  ['two kettles', 2],
  ['a\tb\nc\rd/e', 5],
  ['R2-D2 – it’s', 2],
  // Only letters and digits make a word
  ['0 9 a z A Z', 6],
  ['- : @ [ ` { ~', 0],
  ['a\u0008b\u000ec', 1],
  ['Größe\u007f', 1],
  // Two characters of Chinese, Japanese or Korean count for a word of their own
  ['水壶', 2],
  ['水壶研究', 3],
  ['视觉模型综述', 1 + 3],
  ['视觉 Transformer', 2 + 1],
  ['Über Größe', 2],
  ['é', 1]
])('%j has %i words', (text, count) => {
  expect(wordCount(text)).toBe(count)
})

test('words in ASCII count the same beside a word of another script', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary-ascii'}), text => {
      expect(wordCount(`${text} é`)).toBe(wordCount(text) + 1)
    })
  )
})

const small = (count: number) => Array.from({length: count}, () => 'kettle').join(' ')
const large = (count: number) => Array.from({length: count}, () => 'Kettle').join(' ')

test.each([
  [small(14), false],
  [small(15), true],
  [`${small(9)} ${large(6)}`, false],
  [`${small(10)} ${large(6)}`, true],
  [large(30), false],
  ['水'.repeat(23), false],
  ['水'.repeat(24), true]
])('%s is a sentence: %s', (line, answer) => {
  const text = `A title\n${line}\nA label\n`
  expect(isInProse(text, {start: 8, end: 8})).toBe(answer)
})
