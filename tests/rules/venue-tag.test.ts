import {testRule} from './test-rule.ts'

const one = (tag: string, id = '2205.03340') =>
  `- [**${tag}**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/${id})\n`
const habit = ['CVPR 2022', 'ICML 2022', 'ICLR 2022', 'ACL 2022', 'ECCV 2022'].flatMap(tag => [
  tag,
  tag,
  tag,
  tag,
  tag
])
const many = habit.map(tag => one(tag)).join('')

testRule('venue-tag', [
  {name: 'accepts next year', options: {year: 2026}, text: one('CVPR 2027', '2611.03340')},
  {name: 'asks for nothing that the list does not show', text: one('2022') + one('ICLR') + one('CVPR 2022')},
  {
    name: 'accepts dates of preprints',
    text: `${many}- (May 2020) Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2005.03340)\n`
  },
  {
    name: 'takes no volume for a year',
    options: {year: 2026},
    text: '- Prompt Distribution Learning[J]. Journal of Computer Science and Technology 34(3):594-608 [[pdf]](https://arxiv.org/pdf/1905.03340)\n'
  },
  {
    name: 'asks for nothing where the section shows something else',
    options: {year: 2026},
    text: `# Papers\n\n${many}\n# Tutorials\n\n${['A', 'B', 'C'].map(d => `- [**2018**] Tutorial ${d} on Prompt Learning [[pdf]](https://ada.example.edu/${d}.pdf)\n`).join('')}`
  },
  {
    name: 'asks for nothing beside what is no title',
    options: {year: 2026},
    text: `${many}- (2023) arxiv version [[pdf]](https://arxiv.org/pdf/2305.03340)\n`
  },
  {
    name: 'finds years that are none, and offers the likely one',
    options: {year: 2026},
    text: one('NeurIPS 202') + one('CVPR 20222') + one('CVPR 2048'),
    findings: [
      '1:6-1:17: Unexpected `NeurIPS 202`, expected `NeurIPS 2022`',
      '2:6-2:16: Unexpected `CVPR 20222`, expected `CVPR 2022`',
      '3:6-3:15: Unexpected `CVPR 2048`, expected a year up to 2027'
    ],
    fixedUnsafe: one('NeurIPS 2022') + one('CVPR 2022') + one('CVPR 2048')
  },
  {
    name: 'finds a missing part where the list shows both',
    options: {year: 2026},
    text: many + one('ICLR'),
    findings: ['26:3-26:13: Unexpected `[ICLR]` without a year, expected venue and year']
  }
])
