import {expect, test} from 'vitest'
import {inSentence, isWhole, retagged, venueTag} from '../../src/tags/tag.ts'
import {at, read} from '../model/read.ts'

/** Two entries with a tag; the first of them counts. */
const listWith = (tag: string) =>
  read(
    [0, 1]
      .map(
        d => `- [Kettles that sing at ${d ? 'five' : 'noon'}](https://arxiv.org/abs/1406.1000${d}). ${tag}`
      )
      .join('\n')
  )

test.each([
  // What is shown, and the same of another year and venue
  ['EMNLP 2018', 'EMNLP 2018', 'ICML 2021'],
  ['EMNLP, 2018', 'EMNLP, 2018', 'ICML, 2021'],
  ['2018 EMNLP', '2018 EMNLP', '2021 ICML'],
  ["EMNLP'18", "EMNLP'18", "ICML'21"],
  ['EMNLP (2018)', 'EMNLP (2018)', 'ICML (2021)'],
  ['Nature, (2019)', 'Nature, (2019)', 'ICML, (2021)'],
  ['[**EMNLP**, *2018*]', 'EMNLP 2018', 'ICML 2021'],
  ['**EMNLP** 2018', 'EMNLP 2018', 'ICML 2021'],
  ['EMNLP Oct 2018', 'EMNLP Oct 2018', 'ICML Oct 2021'],
  ['*arXiv* (NAACL 2025)', 'NAACL 2025', 'ICML 2021'],
  ['CoNLL-2018', 'CoNLL-2018', 'ICML-2021'],
  ['EMNLP 2018 (Oral)', 'EMNLP 2018', 'ICML 2021'],
  // The year of a date is not that of the venue, nor is one that is far away
  ['EMNLP 2018.05', undefined, undefined],
  ['2018/05 EMNLP', undefined, undefined],
  ['EMNLP, and much later 2018', undefined, undefined],
  ['Proc. EMNLP 2018', undefined, undefined],
  ['EMNLP  \n  2018', undefined, undefined],
  ['EMNLP 20180511', undefined, undefined],
  ['[CVPR](https://x.org) 2019', undefined, undefined]
])('the tag %s reads %s, and with another venue and year %s', (written, text, other) => {
  const list = listWith(written)
  const tag = venueTag(list, list.entries[0]!)
  expect(tag?.text).toBe(text)
  if (!tag) return
  const fixed = retagged(list, tag, {venue: 'ICML', year: 2021})!
  expect(fixed.text).toBe(other)
  let {source} = list
  for (const {start, end, text} of fixed.edits.toReversed())
    source = source.slice(0, start) + text + source.slice(end)
  const [again] = read(source).entries
  expect([again?.venue?.text, again?.year?.value]).toEqual(['ICML', 2021])
  expect(retagged(list, tag, {year: 2021})!.text).toBe(other?.replace('ICML', tag.venue.text))
  expect(retagged(list, tag, {venue: 'ICML'})!.text).toBe(other?.replace(/2021|(?<=')21/, tag.year.text))
  expect(retagged(list, tag, {})).toBeUndefined()
})

test('a badge is not written again', () => {
  const list = listWith('![](https://img.shields.io/badge/EMNLP-2018-blue)')
  const tag = venueTag(list, list.entries[0]!)!
  expect(tag.venue.text).toBe('EMNLP')
  expect(retagged(list, tag, {year: 2021})).toBeUndefined()
})

test.each([
  ['EMNLP', true],
  ['in Trans. EMNLP', false],
  ['Found. Trends EMNLP', true],
  ['at Found.   EMNLP', false]
])('in %j the venue is a whole name: %s', (source, answer) => {
  const start = source.indexOf('EMNLP')
  expect(isWhole(source, {text: 'EMNLP', span: {start, end: source.length}})).toBe(answer)
})

test.each([
  ['words of EMNLP, such as these', true],
  ['words (EMNLP) of all', true],
  ['words of EMNLP 2018', false],
  ['W. EMNLP such as these', false],
  ['EMNLP such', false]
])('the venue in %j is a word of a sentence: %s', (source, answer) => {
  const start = source.indexOf('EMNLP')
  const list = read(source)
  const part = {text: 'EMNLP', span: {start, end: start + 5}}
  expect(at(list, part.span)).toBe('EMNLP')
  expect(inSentence(source, part)).toBe(answer)
})

test.each([
  // The whole tag, with what is around it
  ['- [Kettles](https://arxiv.org/abs/1406.2661) **CVPR 2022**', '**CVPR 2022**'],
  ['- [Kettles](https://arxiv.org/abs/1406.2661) [**CVPR 2022**, Oral]', '[**CVPR 2022**, Oral]'],
  [
    '- **Kettles that sing at noon in the long nights of the north, CVPR 2022** [pdf](https://arxiv.org/abs/1406.2661)',
    'CVPR 2022'
  ]
])('the tag of %s is %s', (source, shown) => {
  const {tag} = read(source).entries[0]!
  expect(source.slice(tag!.span.start, tag!.span.end)).toBe(shown)
})
