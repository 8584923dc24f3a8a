import {testRule} from './test-rule.ts'

const url = 'https://arxiv.org/abs/2112.02244'
const title = 'LAVT: Language-Aware Vision Transformer'
const tagged = (tag: string) => `- [**${tag}**] ${title} [[pdf]](${url})\n`
const record = (source: string, rest: object) => ({
  source,
  date: '2026-11-24',
  title,
  authors: ['Zhao Yang'],
  ...rest
})
const known = (...records: object[]) => ({links: [{url, records}]})
const comment = (text: string) => record('arXiv', {comment: text})
const dblp = (venue: string, key: string) => record('DBLP', {venue, dblp: key})

testRule('record-matches-tag', [
  ...[
    ['CVPR 2022', 'Accepted at CVPR 2022'],
    ['CVPR 2022', 'Submitted to ECCV 2022'],
    ['CVPR 2022', 'Extended version of our ECCV 2020 paper'],
    ['CVPR 2022', '12 pages'],
    ['NIPS 2021', 'NeurIPS 2021'],
    ['NeurIPS 2021 Workshop', 'NeurIPS 2021 Workshop on Deep RL'],
    ['arXiv 2021', 'Accepted at CVPR 2022']
  ].map(([tag = '', text = '']) => ({
    name: `is silent about ${tag} with “${text}”`,
    text: tagged(tag),
    options: known(comment(text))
  })),
  {
    name: 'another venue',
    text: tagged('ACL 2022'),
    options: known(comment('Accepted at EMNLP 2022')),
    findings: ['1:6-1:14: Tag says `ACL 2022`, but arXiv says `EMNLP 2022`'],
    fixedUnsafe: tagged('EMNLP 2022')
  },
  {
    name: 'another year',
    text: tagged('EMNLP 2021'),
    options: known(comment('Accepted at EMNLP 2022')),
    findings: ['1:6-1:16: Tag says `EMNLP 2021`, but arXiv says `EMNLP 2022`'],
    fixedUnsafe: tagged('EMNLP 2022')
  },
  {
    name: 'a workshop under the name of its conference',
    text: tagged('NeurIPS 2021'),
    options: known(comment('Accepted at the NeurIPS 2021 Workshop on Deep RL')),
    findings: ['1:6-1:18: Tag says `NeurIPS 2021`, but arXiv says a workshop of `NeurIPS 2021`']
  },
  {
    name: 'a workshop that is named first',
    text: tagged('ICML 2020'),
    options: known(comment('Workshop on Graphs at ICML 2020')),
    findings: ['1:6-1:15: Tag says `ICML 2020`, but arXiv says a workshop of `ICML 2020`']
  },
  {
    name: 'two registries that agree',
    text: tagged('ACL 2022'),
    options: known(comment('EMNLP 2022'), dblp('EMNLP', 'conf/emnlp/YangW22')),
    findings: ['1:6-1:14: Tag says `ACL 2022`, but DBLP and arXiv say `EMNLP 2022`'],
    fixedUnsafe: tagged('EMNLP 2022')
  },
  {
    name: 'one registry that agrees with the tag is enough',
    text: tagged('ACL 2022'),
    options: known(comment('EMNLP 2022'), dblp('ACL', 'conf/acl/YangW22'))
  },
  {
    name: 'a year that may be the one of the preprint says nothing',
    text: tagged('CVPR 2022'),
    options: known(record('Semantic Scholar', {venue: 'CVPR', year: 2021}))
  },
  {
    name: 'a record of another paper says nothing',
    text: tagged('ACL 2022'),
    options: known({...comment('EMNLP 2022'), title: 'Dynamic Pricing of Charging Stations'})
  },
  {
    name: 'a link that proves the venue is judged by another rule',
    text: `- [**EMNLP 2018**] ${title} [[pdf]](https://aclanthology.org/2021.emnlp-main.288.pdf)\n`,
    options: {
      links: [{url: 'https://aclanthology.org/2021.emnlp-main.288.pdf', records: [comment('ACL 2022')]}]
    }
  }
])
