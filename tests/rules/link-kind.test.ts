import {expect, test} from 'vitest'
import {lintWith, testRule} from './test-rule.ts'

const one = (label: string, url: string) =>
  `- [**CVPR 2022**] Prompt Distribution Learning [[${label}]](${url}) [[arXiv]](https://arxiv.org/abs/2205.03340)\n`
const silent: readonly [label: string, url: string][] = [
  ['pdf', 'https://arxiv.org/pdf/2205.03340v2'],
  ['pdf', 'https://ojs.aaai.org/index.php/AAAI/article/download/20204/19963'],
  ['pdf', 'https://www.cs.example.edu/~ann/lu22'],
  ['pdf', 'https://ieeexplore.ieee.org/document/9745795'],
  ['paper', 'https://arxiv.org/abs/2205.03340'],
  ['paper', 'https://github.com/ann/prompts/blob/main/report.md'],
  ['code', 'https://github.com/ann/prompts'],
  ['code', 'https://gitlab.example.edu/ann/prompts'],
  ['code', 'https://www.cs.example.edu/~ann/prompts.zip'],
  ['code', 'https://ann.github.io/code/prompts.zip'],
  ['code', 'https://mega.nz/file/pDMAAajR'],
  ['code', 'https://huggingface.co/ann/prompts'],
  ['code', 'https://openreview.net/attachment?id=mmTy1iyU5G&name=supplementary_material'],
  ['website', 'https://arxiv.org/abs/2205.03340']
]

const links = (count: number, form: 'abs' | 'pdf') =>
  Array.from(
    {length: count},
    (_, n) => `- Prompt Distribution Learning [[pdf]](https://arxiv.org/${form}/2205.0334${n})\n`
  ).join('')

/** Eight entries whose titles link papers. */
const titled = () =>
  [0, 1, 2, 3, 4, 5, 6, 7]
    .map(
      n =>
        `- [Prompt Tuning, Part ${n}](https://arxiv.org/abs/2205.0334${n}), ICML 2022. [[code]](https://github.com/ann/p${n})\n`
    )
    .join('')

testRule('link-kind', [
  {
    name: 'offers no PDF of a chapter that needs a subscription',
    text: one('pdf', 'https://link.springer.com/chapter/10.1007/978-3-642-40994-3_11'),
    findings: [
      '1:56-1:118: Label `pdf` leads to a landing page: the PDF is `https://link.springer.com/content/pdf/10.1007/978-3-642-40994-3_11.pdf`'
    ]
  },
  {
    name: 'finds a title that links the code in a list whose titles link papers',
    text: `${titled()}- [Prompting with Code Alone](https://github.com/ann/alone), ICML 2021. [[code]](https://github.com/ann/alone)\n`,
    findings: ['9:31-9:59: Title links the code, not the paper']
  },
  {
    name: 'accepts tools without a paper, and lists of code',
    text: `${titled()}- [Tool](https://github.com/ann/tool). [[code]](https://github.com/ann/tool)\n\n${'- [Prompting with Code Alone](https://github.com/ann/alone) [[code]](https://github.com/ann/alone)\n'.repeat(3)}`
  },
  ...silent.map(([label, url]) => ({name: `accepts ${label} at ${url}`, text: one(label, url)})),
  {
    name: 'finds landing pages behind pdf, and knows their PDFs',
    text:
      one('pdf', 'https://www.nature.com/articles/s41598-021-98390-1') +
      one('PDF', 'https://aclanthology.org/2021.emnlp-main.288/'),
    findings: [
      '1:56-1:106: Label `pdf` leads to a landing page: the PDF is `https://www.nature.com/articles/s41598-021-98390-1.pdf`',
      '2:56-2:101: Label `PDF` leads to a landing page: the PDF is `https://aclanthology.org/2021.emnlp-main.288.pdf`'
    ],
    fixed:
      one('pdf', 'https://www.nature.com/articles/s41598-021-98390-1.pdf') +
      one('PDF', 'https://aclanthology.org/2021.emnlp-main.288.pdf')
  },
  {
    name: 'keeps the version of a preprint',
    text: one('pdf', 'https://arxiv.org/abs/2205.03340v2'),
    findings: [
      '1:56-1:90: Label `pdf` leads to a landing page: the PDF is `https://arxiv.org/pdf/2205.03340v2`'
    ],
    fixed: one('pdf', 'https://arxiv.org/pdf/2205.03340v2')
  },
  {
    name: 'accepts landing pages where a list has hardly anything else behind pdf',
    text: links(8, 'abs') + links(2, 'pdf')
  },
  {
    name: 'asks each host for the habit, as some have no landing pages to link',
    text:
      links(8, 'abs') +
      '- Learning to Prompt [[pdf]](https://www.cs.example.edu/~ann/learning.pdf)\n'.repeat(6)
  },
  {
    name: 'finds them where a list has both',
    text: links(8, 'pdf') + links(1, 'abs'),
    findings: [
      '9:40-9:72: Label `pdf` leads to a landing page: the PDF is `https://arxiv.org/pdf/2205.03340`'
    ],
    fixed: links(8, 'pdf') + links(1, 'pdf')
  },
  {
    name: 'finds code behind paper, and video behind pdf',
    text:
      one('paper', 'https://github.com/ann/prompts') +
      one('pdf', 'https://www.youtube.com/watch?v=uxVl9hGti14'),
    findings: [
      '1:58-1:88: Label `paper` leads to code, not to a paper',
      '2:56-2:99: Label `pdf` leads to a video, not to a PDF'
    ]
  },
  {
    name: 'finds pages behind code that are no repositories',
    text:
      one('code', 'https://medicalcaption.github.io/') +
      one('Code', 'https://aka.ms/biomedclip') +
      one('code', 'https://sites.google.com/view/repsnet'),
    findings: [
      '1:57-1:90: Label `code` leads to a page that is not a repository',
      '2:57-2:82: Label `Code` leads to a page that is not a repository',
      '3:57-3:94: Label `code` leads to a page that is not a repository'
    ]
  },
  {
    name: 'accepts a page that lists implementations for code',
    text: one('code', 'https://paperswithcode.com/paper/prompt-distribution-learning')
  },
  {
    name: 'finds a paper behind code',
    text: one('code', 'https://arxiv.org/abs/2205.03340'),
    findings: ['1:57-1:89: Label `code` leads to a paper, not to a repository']
  }
])

test.each([
  ['https://doi.org/10.25909/32061111', 0],
  ['https://doi.org/10.12463/AI4EC/QZCYP1', 0],
  ['https://doi.org/10.18653/v1/2020.acl-main.1', 1],
  ['https://doi.org/10.1109/TPAMI.2020.3000001', 1]
])('code at %s: %i findings', async (url, count) => {
  expect(await lintWith('link-kind', one('code', url))).toHaveLength(count)
})
