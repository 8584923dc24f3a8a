import {parse as parseHtml} from 'parse5'
import {expect, test} from 'vitest'
import {parse} from '../../src/markdown/parse.ts'
import {listOf} from '../../src/model/list.ts'
import {printJson, printTables} from '../../src/stats/print.ts'
import {statsOf} from '../../src/stats/stats.ts'
import {printSvg} from '../../src/stats/svg.ts'

const source = `# Reading list

## Vision

- [**CVPR 2016**] Deep Residual Learning [[pdf]](https://arxiv.org/pdf/1512.03385) [[code]](https://github.com/a/b)
- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340) [[code]]()

## Language

- [**NIPS 2016**] Learning to Learn by Descent [[pdf]](https://arxiv.org/pdf/1606.04474)
- Language Models as Agents [[pdf]](https://arxiv.org/pdf/2212.01681) [[code]](https://github.com/a/c)
`
const stats = statsOf(listOf(parse(source), {value: source}))
const files = [{path: 'README.md', papers: 4, stats}]

test('entries by year, venue and section, and those with code', () => {
  expect(stats).toEqual({
    entries: 4,
    withCode: 2,
    years: [
      {name: '2016', entries: 2, withCode: 1},
      {name: '2022', entries: 2, withCode: 1}
    ],
    venues: [
      {name: 'CVPR', entries: 2, withCode: 1},
      {name: 'NeurIPS', entries: 1, withCode: 0}
    ],
    sections: [
      {name: 'Vision', entries: 2, withCode: 1, line: 3},
      {name: 'Language', entries: 2, withCode: 1, line: 8}
    ]
  })
})

test('as tables', () => {
  expect(printTables(files)).toBe(`README.md
  4 entries, 4 papers, 2 with code (50 %)

  year  entries  with code
  2016        2       50 %
  2022        2       50 %

  venue    entries  with code
  CVPR           2       50 %
  NeurIPS        1        0 %

  section   entries  with code
  Vision          2       50 %
  Language        2       50 %
`)
})

test('as JSON', () => {
  expect(JSON.parse(printJson(files))).toEqual({
    version: 1,
    files: [{path: 'README.md', papers: 4, ...stats}]
  })
})

test('as a picture with its numbers', () => {
  const svg = printSvg([...files, ...files])
  expect(svg).toContain('<title>8 papers by year, 4 of them with code</title>')
  expect([...svg.matchAll(/>(\d+)<\/text>/g)].map(d => d[1])).toEqual(['4', '2016', '4', '2022'])
  expect(
    JSON.stringify(parseHtml(svg), (key, value: unknown) => (key === 'parentNode' ? undefined : value))
  ).toContain('"nodeName":"svg"')
})
