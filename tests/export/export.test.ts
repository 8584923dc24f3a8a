import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {exportBibtex} from '../../src/export/bibtex.ts'
import {exportCsl} from '../../src/export/csl.ts'
import {exportCsv} from '../../src/export/csv.ts'
import {exportRis} from '../../src/export/ris.ts'
import {authorsOf} from '../../src/export/authors.ts'
import {recordsOf} from '../../src/export/record.ts'
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

const recordsIn = (text: string) => recordsOf([listOf(parse(text), {value: text})])
const records = recordsIn(source)

test('records say what the list and its links say', () => {
  expect(records[0]).toEqual({
    key: 'deep2016',
    kind: 'conference',
    title: 'Deep Residual Learning for Image Recognition',
    authors: [],
    others: false,
    venue: 'CVPR',
    year: 2016,
    yearShown: true,
    arxiv: '1512.03385',
    doi: undefined,
    url: 'https://arxiv.org/abs/1512.03385',
    code: 'https://github.com/KaimingHe/deep-residual-networks',
    sections: ['Reading list', 'Vision']
  })
})

test('a work that is listed twice is one record', () => {
  expect(records.map(d => d.key)).toEqual(['deep2016', 'survey2023', 'bert2022'])
})

describe('works', () => {
  const titles = (...entries: string[]) =>
    recordsIn(`# List\n\n${entries.map(d => `- ${d}\n`).join('')}`).map(d => d.title)

  test('different titles with one copied link are two records', () => {
    const link = '[[pdf]](https://doi.org/10.1145/3292500.3330701)'
    expect(titles(`Kilns that Cool Slowly ${link}`, `A Census of River Ferries ${link}`)).toEqual([
      'Kilns that Cool Slowly',
      'A Census of River Ferries'
    ])
  })

  test('two pages of one paper are one record, with what both entries say', () => {
    const all = recordsIn(`# List

- [**ICLR 2018**] Kilns that Cool Slowly at Night [[pdf]](https://openreview.net/forum?id=rJXMpikCZ)
- [**ICLR 2018**] Kilns that Cool Slowly at Night [[pdf]](https://arxiv.org/abs/1710.10903) [[code]](https://github.com/orr/kilns)
- [**ICLR 2018**] A Census of River Ferries [[pdf]](https://openreview.net/forum?id=rJXMpikCY)
`)
    expect(all).toMatchObject([
      {key: 'kilns2018', arxiv: '1710.10903', code: 'https://github.com/orr/kilns'},
      {key: 'census2018'}
    ])
  })

  test('a paper of two lists is one record', () => {
    const lists = ['1', '2'].map(d => `# List ${d}\n\n- Kilns that Cool Slowly at Night. Orr, M. 2018.\n`)
    expect(recordsOf(lists.map(value => listOf(parse(value), {value})))).toHaveLength(1)
  })

  test('say what only the poorer entry shows', () => {
    const all = recordsIn(`# List

- Kilns that Cool Slowly at Night. Max Orr, Hana Lane, Kim Roe. [[pdf]](https://arxiv.org/abs/1710.10903)
- A Census of River Ferries. Hana Lane, Kim Roe. [[pdf]](https://arxiv.org/abs/1710.10904)

## Published

- [**KDD 2019**] Kilns that Cool Slowly at Night [[pdf]](https://doi.org/10.1145/3292500.3330701)
`)
    expect(all).toMatchObject([
      {
        kind: 'conference',
        venue: 'KDD',
        year: 2019,
        authors: [{family: 'Orr'}, {family: 'Lane'}, {family: 'Roe'}],
        arxiv: '1710.10903',
        doi: '10.1145/3292500.3330701'
      },
      {key: 'lane2017census'}
    ])
  })
})

describe('identifiers that are only text', () => {
  const entry = (end: string) =>
    recordsIn(`# List\n\n- Orr M, Lane H. (2019). Kilns that cool slowly. *Nature* 543, 373-377. ${end}\n`)[0]

  test.each(['doi:10.1038/nature21707', 'DOI: 10.1038/nature21707.', '`10.1038/nature21707`'])('%s', text => {
    expect(entry(text)).toMatchObject({
      doi: '10.1038/nature21707',
      url: 'https://doi.org/10.1038/nature21707'
    })
  })

  test('arXiv:2101.12345', () => {
    expect(entry('arXiv:2101.12345')).toMatchObject({
      arxiv: '2101.12345',
      url: 'https://arxiv.org/abs/2101.12345'
    })
  })

  test('two DOIs are of two works', () => {
    expect(entry('10.1038/nature21707, 10.1038/nature21708')).toMatchObject({doi: undefined})
  })

  test('the DOI of the code is not that of the paper', () => {
    expect(
      entry('[[code]](https://doi.org/10.5281/zenodo.11) [[pdf]](https://doi.org/10.1038/nature21707)')
    ).toMatchObject({doi: '10.1038/nature21707'})
  })
})

