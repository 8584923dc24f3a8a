import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {exportBibtex} from '../../src/export/bibtex.ts'
import {exportCsl} from '../../src/export/csl.ts'
import {exportCsv} from '../../src/export/csv.ts'
import {authorsOf, recordsOf} from '../../src/export/record.ts'
import type {Record} from '../../src/export/record.ts'
import {listOf} from '../../src/model/list.ts'
import {parse} from '../../src/markdown/parse.ts'

const source = `# Reading list

## Vision

- [**CVPR 2016**] Deep Residual Learning for Image Recognition [[pdf]](https://arxiv.org/pdf/1512.03385v1) [[code]](https://github.com/KaimingHe/deep-residual-networks)
- [**TPAMI 2023**] A Survey on 100% of {Vision} & _Language_ Models [[pdf]](https://doi.org/10.1109/TPAMI.2022.3148210)
- [**arXiv 2022**] BERT-like \\$S^3\\$ "Quoted", Twice [[pdf]](https://arxiv.org/abs/2204.07756)
- [**arXiv 2022**] BERT-like \\$S^3\\$ "Quoted", Twice [[pdf]](https://arxiv.org/abs/2204.07756)
`

const records = recordsOf(listOf(parse(source), {value: source}))

test('records say what the list and its links say', () => {
  expect(records[0]).toEqual({
    key: '2016deep',
    kind: 'conference',
    title: 'Deep Residual Learning for Image Recognition',
    authors: [],
    others: false,
    venue: 'CVPR',
    year: 2016,
    arxiv: '1512.03385',
    doi: undefined,
    url: 'https://arxiv.org/abs/1512.03385',
    code: 'https://github.com/KaimingHe/deep-residual-networks',
    sections: ['Reading list', 'Vision']
  })
})

test('keys are unique', () => {
  expect(records.map(d => d.key)).toEqual(['2016deep', '2023survey', '2022bert', '2022bert-2'])
})

test('BibTeX reads as it looks', () => {
  expect(exportBibtex(records.slice(0, 2))).toBe(String.raw`@inproceedings{2016deep,
  title = {Deep Residual Learning for Image Recognition},
  booktitle = {CVPR},
  year = {2016},
  eprint = {1512.03385},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/1512.03385}
}

@article{2023survey,
  title = {A Survey on 100\% of \textbraceleft{}Vision\textbraceright{} \& Language Models},
  journal = {TPAMI},
  year = {2023},
  doi = {10.1109/tpami.2022.3148210},
  url = {https://doi.org/10.1109/tpami.2022.3148210}
}
`)
})

const reading = (forceType: string) => ({
  forceType,
  maxChainLength: 10,
  generateGraph: false,
  strict: true,
  target: '@csl/list+object'
})
const bibtex = (text: string) =>
  plugins.input.chain(text, reading('@bibtex/text')) as {
    id: string
    title: string
    author?: {family?: string; literal?: string}[]
  }[]

test('a BibTeX parser gives back keys and titles', () => {
  const parsed = bibtex(exportBibtex(records))
  expect(parsed.map(d => d.id)).toEqual(records.map(d => d.key))
  expect(parsed[0]!.title).toBe('Deep Residual Learning for Image Recognition')
  expect(parsed[1]!.title).toBe('A Survey on 100% of {Vision} & Language Models')
})

const bare: Record = {
  key: 'key',
  kind: 'unknown',
  title: '',
  authors: [],
  others: false,
  venue: undefined,
  year: undefined,
  arxiv: undefined,
  doi: undefined,
  url: undefined,
  code: undefined,
  sections: []
}

test.each(['$\\$ ', 'A $x^2$ Norm', 'From $5 to \\$', '$\\alpha$-Nets for $\\', '}$\\{$'])(
  'the title %s makes a BibTeX file of one record',
  title =>
    expect(
      bibtex(
        exportBibtex([
          {...bare, title},
          {...bare, key: 'next', title: 'Next'}
        ])
      ).map(d => d.id)
    ).toEqual(['key', 'next'])
)

test('any title makes a BibTeX file of one record', () => {
  fc.assert(
    fc.property(fc.string({minLength: 1, maxLength: 60}), title => {
      expect(
        bibtex(
          exportBibtex([
            {...bare, title},
            {...bare, key: 'next', title: 'Next'}
          ])
        ).map(d => d.id)
      ).toEqual(['key', 'next'])
    })
  )
})

test('CSL-JSON holds only fields of the schema', () => {
  const data = JSON.parse(exportCsl(records)) as object[]
  expect(data[0]).toEqual({
    id: '2016deep',
    type: 'paper-conference',
    title: 'Deep Residual Learning for Image Recognition',
    'container-title': 'CVPR',
    issued: {'date-parts': [[2016]]},
    number: 'arXiv:1512.03385',
    URL: 'https://arxiv.org/abs/1512.03385'
  })
  expect(plugins.input.chain(data, reading('@csl/list+object'))).toHaveLength(records.length)
})

test('CSV quotes what would break a row', () => {
  const rows = exportCsv(records).split('\r\n')
  expect(rows[0]).toBe('key,title,authors,venue,year,arxiv,doi,paper,code,section')
  expect(rows[3]).toBe(
    '2022bert,"BERT-like $S^3$ ""Quoted"", Twice",,arXiv,2022,2204.07756,,https://arxiv.org/abs/2204.07756,,Reading list / Vision'
  )
  expect(rows.at(-1)).toBe('')
})

describe('authors', () => {
  test.each<[string, ReturnType<typeof authorsOf>]>([
    ['', {authors: [], others: false}],
    ['Kaiming He et al.', {authors: [{family: 'He', given: 'Kaiming'}], others: true}],
    [
      'Ashish Vaswani, Noam Shazeer, and Laurens van der Maaten',
      {
        authors: [
          {family: 'Vaswani', given: 'Ashish'},
          {family: 'Shazeer', given: 'Noam'},
          {family: 'van der Maaten', given: 'Laurens'}
        ],
        others: false
      }
    ],
    [
      'Hinton, G. E., & Le, Q.',
      {
        authors: [
          {family: 'Hinton', given: 'G. E.'},
          {family: 'Le', given: 'Q.'}
        ],
        others: false
      }
    ],
    ['Plato & OpenAI', {authors: [{literal: 'Plato'}, {literal: 'OpenAI'}], others: false}],
    ['张三, 李四', {authors: [{literal: '张三'}, {literal: '李四'}], others: false}]
  ])('%s', (text, expected) => expect(authorsOf(text)).toEqual(expected))
})
