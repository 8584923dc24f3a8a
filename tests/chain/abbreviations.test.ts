import {expect, test} from 'vitest'
import {endsCutShort} from '../../src/chain/fields/abbreviations.ts'

test.each<[name: string, after: string, isSetAlike: boolean, answer: boolean]>([
  // After another word that is cut short: known words, and others that are short and end within a word
  ['J. Chem', '', false, true],
  ['J. Phytopath', '', false, true],
  ['J. Ornitholog', '', false, false],
  ['J. Mo', '', false, false],
  ['J. Nation', '', false, false],
  ['J. Kettles', '', false, false],
  ['J. KETT', '', false, false],
  // After whole words: known words, if the text after the full stop shows it
  ['Nano Lett', ', 12', false, true],
  ['Nano Lett', ' 12', false, true],
  ['Nano Lett', ' 12;', false, false],
  ['Nano Lett', ' 2015', false, false],
  ['Nano Lett', ' 2015, 12', false, true],
  ['Nano Lett', ' and', false, false],
  ['Nano Lett', '', true, true],
  ['Lett', ', 12', false, false],
  ['Nano Notes', ', 12', false, false],
  ['Nano Kett', ', 12', false, false]
])('%s before a full stop and “%s” is cut short (set alike: %s): %s', (name, after, isSetAlike, answer) => {
  expect(endsCutShort(name, after, isSetAlike)).toBe(answer)
})