describe('keys', () => {
  const entry = (title: string, id: string) => `- ${title} [[pdf]](https://arxiv.org/abs/${id})\n`
  const keys = (...entries: string[]) => recordsIn(`# List\n\n${entries.join('')}`).map(d => d.key)
  const swin = entry('Swin3D: A Pretrained Backbone', '2304.06906')
  const later = entry('Swin3D: Another Title', '2305.00001')

  test('are of the title and the year of the identifier', () => {
    expect(keys(swin, entry('EFEM: Equivariant Fields', '2303.15440'))).toEqual(['swin3d2023', 'efem2023'])
  })

  test('do not change if a paper is added above', () => {
    expect(keys(swin, later)).toEqual(['swin3d2023', 'swin3d2023another'])
    expect(keys(later, swin)).toEqual(['swin3d2023another', 'swin3d2023'])
  })

  test('name the first author', () => {
    const text =
      '# List\n\n- **Nerfies: Deformable Fields**. Ann van den Berg, Bob Bauer. ICCV 2021. [[pdf]](https://arxiv.org/abs/2011.12948)\n'
    expect(recordsIn(text).map(d => d.key)).toEqual(['vandenberg2021nerfies'])
  })

  test('are unique, whatever the titles', () => {
    const all = keys(...Array.from({length: 6}, (_, n) => entry('Same Title', `2304.0000${n}`)))
    expect(new Set(all).size).toBe(6)
  })
})

test('the year of an identifier is marked', () => {
  const all = recordsIn('# List\n\n- EFEM: Equivariant Fields [[pdf]](https://arxiv.org/abs/2303.15440)\n')
  expect(exportBibtex(all)).toContain('note = {Year of the identifier}')
  expect(exportCsv(all)).toContain(',2023,identifier,')
  expect(exportRis(all)).toContain('PY  - 2023\r\n')
  expect(exportCsl(all)).toContain('Year of the identifier')
  expect(exportBibtex(records)).not.toContain('note')
})

test('authors of registries fill in for those that the list does not show', () => {
  const list = listOf(parse(source), {value: source})
  const known = new Map([['https://arxiv.org/pdf/1512.03385v1', ['Kaiming He', 'Xiangyu Zhang']]])
  expect(recordsOf([list], known)[0]).toMatchObject({
    key: 'he2016deep',
    authors: [{family: 'He'}, {family: 'Zhang'}]
  })
  expect(
    recordsOf([list], new Map([['https://arxiv.org/pdf/1512.03385v1', ['Wei LI', 'Kim Roe, Jr.']]]))[0]
  ).toMatchObject({authors: [{family: 'LI', given: 'Wei'}, {literal: 'Kim Roe, Jr.'}]})
})

test('RIS reads as it looks', () => {
  expect(exportRis(records.slice(0, 1)).split('\r\n')).toEqual([
    'TY  - CONF',
    'ID  - deep2016',
    'TI  - Deep Residual Learning for Image Recognition',
    'T2  - CVPR',
    'PY  - 2016',
    'AN  - arXiv:1512.03385',
    'UR  - https://arxiv.org/abs/1512.03385',
    'KW  - Vision',
    'N1  - Code: https://github.com/KaimingHe/deep-residual-networks',
    'ER  - ',
    ''
  ])
})

