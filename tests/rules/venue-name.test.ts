import {testRule} from './test-rule.ts'

const one = (tag: string) =>
  `- [**${tag}**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)\n`
const many = (...tags: string[]) => tags.map(one).join('')

testRule('venue-name', [
  {name: 'accepts joint events', text: many('ACL 2019', 'ACL 2020', 'ACL 2022', 'ACL-IJCNLP 2021')},
  {
    name: 'accepts the old name of old editions',
    text: many('NIPS 2016', 'NeurIPS 2019', 'NeurIPS 2020', 'NeurIPS 2021')
  },
  {
    name: 'never finds the name as the venue writes it',
    text: many('Arxiv 2021', 'Arxiv 2022', 'Arxiv 2023', 'arXiv 2023')
  },
  {
    name: 'finds other capitals',
    text: many('arXiv 2021', 'arXiv 2022', 'arXiv 2023', 'ArXiv 2023'),
    findings: ['4:6-4:11: Unexpected `ArXiv`, expected `arXiv`'],
    fixed: many('arXiv 2021', 'arXiv 2022', 'arXiv 2023', 'arXiv 2023')
  },
  {
    name: 'accepts an abbreviation beside the name in full',
    text: ['One', 'Two', 'Three', 'Four']
      .map((d, n) => {
        const name = `IEEE Robotics and Automation Letters${d === 'Four' ? ' (RA-L)' : ''}`
        return `- Ada Lovelace. [**Prompting Robots ${d}**](https://arxiv.org/pdf/2005.0334${n})[J]. ${name}, **2020**\n`
      })
      .join('')
  },
  {name: 'has no favourite without a habit', text: many('MIA 2021', 'MedIA 2022', 'MIA 2023', 'MedIA 2023')},
  {
    name: 'accepts workshops and tracks',
    text: many('ACL 2019', 'ACL 2020', 'ACL 2022', 'ACL Findings 2021', 'ACL Workshop 2021')
  },
  {
    name: 'accepts other venues that look alike',
    text: many('ICML 2019', 'ICML 2020', 'ICML 2022', 'ICMR 2021')
  },
  {
    name: 'finds other names and spellings',
    text:
      many('MedIA 2021', 'MedIA 2022', 'MedIA 2023', 'MIA 2023') +
      many('TNNLS 2021', 'TNNLS 2022', 'TNNLS 2023', 'IEEE TNNLS 2023'),
    findings: [
      '4:6-4:9: Unexpected `MIA`, expected `MedIA`',
      '8:6-8:16: Unexpected `IEEE TNNLS`, expected `TNNLS`'
    ],
    fixed:
      many('MedIA 2021', 'MedIA 2022', 'MedIA 2023', 'MedIA 2023') +
      many('TNNLS 2021', 'TNNLS 2022', 'TNNLS 2023', 'TNNLS 2023')
  },
  {
    name: 'knows a magazine from the conference of its name',
    text: many('MICRO 2021', 'MICRO 2022', 'MICRO 2023', 'IEEE Micro 2023')
  },
  {
    name: 'finds swapped letters',
    text: many('CVPR 2021', 'CVPR 2022', 'CVPR 2023', 'CPVR 2023'),
    findings: ['4:6-4:10: Unexpected `CPVR`, expected `CVPR`'],
    fixed: many('CVPR 2021', 'CVPR 2022', 'CVPR 2023', 'CVPR 2023')
  },
  {
    name: 'takes the word of the configuration',
    options: {venues: {MedIA: ['Medical Image Analysis', 'MIA']}},
    text: many('MIA 2021', 'MIA 2022', 'MedIA 2023'),
    findings: ['1:6-1:9: Unexpected `MIA`, expected `MedIA`', '2:6-2:9: Unexpected `MIA`, expected `MedIA`'],
    fixed: many('MedIA 2021', 'MedIA 2022', 'MedIA 2023')
  }
])
