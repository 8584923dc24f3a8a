import {testRule} from './test-rule.ts'

const url = 'https://arxiv.org/abs/2112.02244'
const title = 'LAVT: Language-Aware Vision Transformer'
const by = (authors: string) => `- **${title}**, *${authors}*, CVPR 2022. [[pdf]](${url})\n`
const known = (authors: readonly string[], rest: object = {}) => ({
  links: [{url, records: [{source: 'arXiv', date: '2026-11-24', title, authors, ...rest}]}]
})
const authors = ['Zhao Yang', 'Jiaqi Wang', 'Yansong Tang']
const withCode = (code: string) => `- [**CVPR 2022**] ${title} [[pdf]](${url}) [[code]](${code})\n`

testRule('record-matches-entry', [
  ...[
    'Zhao Yang et al.',
    'Yang, Z. and Wang, J.',
    'Z. Yang',
    'Jiaqi Wang, Zhao Yang',
    'Zháo Yáng',
    '杨昭'
  ].map(name => ({name: `is silent about ${name}`, text: by(name), options: known(authors)})),
  {
    name: 'says who the authors are',
    text: by('Ada Lovelace, Jiaqi Wang'),
    options: known(authors),
    findings: [
      '1:49-1:73: First author is `Ada Lovelace`, but arXiv lists `Zhao Yang, Jiaqi Wang` and others'
    ]
  },
  ...['https://github.com/yz93/LAVT-RIS', 'https://github.com/YZ93/lavt-ris/', 'https://gitlab.com/a/b'].map(
    code => ({
      name: `is silent about ${code}`,
      text: withCode(code),
      options: known(authors, {code: 'https://github.com/yz93/LAVT-RIS'})
    })
  ),
  {
    name: 'says which repository the authors name',
    text: withCode('https://github.com/ada/lavt'),
    options: known(authors, {source: 'Hugging Face', code: 'https://github.com/yz93/LAVT-RIS'}),
    findings: ['1:110-1:137: Code is `ada/lavt`, but Hugging Face names `yz93/LAVT-RIS`']
  },
  {
    name: 'is silent about a repository that was renamed',
    text: withCode('https://github.com/ada/lavt'),
    options: {
      links: [
        ...known(authors, {code: 'https://github.com/yz93/LAVT-RIS'}).links,
        {url: 'https://github.com/ada/lavt', repository: {nameWithOwner: 'yz93/LAVT-RIS'}}
      ]
    }
  }
])
