import {expect, test} from 'vitest'
import {lintWith, testRule} from './test-rule.ts'

const one = (tag: string, url: string) => `- [**${tag}**] Prompt Distribution Learning [[pdf]](${url})\n`
const arxiv = (tag: string, id: string) => one(tag, `https://arxiv.org/abs/${id}`)

testRule('preprint-year', [
  ...[
    ['arXiv 2022', '2205.03340'],
    ['arXiv 2022', '2301.00123'],
    ['ACL 2021', '2206.14579'],
    ['CVPR 2022', '2112.02244'],
    ['ICML 2024', '2105.03340'],
    ['TMI 2025', '2105.03340'],
    ['UAI 2001', '1301.12345'],
    ['bioRxiv 2021', '2205.03340'],
    ['Our Meetup 2011', '2205.03340'],
    ['arXiv 1909', '1909.03340'],
    ['arXiv 1909', '1910.03340'],
    ['arXiv 2010', '2010.03340'],
    ['arXiv 2022', '2111.03340v3']
  ].map(([tag = '', id = '']) => ({name: `accepts ${tag} on ${id}`, text: arxiv(tag, id)})),
  {
    name: 'leaves what a link proves to venue-matches-link',
    text: '- [**EMNLP 2018**] Prompt Distribution Learning [[pdf]](https://arxiv.org/abs/2605.03340) [[pdf]](https://aclanthology.org/D18-1001)\n'
  },
  {
    name: 'keeps the digits as they were written',
    text: arxiv("arXiv'22", '2301.05226'),
    findings: ["1:6-1:14: Unexpected `arXiv'22`, expected `arXiv'23`"],
    fixed: arxiv("arXiv'23", '2301.05226')
  },
  {
    name: 'accepts the year of a later version',
    text: one('bioRxiv 2022', 'https://www.biorxiv.org/content/10.1101/2021.01.27.428400v2')
  },
  {
    name: 'knows the dates of other servers',
    text: one('bioRxiv 2022', 'https://www.biorxiv.org/content/10.1101/2021.01.27.428400v1'),
    findings: ['1:6-1:18: Unexpected `bioRxiv 2022`, expected `bioRxiv 2021`'],
    fixed: one('bioRxiv 2021', 'https://www.biorxiv.org/content/10.1101/2021.01.27.428400v1')
  },
  {
    name: 'hints at a preprint after the event, warns of one long after or long before',
    text:
      arxiv('MICCAI 2020', '2203.04958') + arxiv('WSDM 2021', '1505.05192') + arxiv('TIP 2013', '2304.08671'),
    findings: [
      '1:6-1:17: Unexpected `MICCAI 2020` for a paper of March 2022, expected a year from 2021 to 2025',
      '2:6-2:15: Unexpected `WSDM 2021` for a paper of May 2015, expected a year from 2014 to 2018',
      '3:6-3:14: Unexpected `TIP 2013` for a paper of April 2023, expected a year from 2022 to 2027'
    ],
    fixedUnsafe:
      arxiv('MICCAI 2022', '2203.04958') + arxiv('WSDM 2021', '1505.05192') + arxiv('TIP 2023', '2304.08671')
  }
])

test.each([
  ['arXiv 2022', '2301.05226', 'warn', 'proof'],
  ['MICCAI 2020', '2203.04958', 'hint', 'hint'],
  ['MICCAI 2015', '2203.04958', 'warn', 'hint'],
  ['MICCAI 2027', '2203.04958', 'warn', 'hint'],
  ['TIP 2020', '2203.04958', 'hint', 'hint'],
  ['TIP 2027', '2203.04958', 'hint', 'hint'],
  ['TIP 2019', '2203.04958', 'warn', 'hint']
])('%s on %s: %s', async (tag, id, level, evidence) => {
  const [found] = await lintWith('preprint-year', arxiv(tag, id))
  expect([found?.level, found?.evidence]).toEqual([level, evidence])
})
