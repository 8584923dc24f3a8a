import {expect, test} from 'vitest'
import {commands} from '../../src/cli/commands.ts'
import {nearest} from '../../src/config/suggestion.ts'
import {rules} from '../../rules/index.ts'

const names = commands.map(d => d.name)
const ids = Object.keys(rules)

test.each<[string, readonly string[], string | undefined]>([
  ['lnit', names, 'lint'],
  ['exprot', names, 'export'],
  ['comp', names, 'completion'],
  ['readme', names, undefined],
  ['no-duplicate', ids, 'no-duplicate-paper'],
  ['title-txt', ids, 'title-text'],
  ['Title-Text', ids, 'title-text'],
  ['badge-cuont', ids, 'badge-count'],
  ['foo', ids, undefined],
  ['tco', ids, 'toc'],
  ['', ids, undefined]
])('%j is a slip of %j → %j', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected)
})
