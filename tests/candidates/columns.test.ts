import {expect, test} from 'vitest'
import {cell as border, flowOf} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {columnsOf} from '../../src/candidates/columns.ts'

test.each([
  ['Venue', 'venue'],
  ['Links', 'links'],
  ['Authors', 'authors'],
  ['Kettle', 'other']
])('an empty column called %s is a column of: %s', (name, kind) => {
  const [column] = columnsOf(flowOf(parse(''), ''), [name], [])
  expect(column?.kind).toBe(kind)
})

/** The kinds of the columns of a table, with the roles of their links. */
function kindsIn(rows: readonly string[]): string {
  const [head = '', ...body] = rows
  const text = [head, head.replaceAll(/[^|]+/g, '---'), ...body].map(d => `| ${d} |`).join('\n')
  const tree = parse(text)
  const flow = flowOf(tree, text)
  const [table] = tree.children
  if (table?.type !== 'table') throw new Error('no table')
  const cells = table.children.slice(1).map(row =>
    row.children.map(d => {
      const {start, end} = flow.ranges.get(d)!
      return {start, end: flow.text[end - 1] === border ? end - 1 : end}
    })
  )
  const columns = columnsOf(
    flow,
    head.split('|').map(d => d.trim()),
    cells
  )
  return columns.map(({kind, role}) => (role ? `${kind} (${role})` : kind)).join(' | ')
}

