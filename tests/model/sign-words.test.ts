import {expect, test} from 'vitest'
import {signInWords} from '../../src/model/sign-words.ts'
import table from '../../src/model/signs.json' with {type: 'json'}

test.each([
  ['words:5|paper', 'a title of 5 or 6 words, links a paper'],
  ['facts:vya|item|section', 'with venue, year and authors, an item of a list, in a section'],
  ['venue:known|year:year', 'a known venue, a year'],
  ['wrap:ab|row', 'a title that is linked and bold, a row of a table'],
  ['group:6|many', 'all of its group is entries, a group of 6 or more'],
  ['outside:0|', 'no other words, no link'],
  ['link:paper|vy', 'links a paper, with venue and year']
])('%s is %j', (sign, words) => {
  expect(signInWords(sign)).toBe(words)
})

test('every sign has words', () => {
  const all = [...Object.keys(table.alone), ...Object.keys(table.together)].map(signInWords)
  expect(all.filter(d => /[|]|:(?!")|undefined/u.test(d) || d === '')).toEqual([])
})
