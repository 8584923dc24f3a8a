import {expect, test} from 'vitest'
import {read} from '../model/read.ts'

const titlesOf = (source: string) => read(source).entries.map(d => d.title?.text)

const names = [
  'Clay Remembers Water',
  'Nets of Sand and Salt',
  'Orbits of Small Kilns',
  'Fire Beside the River'
]
const rows = names.map((name, n) => `| [${name}](https://arxiv.org/abs/2001.0000${n}) | ICML | 2020 |`)
const table = `## Papers\n\n| Title | Venue | Year |\n|---|---|---|\n${rows.join('\n')}\n`
const terms = [
  '- 🤖 **Agentic Systems**: Frameworks of many agents that iteratively design, optimize, and verify kernels',
  '- 🎓 **Reinforcement Learning:** Training models to discover optimal implementations of kernels',
  '- 🔧 **Fine-tuning**: Specialized models trained on sets of kernels',
  '- 🔄 **Iterative Optimization**: Refinement by profiles of earlier runs'
].join('\n')

test('terms that bullets explain are no works beside a table whose rows have links', () => {
  expect(titlesOf(`# Awesome Kilns\n\n## What Kilns Are\n\n${terms}\n\n${table}`)).toEqual(names)
})

test('bullets with a venue and a year are works, and so are all bullets if other works are bullets', () => {
  const works =
    '- **Agentic Kilns**: Many Agents that Fire Clay, ICML 2021\n- **Kiln Learning**: Training Models to Find Clay, ICLR 2022\n'
  expect(titlesOf(`# Awesome Kilns\n\n## Papers\n\n${works}\n${table}`)).toHaveLength(6)
  const bullets = names.map(
    (name, n) => `- **${name}**: A Study of All Kinds [[pdf]](https://arxiv.org/abs/2001.0000${n})\n`
  )
  const unlinked = '- **Agentic Kilns**: Many Agents that Fire Clay\n'
  expect(titlesOf(`# Awesome Kilns\n\n## Papers\n\n${bullets.join('')}${unlinked}`)).toHaveLength(5)
})

const works =
  '- **Clay Remembers Water**, ICML, 2020\n  - Ann Moss, Bo Lund\n  - [[Paper]](https://arxiv.org/abs/2001.00001)\n- **Nets of Sand and Salt**, ICLR, 2021\n  - Cy Berg, Di Holt\n  - [[Paper]](https://arxiv.org/abs/2001.00002)\n'
const figure = "<p align='center'>\n  <img src='kiln.png' width='1000'>\n</p>\n"

test.each([
  [
    'a sentence before a figure',
    `An example of the original [clay net](https://arxiv.org/abs/2001.00001):\n\n${figure}`
  ],
  [
    'a paragraph that links several works',
    'Kilns are surveyed by [Moss et al.](https://arxiv.org/abs/2001.00001) and heated in [Deep Fire](https://arxiv.org/abs/2001.00004), while [Clay and the Moon](https://openreview.net/forum?id=abcdefghij) studies clay.\n'
  ],
  [
    'a paragraph that links several venues',
    'Nets accepted by leading venues, including [ACL](https://dblp.org/db/conf/acl/index.html)(Annual Meeting of the Association for Computational Linguistics), and [ICML](https://dblp.org/db/conf/icml/index.html)(International Conference on Machine Learning)\n'
  ],
  [
    'prose below a heading, and the source of a figure',
    `### 2. Half-Fired: Nets That Know Classes.\n\nKilns have two key ideas, "clay" and "fire". We see that fire is made by routing functions, and clay is the model.\n\nOverview of such nets:\n\n${figure}\nNotations in the figure are adopted from [Moss *et al.*](https://arxiv.org/abs/2001.00001):\n`
  ],
  [
    'a sentence below a picture',
    `<div align="center">\n  <img src="kiln.png" width="800">\n  <p>Overview of the three major families of nets that remember clay. <a href="https://arxiv.org/abs/2001.00003">Moss and Lund et al. (2024)</a></p>\n</div>\n`
  ]
])('%s is no work', (_, prose) => {
  expect(titlesOf(`# Kilns\n\n${prose}\n## Nets\n\n${works}\n${prose}`)).toEqual(names.slice(0, 2))
})

test('works that sentences link are works among others', () => {
  const works = names.map((name, n) => `- ${name}, 2020 [[pdf]](https://arxiv.org/abs/2001.0000${n})\n`)
  const more =
    '- Clay Holds Heat, 2022, after [Fire](https://arxiv.org/abs/2001.00004) and [Heat](https://arxiv.org/abs/2001.00005)\n'
  expect(titlesOf(`# Kilns\n\n## Nets\n\n${works.join('')}${more}`)).toHaveLength(5)
})

test('a title with its link and a colon, or below a picture, is a work', () => {
  const before = `### Clay Remembers All the Water\n\nAnn Moss. Read the [paper](https://arxiv.org/abs/2001.00001):\n`
  expect(titlesOf(`# Kilns\n\n${before}`)).toEqual(['Clay Remembers All the Water'])
  const card = `<div align="center">\n  <img src="kiln.png" width="800">\n  <p>Clay Remembers All the Water. <a href="https://arxiv.org/abs/2001.00003">[Paper]</a></p>\n</div>\n`
  expect(titlesOf(`# Kilns\n\n## Papers\n\n${card}`)).toEqual(['Clay Remembers All the Water'])
})
