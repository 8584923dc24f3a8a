import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {listOf} from '../../src/model/list.ts'
import {parse} from '../../src/markdown/parse.ts'
import type {PaperList} from '../../src/model/types.ts'
import {counts, worksOf} from '../../src/works/works.ts'

const read = (source: string): PaperList => listOf(parse(source), {value: source})

const lines = (list: PaperList) =>
  worksOf(list)
    .map(({entries}) => entries.map(d => list.position(d.span).start.line))
    .filter(d => d.length > 1)

describe('the reference list', () => {
  const list = read(readFileSync(new URL('../fixtures/medical-imaging.md', import.meta.url), 'utf8'))

  test('has 127 entries of 120 papers', () => {
    expect(counts(list)).toEqual({entries: 127, papers: 120})
  })

  test('lists five papers more than once', () => {
    expect(lines(list)).toEqual([
      [19, 98, 136],
      [52, 148],
      [87, 123, 130],
      [96, 142],
      [106, 122]
    ])
  })
})

const entry = (title: string, ...links: string[]) =>
  `- ${title} ${links.map(d => `[[pdf]](${d})`).join(' ')}\n`

const arxiv = 'https://arxiv.org/abs/2205.03340'
const doi = 'https://doi.org/10.1109/CVPR52688.2022.00514'
const title = 'Prompt Distribution Learning'

