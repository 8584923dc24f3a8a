import {expect, test} from 'vitest'
import {parse} from '../../src/markdown/parse.ts'
import {listOf} from '../../src/model/list.ts'

const url = 'https://arxiv.org/abs/2205.03340'
const title = 'Kneading Torque as a Teacher'
const others = [
  'Crumb Structure from Slice Scans',
  'Oven Spring under Uneven Heat',
  'Recipe Graphs that Forgive Errors'
]

/** The entry that a broken line is read as, among others that are all right. */
function entryOf(line: string) {
  const around = others.map((d, n) => `- [${d}](https://arxiv.org/abs/2203.0000${n}) (CVPR 2022)\n`).join('')
  const value = `# Papers\n\n${around}- ${line}\n`
  return {list: listOf(parse(value), {value}), value}
}

test.each([
  ['a space in the URL', `[${title}](https://arxiv.org/abs/ 2205.03340) (ICML 2021)`, url],
  ['no closing bracket', `[${title}](${url} (ICML 2021)`, url],
  ['no end of the label', `[${title}(${url}) (ICML 2021)`, url],
  ['no bracket before the URL', `[${title}]${url}) (ICML 2021)`, url],
  ['a space before the URL', `[${title}] (${url}) (ICML 2021)`, url],
  ['square brackets', `[${title}][${url}] (ICML 2021)`, url],
  ['braces', `[${title}]{${url}} (ICML 2021)`, url],
  ['full-width brackets', `[${title}]（${url}） (ICML 2021)`, url],
  ['brackets swapped', `(${title})[${url}] (ICML 2021)`, url]
])('an entry whose link has %s stays an entry', (_name, line, meant) => {
  const {list, value} = entryOf(line)
  expect(list.entries).toHaveLength(4)
  const entry = list.entries[3]!
  expect([entry.title?.text, entry.venue?.text, entry.year?.value]).toEqual([title, 'ICML', 2021])
  expect(entry.links.map(d => d.url)).toEqual([meant])
  const {start, end} = entry.title!.span
  expect(value.slice(start, end)).toBe(title)
})

test('the visible text of the list stays what a reader sees', () => {
  const {list} = entryOf(`[${title}](${url} (ICML 2021)`)
  expect(list.flow.text).toContain(`[${title}](${url} (ICML 2021)`)
})
