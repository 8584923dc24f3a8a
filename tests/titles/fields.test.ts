import {expect, test} from 'vitest'
import {fieldsAt} from '../../src/titles/fields.ts'
import {read} from '../model/read.ts'

test('the fields at a place are those that it touches', () => {
  const [entry] = read(
    '- **Peat sinks in the long nights**, Ann Moss, CVPR 2022 [pdf](https://arxiv.org/abs/1406.2661)'
  ).entries
  const {start, end} = entry!.title!.span
  expect(fieldsAt(entry!, {start, end: start + 1})).toEqual(['title'])
  expect(fieldsAt(entry!, {start: start - 1, end: start})).toEqual(['title'])
  expect(fieldsAt(entry!, {start: end, end: end + 1})).toEqual(['title'])
  expect(fieldsAt(entry!, {start: end + 1, end: end + 2})).toEqual([])
  expect(fieldsAt(entry!, {start: start - 2, end: start - 1})).toEqual([])
  expect(fieldsAt(entry!, entry!.span)).toEqual(['title', 'authors', 'venue', 'year', 'label'])
})
