import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {listOf} from '../../src/model/list.ts'
import {parse} from '../../src/markdown/parse.ts'
import type {PaperList} from '../../src/model/types.ts'
import {learnStyle, styleOf} from '../../src/style/learn.ts'
import {matchTemplate, renderTemplate} from '../../src/style/match.ts'
import {parseTemplate, printTemplate} from '../../src/style/template.ts'

const read = (text: string): PaperList => listOf(parse(text), {value: text})
const reference = readFileSync(new URL('../fixtures/medical-imaging.md', import.meta.url), 'utf8')

const works = [
  'Aligned',
  'Bridged',
  'Chained',
  'Drawn',
  'Encoded',
  'Frozen',
  'Guided',
  'Hidden',
  'Inverted',
  'Joint'
].map((word, n) => ({
  n,
  title: `${word} Prompts for Vision Models`,
  year: 2014 + n,
  paper: `https://arxiv.org/pdf/2205.0334${n}`,
  code: `https://github.com/sun/${word.toLowerCase()}`
}))
type Work = (typeof works)[number]
const listIn = (write: (work: Work) => string) => read(works.map(write).join('\n'))

describe('the template of a list', () => {
  test.each<[name: string, write: (work: Work) => string, template: string]>([
    [
      'tag first',
      d => `- [**CVPR ${d.year}**] ${d.title} [[pdf]](${d.paper})${d.n % 2 ? ` [[code]](${d.code})` : ''}`,
      '- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]'
    ],
    [
      'title is the link',
      d => `* [${d.title}](${d.paper}), ICML ${d.year}.`,
      '* [{title}]({paper}), {venue} {year}.'
    ],
    [
      'numbered, authors on a line of their own',
      d =>
        `${d.n + 1}. **${d.title}.** NeurIPS ${d.year}. [paper](${d.paper})\n\n    *Yang Song, Stefano Ermon.*\n`,
      '{number}. **{title}.** {venue} {year}. [paper]({paper})\n\n    *{authors}.*'
    ],
    [
      'escaped brackets',
      d => `* ${d.title} [\\[paper\\]](${d.paper})`,
      String.raw`* {title} [\\[paper\\]]({paper})`
    ],
    [
      'names before the titles',
      d =>
        `* **Net${d.n}**: "${d.title}", ECCV, ${d.year} (*${d.n % 2 ? 'Google' : 'Microsoft'}*). [[Paper](${d.paper})]`,
      '* **{text}**: "{title}", {venue}, {year} (*{text}*). [[Paper]({paper})]'
    ],
    [
      'title behind its linked name',
      d => `- [Net${d.n}](${d.paper}): ${d.title} | CVPR' ${d.year % 100}`,
      "- [{label}]({paper}): {title} | {venue}' {year}"
    ],
    [
      'one word for several labels',
      d => `- ${d.title} [${d.n % 2 ? 'arXiv' : 'paper'}](${d.paper})`,
      '- {title} [{label}]({paper})'
    ]
  ])('%s', (_, write, template) => {
    expect(styleOf(listIn(write))).toEqual({template, share: 1})
  })

  test('of a table has its columns', () => {
    const rows = works.map(
      d => `| ${d.title} | CVPR ${d.year} | [paper](${d.paper}) | ${d.n % 2 ? `[code](${d.code})` : ''} |`
    )
    expect(
      styleOf(read(`| Title | Venue | Paper | Code |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`))
    ).toEqual({
      template: '| {title} | {venue} {year} | [paper]({paper}) | [?[code]({code})] |',
      share: 1
    })
  })

  test('of the reference list', () => {
    expect(styleOf(read(reference))).toEqual({
      template: '- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]',
      share: 0.984
    })
  })

  test.each([
    [
      'is unknown where there are few entries',
      read(
        works
          .slice(0, 7)
          .map(d => `- ${d.title} [pdf](${d.paper})`)
          .join('\n')
      )
    ],
    [
      'is unknown where each entry has its own',
      listIn(
        d =>
          ['- ', '- **', '- _', '- (', '- “'][d.n % 5] +
          d.title +
          ['** ', ', ', ' — ', '. ', ': '][(d.n * 3) % 5] +
          `[pdf](${d.paper})`
      )
    ],
    ['is unknown where there is no entry', read('# Prompts\n\nNothing yet.\n')]
  ])('%s', (_, list) => {
    expect(styleOf(list)).toBe(null)
  })
})

describe('laws', () => {
  const lists = fc.record({
    marker: fc.constantFrom('- ', '* ', '1. '),
    open: fc.constantFrom('[**', '(', '[', '`'),
    link: fc.constantFrom<[string, string, string]>(
      ['[[', ']](', ')'],
      ['[[', '](', ')]'],
      ['[', '](', ')'],
      ['\\[[', '](', ')\\]']
    ),
    gap: fc.constantFrom(' ', ', ', ' | ', ''),
    coded: fc.array(fc.boolean(), {minLength: 10, maxLength: 10})
  })
  const close = {'[**': '**]', '(': ')', '[': ']', '`': '`'} as const
  const listFrom = ({
    marker,
    open,
    link: [a, b, c],
    gap,
    coded
  }: typeof lists extends fc.Arbitrary<infer T> ? T : never) =>
    listIn(d => {
      const to = (label: string, url: string) => `${a}${label}${b}${url}${c}`
      const tag = `${open}CVPR ${d.year}${close[open]}`
      return `${marker}${tag} ${d.title} ${to('pdf', d.paper)}${coded[d.n] ? gap + to('code', d.code) : ''}`
    })

  test('a matching entry is written again as it was, and a template is read as it was printed', () => {
    fc.assert(
      fc.property(lists, choice => {
        const list = listFrom(choice)
        const {groups} = learnStyle(list)
        expect(groups).not.toEqual([])
        for (const {template, matching} of groups) {
          expect(parseTemplate(printTemplate(template))).toEqual(template)
          for (const entry of matching) {
            const values = matchTemplate(template, list.source, entry)
            expect(renderTemplate(template, values ?? {})).toBe(
              list.source.slice(entry.span.start, entry.span.end)
            )
          }
        }
      }),
      {numRuns: 60}
    )
  })

  test('also in the reference list', () => {
    const list = read(reference)
    const [group] = learnStyle(list).groups
    expect(group?.matching.size).toBe(125)
    for (const entry of group?.matching ?? []) {
      const values = matchTemplate(group?.template ?? [], list.source, entry)
      expect(renderTemplate(group?.template ?? [], values ?? {})).toBe(
        list.source.slice(entry.span.start, entry.span.end)
      )
    }
  })
})

describe('writing an entry', () => {
  const template = parseTemplate('- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]')
  const values = {
    venue: ['CVPR'],
    year: ['2022'],
    title: ['Visual Prompts'],
    paper: ['https://arxiv.org/pdf/2203.17274']
  }

  test('leaves out what may be absent', () => {
    expect(renderTemplate(template, values)).toBe(
      '- [**CVPR 2022**] Visual Prompts [[pdf]](https://arxiv.org/pdf/2203.17274)'
    )
  })

  test('needs what must be there', () => {
    expect(() => renderTemplate(template, {...values, venue: []})).toThrow(
      new RangeError('the template needs `{venue}`')
    )
  })
})

test('a template of many free texts comes to an end: all ways to match it would take years to try', () => {
  const template = parseTemplate(`- {title}${'{text}a'.repeat(30)}!`)
  const list = read(`- [Prompts](https://arxiv.org/abs/2203.17274) ${'a'.repeat(4000)}\n`)
  const [entry] = list.entries
  expect(entry && matchTemplate(template, list.source, entry)).toBe(undefined)
})
