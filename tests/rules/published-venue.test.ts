import {testRule} from './test-rule.ts'

const url = 'https://arxiv.org/abs/2112.02244'
const title = 'LAVT: Language-Aware Vision Transformer'
const entry = (tag: string) => `- [**${tag}**] ${title} [[pdf]](${url})\n`
const arxiv = (rest: object, ...others: object[]) => ({
  links: [
    {
      url,
      verdict: 'ok',
      reason: 'registered',
      records: [
        {source: 'arXiv', date: '2026-11-24', title, authors: ['Zhao Yang', 'Jiaqi Wang'], ...rest},
        ...others
      ]
    }
  ]
})
const other = (rest: object) => ({
  source: 'Semantic Scholar',
  date: '2026-11-24',
  title,
  authors: ['Zhao Yang'],
  ...rest
})

const suggests = (options: object, expected: string, fixedUnsafe: string = expected) => ({
  text: entry('arXiv 2021'),
  options,
  findings: [`1:6-1:16: Tag says \`arXiv 2021\`, but the paper was published at \`${expected}\``],
  fixedUnsafe: entry(fixedUnsafe)
})

const accepted = [
  'Accepted by CVPR 2022',
  'Accepted to CVPR 2022 (Oral)',
  '10 pages, 5 figures. To appear in CVPR 2022',
  'CVPR 2022. Code is at https://github.com/yz93/LAVT-RIS',
  "CVPR'22 camera-ready version",
  'Published at the CVPR 2022'
]
const pending = [
  'Submitted to CVPR 2022',
  'Under review at CVPR 2022',
  'Extended version of CVPR 2022',
  'CVPR 2022 Workshop on Multimodal Learning',
  'Winner of the CVPR 2022 challenge',
  '12 pages, 4 figures',
  'Work in progress'
]

testRule('published-venue', [
  ...accepted.map(comment => ({name: `comment: ${comment}`, ...suggests(arxiv({comment}), 'CVPR 2022')})),
  ...pending.map(comment => ({
    name: `no acceptance: ${comment}`,
    text: entry('arXiv 2021'),
    options: arxiv({comment})
  })),
  {name: 'a journal reference', ...suggests(arxiv({journalRef: 'CVPR 2022, pp. 18155-18165'}), 'CVPR 2022')},
  {
    name: 'a DOI that proves its venue',
    ...suggests(arxiv({doi: '10.1109/cvpr52688.2022.01762'}), 'CVPR 2022')
  },
  {
    name: 'another registry, by the same author',
    ...suggests(
      arxiv(
        {},
        other({venue: 'Computer Vision and Pattern Recognition', year: 2021, dblp: 'conf/cvpr/YangWTCZT22'})
      ),
      'CVPR 2022'
    )
  },
  {
    name: 'another registry, by another author',
    text: entry('arXiv 2021'),
    options: arxiv({}, other({authors: ['Ada Author'], venue: 'CVPR', year: 2022}))
  },
  {
    name: 'a record of another title',
    text: entry('arXiv 2021'),
    options: arxiv({title: 'Dynamic Pricing of 5G Charging Stations', comment: 'CVPR 2022'})
  },
  {
    name: 'an entry that has a venue already',
    text: entry('ECCV 2022'),
    options: arxiv({comment: 'CVPR 2022'})
  }
])