test.each([
  [
    'titles, venues and years by their names',
    [
      'Title | Venue | Year',
      'Kettles that sing at noon | CVPR | 2019',
      'Pots of clay and fire | ICML | 2020',
      'Bogs in the long night | Nature | 2021',
      'Fens from the air | PODS | 2022'
    ],
    'title (paper) | venue | year'
  ],
  [
    'the same without names',
    [
      ' A | B | C ',
      'Kettles that sing at noon | CVPR | 2019',
      'Pots of clay and fire | ICML | 2020',
      'Bogs in the long night | Nature | 2021',
      'Fens from the air | PODS | 2022'
    ],
    'title | venue | year'
  ],
  [
    'years below Venue',
    [
      'Title | Venue',
      'Kettles that sing at noon | 2019',
      'Pots of clay and fire | 2020',
      'Bogs in the long night | 2021',
      'Fens from the air | 2022'
    ],
    'title (paper) | venue'
  ],
  [
    'titles below Venue',
    [
      'Work | Venue',
      'a | Kettles that sing at noon',
      'b | Pots of clay and fire',
      'a | Bogs in the long night',
      'a | Fens from the air'
    ],
    'other | title'
  ],
  [
    'papers that are links with labels',
    [
      'Paper | Name',
      '[pdf](https://arxiv.org/abs/1406.2661) | Kettles that sing at noon',
      '[pdf](https://arxiv.org/abs/1406.2661) | Pots of clay and fire',
      '[pdf](https://arxiv.org/abs/1406.2661) | Bogs in the long night',
      '[pdf](https://arxiv.org/abs/1406.2661) | Fens from the air'
    ],
    'links (paper) | title'
  ],
  [
    'papers that are titles',
    [
      'Paper | Name',
      'Kettles that sing at noon | KettleNet',
      'Pots of clay and fire | PotNet',
      'Bogs in the long night | KettleNet',
      'Fens from the air | KettleNet'
    ],
    'title (paper) | other'
  ],
  [
    'linked titles below Paper',
    [
      'Paper | Notes',
      '[Kettles that sing at noon](https://x.org/a) | Kettles that sing at noon',
      '[Pots of clay and fire](https://x.org/a) | Pots of clay and fire',
      '[Bogs in the long night](https://x.org/a) | Bogs in the long night',
      '[Fens from the air](https://x.org/a) | Fens from the air'
    ],
    'title (paper) | other'
  ],
  [
    'long notes beside short names',
    [
      'Method | Notes',
      '[KettleNet](https://x.org/a) | They sing for many hours and then they stop to sing again',
      '[PotNet](https://x.org/a) | They sing for many hours and then they stop to sing again',
      '[BogNet](https://x.org/a) | They sing for many hours and then they stop to sing again',
      '[FenNet](https://x.org/a) | They sing for many hours and then they stop to sing again'
    ],
    'title | other'
  ],
  [
    'links below Title',
    [
      'Title | Link',
      '[pdf](https://arxiv.org/abs/1406.2661) | [Kettles that sing at noon](https://x.org/a)',
      '[pdf](https://arxiv.org/abs/1406.2661) | [Pots of clay and fire](https://x.org/a)',
      '[pdf](https://arxiv.org/abs/1406.2661) | [Bogs in the long night](https://x.org/a)',
      '[pdf](https://arxiv.org/abs/1406.2661) | [Fens from the air](https://x.org/a)'
    ],
    'links (paper) | title'
  ],
  [
    'linked titles below Links',
    [
      'Links',
      '[Kettles that sing at noon](https://x.org/a)',
      '[Pots of clay and fire](https://x.org/a)',
      '[Bogs in the long night](https://x.org/a)',
      '[Fens from the air](https://x.org/a)'
    ],
    'title'
  ],
  [
    'linked titles below Links, beside titles',
    [
      'Links | Title',
      '[Kettles that sing at noon](https://x.org/a) | Kettles that sing at noon',
      '[Pots of clay and fire](https://x.org/a) | Pots of clay and fire',
      '[Bogs in the long night](https://x.org/a) | Bogs in the long night',
      '[Fens from the air](https://x.org/a) | Fens from the air'
    ],
    'other | title (paper)'
  ],
  [
    'linked venues',
    [
      'Title | A',
      'Kettles that sing at noon | [CVPR 2019](https://x.org/a)',
      'Pots of clay and fire | [ICML 2020](https://x.org/a)',
      'Bogs in the long night | [CVPR 2019](https://x.org/a)',
      'Fens from the air | [CVPR 2019](https://x.org/a)'
    ],
    'title (paper) | venue'
  ],
  [
    'linked years',
    [
      'Title | A',
      'Kettles that sing at noon | [2019](https://x.org/a)',
      'Pots of clay and fire | [2020](https://x.org/a)',
      'Bogs in the long night | [2019](https://x.org/a)',
      'Fens from the air | [2019](https://x.org/a)'
    ],
    'title (paper) | links'
  ],
  [
    'linked numbers',
    [
      'Title | A',
      'Kettles that sing at noon | [12](https://x.org/a)',
      'Pots of clay and fire | [13](https://x.org/a)',
      'Bogs in the long night | [12](https://x.org/a)',
      'Fens from the air | [12](https://x.org/a)'
    ],
    'title (paper) | links'
  ],
  [
    'labels and words',
    [
      'Title | A',
      'Kettles that sing at noon | [pdf](https://arxiv.org/abs/1406.2661) of the kettle house',
      'Pots of clay and fire | [pdf](https://arxiv.org/abs/1406.2661) of the kettle house',
      'Bogs in the long night | [pdf](https://arxiv.org/abs/1406.2661) of the kettle house',
      'Fens from the air | [pdf](https://arxiv.org/abs/1406.2661) of the kettle house'
    ],
    'title (paper) | other'
  ],
  [
    'labels and one word',
    [
      'Title | A',
      'Kettles that sing at noon | [pdf](https://arxiv.org/abs/1406.2661) here',
      'Pots of clay and fire | [pdf](https://arxiv.org/abs/1406.2661) here',
      'Bogs in the long night | [pdf](https://arxiv.org/abs/1406.2661) here',
      'Fens from the air | [pdf](https://arxiv.org/abs/1406.2661) here'
    ],
    'title (paper) | links'
  ],
  [
    'a column of types without venues',
    [
      'Title | Type',
      'Kettles that sing at noon | Ph.D. thesis',
      'Pots of clay and fire | Ph.D. thesis',
      'Bogs in the long night | Ph.D. thesis',
      'Fens from the air | Ph.D. thesis'
    ],
    'title (paper) | venue'
  ],
  [
    'descriptions of more than 240 characters',
    [
      'A | B',
      'They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing.  | x',
      'They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing.  | x',
      'They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing.  | x',
      'They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing. They sing.  | x'
    ],
    'title | other'
  ],
  [
    'half of the cells are empty',
    ['A | B', 'Kettles that sing at noon | x', ' | x', 'Fens from the air | x', ' | x'],
    'title | other'
  ],
  [
    'names and titles',
    [
      'Name | Title',
      '[KettleNet](https://x.org/a) | Kettles that sing at noon',
      '[PotNet](https://x.org/a) | Pots of clay and fire',
      '[KettleNet](https://x.org/a) | Bogs in the long night',
      '[KettleNet](https://x.org/a) | Fens from the air'
    ],
    'other | title (paper)'
  ],
  [
    'roles',
    [
      'Code | Project | Video | Slides | Demo | Weights | Dataset | Homework | arXiv',
      '[x](https://x.org/a)',
      '[x](https://x.org/a)',
      '[x](https://x.org/a)',
      '[x](https://x.org/a)'
    ],
    'links (code) | links (project) | links (video) | links (slides) | links (demo) | other (model) | links (data) | other (other) | other (paper)'
  ],
  [
    'affiliations and conferences',
    [
      'Title | Conf/Affiliation',
      'Kettles that sing at noon | CVPR',
      'Pots of clay and fire | MIT',
      'Bogs in the long night | ICML',
      'Fens from the air | Kettle Lab'
    ],
    'title (paper) | other'
  ],
  [
    'authors that are none',
    [
      'Title | Authors',
      'Kettles that sing at noon | Kettles that sing at noon',
      'Pots of clay and fire | Pots of clay and fire',
      'Bogs in the long night | Bogs in the long night',
      'Fens from the air | Fens from the air'
    ],
    'title (paper) | authors'
  ],
  [
    'titles twice',
    [
      'Paper | Title',
      '[Kettles that sing at noon](https://x.org/a) | Kettles that sing at noon',
      '[Pots of clay and fire](https://x.org/a) | Pots of clay and fire',
      '[Bogs in the long night](https://x.org/a) | Bogs in the long night',
      '[Fens from the air](https://x.org/a) | Fens from the air'
    ],
    'title (paper) | other (paper)'
  ],
  [
    'code with titles of others',
    [
      'Title | Code',
      'Kettles that sing at noon | [kettle/net](https://x.org/a)',
      'Pots of clay and fire | [pot/net](https://x.org/a)',
      'Bogs in the long night | [kettle/net](https://x.org/a)',
      'Fens from the air | [kettle/net](https://x.org/a)'
    ],
    'title (paper) | links (code)'
  ]
])('%s', (_, rows, kinds) => {
  expect(kindsIn(rows)).toBe(kinds)
})

