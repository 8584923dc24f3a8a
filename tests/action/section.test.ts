import {expect, test} from 'vitest'
import {listFor} from '../../src/action/add/section.ts'
import type {Source} from '../../src/sources/sources.ts'

const list = (path: string, ...sections: string[]) =>
  ({
    path,
    text: `# List\n\n${sections.map(d => `## ${d}\n\n- [Rising at night](https://arxiv.org/abs/2001.00001), ICLR 2020\n`).join('\n')}`
  }) as Source
const lists = [list('a.md', 'Bread', 'Rye'), list('b.md', 'Bread', 'Oats')]

test('of several lists, the one that has the section', () => {
  expect(listFor(lists, 'Oats').path).toBe('b.md')
})

test('one list needs no section', () => {
  expect(listFor(lists.slice(0, 1), undefined).path).toBe('a.md')
})

test.each([
  ['Bread', 'several lists have a section Bread'],
  ['Wheat', 'no list has a section Wheat'],
  [undefined, 'there are several lists, and no section was named']
])('%s: %s', (section, message) => {
  expect(() => listFor(lists, section)).toThrow(message)
})
