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
    ['arXiv 2022', '2111.03340v3'],
    ['arXiv07', '2107.03340'],
    ["arXiv'12", '2112.03340']
  ].map(([tag = '', id = '']) => ({name: `accepts ${tag} on ${id}`, text: arxiv(tag, id)})),
  {
    name: 'finds a year before the preprint in a cell of its own, but accepts a later one',
    text:
      '| Title | Date | Venue |\n|---|---|---|\n' +
      '| [Prompts of Clay](https://arxiv.org/abs/2509.23146) | 2024.10 | Arxiv |\n' +
      '| [Prompts of Salt](https://arxiv.org/abs/2409.23146) | 2025.10 | Arxiv |\n' +
      '| [Prompts of Sand](https://arxiv.org/abs/2501.00146) | 2024.12 | Arxiv |\n',
    findings: ['3:57-3:61: Year is `2024`, but the preprint is from September 2025']
  },
  {
    name: 'leaves a year in two digits to a person if the entry shows the whole year too',
    text: '- `[Lu et al. arXiv22]` Prompts of Clay. arXiv:2111.05610, 2022. [[pdf]](https://arxiv.org/abs/2111.05610)\n',
    findings: ['1:15-1:22: Tag says `arXiv22`, but the preprint is from November 2021'],
    fixed:
      '- `[Lu et al. arXiv22]` Prompts of Clay. arXiv:2111.05610, 2022. [[pdf]](https://arxiv.org/abs/2111.05610)\n'
  },
  {
    name: 'accepts the year of a later version whose month is given, but not another year',
    text:
      '- Prompts of Clay, arXiv 2024. [[pdf]](https://arxiv.org/abs/2305.03340) Jun. 2024\n' +
      '- Prompts of Salt, arXiv 2024. [[pdf]](https://arxiv.org/abs/2305.03341) Jun. 2023\n',
    findings: ['2:20-2:30: Tag says `arXiv 2024`, but the preprint is from May 2023'],
    fixed:
      '- Prompts of Clay, arXiv 2024. [[pdf]](https://arxiv.org/abs/2305.03340) Jun. 2024\n' +
      '- Prompts of Salt, arXiv 2023. [[pdf]](https://arxiv.org/abs/2305.03341) Jun. 2023\n'
  },
  {
    name: 'leaves what a link proves to venue-matches-link',
    text: '- [**EMNLP 2018**] Prompt Distribution Learning [[pdf]](https://arxiv.org/abs/2605.03340) [[pdf]](https://aclanthology.org/D18-1001)\n'
  },
  ...['arXiv (NAACL 2025)', 'arXiv (ICLR 2025)'].map(tag => ({
    name: `accepts the year of the conference in ${tag}`,
    text: `- Prompt Distribution Learning [[pdf]](https://arxiv.org/abs/2411.02280) ${tag}\n`
  })),
  {
    name: 'shows the bracket that closes after the year',
    text: '- Prompt Distribution Learning [[pdf]](https://arxiv.org/abs/2303.13988) arXiv (2025)\n',
    findings: ['1:74-1:85: Tag says `arXiv (2025)`, but the preprint is from March 2023'],
    fixed: '- Prompt Distribution Learning [[pdf]](https://arxiv.org/abs/2303.13988) arXiv (2023)\n'
  },
  {
    name: 'keeps the digits as they were written',
    text: arxiv("arXiv'22", '2301.05226'),
    findings: ["1:6-1:14: Tag says `arXiv'22`, but the preprint is from January 2023"],
    fixed: arxiv("arXiv'23", '2301.05226')
  },
  {
    name: 'takes two digits for a month only if it is that of the preprint',
    text: arxiv('arXiv07', '2108.03340'),
    findings: ['1:6-1:13: Tag says `arXiv07`, but the preprint is from August 2021'],
    fixed: arxiv('arXiv21', '2108.03340')
  },
  {
    name: 'accepts the year of a later version',
    text: one('bioRxiv 2022', 'https://www.biorxiv.org/content/10.1101/2021.01.27.428400v2')
  },
  {
    name: 'knows the dates of other servers',
    text: one('bioRxiv 2022', 'https://www.biorxiv.org/content/10.1101/2021.01.27.428400v1'),
    findings: ['1:6-1:18: Tag says `bioRxiv 2022`, but the preprint is from January 2021'],
    fixed: one('bioRxiv 2021', 'https://www.biorxiv.org/content/10.1101/2021.01.27.428400v1')
  },
  ...['24 May 2019 arXiv', 'arXiv 24 May 2019', 'arXiv, May 2019', 'arXiv 5/2019'].map(tag => ({
    name: `accepts the date of a later version: ${tag}`,
    text: arxiv(tag, '1810.04162')
  })),
  {
    name: 'finds a date before the preprint, and changes no part of it',
    text: arxiv('arXiv 24 May 2017', '1810.04162'),
    findings: ['1:6-1:23: Tag says `arXiv 24 May 2017`, but the preprint is from October 2018']
  },
  {
    name: 'changes one of two equal years for review only',
    text: '- Prompt Distribution Learning (2018), arXiv 2018 [[pdf]](https://arxiv.org/abs/1711.04162)\n',
    findings: ['1:40-1:50: Tag says `arXiv 2018`, but the preprint is from November 2017'],
    fixedUnsafe:
      '- Prompt Distribution Learning (2018), arXiv 2017 [[pdf]](https://arxiv.org/abs/1711.04162)\n'
  },
  {
    name: 'hints at a preprint after the event, warns of one long after or long before',
    text:
      arxiv('MICCAI 2020', '2203.04958') + arxiv('WSDM 2021', '1505.05192') + arxiv('TIP 2013', '2304.08671'),
    findings: [
      '1:6-1:17: Tag says `MICCAI 2020`, but the preprint is from March 2022; the year should be 2021 to 2025',
      '2:6-2:15: Tag says `WSDM 2021`, but the preprint is from May 2015; the year should be 2014 to 2018',
      '3:6-3:14: Tag says `TIP 2013`, but the preprint is from April 2023; the year should be 2022 to 2027'
    ],
    fixedUnsafe:
      arxiv('MICCAI 2022', '2203.04958') + arxiv('WSDM 2021', '1505.05192') + arxiv('TIP 2023', '2304.08671')
  }
])

test('no year is offered beside a preprint that is one year too early', async () => {
  const [found] = await lintWith('preprint-year', arxiv('NSDI 2024', '2008.08445'))
  expect([found?.level, found?.fix]).toEqual(['hint', undefined])
})

test.each([
  ['arXiv 2022', '2301.05226', 'warn', 'proof'],
  ['MICCAI 2020', '2203.04958', 'hint', 'hint'],
  ['MICCAI 2015', '2203.04958', 'warn', 'hint'],
  ['MICCAI 2026', '2203.04958', 'hint', 'hint'],
  ['MICCAI 2027', '2203.04958', 'warn', 'hint'],
  ['TIP 2020', '2203.04958', 'hint', 'hint'],
  ['TIP 2027', '2203.04958', 'hint', 'hint'],
  ['TIP 2019', '2203.04958', 'warn', 'hint']
])('%s on %s: %s', async (tag, id, level, evidence) => {
  const [found] = await lintWith('preprint-year', arxiv(tag, id))
  expect([found?.level, found?.evidence]).toEqual([level, evidence])
})