const titles = [
  'Kettles that sing at noon',
  'Pots of clay and fire',
  'Bogs in the long night',
  'Fens from the air'
]
const cells: Readonly<Record<string, string>> = {
  year: '2019',
  score: '41.5',
  link: '[pdf](https://x.org/a)',
  venue: 'CVPR',
  authors: 'Ann Moss, Bo Lind',
  none: ' ',
  dash: '–',
  title: 'Kettles of the long night',
  topic: 'Clay',
  linked: '[Clay](https://x.org/a)',
  long: 'Kettles that keep '.repeat(16),
  number: '[3](https://x.org/a)',
  tagged: '[CVPR 2019](https://x.org/a)'
}

// A column holds what more than half of its cells hold
test.each([
  ['Kettle', 'year year topic topic', 'other'],
  ['Kettle', 'year year year topic', 'year'],
  ['Kettle', 'score score topic topic', 'other'],
  ['Kettle', 'score score score topic', 'score'],
  ['Kettle', 'authors authors topic topic', 'other'],
  ['Kettle', 'authors authors authors topic', 'authors'],
  ['Kettle', 'year none dash none', 'year'],
  ['Kettle', 'link link topic topic', 'other'],
  ['Kettle', 'link link link topic', 'links'],
  ['Kettle', 'venue venue topic topic', 'other'],
  ['Kettle', 'venue venue venue topic', 'venue'],
  ['Venue', 'title topic topic topic', 'venue'],
  ['Venue', 'title title topic topic', 'other'],
  ['Links', 'title topic topic topic', 'links'],
  ['Links', 'title title topic topic', 'other'],
  ['Authors', 'title title title topic', 'authors'],
  ['Kettle', 'number number number number', 'links'],
  ['Kettle', 'tagged tagged tagged tagged', 'venue'],
  ['Kettle', 'linked linked linked linked', 'other'],
  ['Kettle', 'long long long long', 'other']
])('a column %s of %s, beside titles, holds: %s', (name, kinds, expected) => {
  const own = kinds.split(' ').map(d => cells[d])
  const rows = titles.map((d, index) => `${d} | ${own[index]}`)
  expect(kindsIn([`Title | ${name}`, ...rows])).toBe(`title (paper) | ${expected}`)
})

// Of two columns the one with more and longer titles, and links on them; names of columns count, too
test.each([
  ['A', 'title title title title', 'B', 'linked linked linked linked', 'title | other'],
  ['A', 'linked linked topic topic', 'B', 'title title topic topic', 'title | other'],
  ['A', 'title topic topic topic', 'B', 'topic topic topic topic', 'other | other'],
  ['A', 'title title topic topic', 'B', 'topic topic topic topic', 'title | other'],
  ['Paper', 'topic topic topic title', 'Kettle', 'title title title title', 'other (paper) | title'],
  ['Paper', 'topic topic title title', 'Kettle', 'title title title title', 'title (paper) | other'],
  ['Paper', 'linked topic topic topic', 'Kettle', 'title title title title', 'other (paper) | title'],
  ['Paper', 'linked linked topic topic', 'Kettle', 'title title title title', 'title (paper) | other'],
  ['Title', 'topic topic topic topic', 'Kettle', 'title title title title', 'title (paper) | other'],
  ['Paper title', 'link link topic topic', 'Kettle', 'title title title title', 'other (paper) | title'],
  ['Description', 'title title title title', 'Kettle', 'title title topic topic', 'other | title'],
  ['Notes', 'title title title title', 'Kettle', 'title topic topic topic', 'other | other'],
  ['Authors', 'title title title topic', 'Kettle', 'title title topic topic', 'authors | title']
])('%s of %s and %s of %s are columns of: %s', (name, kinds, second, others, expected) => {
  const [own, more] = [kinds.split(' '), others.split(' ')]
  const rows = own.map((d, index) => `${cells[d]} | ${cells[more[index]!]}`)
  expect(kindsIn([`${name} | ${second}`, ...rows])).toBe(expected)
})
