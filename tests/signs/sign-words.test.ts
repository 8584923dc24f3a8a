import {expect, test} from 'vitest'
import {amountInWords, signInWords} from '../../src/signs/sign-words.ts'
import {amounts} from '../../src/signs/around.ts'
import table from '../../src/signs/weights.json' with {type: 'json'}

test.each([
  ['words:5|paper', 'a title of 5 or 6 words, links a paper'],
  ['facts:vya|item|section', 'with venue, year and authors, an item of a list, in a section'],
  ['venue:known|year:year', 'a known venue, a year'],
  ['wrap:ab|row', 'a title that is linked and bold, a row of a table'],
  ['outside:0|', 'no other words, no link'],
  ['rest:0|', 'nothing but the title, no venue, year or authors'],
  ['link:notes|item', 'links only notes about it, an item of a list'],
  ['target:note', 'a title that links a page of the repository'],
  ['link:paper|vy', 'links a paper, with venue and year']
])('%s is %j', (sign, words) => {
  expect(signInWords(sign)).toBe(words)
})

test.each([
  [['near', 2.5], 'most of its group looks like entries'],
  [['near', -0.1], 'little of its group looks like entries'],
  [['like-facts', 0.1], 'tells what entries of the list tell'],
  [['like-facts', -0.1], 'tells other things than entries of the list'],
  [['like-section', 0.1], 'in such a section as most entries'],
  [['like-section', -0.1], 'in another kind of section than most entries'],
  [['below', 2], 'below a heading that looks like an entry'],
  [['only-alike', 1], 'the only one of its shape in the list'],
  [['only', 1], 'the only one of its group']
] as const)('%s is %j', (amount, words) => {
  expect(amountInWords(amount)).toBe(words)
})

test('every sign has words', () => {
  const together = Object.keys(table.together).filter(d => !amounts.some(e => e === d))
  const all = [...Object.keys(table.alone), ...together].map(signInWords)
  expect(all.filter(d => /[|]|:(?!")|undefined/u.test(d) || d === '')).toEqual([])
})
