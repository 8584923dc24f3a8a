import {expect, test} from 'vitest'
import {isProse} from '../../src/reading/prose.ts'
import {roleOf} from '../../src/reading/roles.ts'
import {wordCount} from '../../src/reading/words.ts'
import type {LinkRole} from '../../src/reading/labels.ts'

test.each([
  ['', 0],
  ['kettle', 1],
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
  ['é', 1]
])('%j has %i words', (text, count) => {
  expect(wordCount(text)).toBe(count)
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
  expect(isProse(line)).toBe(answer)
})

const [paper, code, video] = [
  'https://arxiv.org/abs/1706.03762',
  'https://github.com/lab/a',
  'https://youtu.be/a1b2c3'
]
const page = 'https://x.org/a'

test.each<[string, string, LinkRole | undefined, boolean, LinkRole]>([
  // A label, unless the address knows better
  ['slides', page, undefined, false, 'slides'],
  ['paper', page, undefined, false, 'paper'],
  ['paper', code, undefined, false, 'code'],
  ['video', code, undefined, false, 'video'],
  ['code', paper, undefined, false, 'code'],
  ['blog', page, undefined, false, 'blog'],
  ['review', paper, undefined, false, 'paper'],
  ['slides', paper, undefined, false, 'slides'],
  // An address, where the label says little or nothing
  ['link', paper, undefined, false, 'paper'],
  ['Website', code, 'paper', false, 'code'],
  ['Kettles', paper, 'code', true, 'paper'],
  ['Kettles', 'papers/a.pdf', undefined, false, 'paper'],
  ['Kettles', 'slides/a.pdf', undefined, false, 'other'],
  ['Website', page, 'code', false, 'project'],
  ['Kettles', page, 'code', true, 'code'],
  // The link of a title
  ['Kettles', page, undefined, true, 'paper'],
  ['Kettles', page, undefined, false, 'other'],
  ['Kettles', video, undefined, true, 'video'],
  ['Kettles', 'kettles.md', undefined, true, 'other']
])('[%s](%s) in a column of %s, as title: %s, is for: %s', (shown, url, column, isTitle, role) => {
  expect(roleOf(shown, url, column, isTitle)).toBe(role)
})
