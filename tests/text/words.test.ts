/**
 * How many words a text has, in any script.
 */

import fc from 'fast-check'
import {expect, test} from 'vitest'
import {wordCount} from '../../src/reading/words.ts'

test.each([
  ['', 0],
  ['Learning to Count', 3],
  [' Learning\tto\n\nCount/Add — at once ', 6],
  ['C++ & C#', 2],
  ['– … !', 0],
  ['3D-Nets', 1],
  ['Über Größe', 2],
  ['视觉模型综述', 1 + 3],
  ['视觉 Transformer', 2 + 1]
])('%j', (text, words) => {
  expect(wordCount(text)).toBe(words)
})

test('words in ASCII count the same beside a word of another script', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary-ascii'}), text => {
      expect(wordCount(`${text} é`)).toBe(wordCount(text) + 1)
    })
  )
})
