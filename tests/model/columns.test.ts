import {expect, test} from 'vitest'
import {flowOf} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {columnsOf} from '../../src/model/columns.ts'

test.each([
  ['Venue', 'venue'],
  ['Links', 'links'],
  ['Authors', 'authors'],
  ['Kettle', 'other']
])('an empty column called %s is a column of: %s', (name, kind) => {
  const [column] = columnsOf(flowOf(parse(''), ''), [name], [])
  expect(column?.kind).toBe(kind)
})
