import {testRule} from './test-rule.ts'

const one = (tag: string) =>
  `- [${tag}] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)\n`

testRule('venue-year', [
  ...[
    'ECCV 2022',
    'ICCV 2021',
    'NAACL 2022',
    'ACL-IJCNLP 2021',
    'TMLR 2022',
    'ICPR 2021',
    'BioNLP@ACL 2023',
    'Radiology 1901',
    'Our Meetup 2021'
  ].map(tag => ({name: `accepts ${tag}`, text: one(tag)})),
  {name: 'accepts the month of an arXiv id', text: one('arXiv 1909')},
  {name: 'accepts a journal under its former name', text: one('IEEE TNN 2009')},
  {
    name: 'knows the early years of a conference, and when it paused',
    text: one('IJCNN 1990') + one('IJCNN 1996'),
    findings: ['2:4-2:14: Tag says `IJCNN 1996`, but IJCNN was not held in 1996']
  },
  {name: 'says nothing of years that nobody knows yet', text: one('NAACL 2099')},
  {name: 'leaves short names alone that mean several venues', text: one('ISCA 1950')},
  {
    name: 'leaves dates alone that do not stand beside the venue',
    text: '- **ECCV** Prompt Distribution Learning, Ada Lovelace, 2021-07-12 [[pdf]](https://arxiv.org/pdf/2107.03340)\n'
  },
  {
    name: 'finds editions that were never held',
    text: one('ICCV 2022') + one("NAACL'20") + one('ECCVW 2021') + one('TMLR 2021'),
    findings: [
      '1:4-1:13: Tag says `ICCV 2022`, but ICCV was held in 2021 and 2023',
      "2:4-2:12: Tag says `NAACL'20`, but NAACL was held in 2019 and 2021",
      '3:4-3:14: Tag says `ECCVW 2021`, but ECCVW was held in 2020 and 2022',
      '4:4-4:13: Tag says `TMLR 2021`, but TMLR did not appear in 2021'
    ]
  }
])