test('BibTeX reads as it looks', () => {
  expect(exportBibtex(records.slice(0, 2))).toBe(String.raw`@inproceedings{deep2016,
  title = {Deep Residual Learning for Image Recognition},
  booktitle = {CVPR},
  year = {2016},
  eprint = {1512.03385},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/1512.03385}
}

@article{survey2023,
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
  yearShown: false,
  arxiv: undefined,
  doi: undefined,
  url: undefined,
  code: undefined,
  sections: []
}

/** Keys that a BibTeX parser finds in a record with a title and the record after it. */
const keysWith = (title: string) =>
  bibtex(
    exportBibtex([
      {...bare, title},
      {...bare, key: 'next', title: 'Next'}
    ])
  ).map(d => d.id)

test.each(['$\\$ ', 'A $x^2$ Norm', 'From $5 to \\$', '$\\alpha$-Nets for $\\', '}$\\{$'])(
  'the title %s makes a BibTeX file of one record',
  title => expect(keysWith(title)).toEqual(['key', 'next'])
)

test('any title makes a BibTeX file of one record', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({minLength: 1, maxLength: 60}),
        fc.string({unit: fc.constantFrom(...'$^_{}\\a 1&%~#'), minLength: 1, maxLength: 12})
      ),
      title => {
        expect(keysWith(title)).toEqual(['key', 'next'])
      }
    ),
    {numRuns: 300}
  )
})

test('CSL-JSON holds only fields of the schema', () => {
  const data = JSON.parse(exportCsl(records)) as object[]
  expect(data[0]).toEqual({
    id: 'deep2016',
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
  expect(rows[0]).toBe('key,title,authors,venue,year,year from,arxiv,doi,paper,code,section')
  expect(rows[3]).toBe(
    'bert2022,"BERT-like $S^3$ ""Quoted"", Twice",,arXiv,2022,list,2204.07756,,https://arxiv.org/abs/2204.07756,,Reading list / Vision'
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

  /** `Family|Given` or the whole name. */
  const told = (text: string) =>
    authorsOf(text).authors.map(d => ('family' in d ? `${d.family}|${d.given}` : d.literal))

  test.each<[string, string, ...string[]]>([
    ['initials last', 'Smith J, Doe A.', 'Smith|J.', 'Doe|A.'],
    ['three of them', 'Jackson JBC', 'Jackson|J. B. C.'],
    ['with an end', 'Hughes TP et al.', 'Hughes|T. P.'],
    ['with spaces', 'Reid I D, Molton N D, et al.', 'Reid|I. D.', 'Molton|N. D.'],
    ['with full stops', 'Reimer P.J., Austin W.-E. N.', 'Reimer|P. J.', 'Austin|W.-E. N.'],
    [
      'long family names',
      'van den Berg HJ, García Márquez G, De La Cruz M',
      'van den Berg|H. J.',
      'García Márquez|G.',
      'De La Cruz|M.'
    ],
    ['initials after a comma', 'van den Berg, H., Smith, J.', 'van den Berg|H.', 'Smith|J.'],
    ['without full stops', 'Reimer, PJ, Austin, WEN', 'Reimer|P. J.', 'Austin|W. E. N.'],
    [
      'the first name turned',
      'Reimer, Paula J, William E N Austin, Edouard Bard',
      'Reimer|Paula J',
      'Austin|William E N',
      'Bard|Edouard'
    ],
    ['one turned name', 'Doe, Jane', 'Doe|Jane'],
    ['one turned name, and others', 'Rao, Xiaojia, et al.', 'Rao|Xiaojia'],
    ['two turned names', 'He, Kaiming and Zhang, Xiangyu', 'He|Kaiming', 'Zhang|Xiangyu'],
    ['semicolons', 'Smith, John; van den Berg, Hans', 'Smith|John', 'van den Berg|Hans'],
    ['capitals last', 'Yann LECUN, Wei LI', 'LECUN|Yann', 'LI|Wei'],
    ['capitals first', 'LECUN Yann, LI Wei', 'LECUN|Yann', 'LI|Wei'],
    ['two people', 'Plato, Kant', 'Plato', 'Kant'],
    ['two people with given names', 'Kaiming He, Jane Doe', 'He|Kaiming', 'Doe|Jane'],
    [
      'four people',
      'Max Orr, Jane Doe and Kim Roe, Hana Lane',
      'Orr|Max',
      'Doe|Jane',
      'Roe|Kim',
      'Lane|Hana'
    ],
    ['a company', 'Quintic AI', 'Quintic AI'],
    ['a number', 'David H. Smith IV', 'David H. Smith IV'],
    ['an accent as a character of its own', 'Ju\u0308rgen Orr', 'Orr|J\u00fcrgen']
  ])('%s: %s', (_, text, ...expected) => expect(told(text)).toEqual(expected))
})