test('items that list several works are of the works in their titles only', () => {
  const several = (...items: readonly [string, string][]) =>
    `1. **Kilns**\n${items.map(([title, id]) => `\n   • [${title}](https://arxiv.org/abs/${id})\n`).join('')}`
  const clay = ['Clay that Remembers the Water', '2205.00001'] as const
  const sand = ['Sand that Forgets the Water', '2205.00002'] as const
  const salt = ['Salt that Was Never in Water', '2205.00003'] as const
  const source = [several([...clay], [...sand]), several([...sand], [...salt]), several([...salt], [...clay])]
  expect(lines(read(`# Papers\n\n${source.join('\n')}`))).toEqual([])
})

describe('one work', () => {
  test.each([
    ['the same id under one title', entry(title, arxiv) + entry(title, arxiv)],
    [
      'a version and a mirror',
      entry(title, `${arxiv}v2`) + entry(title, 'https://huggingface.co/papers/2205.03340')
    ],
    ['an equal title on another site', entry(title, arxiv) + entry('Prompt distribution learning.', doi)],
    ['a short name for the title', entry('ProDA', arxiv) + entry(title, arxiv)],
    [
      'a title that changed from the preprint to the proceedings',
      `- [**CVPR 2022**] Learning Prompts for Large Vision Models [[pdf]](${arxiv})\n` +
        `- [**arXiv 2021**] Learning Prompts for Large Language Models [[pdf]](${arxiv})\n`
    ],
    [
      'a title of one year, whose authors are written by other names',
      '- **Prompt Engineering for Models**, Ada Lovelace, 2024 [[pdf]](https://ada.example.edu/a.pdf)\n' +
        '- **Prompt Engineering for Models**, Augusta King, 2024 [[pdf]](https://ada.example.edu/b.pdf)\n'
    ],
    ['a title with its subtitle', entry(title, arxiv) + entry(`${title}: A Study of Images`, arxiv)],
    [
      'one file without an identifier',
      entry('ProDA', 'https://ada.example.edu/p.pdf') + entry('ProDA', 'http://ada.example.edu/p.pdf')
    ]
  ])('%s', (_, source) => {
    expect(counts(read(source)).papers).toBe(1)
  })

  test('does not join books that share a title', () => {
    const papers = ['Masked', 'Frozen', 'Sparse', 'Dense']
    const rows = papers.map(
      (d, n) => `${d} Prompts for Images | 202${n} | [pdf](https://arxiv.org/abs/220${n}.03340)`
    )
    const books = ['2024', '2025'].map(d => `Prompt Engineering for Models | ${d} | -`)
    const source = `| Title | Year | Link |\n| --- | --- | --- |\n${[...rows, ...books].map(d => `| ${d} |\n`).join('')}`
    expect(counts(read(source))).toEqual({entries: 6, papers: 6})
  })

  test('does not join through a row of several papers', () => {
    const other = 'https://arxiv.org/abs/2105.03340'
    const source =
      entry('Bi-ZsRE', arxiv, other) + entry(title, arxiv) + entry('Masked Image Captioning', other)
    expect(lines(read(source))).toEqual([[1, 2]])
  })

  test('joins through a third entry', () => {
    const source = entry('ProDA', arxiv) + entry('PDL', doi) + entry(title, arxiv, doi)
    expect(counts(read(source)).papers).toBe(1)
  })
})

describe('two works', () => {
  test.each([
    ['other titles on one link', entry(title, arxiv) + entry('Masked Image Captioning', arxiv)],
    [
      'equal titles with two arXiv ids',
      entry(title, arxiv) + entry(title, 'https://arxiv.org/abs/2105.03340')
    ],
    [
      'equal titles with two DOIs',
      entry(title, doi) + entry(title, 'https://doi.org/10.1145/3474085.3475587')
    ],
    [
      'titles with few words in common on one link',
      entry('TransUNet: Transformers Make Strong Encoders for Medical Image Segmentation', arxiv) +
        entry('Medical Image Segmentation using Squeeze-and-Expansion Transformers', arxiv)
    ],
    [
      'two posts under the name of their field, by other authors',
      '- [Inverse Reinforcement Learning](https://kiln.example.edu/irl) by Ada Lovelace, 2018.\n' +
        '- [Inverse Reinforcement Learning](https://glaze.example.edu/irl) by Grace Hopper, 2018.\n'
    ],
    [
      'equal titles by other authors in other years',
      '- **Prompt Engineering for Models**, Ada Lovelace, 2024 [[pdf]](https://ada.example.edu/a.pdf)\n' +
        '- **Prompt Engineering for Models**, Grace Hopper, 2025 [[pdf]](https://ada.example.edu/b.pdf)\n'
    ],
    ['equal titles of two words', entry('Visual Prompts', arxiv) + entry('Visual Prompts', doi)],
    ['a plus', entry('Hyperbolic Neural Networks', doi) + entry('Hyperbolic Neural Networks++', arxiv)],
    [
      'shared code',
      '- Prompt Distribution Learning [[pdf]](https://arxiv.org/abs/2205.03340) [[code]](https://github.com/ada/engine)\n' +
        '- Masked Image Captioning [[pdf]](https://arxiv.org/abs/2105.03340) [[code]](https://github.com/ada/engine)\n'
    ]
  ])('%s', (_, source) => {
    expect(counts(read(source)).papers).toBe(2)
  })

  test('stay two when a row of references cites both', () => {
    const other = 'https://doi.org/10.1145/3474085.3475587'
    const cites = `- Street View Images [[1](${doi})][[2](${other})]\n`
    expect(lines(read(cites + entry(title, doi) + entry('Masked Image Captioning', other)))).toEqual([])
    const row = entry('Images', doi, other)
    expect(lines(read(row + entry(title, doi) + entry('Masked Image Captioning', other)))).toEqual([[1, 2]])
  })

  test('stay two when a short name has the link of both', () => {
    const source = entry('ProDA', arxiv) + entry(title, arxiv) + entry('Masked Image Captioning', arxiv)
    expect(lines(read(source))).toEqual([[1, 2]])
  })

  test('stay two when their files in the proceedings have two names', () => {
    const cvf = (name: string) =>
      `https://openaccess.thecvf.com/content/CVPR2021/papers/${name}_CVPR_2021_paper.pdf`
    const wu = cvf('Wu_Progressive_Unsupervised_Learning')
    expect(lines(read(entry(title, cvf('Lu_Prompt_Distribution')) + entry(title, wu)))).toEqual([])
    expect(lines(read(entry(title, wu) + entry(title, wu)))).toEqual([[1, 2]])
  })

  test('stay two when an entry without identifier has the title of both', () => {
    const source =
      entry(title, arxiv) +
      entry(title, 'https://ada.example.edu/a') +
      entry(title, 'https://arxiv.org/abs/2105.03340')
    expect(counts(read(source)).papers).toBe(2)
  })
})

test('a thousand entries with one link take no longer than their number allows', () => {
  const source = Array.from({length: 1000}, (_, index) =>
    entry(`Chapter ${index} of a Very Long ${'x'.repeat(index % 40)} Book`, arxiv)
  ).join('')
  expect(counts(read(source)).entries).toBe(1000)
})
